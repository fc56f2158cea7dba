/** Whole items and lines of a list: taking one out, putting it at the end of another list. */
import { offsetOf, pointFrom } from '../../lint/places.js';
import { countWhile } from '../../lint/spans.js';
import type { Edit } from '../../lint/types.js';
import type { Guide, Point, Polarity, Practice } from '../../guide/types.js';
import { byPosition } from './practices.js';
import { insertSection, type NewSection } from './sections.js';
import { insertAt, lineEnding, lineStartOf } from './text.js';

/** An item with the lines that belong to it. */
interface Block {
  readonly start: Point;
  /** Offset behind the last character, before its line ending. */
  readonly end: number;
  /** White space before the list mark. */
  readonly indent: string;
  /** The list mark with the space behind it; empty for a line without one. */
  readonly mark: string;
}

/** Gives the last practice of the list that a practice could be moved to; null when there is none. */
export type OtherList = (practice: Practice, side: Polarity) => Practice | null;

/**
 * Makes the question which list of a side is the nearest to a practice, in the smallest section that holds both.
 *
 * @param guide the guide
 */
export function otherListsOf(guide: Guide): OtherList {
  const depthOf = commonDepth(guide);
  const ends = { do: endsOf(guide, 'do'), dont: endsOf(guide, 'dont') };
  return (practice, side) => {
    const lists = ends[side];
    const isBefore = (at: number): boolean => byPosition(lists[at] ?? practice, practice) < 0;
    const next = countWhile(lists.length, isBefore);
    // Between lists further away stand at least as high labels.
    const [before, after] = [lists[next - 1], lists[next]];
    if (!before || !after) return before ?? after ?? null;
    const closer = depthOf(practice, before) - depthOf(practice, after);
    if (closer > 0 || closer < 0) return closer > 0 ? before : after;
    return distance(practice, before) < distance(practice, after) ? before : after;
  };
}

/** The last practice of each list of a side, in the order of the text. */
function endsOf({ practices }: Guide, side: Polarity): readonly Practice[] {
  const ends = new Map<number, Practice>();
  for (const one of practices) if (one.listPolarity === side && standsAlone(one)) ends.set(one.list, one);
  return [...ends.values()].toSorted(byPosition);
}

/**
 * The edits that move a practice, with the lines nested in it, to the end of another list.
 *
 * @param practice what to move
 * @param last the last practice of the other list
 * @param source the text
 * @returns null where the two are not written alike, so that moving would change more than the place
 */
export function moveBehind(practice: Practice, last: Practice, source: string): readonly Edit[] | null {
  const block = blockOf(practice, source);
  const target = blockOf(last, source);
  if (!block || !target || (block.mark === '') !== (target.mark === '')) return null;
  if (offsetOf(block.start) <= offsetOf(target.start) && target.end <= block.end) return null;
  const eol = lineEnding(source);
  const text = reindented(block, target.indent, nextMark(target.mark), source).join(eol);
  return [takeOut(block, source), insertAt(source, target.end, eol + text, target.start)];
}

/**
 * Says whether a practice stands on lines of its own.
 *
 * @param practice the practice
 */
export function standsAlone({ container }: Practice): boolean {
  return container === 'item' || container === 'line' || container === 'paragraph';
}

/** A numbered list is counted on. */
function nextMark(mark: string): string {
  return mark.replace(/\d+/, (number) => String(Number(number) + 1));
}

/**
 * The edits that move a practice to a new section.
 *
 * @param practice what to move
 * @param guide its guide
 * @param section the section; its item is the practice
 * @param source the text
 */
export function moveToNew(
  practice: Practice,
  guide: Guide,
  section: Omit<NewSection, 'item'>,
  source: string,
): readonly Edit[] | null {
  const block = blockOf(practice, source);
  if (!block) return null;
  const lines = reindented(block, '', block.mark === '' ? '' : '- ', source);
  const item = lines.join(lineEnding(source)).replace(/^- /, '');
  return [takeOut(block, source), insertSection(guide, { ...section, item }, source)];
}

