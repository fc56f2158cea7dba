/** Who signed a tip: the grammar of signatures, with its traps (addressees, e-mail, package scopes, dashes inside a sentence). */
import { isScaffoldName } from './scaffold.js';
import type { Attribution, AttributionForm, Mention } from './types.js';
import { allWords, wordPattern, wordSource } from './vocabulary.js';
import type { Words } from './words.js';

/** A signature and where the tip's own words stand. */
export interface Signed {
  /** Null when the signature is a scaffold. */
  readonly attribution: Attribution | null;
  /** The tip's words are the characters [from, to). */
  readonly from: number;
  readonly to: number;
}

const HANDLE = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?';
/** Signatures are looked for in so many characters at either end of a tip. */
const LONGEST_SIGNATURE = 200;
const DASH = '-{1,2}|[–—―]|~|−';
const leads = wordSource(allWords((data) => data.attributionLeads));
const tipLeads = wordSource(allWords((data) => data.tipLeads));
const months = allWords((data) => data.months).join('|');

const END_HANDLE = new RegExp(
  `(?<before>^|\\s|[.!?…"”’»)\\]*_])(?<sign>(?<dash>${DASH})\\s*(?:by\\s+)?@\\s?(?<name>${HANDLE}(?: \\d{1,4})?))[\\s.,!)*_]*$`,
  'u',
);
const END_BARE = new RegExp(`(?<=[.!?…"”’»)])\\s+(?<sign>@(?<name>${HANDLE}(?: \\d{1,4})?))[\\s.,!)]*$`, 'u');
const END_NAME = new RegExp(
  `(?<=^|[.!?…"”’»)\\]]\\s?|\\s{2,})(?<sign>(?<dash>${DASH})\\s?(?:${leads}\\s+)?(?<name>[\\p{L}\\d][^@\\n–—~]{0,80}?))[\\s.,!*_]*$`,
  'u',
);
const END_ANON = new RegExp(
  `(?<=\\s)(?<sign>(?<dash>${DASH})\\s?(?<name>${wordSource(allWords((data) => data.anonymous))}))[\\s.,!*_]*$`,
  'iu',
);
const END_TILDE = new RegExp(
  `(?<=\\s)(?<sign>(?<dash>--|~)\\s?(?<name>\\p{Lu}[^@\\n–—~]{0,40}?))[\\s.,!*_]*$`,
  'u',
);
const END_PAREN = new RegExp(
  `(?<sign>[(\\[]\\s*${leads}\\s*:?\\s*@?(?<name>[^()\\[\\]]{1,60}?)\\s*[)\\]])[\\s.]*$`,
  'iu',
);
const LEAD_MENTION = new RegExp(`^(?<sign>@(?<name>${HANDLE}(?: \\d{1,4})?)\\s*[:：])\\s*(?=\\S)`, 'u');
const LEAD_PHRASE = new RegExp(
  `^(?<sign>${tipLeads}\\s+@?(?<name>[^:.!?\\n]{1,40}?)\\s*[:：])\\s*(?=\\S)`,
  'iu',
);
const ADDRESSEE = new RegExp(`^@(?<name>${HANDLE})(?=[\\s,!.])(?!\\s*[:：])`, 'u');
const BYLINE = new RegExp(
  `^(?<name>${HANDLE}(?: \\d{1,4})?)\\s+(?:${months})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}\\b.{0,20}$`,
  'iu',
);

const anonymous = wordPattern(allWords((data) => data.anonymous));
const groups = wordPattern(allWords((data) => data.groups));
const roles = wordPattern(allWords((data) => data.roles));
const connectors = new Set(allWords((data) => data.nameConnectors));

/** The signature of a tip; null when nobody signed it. */
export function signatureOf(words: Words): Signed | null {
  const text = words.text;
  const tail = text.slice(-LONGEST_SIGNATURE);
  const found = (pattern: RegExp): Match | null => moved(pattern.exec(tail), text.length - tail.length);
  const head = text.slice(0, LONGEST_SIGNATURE);
  return (
    trailing(words, found(END_HANDLE), 'handle') ??
    trailing(words, found(END_PAREN), 'parenthesised') ??
    trailing(words, found(END_BARE), 'bare') ??
    trailing(words, found(END_NAME), 'name') ??
    trailing(words, found(END_ANON), 'plain') ??
    trailing(words, found(END_TILDE), 'plain') ??
    leading(words, LEAD_MENTION.exec(head)) ??
    leading(words, LEAD_PHRASE.exec(head))
  );
}

/** True when the words are nothing but a signature (`— Leila`): it belongs to what stands before. */
export function isSignatureOnly(words: Words): boolean {
  const signed = signatureOf(words);
  return signed !== null && words.text.slice(signed.from, signed.to).trim() === '';
}

/** A forum byline above a reply (`KindRiver July 28th, 2016`); null when the words are none. */
export function bylineOf(words: Words): Attribution | null {
  const match = BYLINE.exec(words.text.slice(0, LONGEST_SIGNATURE).trim());
  const name = match?.groups?.['name'];
  if (name === undefined) return null;
  const from = words.text.indexOf(name);
  return attribution(words, 0, words.text.length, name, from, 'byline', false);
}

