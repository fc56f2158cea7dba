/** Who signed a tip: the grammar of signatures, with its traps (addressees, e-mail, package scopes, dashes inside a sentence). */
import { isScaffoldName } from './scaffold.js';
import type { Attribution, AttributionForm, Mention } from './types.js';
import {
  ADDRESSEE,
  END_BARE,
  END_FULL_NAME,
  END_HANDLE,
  END_TIED,
  END_TILDE,
  LEAD_MENTION,
  signaturePatterns,
} from './signature-patterns.js';
import type { Words } from './words.js';

/** A signature and where the tip's own words stand. */
export interface Signed {
  /** Null when the signature is a scaffold. */
  readonly attribution: Attribution | null;
  /** The tip's words are the characters [from, to). */
  readonly from: number;
  readonly to: number;
}

/** Signatures are looked for in so many characters at either end of a tip. */
const LONGEST_SIGNATURE = 200;
/** Without one of these there is no signature at the end. */
const SIGN_MARK = /[@–—―~−([（-]/u;

/** The signature of a tip; null when nobody signed it. */
export function signatureOf(words: Words): Signed | null {
  const tail = words.text.slice(-LONGEST_SIGNATURE);
  return (
    citedBehind(words) ?? (SIGN_MARK.test(tail) ? signedBehind(words, tail) : null) ?? signedBefore(words)
  );
}

/** `<cite>Leila</cite>` at the end. */
function citedBehind(words: Words): Signed | null {
  const [from, to] = words.line.cites[words.line.cites.length - 1] ?? [0, 0];
  if (to === 0 || to < words.text.trimEnd().length) return null;
  const name = words.text.slice(from, to).replace(/^[\s@–—~-]+|[\s.,]+$/gu, '');
  if (name === '') return null;
  const nameFrom = words.text.indexOf(name, from);
  return { attribution: attribution(words, from, to, name, nameFrom, 'next-line', false), from: 0, to: from };
}

function signedBehind(words: Words, tail: string): Signed | null {
  const patterns = signaturePatterns(words.languages);
  const found = (pattern: RegExp): Match | null => moved(pattern.exec(tail), words.text.length - tail.length);
  return (
    trailing(words, found(END_HANDLE), 'handle') ??
    trailing(words, found(patterns.endParenthesis), 'parenthesised') ??
    trailing(words, found(END_BARE), 'bare') ??
    trailing(words, found(patterns.endName), 'name') ??
    trailing(words, found(patterns.endAnonymous), 'plain') ??
    trailing(words, found(END_TILDE), 'plain') ??
    trailing(words, found(END_TIED), 'plain') ??
    trailing(words, found(END_FULL_NAME), 'plain')
  );
}

function signedBefore(words: Words): Signed | null {
  const head = words.text.slice(0, LONGEST_SIGNATURE);
  if (!/[:：]|\s[–—-]{1,2}\s/u.test(head)) return null;
  const { leadPhrase } = signaturePatterns(words.languages);
  return leading(words, LEAD_MENTION.exec(head)) ?? leading(words, leadPhrase.exec(head));
}

/** True when the words are nothing but a signature (`— Leila`): it belongs to what stands before. */
export function isSignatureOnly(words: Words): boolean {
  const signed = signatureOf(words);
  if (!signed || words.text.slice(signed.from, signed.to).trim() !== '') return false;
  // A line such as "– Sleep." is an item with a dash for a bullet: a name has no full stop behind it.
  return words.text.includes('@') || words.line.cites.length > 0 || !/[.!?]\s*$/u.test(words.text);
}

/** A forum byline above a reply (`KindRiver July 28th, 2016`); null when the words are none. */
export function bylineOf(words: Words): Attribution | null {
  if (words.text.length > LONGEST_SIGNATURE || !/\d/.test(words.text)) return null;
  const match = signaturePatterns(words.languages).byline.exec(words.text.trim());
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
  const written = match?.groups?.['name']?.trim();
  if (!match || sign === undefined || !written) return null;
  // "suggested by @opal on Discord": the handle is the name.
  const name =
    how === 'parenthesised' && sign.includes('@') ? (/^\S+/.exec(written)?.[0] ?? written) : written;
  const from = match.index + match[0].lastIndexOf(sign);
  const needsName = how === 'name' || how === 'plain' || (how === 'parenthesised' && !sign.includes('@'));
  const led = /\p{L}/u.test(sign.slice(0, sign.lastIndexOf(name)));
  if (needsName && !looksLikeName(name, words.languages) && !(led && !name.includes(' '))) return null;
  if (how === 'name' && !standsApart(words.text, from)) return null;
  const dash = match.groups?.['dash'] ?? '';
  const form = from === 0 || onOwnLine(words, from) ? 'next-line' : formOf(how, dash);
  const nameFrom = from + sign.lastIndexOf(name);
  if (isScaffoldName(name, words.languages)) return { attribution: null, from: 0, to: from };
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
  if (!sign.includes('@') && !looksLikeName(name, words.languages)) return null;
  const to = words.text.length;
  if (isScaffoldName(name, words.languages)) return { attribution: null, from: match[0].length, to };
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
    kind: handle ? 'handle' : kindOf(name, words.languages),
    form,
    canonical,
  };
}

/** What kind of author a name without `@` is. */
function kindOf(name: string, languages: readonly string[]): Attribution['kind'] {
  const { anonymous, groups, roles } = signaturePatterns(languages);
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

/** What writings without spaces between words end in: no space follows it there. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。！？…」』”）]$/u;

/** House form: one space, a hyphen, `@Name` (or the name of somebody without a handle), nothing behind. */
function isCanonical(words: Words, from: number, sign: string, name: string, how: string): boolean {
  const joined = how === 'handle' ? `-@${name}` : `-${name}`;
  const before = words.text.slice(Math.max(0, from - 2), from);
  return (
    sign === joined &&
    (/^\S?[^\S\r\n]$/u.test(before) || (UNSPACED.test(before) && writtenUnspaced(words.text))) &&
    !onOwnLine(words, from) &&
    words.text.trimEnd().endsWith(sign)
  );
}

function writtenUnspaced(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
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
  return before === '' || /[.!?…。！？"”’»」)\]]$/u.test(before);
}

function looksLikeName(name: string, languages: readonly string[]): boolean {
  const { anonymous, groups, roles, connectors } = signaturePatterns(languages);
  if (anonymous.test(name)) return true;
  const words = name.split(/\s+/);
  if (words.length > 8) return false;
  const collective = (word: string): boolean => groups.test(word) || roles.test(word);
  const named = (word: string): boolean =>
    /^[\p{Lu}\d(&]/u.test(word) || !/[\p{Ll}]/u.test(word) || collective(word);
  const known = words.filter((word) => named(word) || connectors.has(word.toLowerCase()));
  const last = words[words.length - 1] ?? '';
  // "the night team", "the team of the student rooms": a phrase for people may hold a few other words.
  const phrase = words.some(collective) && (named(last) || /\s(?:of|at|from|in|de|von|der|du)\s/u.test(name));
  return (
    /\p{L}/u.test(name) && (known.length === words.length || (phrase && words.length - known.length <= 2))
  );
}
