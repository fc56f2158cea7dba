/** Text with places that the author will write over. */
import type { Stop } from '../../protocol.js';

/** A text that is being put together. */
export interface Draft {
  readonly text: string;
  readonly stops: readonly Stop[];
}

/** Words that stay, or words to write over. */
export type Piece = string | { readonly stop: string } | Draft;

/** Puts pieces together; the stops are those of all of them, in order. */
export function draftOf(...pieces: readonly Piece[]): Draft {
  let text = '';
  const stops: Stop[] = [];
  for (const piece of pieces) {
    const at = text.length;
    if (typeof piece === 'string') text += piece;
    else if ('stop' in piece) {
      text += piece.stop;
      stops.push({ start: at, end: text.length });
    } else {
      text += piece.text;
      stops.push(...piece.stops.map(({ start, end }) => ({ start: start + at, end: end + at })));
    }
  }
  return { text, stops };
}

/** Puts drafts together with a text between each two. */
export function joined(drafts: readonly Draft[], between: string): Draft {
  return draftOf(...drafts.flatMap((draft, index) => (index === 0 ? [draft] : [between, draft])));
}
