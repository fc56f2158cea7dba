/** Where the words of an edit stand once it is made. Plain data, no editor. */
import type { OffsetChange } from '../importing/repair-list.js';

/** Characters [from, to) of a text. */
export interface WrittenSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds what an edit has written.
 * @param changes of the edit, counted in the text before it
 * @returns the places in the text behind it, in order; nothing where only something was taken away
 */
export function writtenSpans(changes: readonly OffsetChange[]): readonly WrittenSpan[] {
  let shift = 0;
  return [...changes]
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, to, newText }) => {
      const start = from + shift;
      shift += newText.length - (to - from);
      return newText === '' ? [] : [{ from: start, to: start + newText.length }];
    });
}

/**
 * Finds the gap that an edit has left. Editors make an edit smaller, letter by letter: what they write may lie within a gap in pieces.
 * @param gaps of the text behind the edit, in order
 * @param written what the edit has written, in the same text
 * @returns the first gap of which a letter was written, or that is a mere place within what was
 */
export function gapWithin(
  gaps: readonly WrittenSpan[],
  written: readonly WrittenSpan[],
): WrittenSpan | undefined {
  const inside = (gap: WrittenSpan, { from, to }: WrittenSpan): boolean =>
    gap.from === gap.to ? from <= gap.from && gap.to <= to : from < gap.to && gap.from < to;
  return gaps.find((gap) => written.some((span) => inside(gap, span)));
}

/**
 * Finds the reason to be written in a comment that silences a rule.
 * @param text what an edit has written
 */
export function reasonIn(text: string): WrittenSpan | undefined {
  const match = /<!-- guidepost ignore \S+ -- (?<reason>[^>]+?) -->/.exec(text);
  const reason = match?.groups?.['reason'];
  if (!match || reason === undefined) return undefined;
  const from = match.index + match[0].lastIndexOf(reason);
  return { from, to: from + reason.length };
}
