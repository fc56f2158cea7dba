/** Takes words out that stand twice. */
import type { Edit } from '../../lint/types.js';
import { slice } from '../../lint/places.js';
import type { Stop } from './english-checks.js';
import { placeOf } from './passages.js';

/**
 * The edits that leave one of each doubled word.
 *
 * @param stops doubled words
 * @param source the text that their places count in
 * @returns none where marks between the words would be broken
 */
export function withoutRepeats(stops: readonly Stop[], source: string): readonly Edit[] {
  const edits = stops.map(({ sentence: { passage }, from, to, expected: [word = ''] }): Edit => {
    const { end: start } = placeOf(passage, source, from, from + word.length);
    const { end } = placeOf(passage, source, from, to);
    return { position: { start, end }, newText: '' };
  });
  const sound = edits.every(({ position }) => /^[\s>]+[\p{L}\p{N}'’-]+$/u.test(slice(source, position)));
  return sound ? edits : [];
}
