/** What a comment that says "ignore" speaks of. */
import type { Guide, Point, Position } from '../guide/types.js';
import { comparePoints, comparePositions, offsetOf, pointFrom } from './places.js';
import { countWhile } from './spans.js';

/**
 * Makes the question what comes after a comment: the next item, tip, option, response or forum line; a whole table; else
 * the next paragraph, list item or heading.
 *
 * @param guides the guides of the file
 * @param source the text they were read from
 * @returns for the end of a comment the range of the thing, from the start of its first line's words
 */
export function nextThings(guides: readonly Guide[], source: string): (after: Point) => Position {
  const parts = guides.flatMap(partsOf).toSorted((a, b) => comparePositions(a.position, b.position));
  return (after) => {
    const start = pointFrom(source, after, skipToWords(source, offsetOf(after)));
    const end = isTable(source, offsetOf(start)) ? endOfTable : (partEnd(parts, source, start) ?? endOfBlock);
    if (typeof end === 'object') return { start, end };
    return { start, end: pointFrom(source, start, end(source, offsetOf(start))) };
  };
}

/** Past white space, quote prefixes and further comments. */
function skipToWords(source: string, from: number): number {
  const skip = /(?:[\s>]+|<!--[\s\S]*?-->)*/y;
  skip.lastIndex = from;
  skip.test(source);
  return skip.lastIndex;
}

interface Placed {
  readonly position: Position;
}

/** The end of the part that starts in the line of `start`, after its list mark. */
function partEnd(parts: readonly Placed[], source: string, start: Point): Point | null {
  const lineEnd = pointFrom(source, start, lineEndAt(source, offsetOf(start)));
  const startsBefore = (at: number): boolean => comparePoints(parts[at]?.position.start ?? start, start) < 0;
  const first = parts[countWhile(parts.length, startsBefore)]?.position;
  if (!first || comparePoints(first.start, lineEnd) > 0) return null;
  return comparePoints(first.end, lineEnd) < 0 ? lineEnd : first.end;
}

function partsOf(guide: Guide): readonly Placed[] {
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
