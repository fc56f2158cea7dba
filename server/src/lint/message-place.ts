/** Where a remark message stands. */
import type { VFileMessage } from 'vfile-message';
import type { Position } from '../guide/types.js';

/**
 * The range of a message; the start of the file when it names none.
 *
 * @param message any message
 */
export function placeOf({ place }: VFileMessage): Position {
  if (!place) return { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
  return 'start' in place ? place : { start: place, end: place };
}
