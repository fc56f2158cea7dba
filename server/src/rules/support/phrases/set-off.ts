/** What only the source shows of an utterance: struck out, code, quotation marks around all of it. */
import { offsetOf } from '../../../lint/places.js';
import type { Utterance } from '../../../lint/utterance.js';

/**
 * The stretches [start, end) of an utterance's text that are struck out or code.
 *
 * @param utterance the utterance
 * @param source the text its positions count in
 */
export function setOffIn(
  { text, prose, position }: Utterance,
  source: string,
): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  const state = { struck: false, code: false };
  const begin = Math.min(offsetOf(position.start), prose.start);
  toggle(state, marksBefore(source, begin) + source.slice(begin, prose.start));
  let from = state.struck || state.code ? 0 : -1;
  for (let index = 0; prose.map && index < text.length; index++) {
    const at = prose.map[index] ?? 0;
    const next = prose.map[index + 1] ?? at + 1;
    if (next - at < 2) continue;
    toggle(state, source.slice(prose.start + at + 1, prose.start + next));
    const off = state.struck || state.code;
    if (off && from < 0) from = index + 1;
    if (off || from < 0) continue;
    ranges.push([from, index + 1]);
    from = -1;
  }
  return from < 0 ? ranges : [...ranges, [from, text.length]];
}

/** `~~“…”~~`: the marks around a quotation stand before the part that is quoted. */
function marksBefore(source: string, begin: number): string {
  return marksAtEnd.exec(source.slice(Math.max(0, begin - mostMarks), begin))?.[0] ?? '';
}

const mostMarks = 16;
const marksAtEnd = /(?:[*_`~]|<(?:del|s|strike)>){1,16}$/i;

/** Takes the marks between two characters into account. */
function toggle(state: { struck: boolean; code: boolean }, marks: string): void {
  for (const [mark] of marks.replace(linkTarget, '').matchAll(setOffMark)) {
    if (mark.startsWith('`')) state.code = !state.code;
    else if (mark.startsWith('~')) state.struck = !state.struck;
    else state.struck = !mark.startsWith('</');
  }
}

const linkTarget = /\]\([^()\s]{0,2000}\)/g;
const setOffMark = /`+|~{1,2}|<\/?(?:del|s|strike)>/gi;

/**
 * Says whether quotation marks stand around all of an utterance.
 *
 * @param utterance the utterance
 * @param source the text its positions count in
 */
export function isQuoted({ prose }: Utterance, source: string): boolean {
  let before = prose.start - 1;
  while ('*_~`'.includes(source[before] ?? ' ')) before--;
  return openers.includes(source[before] ?? ' ');
}

const openers = '"“„«»「『‘';
