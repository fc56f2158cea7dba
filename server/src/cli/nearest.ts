/**
 * The known word that a mistyped one was most likely meant to be.
 *
 * @returns the word, or null when none is near enough to be offered
 */
export function nearest(typed: string, known: readonly string[]): string | null {
  const scored = known
    .map((word) => ({ word, distance: distanceBetween(typed, word) }))
    .sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  if (!best) return null;
  const near = best.distance <= Math.max(1, Math.floor(best.word.length / 3));
  return near ? best.word : (known.find((word) => typed.length > 1 && word.startsWith(typed)) ?? null);
}

/** Optimal string alignment: insertions, deletions, replacements and swapped neighbours. */
function distanceBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cell(rows, row, a, b, i, j));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

function cell(rows: number[][], row: number[], a: string, b: string, i: number, j: number): number {
  const at = (line: number, column: number) => rows[line]?.[column] ?? Infinity;
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const plain = Math.min(at(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(i - 1, j - 1) + same);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(plain, at(i - 2, j - 2) + 1) : plain;
}
