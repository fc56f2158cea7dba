/** The look that spares a parse: where it says that remark-lint's rules have nothing to say, they have nothing to say. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLint from 'remark-lint';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { mayBeUntidy } from '../../server/src/rules/hygiene-gate.js';
import { hygienePlugins } from '../../server/src/rules/hygiene-plugins.js';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkLint)
  .use(hygienePlugins)
  .freeze();

/** Lines that are headings, hide headings or only look like them. */
const lines = [
  ...[
    '# A',
    '## B',
    '### C',
    '#### D',
    '# x #',
    '#no',
    '###',
    '### ',
    '\\# esc',
    '####### seven',
    ' ### one',
    '\t# tab',
  ],
  ...[
    '  - ### in',
    '> ### q',
    '1. ### n',
    '    # code',
    '```',
    '~~~',
    'title\n===',
    'title\n---',
    '---',
    '* * *',
    '+++',
  ],
  ...[
    '<!-- c -->',
    '<!-- a --> ### x',
    '<div>',
    '</div>',
    '<h3>x</h3>',
    '<script>',
    '<https://a.example>',
    '`## c`',
  ],
  ...['text', '- item', '> text', '', '', '| a | b |', '| --- | --- |', 'a: b', '[^1]', '[feeling]'],
];

/** The same texts each time. */
function* texts(count: number): Generator<string> {
  let seed = 7;
  const below = (limit: number): number => (seed = (seed * 48_271) % 2_147_483_647) % limit;
  for (let index = 0; index < count; index++) {
    const ending = index % 5 === 0 ? '\r\n' : '\n';
    const picked = Array.from({ length: 2 + below(7) }, () => lines[below(lines.length)] ?? '');
    yield picked.join(ending.repeat(1 + below(2)));
  }
}

test('no heading that skips a rank escapes', async () => {
  let spared = 0;
  for (const text of texts(4000)) {
    if (mayBeUntidy(text)) continue;
    spared++;
    const file = new VFile({ value: text });
    await processor.run(processor.parse(file), file);
    expect(file.messages.map(String), text).toEqual([]);
  }
  expect(spared).toBeGreaterThan(500);
});

test.each([
  '[a]()',
  '[a]( )',
  '![a](<>)',
  '[a](#)',
  '[a](?)',
  '[a](&#35;)',
  '[a](\\#)',
  '[r]: #',
  '[r]: x',
  '[^1]: x',
])('an address that may be empty, or a definition: %s', (text) => {
  expect(mayBeUntidy(`# A\n\n${text}\n`)).toBe(true);
});

test.each([
  '[a](b) and (c)',
  '[a](#there)',
  '[a](<https://a.example>)',
  '# A\n\n## B\n\n### C\n\n## D\n',
  '[feeling], did X',
])('tidy, and not parsed: %s', (text) => {
  expect(mayBeUntidy(text)).toBe(false);
});

test('a comment for remark-lint is looked at, for a wrong word in it is a message too', () => {
  expect(mayBeUntidy('<!--lint forget-->')).toBe(true);
});
