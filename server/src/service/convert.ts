/** The one place that turns the model's positions into the protocol's ranges and back. */
import type { Position as LspPosition, Range } from 'vscode-languageserver-types';
import type { Position } from '../guide/types.js';

/** One line of a text, without its line ending. */
export interface Line {
  /** Offset of its first character. */
  readonly start: number;
  readonly text: string;
}

/**
 * A text with the ways between offsets, unist positions and LSP positions. Offsets and unist positions count in `text`,
 * which has no byte order mark; LSP positions count as the client does, with it.
 */
export interface TextMap {
  readonly text: string;
  readonly lineCount: number;
  /** The LSP range of a unist position. */
  range(position: Position): Range;
  /** The LSP range between two offsets. */
  rangeOf(start: number, end: number): Range;
  /** The offset of an LSP position; positions outside of the text give its nearest end. */
  offsetAt(position: LspPosition): number;
  /** The line with this number (0-based, as in LSP); an empty one outside of the text. */
  line(index: number): Line;
  /** Number (0-based) of the line that holds an offset. */
  lineAt(offset: number): number;
}

const byteOrderMark = '\uFEFF';

/**
 * Gives the map of a document's text; its line index is made when it is first needed.
 * @param source the text as the client counts it
 */
export function createTextMap(source: string): TextMap {
  const shift = source.startsWith(byteOrderMark) ? 1 : 0;
  const text = shift === 0 ? source : source.slice(1);
  let starts: readonly number[] | undefined;
  const index = (): readonly number[] => (starts ??= lineStarts(text));
  const map: TextMap = {
    text,
    get lineCount() {
      return index().length;
    },
    range: (position) => ({
      start: toLsp(position.start.line - 1, position.start.column - 1, shift),
      end: toLsp(position.end.line - 1, position.end.column - 1, shift),
    }),
    rangeOf: (start, end) => ({
      start: positionAt(index(), start, text.length, shift),
      end: positionAt(index(), end, text.length, shift),
    }),
    offsetAt: (position) => offsetAt(map, index(), position, shift),
    line: (number) => lineOf(text, index(), number),
    lineAt: (offset) => lineNumber(index(), offset),
  };
  return map;
}

/**
 * Tells whether two LSP ranges touch; a cursor at either end of a range touches it.
 */
export function touches(a: Range, b: Range): boolean {
  return !before(a.end, b.start) && !before(b.end, a.start);
}

/** Tells whether an LSP position stands in a range or at one of its ends. */
export function contains(range: Range, position: LspPosition): boolean {
  return !before(position, range.start) && !before(range.end, position);
}

function before(a: LspPosition, b: LspPosition): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function toLsp(line: number, character: number, shift: number): LspPosition {
  return { line, character: line === 0 ? character + shift : character };
}

function positionAt(starts: readonly number[], offset: number, length: number, shift: number): LspPosition {
  const inside = Math.max(0, Math.min(offset, length));
  const line = lineNumber(starts, inside);
  return toLsp(line, inside - (starts[line] ?? 0), shift);
}

function offsetAt(map: TextMap, starts: readonly number[], position: LspPosition, shift: number): number {
  if (!(position.line >= 0)) return 0;
  if (position.line >= starts.length) return map.text.length;
  const line = map.line(position.line);
  const character = position.line === 0 ? position.character - shift : position.character;
  return line.start + Math.max(0, Math.min(character || 0, line.text.length));
}

function lineOf(text: string, starts: readonly number[], number: number): Line {
  const start = starts[number] ?? text.length;
  const next = starts[number + 1] ?? text.length;
  return { start, text: text.slice(start, next).replace(/[\r\n]+$/, '') };
}

/** Line ends are LF, CRLF and CR, in CommonMark as in LSP. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    starts.push(i + 1);
  }
  return starts;
}

function lineNumber(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