/**
 * The edit that takes out a practice, tip, option or response that stands on lines of its own.
 *
 * @param part the part
 * @param source the text
 * @returns null where something else stands on its lines
 */
export function removeBlock(part: Pick<Practice, 'position'>, source: string): Edit | null {
  const block = blockOf(part, source);
  return block && takeOut(block, source);
}

function blockOf({ position }: Pick<Practice, 'position'>, source: string): Block | null {
  const start = lineStartOf(position.start);
  const [, indent = '', mark = ''] = lead.exec(source.slice(offsetOf(start), offsetOf(position.start))) ?? [];
  if (offsetOf(start) + indent.length + mark.length !== offsetOf(position.start)) return null;
  const end = nestedEnd(source, lineEndAt(source, offsetOf(position.end)), mark === '' ? -1 : indent.length);
  return { start, end, indent, mark };
}

/** Lines after an item that stand deeper than its list mark belong to it, with empty lines between them. */
function nestedEnd(source: string, from: number, depth: number): number {
  let end = from;
  let next = nextLine(source, end);
  while (depth >= 0 && next >= 0) {
    const line = source.slice(next, lineEndAt(source, next));
    if (line.trim() !== '') {
      if ((/^ */.exec(line)?.[0].length ?? 0) <= depth) break;
      end = next + line.length;
    }
    next = nextLine(source, next);
  }
  return end;
}

function reindented(
  { start, end, indent, mark }: Block,
  to: string,
  newMark: string,
  source: string,
): string[] {
  const [first = '', ...rest] = source.slice(offsetOf(start), end).split(/\r?\n/);
  const old = indent.length + mark.length;
  const deeper = rest.map((line) => {
    const own = /^ */.exec(line)?.[0].length ?? 0;
    const more = Math.max(0, own - old);
    return line.trim() === '' ? '' : ' '.repeat(to.length + newMark.length + more) + line.slice(own);
  });
  return [to + newMark + first.slice(old), ...deeper];
}

/** With the line ending before it; with the empty line before it too where one or nothing follows. */
function takeOut({ start, end }: Block, source: string): Edit {
  const above = endOfLineAbove(source, start);
  const higher = endOfLineAbove(source, lineStartOf(above));
  const isBlank = source.slice(offsetOf(higher), offsetOf(above)).trim() === '';
  const next = nextLine(source, end);
  const isLast = next < 0 || source.slice(next, lineEndAt(source, next)).trim() === '';
  return {
    position: { start: isBlank && isLast ? higher : above, end: pointFrom(source, start, end) },
    newText: '',
  };
}

/** The end of the line above a line; the line's own start in the first line. */
function endOfLineAbove(source: string, { line, offset = 0 }: Point): Point {
  if (offset === 0) return { line, column: 1, offset };
  const end = source[offset - 2] === '\r' ? offset - 2 : offset - 1;
  return { line: line - 1, column: end - (source.lastIndexOf('\n', end - 1) + 1) + 1, offset: end };
}

function lineEndAt(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  if (end < 0) return source.length;
  return source[end - 1] === '\r' && end > from ? end - 1 : end;
}

/** Where the line after an offset starts; -1 behind the last. */
function nextLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 || end + 1 >= source.length ? -1 : end + 1;
}

/** How deep two lists stand together: the depth of the highest label between them. */
function commonDepth({ lists, sections }: Guide): (a: Practice, b: Practice) => number {
  const sectionOf = ({ list }: Practice): number => lists[list]?.section ?? -1;
  return (a, b) => {
    const [first = 0, last = 0] = [sectionOf(a), sectionOf(b)].toSorted((x, y) => x - y);
    const between = sections.slice(first + 1, last + 1).map(({ label }) => label.depth);
    return between.reduce((least, depth) => Math.min(least, depth), Infinity);
  };
}

function distance(a: Practice, b: Practice): number {
  return Math.abs(offsetOf(a.position.start) - offsetOf(b.position.start));
}

/** No quote prefix and no tab: their columns are not counted here. */
const lead = /^( *)((?:[-*+]|\d{1,9}[.)]) +)?/;
