import { describe, expect, test } from 'vitest';
import { contains, overlaps } from '../../server/src/lint/places.js';
import { countWhile, innermostOf, overlapsAny } from '../../server/src/lint/spans.js';
import type { Position } from '../../server/src/guide/types.js';

function span(start: number, end: number): Position {
  const point = (offset: number): Position['start'] => ({ line: 1, column: offset + 1, offset });
  return { start: point(start), end: point(end) };
}

/** Every pair of a small line, empty ones too. */
const spans = [0, 1, 2, 3, 4, 5].flatMap((start) =>
  [0, 1, 2, 3].filter((width) => start + width <= 5).map((width) => span(start, start + width)),
);

test('countWhile finds where the answer changes', () => {
  const list = [1, 2, 3, 5, 8];
  expect([0, 1, 3, 4, 9].map((most) => countWhile(list.length, (at) => (list[at] ?? 0) <= most))).toEqual([
    0, 1, 3, 3, 5,
  ]);
});

describe('says what asking one by one says', () => {
  const triples = spans.flatMap((a, i) => spans.slice(i).map((b) => [b, a, span(4, 5)]));

  test('overlapsAny', () => {
    for (const places of triples) {
      const asked = overlapsAny(places);
      for (const place of spans) expect(asked(place)).toBe(places.some((one) => overlaps(one, place)));
    }
  });

  test('innermostOf', () => {
    for (const places of triples) {
      const parts = places
        .toSorted((a, b) => a.start.column - b.start.column)
        .map((position) => ({ position }));
      const asked = innermostOf(parts);
      for (const place of spans)
        expect(asked(place)).toBe(parts.findLastIndex(({ position }) => contains(position, place)));
    }
  });
});
