/** Signatures: written so that they are read as one, and brought to their one form. */
import { contains, endOfWords, offsetOf, pointFrom, rangeFrom, slice } from '../../lint/places.js';
import type { Edit } from '../../lint/types.js';
import type { Attribution, Position, Tip } from '../../guide/types.js';

/**
 * The signature of a name: `-@Name` for a handle, else `-Name`.
 *
 * @param name without `@`
 * @param kind what sort of name it is
 */
export function signatureOf(name: string, kind: Attribution['kind']): string {
  return kind === 'handle' || isSmall(name, kind) ? `-@${name}` : `-${name}`;
}

/**
 * Says whether a name is one word in small letters: behind a dash it is read as a name only with `@` before it.
 *
 * @param name without `@`
 * @param kind what sort of name it is
 */
function isSmall(name: string, kind: Attribution['kind']): boolean {
  return kind === 'name' && smallWord.test(name);
}

const smallWord = /^\p{Ll}[\p{L}\p{N}_.-]*$/u;

/**
 * Brings a signature to its one form: `-@Name` at the end of the tip.
 *
 * @param tip a signed tip
 * @param attribution who signed it
 * @param source the text
 * @returns null where it does not stand in the tip, or words or tags stand in the way
 */
export function inOneForm(tip: Tip, attribution: Attribution, source: string): readonly Edit[] | null {
  const { name, kind, form, position } = attribution;
  if (form === 'byline' || isSmall(name, kind) || !contains(tip.position, position)) return null;
  const signature = signatureOf(name, kind);
  if (form === 'leading') return moveToEnd(tip, attribution, signature, source);
  const edit = signInPlace(tip, attribution, signature, source);
  return edit && [edit];
}

/**
 * The edit that signs a part at its end.
 *
 * @param part what to sign
 * @param signature in the form of the house: `-@Mika`, `-Leila`
 * @param source the text
 */
export function signAtEnd(part: Position, signature: string, source: string): Edit {
  const end = endOfWords(source, part);
  const from = offsetOf(part.start);
  const words = source.slice(from, offsetOf(end.start));
  const kept = ended(words, signature);
  const start = pointFrom(source, part.start, from + commonLength(words, kept));
  return {
    position: { start, end: end.end },
    newText: `${kept.slice(commonLength(words, kept))} ${signature}`,
  };
}

/**
 * The edit that signs a tip in place of a signature that is there, at the tip's end.
 *
 * @param tip the tip
 * @param there the signature or the gap that was left for it
 * @param signature in the form of the house
 * @param source the text
 * @returns null where words stand behind the signature, which would be lost or torn off, or tags stand around it
 */
export function signInPlace(tip: Tip, there: Written, signature: string, source: string): Edit | null {
  const first = offsetOf(tip.position.start);
  const last = offsetOf(endOfWords(source, tip.position).start);
  const [from, to] = withEmphasis(offsetOf(there.position.start), endOf(there, source), source);
  if (from <= first || to > last) return null;
  const tail = source.slice(to, last);
  if (wordsOrTags.test(tail) || tag.test(source.slice(from, to))) return null;
  const words = source.slice(first, from).replace(gapBefore, '');
  if (words === '') return null;
  const stop = !fullStop.test(words) && letterEnd.test(words) ? (stopIn.exec(tail)?.[0] ?? '') : '';
  const kept = ended(words + stop + tail.replace(pauses, ''), signature);
  const same = commonLength(words, kept);
  return {
    position: rangeFrom(source, tip.position.start, first + same, last),
    newText: `${kept.slice(same)} ${signature}`,
  };
}

/** Takes `**@x:** ` out and signs the tip at its end. */
function moveToEnd(tip: Tip, { position }: Attribution, signature: string, source: string): Edit[] | null {
  if (tag.test(slice(source, tip.position))) return null;
  const [from, to] = withEmphasis(offsetOf(position.start), offsetOf(position.end), source);
  const start = offsetOf(tip.position.start);
  const rest = source.slice(to, offsetOf(tip.position.end));
  if (from > start || rest.trim() === '') return null;
  const gap = leadingGap.exec(rest)?.[0].length ?? 0;
  const hole = rangeFrom(source, tip.position.start, start, to + gap);
  const body = { start: hole.end, end: tip.position.end };
  return [{ position: hole, newText: '' }, signAtEnd(body, signature, source)];
}

interface Written {
  readonly position: Position;
  readonly raw: string;
}

/** The range of words at a line's end takes in the marks behind them (`— @Mika**`). */
function endOf({ position, raw }: Written, source: string): number {
  let end = offsetOf(position.end);
  while (
    end > offsetOf(position.start) &&
    emphasis.test(source[end - 1] ?? '') &&
    !raw.endsWith(source[end - 1] ?? '')
  )
    end--;
  return end;
}

/**
 * The range of a signature with the marks that set it in bold or italics.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 * @param source the text
 */
function withEmphasis(start: number, end: number, source: string): readonly [number, number] {
  const mark = source[start - 1];
  if (mark === undefined || !'*_'.includes(mark) || source[end] !== mark) return [start, end];
  return withEmphasis(start - 1, end + 1, source);
}

/** A name without `@` is read as a signature only behind the end of a sentence. */
function ended(words: string, signature: string): string {
  if (signature.startsWith('-@') || sentenceEnd.test(words.replace(linkTarget, ''))) return words;
  const [, body = words, marks = ''] = trailingMarks.exec(words) ?? [];
  return `${body.replace(pauseEnd, '')}${ideographEnd.test(body) ? '。' : '.'}${marks}`;
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

const sentenceEnd = /[.!?…。！？"”’»」)\]][*_~`"”’»」)\]]*$/u;
/** The same without taking a closing mark alone for an end: `"Ask twice"` may still get its full stop. */
const fullStop = /[.!?…。！？][*_~`"”’»」)\]]*$/u;
const letterEnd = /[\p{L}\p{N})\]"”’»」][*_~`]*$/u;
const ideographEnd = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
/** Marks that close bold, italics, struck text or code: a full stop goes behind code and before the others. */
const trailingMarks = /^([\s\S]*?)([*_~]*)$/;
const pauseEnd = /[\s,;:–—-]+$/;
/** What stands behind the words of a link is not read as the end of a sentence. */
const linkTarget = /\](?:\([^()\s]*\)|\[[^[\]]*\])([*_~]*)$/;
const emphasis = /[*_~`]/;
const stopIn = /[.!?]/;
const pauses = /[\s.,!?;:]+/g;
const wordsOrTags = /[\p{L}\p{N}\p{Extended_Pictographic}<>]/u;
const tag = /<\/?\w/;
/** White space, a hard break, the prefix of a quote. */
const gapBefore = /(?:[\s\\]|(?<=\n[ \t>]*)>|<br\s*\/?>)+$/i;
const leadingGap = /^[\s>]+/;
