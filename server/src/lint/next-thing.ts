/** What a comment that says "ignore" speaks of. */
import type { PlacedGuide } from '../guide/index.js';
import { oncePerValue } from '../guide/remember.js';
import type { Guide, Point, Position } from '../guide/types.js';
import { comparePoints, comparePositions, offsetOf, pointFrom } from './places.js';
import { countWhile } from './spans.js';

/** A guide and how far its positions stand from those of the file. */
export type GuideAt = Pick<PlacedGuide, 'guide' | 'place'>;

/**
 * Makes the question what comes after a comment: the next item, tip, option, response or forum line; a whole table; else
 * the next paragraph, list item or heading.
 *
 * @param guides the guides of the file, in order
 * @param source the text they were read from
 * @returns for the end of a comment the range of the thing, from the start of its first line's words
 */
export function nextThings(guides: readonly GuideAt[], source: string): (after: Point) => Position {
  return (after) => {
    const start = pointFrom(source, after, skipToWords(source, offsetOf(after)));
    const end = isTable(source, offsetOf(start))
      ? endOfTable
      : (partEnd(guides, source, start) ?? endOfBlock);
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

/** The end of the part that starts in the line of `start`, after its list mark. */
function partEnd(guides: readonly GuideAt[], source: string, start: Point): Point | null {
  const lineEnd = pointFrom(source, start, lineEndAt(source, offsetOf(start)));
  const holder = guides.findLast(
    ({ guide, place }) => guide.position.start.line + place.line <= lineEnd.line,
  );
  if (!holder) return null;
  const { guide, place } = holder;
  const parts = partsOf(guide);
  const from = moved(start, -place.line, -place.offset);
  const to = moved(lineEnd, -place.line, -place.offset);
  const startsBefore = (at: number): boolean => comparePoints(parts[at]?.position.start ?? from, from) < 0;
  const first = parts[countWhile(parts.length, startsBefore)]?.position;
  if (!first || comparePoints(first.start, to) > 0) return null;
  return comparePoints(first.end, to) < 0 ? lineEnd : moved(first.end, place.line, place.offset);
}

/** A section starts at column 1, so columns stay. */
function moved({ line, column, offset = 0 }: Point, lines: number, by: number): Point {
  return { line: line + lines, column, offset: offset + by };
}

/** By position; a guide never changes. */
const partsOf = oncePerValue((guide: Guide) =>
  [...guide.practices, ...guide.tips, ...guide.responses, ...guide.reportOptions].toSorted((a, b) =>
    comparePositions(a.position, b.position),
  ),
);

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
