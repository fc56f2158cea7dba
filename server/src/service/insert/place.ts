/** Where something new goes: behind a neighbour of its kind, under its label, or into a part that is made for it. */
import type { Position } from '../../guide/types.js';
import { endOf, startOf } from '../checked.js';
import type { TextMap } from '../convert.js';

/** A part that is there already. */
export interface Neighbour {
  readonly position: Position;
  readonly container?: string;
}

/** How a line begins before a part's own words: indent, quote marks, list mark. */
const lead = /^(?:[\s>]*)(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[[ xX]\]\s+)?[\s>]*$/;
const listMark = /(?:^|[\s>])(?:[-*+]|\d{1,9}[.)])\s+/;

/** The neighbour that something new goes behind: the one at the cursor, else the last. */
export function neighbourAt<T extends Neighbour>(
  parts: readonly T[],
  map: TextMap,
  offset: number,
): T | undefined {
  const line = map.lineAt(offset);
  const here = parts.findLast(
    (part) => map.lineAt(startOf(part)) <= line && line <= map.lineAt(blockEnd(part, map)),
  );
  return here ?? parts.at(-1);
}

/** What stands before a part's words in its line; numbers go on. */
export function leadOf(part: Neighbour, map: TextMap): string {
  const line = map.line(map.lineAt(startOf(part)));
  const before = map.text.slice(line.start, startOf(part));
  if (!lead.test(before)) return '';
  return before
    .replace(/\[[xX]\]/, '[ ]')
    .replace(/(\d{1,9})(?=[.)]\s)/, (number) => String(Number(number) + 1));
}

/** Offset behind a part and everything that hangs on it, such as a list inside its item. */
export function blockEnd(part: Neighbour, map: TextMap): number {
  const first = map.line(map.lineAt(startOf(part)));
  const isItem = listMark.test(map.text.slice(first.start, startOf(part)));
  let last = map.lineAt(Math.max(startOf(part), endOf(part) - 1));
  const indent = indentOf(first.text);
  for (let next = last + 1; isItem && next < map.lineCount; next++) {
    const { text } = map.line(next);
    if (text.trim() === '') continue;
    if (indentOf(text) <= indent || (next > last + 1 && indentOf(text) < indent + 2)) break;
    last = next;
  }
  const { start, text } = map.line(last);
  return start + text.length;
}

/** What stands between two neighbours of this kind, as between this one and the one before it. */
export function gapBefore(part: Neighbour, before: Neighbour | undefined, map: TextMap, eol: string): string {
  const start = map.line(map.lineAt(startOf(part))).start;
  if (before) {
    const between = map.text.slice(blockEnd(before, map), start);
    if (/^[\s>]{1,8}$/.test(between)) return between;
  }
  const own = map.text.slice(start, startOf(part));
  const tight = part.container === 'line' || listMark.test(own);
  return tight ? eol : eol + eol;
}

function indentOf(text: string): number {
  return text.length - text.replace(/^[\s>]+/, '').length;
}
