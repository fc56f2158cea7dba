/** What the model holds of ways of writing that trainers use. */
import { describe, expect, test } from 'vitest';
import type { Guide } from '../../server/src/guide/index.js';
import { createLinter } from '../../server/src/lint/linter.js';

function guideOf(text: string): Guide {
  const [guide] = createLinter([]).check(text, { path: 'a.guide.md' }).file.guides;
  if (!guide) throw new Error('no guide');
  return guide;
}

const responses = (line: string): readonly string[] =>
  guideOf(`# A\n\n## Example responses\n\n- ${line}\n`).responses.map(({ text }) => text);

describe('quotations', () => {
  test.each([
    ['"I hear you." "I am here."', ['I hear you.', 'I am here.']],
    ['~~"I hear you."~~ "I am here."', ['I hear you.', 'I am here.']],
    ['"I hear you. There is no "right" way to feel."', ['I hear you. There is no "right" way to feel.']],
    ['"She said "no" to me."', ['She said "no" to me.']],
  ])('%s', (line, said) => expect(responses(line)).toEqual(said));
});

describe('labels', () => {
  const kinds = (text: string): readonly string[] => guideOf(text).sections.map(({ kind }) => kind);

  test('a label line right over its words, in a guide of label lines', () => {
    const text =
      "A\n\nDo's:\n✅ Listen.\n\nTips:\nWait. -@Mika\n\nHow to report\nAsk first:\n- Form: https://a.example/x\n";
    expect(kinds(text)).toEqual(['dos', 'tips', 'report']);
  });

  test('the same words under headings are prose', () => {
    const text =
      "# A\n\n## Do's\n\n- ✅ Listen.\n\n## Notes\n\nHow to report\nis not the matter of this page.\n";
    expect(kinds(text)).not.toContain('report');
  });

  test.each(['Safety and reporting', 'Reporting and appeals', 'If they want to report'])('%s', (label) =>
    expect(kinds(`# A\n\n## Do's\n\n- ✅ Listen.\n\n## ${label}\n\n- x\n`)).toContain('report'),
  );

  test.each(['Logging and reporting', 'Reporting and analytics'])('%s is no label', (label) =>
    expect(kinds(`# A\n\n## Do's\n\n- ✅ Listen.\n\n## ${label}\n\n- x\n`)).not.toContain('report'),
  );
});

describe('signatures in front', () => {
  const names = (tip: string): readonly (string | undefined)[] =>
    guideOf(`# A\n\n## Tips\n\n- ${tip}\n`).tips.map(({ attribution }) => attribution?.name);

  test.each([
    ['**From @Mika** — I wait first.', 'Mika'],
    ['Tip from @Mika: wait first.', 'Mika'],
    ['From here on – wait.', undefined],
  ])('%s', (tip, name) => expect(names(tip)).toEqual([name]));
});

describe('placeholders', () => {
  const explained = (legend: string): readonly boolean[] =>
    guideOf(
      `# A\n\n## Example responses\n\n- "Hello [name], about [topic]."\n\n${legend}\n`,
    ).responses.flatMap(({ placeholders }) => placeholders.map((one) => one.explained));

  test.each([
    ['(Replace the words in square brackets before you send.)', [true, true]],
    ['Words in brackets stand for what you know.', [true, true]],
    ['(Replace [name] with their name.)', [true, false]],
    ['Send it soon.', [false, false]],
  ])('%s', (legend, said) => expect(explained(legend)).toEqual(said));
});

test.each([
  ['en', 'Ask if they would like to see ways to report before offering the following:'],
  ['en', 'Ask whether they want to report the other listener before you offer this:'],
  ['de', 'Frag, ob das Mitglied den Vorfall melden möchte, und biete dann an:'],
  ['es', 'Pregunta si quiere denunciarlo y ofrécele:'],
  ['fr', 'Si la personne souhaite le signaler, proposez :'],
  ['pt', 'Se a pessoa quiser denunciar, ofereça:'],
  ['ru', 'Если человек хочет пожаловаться, предложите:'],
  ['zh', '先问对方是否愿意举报：'],
  ['ja', '報告したいかどうかをたずねてから伝えます：'],
])(
  'a sentence that leads to the ways to report ends a list of marked items and opens its part (%s): %s',
  (language, lead) => {
    const guide = guideOf(
      `---\nlanguage: ${language}\n---\n\n# A\n\n## Do's\n\n- ✅ Listen.\n\n## Don'ts\n\n- ❌ Rush.\n\n${lead}\n\n- [Form](https://a.example/x)\n`,
    );
    expect(guide.sections.map(({ kind }) => kind)).toEqual(['dos', 'donts', 'report']);
    expect(guide.reportOptions).toHaveLength(1);
  },
);

describe('the title', () => {
  test.each([
    [
      '## When a chat goes silent\n\n### Do\n\n- Wait.\n\n### Tips\n\n- Breathe. -@Mika\n',
      'When a chat goes silent',
    ],
    ['## When a chat goes silent\n\n**Do**\n\n- Wait.\n', 'When a chat goes silent'],
    ['Read this first.\n\n## When a chat goes silent\n\n### Do\n\n- Wait.\n', null],
    ['## When a chat goes silent\n\n## Do\n\n- Wait.\n', null],
    ["## Don't\n\n### At night\n\n- Shout.\n", null],
  ])('%j', (text, title) => expect(guideOf(text).title?.text ?? null).toBe(title));
});

test.each([
  ['慢一点也没关系。-@xiaolu', true],
  ['時計を見ないようにしています。 -@suzume', true],
  ['Breathe.-@Mika', false],
])('a signature needs a space before it only where words have spaces: %s', (tip, canonical) => {
  const [found] = guideOf(`# A\n\n## Tips\n\n- ${tip}\n`).tips;
  expect(found?.attribution?.canonical).toBe(canonical);
});

test('marked items inside items that have no mark are practices, what stands inside a marked one is not', () => {
  const { practices } = guideOf(
    "# A\n\n1. Before\n   - **DO** set out chairs\n   - **DON'T** run\n2. Later\n   - **DO** breathe\n\n- **DO** sit\n  - **DO** slowly\n\n## Tips\n\n- Sit. -@Mika\n",
  );
  expect(practices.map(({ polarity, text }) => `${polarity} ${text}`)).toEqual([
    'do set out chairs',
    'dont run',
    'do breathe',
    'do sit',
  ]);
});
