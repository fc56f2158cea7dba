/** What a comment that says "ignore" speaks of. */
import type { Guide, Point, Position } from '../guide/types.js';
import { comparePoints, offsetOf, pointFrom } from './places.js';

/**
 * The thing after a comment: the next item, tip, option, response or forum line; a whole table; else the next paragraph,
 * list item or heading.
 *
 * @param guides the guides of the file
 * @param source the text they were read from
 * @param after the end of the comment
 * @returns its range, from the start of its first line's words
 */
export function nextThing(guides: readonly Guide[], source: string, after: Point): Position {
  const start = pointFrom(source, after, skipToWords(source, offsetOf(after)));
  const end = isTable(source, offsetOf(start)) ? endOfTable : (partEnd(guides, source, start) ?? endOfBlock);
  if (typeof end === 'object') return { start, end };
  return { start, end: pointFrom(source, start, end(source, offsetOf(start))) };
}

/** Past white space, quote prefixes and further comments. */
function skipToWords(source: string, from: number): number {
  const skip = /(?:[\s>]+|<!--[\s\S]*?-->)*/y;
  skip.lastIndex = from;
  skip.test(source);
  return skip.lastIndex;
}

/** The end of the part that starts in the line of `start`, after its list mark. */
function partEnd(guides: readonly Guide[], source: string, start: Point): Point | null {
  const lineEnd = pointFrom(source, start, lineEndAt(source, offsetOf(start)));
  let first: Position | null = null;
  for (const { position } of guides.flatMap(partsOf)) {
    if (comparePoints(position.start, start) < 0 || comparePoints(position.start, lineEnd) > 0) continue;
    if (!first || comparePoints(position.start, first.start) < 0) first = position;
  }
  if (!first) return null;
  return comparePoints(first.end, lineEnd) < 0 ? lineEnd : first.end;
}

function partsOf(guide: Guide): readonly { readonly position: Position }[] {
  return [...guide.practices, ...guide.tips, ...guide.responses, ...guide.reportOptions];
}

const delimiterRow = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\r?$/;

function isTable(source: string, from: number): boolean {
  const first = source.slice(from, lineEndAt(source, from));
  const next = lineEndAt(source, from) + 1;
  return first.includes('|') && delimiterRow.test(source.slice(next, lineEndAt(source, next)));
}

/** A table runs to the next empty line. */
function endOfTable(source: string, from: number): number {
  return linesWhile(source, from, (line) => line.trim() !== '');
}

/** A paragraph runs to the next empty line, list item or heading. */
function endOfBlock(source: string, from: number): number {
  return linesWhile(
    source,
    from,
    (line) => line.trim() !== '' && !/^[ \t>]*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s)/.test(line),
  );
}

/** The end of the last line, after the first, for which `belongs` holds without a break. */
function linesWhile(source: string, from: number, belongs: (line: string) => boolean): number {
  let end = lineEndAt(source, from);
  while (end < source.length) {
    const next = lineEndAt(source, end + 1);
    if (!belongs(source.slice(end + 1, next))) break;
    end = next;
  }
  return end;
}

function lineEndAt(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
}
