/** The word lists themselves, and where their words count: the phrase engine seen through the rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/lint/apply-fixes.js';
import { phraseBook, type PhraseEntry } from '../../server/src/rules/support/phrases/language.js';
import { parsePhrase, grammarOf } from '../../server/src/rules/support/phrases/pattern.js';
import { phrasesInText } from '../../server/src/rules/support/phrases/search.js';
import { wordForms } from '../../server/src/rules/support/phrases/word-forms.js';
import { findingsOf, saidOf } from './rules/wording.js';

const folder = new URL('../../server/src/rules/data/', import.meta.url);
const files = readdirSync(new URL('wording/', folder));

interface ListFile {
  readonly language: string;
  readonly lists: Readonly<Record<string, readonly PhraseEntry[]>>;
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
}

describe.each(files)('the word lists of %s', (file) => {
  const data = json(`wording/${file}`) as ListFile;

  test('keep to their schema', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(json('wording.schema.json') as object);
    validate(data);
    expect(validate.errors).toBeNull();
  });

  test('hold only well-formed phrases', () => {
    expect(() => phraseBook(data.language)?.parseAll()).not.toThrow();
  });

  test('suggest nothing that they find', () => {
    const lists = Object.keys(data.lists);
    const suggested = Object.values(data.lists).flatMap((entries) =>
      entries.flatMap((one) => one.suggest ?? []),
    );
    for (const text of suggested)
      for (const list of lists) expect(phrasesInText(text, list, data.language), text).toEqual([]);
  });
});

describe('phrases', () => {
  const forms = wordForms({ contractions: {}, onlyWithApostrophe: [], splitAtApostrophes: false });
  const grammar = grammarOf(forms, { loop: ['a <loop>'], fine: ['b', 'c d'] });

  test.each(['(a', 'a)', '<none>', '<loop>', '[a]', '…3 a', 'a b?', ''])('%j is refused', (phrase) => {
    expect(() => parsePhrase(phrase, grammar)).toThrow();
  });

  test.each(['a [b|c] <fine> …3 d* $', '^ (a|b c) d', 'a, b'])('%j is understood', (phrase) => {
    expect(() => parsePhrase(phrase, grammar)).not.toThrow();
  });
});

const secret = 'I will never tell a soul.';

describe('words that are not meant', () => {
  test.each([
    ['a don’t', `## Don't\n\n- ❌ Say "${secret}"`],
    ['a don’t with Instead', `## Don't\n\n- ❌ Say "${secret}" (Instead: "I keep this private if I can.")`],
    ['a bad cell', `| ❌ Don't say | ✅ Say |\n| --- | --- |\n| "${secret}" | "I hear you." |`],
    ['a bad example', `**Bad**: "${secret}"\n\n**Good**: "I hear you."`],
    ['struck text', `## Do\n\n- ✅ Say ~~"${secret}"~~ "I hear you."`],
    ['an item struck out', `## Do\n\n- ✅ ~~${secret}~~\n- ✅ Listen.`],
    ['a struck response', `## Example responses\n\n- ~~"${secret}"~~ "I hear you."`],
    ['a struck response in HTML', `## Example responses\n\n- <del>"${secret}"</del> "I hear you."`],
    ['a struck HTML tag', `## Do\n\n- ✅ Say <del>"${secret}"</del> "I hear you."`],
    ['code', `## Do\n\n- ✅ The bot answers \`${secret}\` to a fake report.`],
    ['a mention', `## Do\n\n- ✅ Avoid saying "${secret}"`],
    ['a row of mentions', `## Do\n\n- ✅ Avoid phrases like "I hear you.", "${secret}" or "cheer up".`],
    ['a mention behind', `## Do\n\n- ✅ "I will never tell a soul" is harmful, because it may not be true.`],
    ['instead of', `## Do\n\n- ✅ Say "I hear you" instead of "${secret}"`],
    ['rather than', `## Do\n\n- ✅ Say what you can keep, rather than "${secret}"`],
    ['not', `## Do\n\n- ✅ Be honest (not "${secret}").`],
    ['a denied clause', `## Example responses\n\n- "I can't say that I will never tell a soul."`],
    ['a citation', `## Example responses\n\n- "They told you "${secret}", and then they did."`],
    ['a tip about it', `## Tips\n\n- Saying "${secret}" made people trust me less. -@Mika`],
    ['a don’t mark in the line', `## Do\n\n- ✅ "I hear you." ❌ "${secret}"`],
  ])('%s', (_, text) => {
    expect(findingsOf('secrecy-promise', `# A chat went wrong\n\n${text}\n`)).toEqual([]);
  });
});

describe('words that are meant', () => {
  test.each([
    ['a response', `## Example responses\n\n- "${secret}"`, 'error'],
    ['a response in a quote block', `## Example responses\n\n> Thank you. ${secret}`, 'error'],
    ['a do', `## Do\n\n- ✅ Say "${secret}"`, 'error'],
    ['what stands behind Instead', `## Don't\n\n- ❌ Say nothing. (Instead: "${secret}")`, 'error'],
    ['the good cell', `| ❌ Don't say | ✅ Say |\n| --- | --- |\n| "No." | "${secret}" |`, 'error'],
    ['a tip, one level lower', `## Tips\n\n- I say "${secret}" -@Mika`, 'warning'],
    ['behind a struck response', `## Example responses\n\n- ~~"I hear you."~~ "${secret}"`, 'error'],
    ['bold words', `## Example responses\n\n- "I will **never** tell *a soul*."`, 'error'],
    ['behind a mention', `## Do\n\n- ✅ Instead of "Hm.", say "${secret}"`, 'error'],
    ['over two lines', `## Example responses\n\n- "I will never\n  tell a soul."`, 'error'],
    ['without apostrophe', `## Example responses\n\n- "i wont tell anybody"`, 'error'],
    ['curly marks', `## Example responses\n\n- “I won’t tell anybody.”`, 'error'],
  ])('%s', (_, text, severity) => {
    const found = findingsOf('secrecy-promise', `# A chat went wrong\n\n${text}\n`);
    expect(found.map((one) => one.severity)).toEqual([severity]);
  });

  test('are marked where they stand, entities and emphasis counted', () => {
    const text = '# A\n\n## Example responses\n\n- "Tea &amp; talk: I will **never** tell a soul."\n';
    const [finding] = findingsOf('secrecy-promise', text);
    const { start, end } = finding?.position ?? { start: {}, end: {} };
    expect(text.slice(start.offset, end.offset)).toBe('I will **never** tell a soul');
  });
});

describe('fixes', () => {
  test.each([
    ['I know exactly how you feel.', 'I can hear how much this hurt.'],
    ["Hi! I know how you feel and I'm here.", "Hi! I can hear how much this hurt. I'm here."],
    ["I'm so sorry, I know how you feel, truly.", "I'm so sorry, I can hear how much this hurt, truly."],
    ['If it helps, I know how you feel.', 'I can hear how much this hurt.'],
    ['I know how you feel', 'I can hear how much this hurt'],
    ['I **know** how you feel.', 'I can hear how much this hurt.'],
  ])('%s', (before, after) => {
    const text = (words: string): string => `# A\n\n## Example responses\n\n- "${words}"\n`;
    const [finding] = findingsOf('claimed-understanding', text(before));
    expect(applyEdits(text(before), finding?.fixes[0]?.edits ?? [])).toBe(text(after));
  });

  test('leave a person’s tip alone', () => {
    const text = '# A\n\n## Tips\n\n- I say "I know how you feel." -@Mika\n';
    expect(findingsOf('claimed-understanding', text).map(({ fixes }) => fixes)).toEqual([[]]);
  });
});

test('a language without word lists is left alone, whatever its script', () => {
  for (const words of ['我完全知道你的感受。', 'أنا أعرف تمامًا شعورك', 'I know exactly how you feel.']) {
    expect(saidOf('claimed-understanding [zh]', words)).toEqual([]);
    expect(saidOf('claimed-understanding [pt]', words)).toEqual([]);
  }
  expect(saidOf('claimed-understanding', '我完全知道你的感受。 أنا أعرف تمامًا شعورك')).toEqual([]);
});
