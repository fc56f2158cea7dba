/** Where the links of a part lead: the same words with other targets say something else. */
import type { Guide, Position } from '../../guide/types.js';
import { offsetOf } from '../../lint/places.js';
import { countWhile } from '../../lint/spans.js';

/**
 * Makes the question where the links inside a part lead.
 *
 * @param guide the guide
 * @returns the targets, in order, as one text; empty for a part without links
 */
export function targetsIn({ links }: Guide): (part: { readonly position: Position }) => string {
  const sorted = links.toSorted((a, b) => offsetOf(a.position.start) - offsetOf(b.position.start));
  const before = (offset: number): number =>
    countWhile(sorted.length, (index) => offsetOf(sorted[index]?.position.start ?? noPoint) < offset);
  return ({ position: { start, end } }) =>
    sorted
      .slice(before(offsetOf(start)), before(offsetOf(end)))
      .map(({ url }) => url)
      .join(' ');
}

const noPoint = { line: 1, column: 1, offset: 0 };
