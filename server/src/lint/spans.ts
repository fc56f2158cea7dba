/** Many places, asked often: each question takes a few steps, however many places there are. */
import type { Position } from '../guide/types.js';
import { comparePoints, comparePositions, contains, overlaps } from './places.js';

/**
 * The index behind the last entry for which `holds` is true, in a list where no true entry stands behind a false one.
 *
 * @param length how many entries there are
 * @param holds the question, by index
 */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Makes the question whether a place overlaps one of many.
 *
 * @param places the places, in any order
 */
export function overlapsAny(places: readonly Position[]): (place: Position) => boolean {
  const spans = disjoint(places);
  return (place) => {
    const behind = countWhile(spans.length, (index) => startsBy(spans[index], place.end));
    for (let index = behind - 1; index >= 0; index--) {
      const span = spans[index];
      if (!span || comparePoints(span.end, place.start) < 0) return false;
      if (overlaps(span, place)) return true;
    }
    return false;
  };
}

/**
 * Makes the question which of many parts is the last to begin around a place.
 *
 * @param parts the parts, by the point where they begin
 * @returns the question; its answer is an index of `parts`, -1 when none holds the place
 */
export function innermostOf(parts: readonly { readonly position: Position }[]): (place: Position) => number {
  const reach = reachOf(parts);
  return (place) => {
    let index = countWhile(parts.length, (at) => startsBy(parts[at]?.position, place.start)) - 1;
    for (; index >= 0; index--) {
      const part = parts[index];
      const furthest = reach[index];
      if (!part || !furthest || comparePoints(furthest, place.end) < 0) return -1;
      if (contains(part.position, place)) return index;
    }
    return -1;
  };
}

/** For each part how far it and those before it reach: where that is too short, none of them holds the place. */
function reachOf(parts: readonly { readonly position: Position }[]): readonly Position['end'][] {
  let furthest: Position['end'] | null = null;
  return parts.map(({ position: { end } }) => {
    furthest = furthest && comparePoints(furthest, end) >= 0 ? furthest : end;
    return furthest;
  });
}

function startsBy(span: Position | undefined, point: Position['start']): boolean {
  return span !== undefined && comparePoints(span.start, point) <= 0;
}

/** Places that overlap become one; those that only touch stay apart, since an empty place overlaps what it touches. */
function disjoint(places: readonly Position[]): readonly Position[] {
  const spans: Position[] = [];
  for (const place of places.toSorted(comparePositions)) {
    const last = spans.at(-1);
    if (!last || comparePoints(place.start, last.end) >= 0) spans.push(place);
    else if (comparePoints(place.end, last.end) > 0)
      spans[spans.length - 1] = { start: last.start, end: place.end };
  }
  return spans;
}
