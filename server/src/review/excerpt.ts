/** The words that a finding stands at. */
import type { Finding } from '../lint/types.js';

/** A line in three pieces: what stands before the finding, at it, behind it. */
export interface Cited {
  readonly before: string;
  readonly at: string;
  readonly after: string;
}

/** More than this around a finding is left out: some files are one line. */
const around = 160;
const longest = 400;

/**
 * The words a finding stands at, with some around them.
 *
 * @param source the text that the finding points into
 * @returns null where that line is blank
 */
export function citation({ position: { start, end } }: Finding, source: string): Cited | null {
  const line = lineOf(source, start.line);
  if (line.trim() === '') return null;
  const from = Math.min(start.column - 1, line.length);
  const to = end.line > start.line ? line.length : Math.max(from, Math.min(end.column - 1, line.length));
  const before = line.slice(0, from).trimStart();
  const at = line.slice(from, to);
  const after = line.slice(to).trimEnd();
  return {
    before: before.length > around ? `…${whole(before.slice(-around))}` : before,
    at: at.length > longest ? `${whole(at.slice(0, longest))}…` : at,
    after: after.length > around ? `${whole(after.slice(0, around))}…` : after,
  };
}

/** Without half a character at either end. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '');
}

/** One line of a text, counted from 1, without its line end. */
export function lineOf(text: string, line: number): string {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return '';
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/u, '');
}
