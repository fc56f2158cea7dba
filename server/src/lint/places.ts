/** Arithmetic on places in a text: points, ranges, overlaps. */
import type { Guide, Point, Position } from '../guide/types.js';

/**
 * Orders two points by line and column.
 *
 * @param a one point
 * @param b the other
 * @returns below zero when `a` comes first
 */
export function comparePoints(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column;
}

/**
 * Orders two ranges by start, then by end.
 *
 * @param a one range
 * @param b the other
 */
export function comparePositions(a: Position, b: Position): number {
  return comparePoints(a.start, b.start) || comparePoints(a.end, b.end);
}

/**
 * Says whether two ranges share a character; an empty range also overlaps what it touches.
 *
 * @param a one range
 * @param b the other
 */
export function overlaps(a: Position, b: Position): boolean {
  const before = comparePoints(a.start, b.end);
  const after = comparePoints(b.start, a.end);
  if (before < 0 && after < 0) return true;
  return before <= 0 && after <= 0 && (isEmpty(a) || isEmpty(b));
}

/**
 * Says whether one range lies within another.
 *
 * @param outer the wider range
 * @param inner the range that may lie in it
 */
export function contains(outer: Position, inner: Position): boolean {
  return comparePoints(outer.start, inner.start) <= 0 && comparePoints(inner.end, outer.end) <= 0;
}

/**
 * The offset of a point that the reader made (those always carry one).
 *
 * @param point a point
 */
export function offsetOf(point: Point): number {
  return point.offset ?? 0;
}

/**
 * The source that a range covers.
 *
 * @param source the text that the range counts in
 * @param position the range
 */
export function slice(source: string, position: Position): string {
  return source.slice(offsetOf(position.start), offsetOf(position.end));
}

/**
 * The point at an offset, counted on from a known point before it; reads nothing outside the two.
 *
 * @param source the text
 * @param from a point at or before `offset`
 * @param offset the offset to find
 */
export function pointFrom(source: string, from: Point, offset: number): Point {
  const start = offsetOf(from);
  let line = from.line;
  let lineStart = start - from.column + 1;
  for (let at = start; at < offset; at++) {
    const code = source.charCodeAt(at);
    const ends = code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10);
    if (!ends) continue;
    line++;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1, offset };
}

/**
 * The point at an offset of a text.
 *
 * @param source the text
 * @param offset the offset to find
 */
export function pointAt(source: string, offset: number): Point {
  return pointFrom(source, { line: 1, column: 1, offset: 0 }, offset);
}

/**
 * The range between two offsets, both within the text after `from`.
 *
 * @param source the text
 * @param from a point at or before `start`
 * @param start offset of the first character
 * @param end offset after the last character
 */
export function rangeFrom(source: string, from: Point, start: number, end: number): Position {
  const first = pointFrom(source, from, start);
  return { start: first, end: pointFrom(source, first, end) };
}

/**
 * The empty range at a point: the place of an insertion.
 *
 * @param point where to insert
 */
export function emptyAt(point: Point): Position {
  return { start: point, end: point };
}

/**
 * Where a guide ends in the source: the model ends at its last words, behind which pictures, code and comments may stand.
 *
 * @param guide the guide
 * @param source the text
 */
export function sourceEnd({ position }: Guide, source: string): number {
  const words = offsetOf(position.end);
  const next = nextGuide.exec(source.slice(words));
  return next ? words + next.index : source.length;
}

const nextGuide = /\n(?=# |\* \* \*[ \t]*(?:\r?\n|$))/;

/**
 * The empty range after the last word of a part, before white space and comments.
 *
 * @param source the text
 * @param position the part
 */
export function endOfWords(source: string, position: Position): Position {
  const words = withoutComments(slice(source, position));
  return emptyAt(pointFrom(source, position.start, offsetOf(position.start) + words.length));
}

/** Without the spaces and comments at its end; step by step, as a pattern would try at every space. */
function withoutComments(text: string): string {
  let words = text.trimEnd();
  while (words.endsWith('-->') && words.includes('<!--'))
    words = words.slice(0, words.lastIndexOf('<!--')).trimEnd();
  return words;
}

function isEmpty(position: Position): boolean {
  return comparePoints(position.start, position.end) === 0;
}
