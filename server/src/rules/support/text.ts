/** Small questions about the source around a place. */
import { emptyAt, offsetOf, pointFrom, rangeFrom } from '../../lint/places.js';
import type { Edit } from '../../lint/types.js';
import type { Guide, Point, Position } from '../../guide/types.js';

/**
 * The line ending that a document uses.
 *
 * @param source the text
 */
export function lineEnding(source: string): string {
  return /\r?\n/.exec(source)?.[0] ?? '\n';
}

/**
 * Words for a message: one line, cut at a word where they are long.
 *
 * @param text the words
 * @param length about how many characters to keep
 */
export function shorten(text: string, length = 40): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  return `${line.slice(0, length).replace(/\s+\S*$/, '')}…`;
}

/**
 * The empty range before the first word of a part, outside the marks that set it in bold, italics, code or a link.
 *
 * @param source the text
 * @param position the part
 */
export function startOfWords(source: string, position: Position): Position {
  const start = offsetOf(position.start);
  const marks = /(?:[*_`[]|~~)*$/.exec(source.slice(lineStart(source, start), start))?.[0].length ?? 0;
  const { line, column } = position.start;
  return emptyAt({ line, column: column - marks, offset: start - marks });
}

/**
 * An edit that inserts text at an offset.
 *
 * @param source the text
 * @param offset where
 * @param newText what
 * @param from a point at or before `offset` to count from; the text's start when left out
 */
export function insertAt(source: string, offset: number, newText: string, from: Point = origin): Edit {
  return { position: emptyAt(pointFrom(source, from, offset)), newText };
}

const origin: Point = { line: 1, column: 1, offset: 0 };

/**
 * The point where the line of a point starts.
 *
 * @param point a point
 */
export function lineStartOf({ line, column, offset = 0 }: Point): Point {
  return { line, column: 1, offset: offset - column + 1 };
}

/**
 * Where the start of the line of an offset is.
 *
 * @param source the text
 * @param offset an offset in the line
 */
export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/**
 * The place to speak of what a guide does not have: its title, else its first line (line 1 for the first guide).
 *
 * @param guide the guide
 * @param source the text
 */
export function absencePlace(guide: Guide, source: string): Position {
  if (guide.title) return guide.title.position;
  const start = lineStart(source, offsetOf(guide.position.start));
  const first = source.slice(0, start).slice(frontMatterEnd(source)).trim() === '';
  const from = first ? 0 : start;
  const line = /^[^\r\n]*/.exec(source.slice(from))?.[0] ?? '';
  return rangeFrom(source, first ? origin : lineStartOf(guide.position.start), from, from + line.length);
}

/**
 * The offset after the front matter; 0 when there is none.
 *
 * @param source the text
 */
export function frontMatterEnd(source: string): number {
  return /^(---|\+\+\+)[ \t]*\r?\n(?:[\s\S]*?\r?\n)?\1[ \t]*(?:\r?\n|$)/.exec(source)?.[0].length ?? 0;
}
