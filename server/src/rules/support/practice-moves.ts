/** Moving an item to the list of the other side, with the other side's mark. */
import { offsetOf } from '../../lint/places.js';
import type { Edit } from '../../lint/types.js';
import type { Guide, Polarity, Practice } from '../../guide/types.js';
import { moveBehind, moveToNew, standsAlone } from './items.js';
import { wordsFor } from './words.js';

/** What to move, and where. */
export interface Move {
  readonly practice: Practice;
  readonly guide: Guide;
  /** The last item of the other list; null where there is none. */
  readonly last: Practice | null;
  readonly side: Polarity;
  readonly source: string;
}

/**
 * The edits that move a practice to the other side.
 *
 * @param move what to move and where
 * @param reword gives the words as they shall stand there, from those in the source
 * @param mark the mark of the other side, where its list does not show one
 * @returns null where the item cannot be moved without changing more than that
 */
export function movedTo(move: Move, reword: (words: string) => string, mark: string): readonly Edit[] | null {
  const { practice, guide, last, side, source } = move;
  if (!standsAlone(practice) || (practice.marker && practice.marker.form === 'word')) return null;
  const kind = side === 'do' ? 'dos' : 'donts';
  const label = wordsFor(guide.language).labels[kind];
  const isThere = guide.sections.some((one) => one.kind === kind);
  const edits = last
    ? moveBehind(practice, last, source)
    : isThere
      ? null
      : moveToNew(practice, guide, { kind, label }, source);
  if (!edits) return null;
  const from = offsetOf(practice.position.start);
  const words = source.slice(from, offsetOf(practice.position.end));
  const marker = practice.marker ? markLike(last, side, mark) : '';
  const bare = practice.marker ? words.slice(practice.marker.raw.length).trimStart() : words;
  const written = practice.marker ? `${marker} ${reword(bare)}` : reword(bare);
  return edits.map((edit) => {
    const first = firstLineOf(words);
    return edit.newText.includes(first)
      ? { ...edit, newText: edit.newText.replace(first, () => firstLineOf(written)) }
      : edit;
  });
}

/** The other list's own mark; one that contradicts its list is no pattern. */
function markLike(last: Practice | null, side: Polarity, mark: string): string {
  const marker = last?.marker;
  return marker && marker.polarity === side ? (marker.ambiguous ?? marker.raw) : mark;
}

function firstLineOf(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? '';
}
