/** The language rules: where they look, what they leave alone, and that nothing they are spared would have been found. */
import { describe, expect, test } from 'vitest';
import type { LintSettings } from '../../server/src/lint/settings.js';
import { plainSettings } from '../../server/src/lint/settings.js';
import { createLinter } from '../../server/src/lint/linter.js';
import { applyEdits } from '../../server/src/lint/apply-fixes.js';
import plain from '../../server/src/rules/data/plain-language/en.json' with { type: 'json' };
import unequal from '../../server/src/rules/data/plain-language/en-unequal.json' with { type: 'json' };
import { rules } from '../../server/src/rules/index.js';
import { createLaterLinter } from '../../server/src/rules/later.js';
import type { Finding } from '../../server/src/lint/types.js';

const ids = ['hard-to-read', 'long-sentence', 'repeated-word', 'unequal-language'];

async function later(text: string, settings?: LintSettings): Promise<readonly Finding[]> {
  const { findings } = await (await createLaterLinter()).check(text, { path: 'a.guide.md', settings });
  return findings;
}

async function idsIn(text: string, settings?: LintSettings): Promise<string[]> {
  return (await later(text, settings)).map(({ rule }) => rule);
}

const guide = (part: string, line: string): string => `# After a bad chat\n\n## ${part}\n\n${line}\n`;

test('they are idle: a check for a key never runs them', () => {
  expect(
    rules
      .filter(({ meta }) => meta.idle && meta.group === 'language')
      .map(({ meta }) => meta.id)
      .toSorted(),
  ).toEqual(ids);
  const { findings } = createLinter(rules).check(guide("Do's", '- ✅ Ask the the guys.'), {
    path: 'a.guide.md',
  });
  expect(findings.filter(({ rule }) => ids.includes(rule))).toEqual([]);
});

describe('where they look', () => {
  const line = 'Ask what the the guys in the chat would like to do.';
  const both = ['repeated-word', 'unequal-language'];
  test.each([
    ['Example responses', `> ${line}`, both],
    ["Do's", `- ✅ ${line}`, both],
    ["Don'ts", `- ❌ Don't ${line}`, ['repeated-word']],
    ['Tips', `- ${line}`, both],
    ['Tips', `- ${line} -@Mika`, []],
    ["Do's", `- ✅ Ask “${line}”`, []],
    ["Do's", `- ✅ “${line}”`, both],
    ["Do's", `- ✅ Write \`${line}\` there.`, []],
    ["Do's", `- ✅ Write ~~${line}~~ there.`, []],
    [
      'Report options',
      `- Report the the chat with the [form for guys](https://example.org/the/the).`,
      ['repeated-word'],
    ],
  ])('%s: %s', async (part, words, expected) => {
    expect((await idsIn(guide(part, words))).toSorted()).toEqual(expected);
  });
});

describe('what they leave alone', () => {
  test.each([
    [
      'another language',
      '- ✅ Vraag of de de ander nog iets kwijt wil en luister dan naar naar het antwoord van de ander.',
    ],
    ['a script without spaces', '- ✅ 慢慢听 慢慢听 对方 对方 说的话。'],
    ['numbers and names', '- ✅ Call 555 555 and ask for Duran Duran.'],
    ['words doubled on purpose', '- ✅ Go step by step, never never push, and say that that is okay.'],
    [
      'gaps and addresses',
      '- ✅ Say [name] [name] and look at https://a.example/x https://a.example/x for it.',
    ],
    ['what others do', '- ✅ Ask how she and her mother got on with the man next door.'],
    [
      'words of health, which have rules of their own',
      '- ✅ Ask whether they feel depressed or had a panic attack.',
    ],
  ])('%s', async (_, line) => {
    expect(await idsIn(guide("Do's", line))).toEqual([]);
  });

  test('a part that is no prose by its length', async () => {
    expect(await idsIn(guide("Do's", `- ✅ ${'Ask the the guys for it. '.repeat(900)}`))).toEqual([]);
  });
});

test('one finding for each sentence and rule; of a sentence that is hard and long, its length alone is spoken of', async () => {
  const line =
    '- ✅ Demonstrate the the unconditional acceptance of their individual circumstances, and and facilitate guys. ' +
    'Demonstrate unconditional acceptance of their individual circumstances to facilitate the collaborative exploration.';
  const found = async (words: number): Promise<string[]> => {
    const options = { 'long-sentence': { max: words }, 'long-practice': { max: 1000 } };
    return (await idsIn(guide("Do's", line), { ...plainSettings, options })).toSorted();
  };
  expect(await found(25)).toEqual(['hard-to-read', 'hard-to-read', 'repeated-word', 'unequal-language']);
  expect(await found(11)).toEqual(['long-sentence', 'long-sentence', 'repeated-word', 'unequal-language']);
});

test('a practice that is too long as a whole is not also scolded for its sentences', async () => {
  const line = `- ✅ ${'Ask what they need and listen to what they say, '.repeat(5)}and stay.`;
  expect(await idsIn(guide("Do's", line))).toEqual([]);
});

test('severities, options and comments hold as for all rules', async () => {
  const text = guide("Do's", '- ✅ Ask the the guys.');
  expect(await idsIn(text, { ...plainSettings, severities: { 'repeated-word': 'off' } })).toEqual([
    'unequal-language',
  ]);
  const options = { 'unequal-language': { ignore: ['guys'] }, 'long-sentence': { max: 3 } };
  expect((await idsIn(text, { ...plainSettings, options })).toSorted()).toEqual([
    'long-sentence',
    'repeated-word',
  ]);
  const silenced = text.replace(
    '- ✅',
    '<!-- guidepost ignore repeated-word, unequal-language -- known -->\n- ✅',
  );
  expect(await idsIn(silenced)).toEqual([]);
  expect(await idsIn(text.replace('# After', '---\nguide: false\n---\n\n# After'))).toEqual([]);
});

test('places are right across lines, quote marks and emphasis', async () => {
  const text = guide(
    'Example responses',
    '> I hear\r\n> **you** you and I am **sorry**\r\n> sorry for that, my my friend.',
  );
  const [finding] = await later(text);
  const { start, end } = finding?.position ?? {};
  expect([start?.line, start?.column, end?.line, end?.column]).toEqual([6, 5, 6, 14]);
  expect(finding?.fixes).toEqual([]);
  const soft = guide('Example responses', '> I hear you and\r\n> and I am here.');
  const [doubled] = await later(soft);
  expect(applyEdits(soft, doubled?.fixes[0]?.edits ?? [])).toContain('> I hear you and I am here.');
});

interface Pattern {
  readonly id: string;
  readonly inconsiderate: Readonly<Record<string, string>>;
}

test('every pattern of retext-equality is either left alone or looked for', async () => {
  const file = new URL('../../node_modules/retext-equality/lib/patterns-en.js', import.meta.url).href;
  const { patterns } = (await import(file)) as { readonly patterns: readonly Pattern[] };
  const silent = new Set<string>(Object.values(plain.equality).flat());
  const listed = new Set(unequal.beginnings);
  const missed = patterns
    .filter(({ id }) => !silent.has(id))
    .flatMap(({ inconsiderate }) => Object.keys(inconsiderate))
    .filter((phrase) => !silent.has(phrase.toLowerCase()))
    .filter((phrase) => {
      const [first = '', second = ''] = phrase
        .toLowerCase()
        .split(' ')
        .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
      return !listed.has(first) && !listed.has(`${first} ${second}`);
    });
  expect(missed).toEqual([]);
});
