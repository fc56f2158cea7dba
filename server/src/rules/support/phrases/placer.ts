/** From stretches of an utterance's text to places in the source. */
import { countWhile } from '../../../lint/spans.js';
import { offsetOf } from '../../../lint/places.js';
import type { Point, Position } from '../../../guide/types.js';
import type { Utterance } from '../../../lint/utterance.js';

/** A stretch [start, end) of an utterance's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Gives the place in the source of a stretch. */
export type Placer = (stretch: Stretch) => Position;

/**
 * Makes a placer; reads the lines of the utterance once, however many places are asked for.
 *
 * @param utterance the utterance
 * @param source the text its positions count in
 */
export function placerOf({ text, prose, position }: Utterance, source: string): Placer {
  const last = prose.start + (prose.map?.at(-1) ?? text.length);
  const lines = linesOf(source, position.start, last);
  const at = (index: number): number => prose.start + (prose.map ? (prose.map[index] ?? 0) : index);
  return ({ start, end }) => {
    const from = at(start);
    const final = at(Math.max(start, end - 1));
    const entity = source[final] === '&' && text[end - 1] !== '&';
    const to = end <= start ? from : entity ? at(end) : final + 1;
    return { start: lines(from), end: lines(Math.max(from, to)) };
  };
}

/** Makes the question for the point at an offset, from a known point on. */
function linesOf(source: string, first: Point, last: number): (offset: number) => Point {
  const start = offsetOf(first);
  const starts = [start - first.column + 1];
  for (let at = start; at < last; at++) {
    const code = source.charCodeAt(at);
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return (offset) => {
    const line =
      Math.max(
        1,
        countWhile(starts.length, (index) => (starts[index] ?? 0) <= offset),
      ) - 1;
    return { line: first.line + line, column: offset - (starts[line] ?? 0) + 1, offset };
  };
}
