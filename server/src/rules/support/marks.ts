/** The marks that a community writes before its practices. */
import type { HouseStyle } from '../../guide/house-style.js';
import type { Polarity } from '../../guide/types.js';

const usual: Readonly<Record<Polarity, string>> = { do: '✅', dont: '❌' };

/**
 * The mark to write before a practice.
 *
 * @param house what the community decided; its first mark of a side is the one it writes
 * @param polarity the side
 */
export function markFor({ markers }: HouseStyle, polarity: Polarity): string {
  return markers[polarity][0] ?? usual[polarity];
}
