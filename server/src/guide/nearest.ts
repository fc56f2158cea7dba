/** Did you mean: the known word nearest to a mistyped one. */

/**
 * The known word that a mistyped one was most likely meant to be.
 *
 * @returns the word, or null when none is near enough to be offered
 */
export function nearest(typed: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const word of known) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    if (Math.abs(word.length - typed.length) > limit) continue;
    const distance = distanceBetween(typed, word);
    if (distance > limit || distance >= least) continue;
    least = distance;
    best = word;
  }
  return best ?? known.find((word) => typed.length > 1 && word.startsWith(typed)) ?? null;
}

/**
 * How many slips lie between two words: letters more, less, other, or swapped with their neighbour.
 *
 * @param a one word
 * @param b the other
 */
export function distanceBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cell(rows, row, a, b, i, j));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

function cell(rows: number[][], row: number[], a: string, b: string, i: number, j: number): number {
  const at = (line: number, column: number): number => rows[line]?.[column] ?? Infinity;
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const plain = Math.min(at(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(i - 1, j - 1) + same);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(plain, at(i - 2, j - 2) + 1) : plain;
}
