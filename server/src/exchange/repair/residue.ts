/** What a copied forum page leaves around the words: its buttons, counters, bylines, signs nobody sees. */
import { languages, oncePerKey, type LanguageData } from '../../guide/vocabulary.js';
import { escapeRegExp } from '../../guide/text.js';
import data from './data/residue.json' with { type: 'json' };

/** What a line of a page is, where it is no line of the guide. */
export type Residue = 'chrome' | 'byline';

/**
 * Says what a line left from a page is; null for the author's words.
 *
 * @param text the line, without its ending
 * @param language BCP 47 primary language of the guide
 */
export function residueIn(text: string, language: string): Residue | null {
  const words = text.trim();
  if (words === '' || words.length > longest) return null;
  const { chrome, ...heads } = spoken(language);
  if (chrome.test(words)) return 'chrome';
  const item = listMark.exec(words)?.[0].length ?? 0;
  // “- Share” may be a step of the author's; “- Load more replies” is none.
  if (item > 0) return several.test(words.slice(item)) && chrome.test(words.slice(item)) ? 'chrome' : null;
  return nameIn(words, heads) === null ? null : 'byline';
}

/** All that a page left in a line. */
export interface LineResidue {
  readonly kind: Residue | null;
  /** Places of signs that nobody sees. */
  readonly invisible: readonly (readonly [number, number])[];
  /** Places of spaces that another editor left. */
  readonly hard: readonly (readonly [number, number])[];
}

/**
 * Looks for all of it at once, so that it can be remembered with the line.
 *
 * @param text the line, without its ending
 * @param language BCP 47 primary language of the guide
 */
export function allResidueIn(text: string, language: string): LineResidue {
  return { kind: residueIn(text, language), invisible: invisibleIn(text), hard: hardSpacesIn(text) };
}

const longest = 80;
const listMark = /^[-*+]\s+/;
const several = /\S\s\S/;

const spoken = oncePerKey((language) => {
  const own: readonly LanguageData[] = languages.filter(
    (one) => one.language === language || one.language === 'en',
  );
  return {
    chrome: new RegExp(`^(?:${own.flatMap(({ chrome }) => chrome).join('|')})$`, 'iu'),
    ...headsWith(own.flatMap(({ months }) => months)),
  };
});

/** How the heads of posts are written in a language. */
interface Heads {
  readonly glued: RegExp;
  readonly dayFirst: RegExp;
  readonly setApart: RegExp;
  readonly handle: RegExp;
}

function headsWith(months: readonly string[]): Heads {
  const name = '(?<name>[\\p{L}\\p{N}_.-]{2,30}';
  const more = '(?:\\s[\\p{L}\\p{N}_.-]{1,20})?)';
  const names = months.map(escapeRegExp);
  const month = `(?:${names.join('|')})`;
  const when = data.when.map((source) => source.replaceAll('MONTH', month)).join('|');
  const capital = `(?:${names.map((one) => one.slice(0, 1).toUpperCase() + one.slice(1)).join('|')})`;
  return {
    glued: new RegExp(`^${name}?${more}\\s?${capital}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}$`, 'u'),
    dayFirst: new RegExp(
      `^${name}${more},?\\s\\d{1,2}\\.?\\s(?:de\\s)?${month}\\.?\\s(?:de\\s)?\\d{4}$`,
      'iu',
    ),
    setApart: new RegExp(`^${name}${more}\\s?[·•|]\\s?(?:${when})$`, 'iu'),
    handle: new RegExp(`^@${name})\\s(?:${when})$`, 'iu'),
  };
}

/**
 * The name in the head of a post such as `KindRiver July 28th, 2016`, with or without the space between name and date; null
 * for other lines.
 *
 * @param text the line, without its ending
 * @param language BCP 47 primary language of the guide
 */
export function bylineNameIn(text: string, language: string): string | null {
  const words = text.trim();
  return words.length > longest ? null : nameIn(words, spoken(language));
}

function nameIn(line: string, { glued, dayFirst, setApart, handle }: Heads): string | null {
  const divided = divider.test(line);
  const head = divided ? line.replace(counters, '') : line;
  const words = head.replace(/^@(?=\S)/, '');
  const match =
    (year.test(words) ? (glued.exec(words) ?? dayFirst.exec(words)) : null) ??
    (divided ? setApart.exec(words) : null) ??
    (head.startsWith('@') ? handle.exec(head) : null);
  const name = match?.groups?.['name'];
  if (name === undefined) return null;
  return name.split(/\s/).some((word) => notNames.has(word.toLowerCase().replace(/[,:]$/, ''))) ? null : name;
}

/** Signs without which a line is no head of one kind: a quick no for most lines. */
const divider = /[·•|]/;
const year = /\d{4}$/;

/** `KindRiver · 3 days ago · 12 likes · 1.2k views` */
const counters = /(?:\s?[·•|]\s?\d[\d.,]{0,6}[km]?\s\p{L}{2,12}){1,4}$/iu;

const notNames: ReadonlySet<string> = new Set(data.notNames);

/**
 * Places of signs that nobody sees and that break searching and copying: zero-width spaces, soft hyphens, stray byte order marks.
 *
 * @param text a line
 */
export function invisibleIn(text: string): readonly (readonly [number, number])[] {
  return Array.from(
    text.matchAll(invisible),
    (match) => [match.index, match.index + match[0].length] as const,
  );
}

/** Scripts that set no spaces use U+200B between words. */
const invisible =
  /(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\u200B\uFEFF\u2060\u00AD]{1,20}/gu;

/**
 * Places of `&nbsp;` that a rich text editor left beside white space or another of its kind; one alone between two words may be meant,
 * and those between pictures or tags (`<span>&nbsp;•&nbsp;</span>`) set them apart.
 *
 * @param text a line
 */
export function hardSpacesIn(text: string): readonly (readonly [number, number])[] {
  if (
    !/&(?:amp;)?nbsp;/i.test(text) ||
    setsApart.test(text) ||
    !/[\p{L}\p{N}]/u.test(text.replace(/&(?:amp;)?nbsp;/gi, ''))
  )
    return [];
  return Array.from(
    text.matchAll(hardSpaces),
    (match) => [match.index, match.index + match[0].length] as const,
  );
}

const setsApart = /<(?:img|span|a|div|picture|p)[\s>]|!\[/i;
const hardSpaces = /&amp;nbsp;|(?<=\s)(?:&nbsp;){1,20}|(?:&nbsp;){1,20}(?=\s|$)|(?:&nbsp;){2,20}/gi;
