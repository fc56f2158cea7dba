/** Texts with markers: `<|>` is the cursor, `<|words|>` a range. */
import type { Position, Range } from 'vscode-languageserver-types';

/** A text without its markers, and where they stood. */
export interface Marked {
  readonly text: string;
  readonly range: Range;
  readonly cursor: Position;
}

/** Takes the one marker out of a text. */
export function unmark(marked: string): Marked {
  const cursor = marked.indexOf('<|>');
  if (cursor >= 0) {
    const text = marked.slice(0, cursor) + marked.slice(cursor + 3);
    const at = positionAt(text, cursor);
    return { text, cursor: at, range: { start: at, end: at } };
  }
  const start = marked.indexOf('<|');
  const end = marked.indexOf('|>', start);
  if (start < 0 || end < 0) throw new Error('the text has no marker');
  const text = marked.slice(0, start) + marked.slice(start + 2, end) + marked.slice(end + 2);
  const range = { start: positionAt(text, start), end: positionAt(text, end - 2) };
  return { text, range, cursor: range.start };
}

/** The LSP position of an offset, counted anew and slowly so that it does not share a mistake with the server. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** The text at a range. */
export function textAt(text: string, range: Range): string {
  return text.slice(offsetAt(text, range.start), offsetAt(text, range.end));
}

/** The offset of an LSP position; throws when the text has no such place. */
export function offsetAt(text: string, position: Position): number {
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (let line = 0; line < position.line; line++) {
    const end = ends.exec(text);
    if (!end) throw new Error(`no line ${position.line}`);
    start = end.index + end[0].length;
  }
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  if (position.character < 0 || position.character > line.length) {
    throw new Error(`no character ${position.character} in line ${position.line}`);
  }
  return start + position.character;
}
