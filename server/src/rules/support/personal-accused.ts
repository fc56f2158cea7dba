/** Names that stand beside an accusation; the words stand in `data/accused.json`. */
import { oncePerKey } from '../../guide/vocabulary.js';
import data from '../data/accused.json' with { type: 'json' };

/** Somebody who is accused. */
export interface Accused {
  /** `@RiverStone`, `Listener Rover`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

type AccusedWords = (typeof data.languages)['en'];

/**
 * The names in a text that a sentence accuses: “@RiverStone was rude”. Placeholders, thanks and victims are none.
 *
 * @param text any text, Markdown or plain
 * @param language BCP 47 primary language; nothing is found in those without list
 * @param isLeftOut names that start here are not asked about: those who wrote
 */
export function accusedIn(
  text: string,
  language: string,
  isLeftOut: (start: number) => boolean,
): readonly Accused[] {
  const { patterns } = patternsFor(language);
  if (!patterns || !patterns.any.test(text)) return [];
  const { names, notNames, thanks, blame, after, before } = patterns;
  const found: Accused[] = [];
  for (const { index, 0: name } of text.matchAll(names)) {
    if (isLeftOut(index) || notNames.has((name.split(/[@\s]/).at(-1) ?? '').toLowerCase())) continue;
    const end = index + name.length;
    const head = sentenceHead(text.slice(Math.max(0, index - around), index));
    const tail = plain(text.slice(end, end + around)).split(sentenceEnd, 1)[0] ?? '';
    const accused = (blame.test(tail) && after.some((pattern) => pattern.test(tail))) || before.test(head);
    if (accused && !thanks.test(head) && !thanks.test(tail)) found.push({ name, start: index, end });
  }
  return found;
}

const around = 140;
const sentenceEnd = /[.!?]["”’»)]*(?:\s|$)|\n(?=[ \t>]*(?:\n|[-*+•✅❌❎]|\d{1,3}[.)] |#))/u;

function sentenceHead(raw: string): string {
  return plain(raw).split(sentenceEnd).at(-1) ?? '';
}

/** Marks do not part words, and a line end is a space to them. */
function plain(raw: string): string {
  return raw
    .replace(/[’‘´`]/g, "'")
    .replace(/[*_~]/g, '')
    .replace(/\r/g, '');
}

interface AccusedPatterns {
  /** Words without which nobody is accused: a quick no for most texts. */
  readonly any: RegExp;
  readonly names: RegExp;
  readonly notNames: ReadonlySet<string>;
  readonly thanks: RegExp;
  /** Words without which nothing that follows a name accuses. */
  readonly blame: RegExp;
  /** What may follow a name. */
  readonly after: readonly RegExp[];
  /** What may stand before it. */
  readonly before: RegExp;
}

const patternsFor = oncePerKey((language): { readonly patterns: AccusedPatterns | null } => {
  const words = Object.entries(data.languages).find(([key]) => key === language)?.[1];
  return { patterns: words ? compile(words) : null };
});

function compile(words: AccusedWords): AccusedPatterns {
  const { titles, adjectives, copulas, verbs, passive, bridges, accusers, thanks } = words;
  const word = (blocked: readonly string[]): string =>
    `(?:(?!(?:${blocked.join('|')})(?![\\p{L}]))(?!\\p{L}+n't)[\\p{L}'-]+\\s+)`;
  const end = '(?![\\p{L}\\d])';
  const capital = (title: string): string =>
    `[${title.charAt(0).toUpperCase()}${title.charAt(0)}]${title.slice(1)}`;
  const list = (all: readonly string[]): string => `(?:${all.join('|')})`;
  return {
    any: new RegExp(`@|${list(titles.map(capital))} \\p{Lu}`, 'u'),
    names: new RegExp(
      `(?<![\\p{L}\\d.+/@-])(?:@[\\p{L}\\d](?:[\\p{L}\\d_.-]{0,38}[\\p{L}\\d_])?(?![\\p{L}\\d/@])|${list(titles.map(capital))} \\p{Lu}[\\p{L}\\d_-]{0,30}(?![\\p{L}\\d]))`,
      'gu',
    ),
    notNames: new Set(words.notNames),
    thanks: new RegExp(`(?<![\\p{L}])${list(thanks)}${end}`, 'iu'),
    blame: new RegExp(list([...adjectives, ...verbs]), 'iu'),
    after: [
      new RegExp(
        `^(?:\\)?\\s+|(?='s)|[,;]\\s+(?:he|she|they|who)\\s+)${word(bridges)}{0,2}${list(copulas)}\\s+${word(bridges)}{0,3}?${list(adjectives)}${end}`,
        'iu',
      ),
      new RegExp(
        `^\\)?(?:\\s+|,?\\s+who\\s+|[,;]\\s+(?:he|she|they)\\s+)${word([...bridges, ...passive])}{0,3}?${list(verbs)}${end}`,
        'iu',
      ),
    ],
    before: new RegExp(`(?<![\\p{L}])(?<!(?:not|never)\\s)${list(accusers)}[\\s:,("“-]*$`, 'iu'),
  };
}
