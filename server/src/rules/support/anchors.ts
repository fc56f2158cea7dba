/** The places of a file that `#…` can lead to. */

/** A heading and what leads to it. */
export interface Anchor {
  /** The heading in its words. */
  readonly words: string;
  /** What is written behind `#`, as most sites make it. */
  readonly slug: string;
}

/** Where links can lead to in a file. */
export interface Anchors {
  readonly headings: readonly Anchor[];
  /** Says whether a fragment (without `#`) leads anywhere; sites make them in different ways, so it is generous. */
  readonly has: (fragment: string) => boolean;
}

/**
 * The places of a file that links can lead to.
 *
 * @param source the text
 * @returns null where parts of the page come from elsewhere, so that nobody can tell
 */
export function anchorsOf(source: string): Anchors | null {
  if (included.test(source)) return null;
  const headings = headingsOf(source).map((words) => ({ words, slug: slugOf(words) }));
  const keys = new Set<string>();
  for (const { words } of headings) for (const key of keysOf(words)) keys.add(key);
  for (const [, , id = ''] of source.matchAll(identifiers)) keys.add(fold(id));
  return { headings, has: (fragment) => leadsTo(fragment, keys) };
}

const included = /\{%|\{\{|--8<--|<!--\s{0,9}#include|<[A-Z]\w{0,40}(?:\s[^<>]{0,200})?\/>/;
const identifiers = /(\b(?:id|name)\s{0,9}=\s{0,9}["']?|\{[ :]{0,4}#)([^"'\s>}]{1,200})/g;

/** Generous: a code block may hold what looks like a heading. */
function headingsOf(source: string): readonly string[] {
  const marked = Array.from(source.matchAll(atxHeading), ([, words = '']) => words);
  const underlined = Array.from(source.matchAll(setextHeading), ([, words = '']) => words);
  const tagged = Array.from(source.matchAll(htmlHeading), ([, words = '']) => words);
  return [...marked, ...underlined, ...tagged].map(plain).filter((words) => words !== '');
}

const atxHeading = /^[ \t>]{0,12}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?#{1,6}[ \t]+([^\r\n]{1,400})/gm;
const setextHeading = /^[ >]{0,12}([^\s>][^\r\n]{0,400})\r?\n[ >]{0,12}(?:={1,80}|-{2,80})[ \t]{0,20}$/gm;
const htmlHeading = /<h[1-6]\b[^>]{0,200}>([^<]{1,400}(?:<[^<]{1,400}){0,5}?)<\/h[1-6]>/gi;

/** Without marks, tags, entities and the addresses of links; in code a tag is text. */
function plain(words: string): string {
  return words
    .replace(codeOrTag, (raw) => (raw.startsWith('<') ? '' : raw.replace(/[<>]/g, ' ')))
    .replace(/\]\([^)]{0,400}\)/g, ']')
    .replace(/&#?\w{1,20};/g, '')
    .replace(/\{[ :]{0,4}#[^}]{0,200}\}/g, '')
    .replace(/[`*[\]\\]/g, '')
    .replace(/[ \t#]{1,40}$/, '')
    .trim();
}

const codeOrTag = /`[^`]{1,200}`|<[^<>]{0,200}>/g;

/** As GitHub and most others write it: small letters, hyphens for spaces, no punctuation. */
function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

function keysOf(words: string): readonly string[] {
  const key = fold(words);
  return [key, key.replace(/^\p{N}{1,20}/u, ''), fold(words.replace(/&/g, ' and '))];
}

/** Letters and digits alone: sites differ in all else. */
function fold(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function leadsTo(fragment: string, keys: ReadonlySet<string>): boolean {
  const id = decoded(fragment);
  const key = fold(id);
  if (key === '' || special.test(id) || keys.has(key)) return true;
  // The second heading of the same words.
  return keys.has(fold(id.replace(/[-_]\d{1,3}$/, ''))) || keys.has(fold(id.replace(/^user-content-/, '')));
}

/** The page's top, footnotes, words to search for, the routes of a site drawn by a script. */
const special = /^(?:top$|fn|[!/:])/i;

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
