import { eastAsianWidth } from 'get-east-asian-width';

/** A source line as it can stand on a terminal, and the line of carets under it. */
export interface Excerpt {
  readonly line: string;
  readonly carets: string;
}

/** One character as people see it. */
interface Cell {
  /** Index of its first UTF-16 unit in the line. */
  readonly index: number;
  readonly shown: string;
  /** Terminal columns. */
  readonly width: number;
}

const tabStop = 4;
/** More of one line than this is never looked at: some files are one line. */
const longestLine = 4000;
const ellipsis: Cell = { index: -1, shown: '…', width: 1 };

/**
 * Cuts a source line to `room` columns around a range and draws carets that stand under it, tabs, wide letters and
 * emoji included. Control characters are replaced, so that a text cannot steer the terminal.
 *
 * @param source one line, without line end
 * @param from index of the first UTF-16 unit of the range
 * @param to index after its last; at least one caret is drawn even where the range is empty
 */
export function excerpt(source: string, from: number, to: number, room: number): Excerpt {
  const base = Math.max(0, from - longestLine / 2);
  const line = source.replace(/\r$/u, '').slice(base, base + longestLine);
  const cells = cellsOf(line);
  const first = cellAt(cells, from - base, line.length);
  const last = Math.max(first, cellAt(cells, Math.max(from, to - 1) - base, line.length));
  const left = leftEdge(cells, first, last, room);
  const lead = left > 0 || base > 0 ? [ellipsis] : [];
  const right = rightEdge(cells, left, room - widthOf(lead));
  const tail = right < cells.length ? [ellipsis] : [];
  const before = widthOf([...lead, ...cells.slice(left, first)]);
  const under = Math.max(1, widthOf(cells.slice(first, Math.min(last + 1, right))));
  const shown = [...lead, ...cells.slice(left, right), ...tail].map((cell) => cell.shown);
  return { line: shown.join('').trimEnd(), carets: ' '.repeat(before) + '^'.repeat(under) };
}

/** Text with everything replaced that a terminal would obey instead of show; line ends become spaces. */
export function printable(text: string): string {
  return text
    .replace(/\r?\n|\t/gu, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu, '\uFFFD');
}

function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)) {
    const width = segment === '\t' ? tabStop - (column % tabStop) : graphemeWidth(segment);
    cells.push({ index, shown: segment === '\t' ? ' '.repeat(width) : printable(segment), width });
    column += width;
  }
  return cells;
}

/** Terminal columns of one grapheme: emoji and East Asian wide letters take two, marks of their own none. */
function graphemeWidth(grapheme: string): number {
  if (/^\p{Cc}/u.test(grapheme)) return 1;
  if (/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(grapheme)) return 0;
  if (/\uFE0F|\u20E3|\u200D/u.test(grapheme) && /\p{Emoji}/u.test(grapheme)) return 2;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}

/** The cell that holds a UTF-16 index; past the line's end the place after the last cell. */
function cellAt(cells: readonly Cell[], index: number, length: number): number {
  return index >= length ? cells.length : cells.findLastIndex((cell) => cell.index <= index);
}

/** Where to begin showing: at the line's start when the range then still fits, else a little before the range. */
function leftEdge(cells: readonly Cell[], first: number, last: number, room: number): number {
  if (widthOf(cells.slice(0, last + 1)) <= room) return 0;
  let left = first;
  for (let taken = 0; left > 0 && taken < room / 3; left--) taken += cells[left - 1]?.width ?? 0;
  return left;
}

function rightEdge(cells: readonly Cell[], left: number, room: number): number {
  let right = left;
  for (let taken = 0; right < cells.length; right++) {
    taken += cells[right]?.width ?? 0;
    if (taken > room) break;
  }
  return right;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
