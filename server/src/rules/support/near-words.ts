/** The words that a word was most likely meant to be. */
import { distanceBetween } from '../../guide/nearest.js';

/**
 * The words that a word was most likely meant to be, the nearest first; upper and lower case are one.
 *
 * @param word the word
 * @param known what it can have been meant to be
 * @param most how many to give
 */
export function nearWords(word: string, known: readonly string[], most = 3): readonly string[] {
  const typed = folded(word);
  const near = known.flatMap((one) => {
    const meant = folded(one);
    const allowed = Math.max(1, Math.floor(Math.min(meant.length, typed.length) / 3));
    if (Math.abs(meant.length - typed.length) > allowed) return [];
    const distance = distanceBetween(typed, meant);
    return distance <= allowed ? [{ one, distance }] : [];
  });
  return near
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ one }) => one);
}

function folded(word: string): string {
  return word.slice(0, longest).toLowerCase();
}

/** Words are compared by so many letters. */
const longest = 80;
