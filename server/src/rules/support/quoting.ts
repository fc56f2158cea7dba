/** Putting words in quotation marks. */
import { emptyAt, endOfWords, offsetOf, pointFrom } from '../../lint/places.js';
import type { Edit } from '../../lint/types.js';
import type { Response } from '../../guide/types.js';
import { structureWordsFor } from './structure-words.js';

/** A pair of quotation marks. */
export interface Quotes {
  readonly open: string;
  readonly close: string;
}

/**
 * The quotation marks that responses shall have: those of their siblings, else those of the language.
 *
 * @param siblings responses set off as speech
 * @param language BCP 47 primary language of the guide
 * @param source the text
 */
export function quotesOf(siblings: readonly Response[], language: string, source: string): Quotes {
  for (const { quoted, position } of siblings) {
    const open = source[offsetOf(position.start)] ?? '';
    const close = partners[open];
    if (quoted === 'marks' && close !== undefined) return { open, close };
  }
  const [open, close] = structureWordsFor(language)?.quotes ?? ['“', '”'];
  return { open, close };
}

const partners: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
};

/**
 * The edits that put a response in quotation marks, around its emphasis and before an explanation in brackets.
 *
 * @param response a response that has none
 * @param quotes the marks
 * @param source the text
 */
export function quoteEdits({ position }: Response, { open, close }: Quotes, source: string): readonly Edit[] {
  const words = source.slice(offsetOf(position.start), offsetOf(endOfWords(source, position).start));
  const lead = words.length - words.trimStart().length;
  const start = offsetOf(position.start) + lead;
  const end = offsetOf(position.start) + words.replace(explanation, '').length;
  const [from, to] = withEmphasis(start, end, source);
  return [
    {
      position: emptyAt(pointFrom(source, { ...position.start, ...lineOf(position.start, from) }, from)),
      newText: open,
    },
    { position: emptyAt(pointFrom(source, position.start, to)), newText: close },
  ];
}

/** A point at an offset of the same line. */
function lineOf(
  { column, offset = 0 }: Response['position']['start'],
  at: number,
): { column: number; offset: number } {
  return { column: column + at - offset, offset: at };
}

/** Marks that open before the words and close at their end stand inside of the quotation marks' range, or outside of it. */
function withEmphasis(start: number, end: number, source: string): readonly [number, number] {
  const before = /[*_]{1,3}$/.exec(source.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  if (before === '') return [start, end];
  if (source.slice(start, end).endsWith(before)) return [start - before.length, end];
  return source.startsWith(before, end) ? [start - before.length, end + before.length] : [start, end];
}

/** What is said to the listener behind the words. */
const explanation = /\s{0,3}(?:\([^()]{0,200}\)|\[[^[\]]{0,200}\])\s*$/u;
