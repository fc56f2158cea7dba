import { diffArrays } from 'diff';

/** Lines from the first to the last, counted from 1. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Two texts so different that comparing them takes longer are new as a whole. */
const patience = 3000;

/**
 * The lines of a text that are not as they were. Where lines were only taken away, their neighbours count: a tip that lost the line
 * with its author's name is not what it was.
 *
 * @param before the older text
 * @param now the newer one; line ends do not matter
 */
export function changedLines(before: string, now: string): readonly LineRange[] {
  const fresh = linesOf(now);
  const changes = diffArrays(linesOf(before), fresh, { timeout: patience });
  if (!changes) return [{ from: 1, to: fresh.length }];
  const ranges: LineRange[] = [];
  let line = 1;
  changes.forEach(({ added, removed, count }, index) => {
    if (removed && !changes[index + 1]?.added && !changes[index - 1]?.added) {
      ranges.push({ from: Math.max(1, line - 1), to: line });
    }
    if (added) ranges.push({ from: line, to: line + count - 1 });
    if (!removed) line += count;
  });
  return ranges;
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/u);
}
