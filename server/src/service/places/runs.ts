/** Neighbouring items that no label parts. */
import type { Guide, Position } from '../../guide/types.js';
import { startOf } from '../checked.js';

/** Gives neighbouring items of one section as one position. */
export function runsOf(guide: Guide, parts: readonly { readonly position: Position }[]): Position[] {
  const result: Position[] = [];
  let section: unknown;
  for (const part of parts) {
    const here = guide.sections.findLast((one) => startOf(one) <= startOf(part));
    const last = result.at(-1);
    if (last && here === section) result[result.length - 1] = { start: last.start, end: part.position.end };
    else result.push(part.position);
    section = here;
  }
  return result;
}
