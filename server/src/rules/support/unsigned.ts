/** Tips that nobody signed. */
import type { Guide, Position, Tip } from '../../guide/types.js';
import { offsetOf } from '../../lint/places.js';
import { countWhile } from '../../lint/spans.js';

/**
 * The tips without a name. Where anybody signs, everybody is expected to; where nobody does, only what stands right under a
 * label of tips is one for certain: a list with a heading or a sentence of its own above it may hold anything, and `Tip: …` may be
 * the author's own remark.
 *
 * @param guide the guide
 * @param source the text
 */
export function unsignedIn(guide: Guide, source: string): readonly Tip[] {
  const { tips } = guide;
  const unsigned = tips.filter(({ attribution }) => !attribution);
  if (unsigned.length < tips.length) return unsigned;
  const labelOf = labelOver(guide);
  let leads = false;
  let last = -1;
  return unsigned.filter(({ position }) => {
    const label = labelOf(position);
    if (!label || label.end.line === position.start.line) return false;
    const end = offsetOf(label.end);
    const start = offsetOf(position.start);
    if (last < end) leads = false;
    const between = source.slice(Math.max(end, last, start - farthest), start);
    if (hasWords.test(between)) leads = leadsUp.test(between);
    last = offsetOf(position.end);
    return !leads;
  });
}

/** So many characters are looked at before a tip. */
const farthest = 400;
const hasWords = /[\p{L}\p{N}]{2}/u;
/** A sentence that ends in a colon, then the start of a list. */
const leadsUp = /[:：][*_]{0,3}[ \t]*(?:\r?\n[ \t]*){1,3}(?:[-*+]|\d{1,3}[.)])?[ \t]*$/u;

/** The label above a place, where the nearest one is a label of tips. */
function labelOver({ sections }: Guide): (place: Position) => Position | null {
  return ({ start }) => {
    const index = countWhile(
      sections.length,
      (at) => offsetOf(sections[at]?.position.start ?? start) <= offsetOf(start),
    );
    const section = sections[index - 1];
    return section?.kind === 'tips' ? section.label.position : null;
  };
}
