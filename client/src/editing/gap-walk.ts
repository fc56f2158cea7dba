/** *Next gap*, *Previous gap*: which of the places that are still to be filled comes next. Plain data, no editor. */
import type { Gap, TextPlace } from '../../../server/src/protocol.js';

/** A gap with its number, counted from 1. */
export interface NumberedGap {
  readonly gap: Gap;
  readonly number: number;
}

/**
 * Finds the next gap behind or before the cursor; behind the last comes the first again.
 * @param gaps all gaps in order
 * @param cursor where the selection starts
 * @param direction 1 for the next, -1 for the one before
 * @returns undefined when there is none
 */
export function gapFrom(gaps: readonly Gap[], cursor: TextPlace, direction: 1 | -1): NumberedGap | undefined {
  const starts = gaps.map(({ range }) => compare(range.start, cursor));
  const found =
    direction === 1 ? starts.findIndex((order) => order > 0) : starts.findLastIndex((order) => order < 0);
  const index = found >= 0 ? found : direction === 1 ? 0 : gaps.length - 1;
  const gap = gaps[index];
  return gap && { gap, number: index + 1 };
}

function compare(a: TextPlace, b: TextPlace): number {
  return a.line - b.line || a.character - b.character;
}
