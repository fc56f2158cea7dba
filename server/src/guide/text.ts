/** Text helpers that know nothing of Markdown: lines, offsets, positions. */
import type { Position, Point } from './types.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** Gives `text` without a leading byte order mark; every offset of the model counts in this text. */
export function stripBom(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/** Gives the offsets at which lines start; `\n`, `\r\n` and a lone `\r` end a line, as in CommonMark and LSP. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

/** Turns offsets of one text into unist points and positions. */
export class Locator {
  readonly #starts: readonly number[];

  /**
   * @param languages - the languages the text is read in, English always among them
   */
  constructor(
    readonly text: string,
    readonly languages: readonly string[] = ['en'],
  ) {
    this.#starts = lineStartsOf(text);
  }

  /** How many lines the text has; an empty text has one. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The 0-based line that holds `offset`. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The offset at which the 0-based `line` starts. */
  startOfLine(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** The unist point at `offset`. */
  point(offset: number): Point {
    const line = this.lineAt(offset);
    return { line: line + 1, column: offset - this.startOfLine(line) + 1, offset };
  }

  /** The unist position from `start` to `end` (exclusive). */
  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) };
  }
}

/** The offsets of a position; positions of the model always have them. */
export function offsetsOf(position: Position): { start: number; end: number } {
  return { start: position.start.offset ?? 0, end: position.end.offset ?? 0 };
}

/** True when the two positions share a character, or one is empty and lies in the other. */
export function overlaps(a: Position, b: Position): boolean {
  const one = offsetsOf(a);
  const other = offsetsOf(b);
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}

/** Quotes `text` for use inside a regular expression. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