/** A leading `@Host` that a pasted reply speaks to. */
export function addresseeOf(words: Words): Mention | null {
  const name = ADDRESSEE.exec(words.text)?.groups?.['name'];
  return name === undefined ? null : { name, position: words.position(0, name.length + 1) };
}

/** A match in a piece of a text, with the index it has in the whole. */
interface Match {
  readonly index: number;
  readonly 0: string;
  readonly groups?: Record<string, string> | undefined;
}

function moved(match: RegExpExecArray | null, by: number): Match | null {
  return match && { index: match.index + by, 0: match[0], groups: match.groups };
}

function trailing(
  words: Words,
  match: Match | null,
  how: 'handle' | 'parenthesised' | 'bare' | 'name' | 'plain',
): Signed | null {
  const sign = match?.groups?.['sign'];
  const name = match?.groups?.['name']?.trim();
  if (!match || sign === undefined || !name) return null;
  const from = match.index + match[0].lastIndexOf(sign);
  const needsName = how === 'name' || how === 'plain' || (how === 'parenthesised' && !sign.includes('@'));
  if (needsName && !looksLikeName(name)) return null;
  if (how === 'name' && !standsApart(words.text, from)) return null;
  const dash = match.groups?.['dash'] ?? '';
  const form = from === 0 || onOwnLine(words, from) ? 'next-line' : formOf(how, dash);
  const nameFrom = from + sign.lastIndexOf(name);
  if (isScaffoldName(name)) return { attribution: null, from: 0, to: from };
  const canonical = isCanonical(words, from, sign, name, how);
  return {
    attribution: attribution(words, from, from + sign.length, name, nameFrom, form, canonical),
    from: 0,
    to: from,
  };
}

function leading(words: Words, match: RegExpExecArray | null): Signed | null {
  const name = match?.groups?.['name']?.trim();
  const sign = match?.groups?.['sign'];
  if (!match || !name || sign === undefined) return null;
  if (!sign.includes('@') && !looksLikeName(name)) return null;
  const to = words.text.length;
  if (isScaffoldName(name)) return { attribution: null, from: match[0].length, to };
  const nameFrom = sign.lastIndexOf(name);
  return {
    attribution: attribution(words, 0, sign.length, name, nameFrom, 'leading', false),
    from: match[0].length,
    to,
  };
}

function attribution(
  words: Words,
  from: number,
  to: number,
  name: string,
  nameFrom: number,
  form: AttributionForm,
  canonical: boolean,
): Attribution {
  const handle = words.text.slice(from, nameFrom).includes('@') || (form === 'byline' && !name.includes(' '));
  return {
    position: words.position(from, to),
    raw: words.text.slice(from, to),
    name,
    namePosition: words.position(nameFrom, nameFrom + name.length),
    kind: handle ? 'handle' : kindOf(name),
    form,
    canonical,
  };
}

/** What kind of author a name without `@` is. */
function kindOf(name: string): Attribution['kind'] {
  if (anonymous.test(name)) return 'anonymous';
  if (groups.test(name)) return 'group';
  return roles.test(name) ? 'role' : 'name';
}

function formOf(how: 'handle' | 'parenthesised' | 'bare' | 'name' | 'plain', dash: string): AttributionForm {
  if (how === 'parenthesised' || how === 'bare') return how;
  if (dash === '--') return 'double-hyphen';
  if (dash === '~') return 'tilde';
  return dash === '-' ? 'hyphen' : 'dash';
}

/** House form: one space, a hyphen, `@Name` (or the name of somebody without a handle), nothing behind. */
function isCanonical(words: Words, from: number, sign: string, name: string, how: string): boolean {
  const joined = how === 'handle' ? `-@${name}` : `-${name}`;
  const before = words.text.slice(Math.max(0, from - 2), from);
  return (
    sign === joined &&
    /^\S?[^\S\r\n]$/u.test(before) &&
    !onOwnLine(words, from) &&
    words.text.trimEnd().endsWith(sign)
  );
}

function onOwnLine(words: Words, from: number): boolean {
  if (from === 0) return false;
  const source = words.locator.text.slice(
    words.offset(Math.max(0, words.text.slice(0, from).trimEnd().length - 1)),
    words.offset(from),
  );
  return /[\r\n]/.test(source);
}

/** A dash inside a sentence is no signature: a name must follow the end of a sentence or stand on a line of its own. */
function standsApart(text: string, from: number): boolean {
  const before = text.slice(0, from).trimEnd();
  return before === '' || /[.!?…"”’»)\]]$/u.test(before);
}

function looksLikeName(name: string): boolean {
  if (anonymous.test(name)) return true;
  const words = name.split(/\s+/);
  if (words.length > 8) return false;
  if ((groups.test(name) || roles.test(name)) && words.length <= 6 && !/[.!?]$/.test(name)) return true;
  return (
    words.every(
      (word) => /^[\p{Lu}\d(&]/u.test(word) || connectors.has(word.toLowerCase()) || !/[\p{Ll}]/u.test(word),
    ) && /\p{L}/u.test(name)
  );
}
