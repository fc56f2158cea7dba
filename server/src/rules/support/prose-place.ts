/** From an index in plain words back to its place in the source. */
import { rangeFrom } from '../../lint/places.js';
import type { Point, Position, Prose } from '../../guide/types.js';

/**
 * The range of some of the words.
 *
 * @param prose the words
 * @param from index of the first character
 * @param to index behind the last one
 * @param source the text
 * @param before a point at or before the words, such as the start of their part
 */
export function proseRange(prose: Prose, from: number, to: number, source: string, before: Point): Position {
  const start = proseOffset(prose, from);
  // The place behind the last character, not that of the next one: marks may stand between them.
  const end = to > from ? proseOffset(prose, to - 1) + 1 : start;
  return rangeFrom(source, before, start, Math.max(start, end));
}

function proseOffset({ start, map }: Prose, index: number): number {
  return start + (map?.[index] ?? index);
}
