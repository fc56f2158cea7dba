/** Taking comments, or words in them, out of a text without a trace. */
import type { Directive, Point, Position } from '../guide/types.js';
import { offsetOf, pointFrom, rangeFrom } from './places.js';
import type { Edit } from './types.js';

/** A word in a comment. */
export interface CommentWord {
  readonly text: string;
  readonly position: Position;
}

/**
 * The words of a comment between its verb and its reason.
 *
 * @param directive the comment
 * @param source the text
 */
export function wordsOf({ word, position }: Directive, source: string): readonly CommentWord[] {
  const start = offsetOf(position.start);
  const text = source.slice(start, offsetOf(position.end) - '-->'.length);
  const head = /^<!--\s*guidepost[\s:-]*/.exec(text)?.[0].length ?? 0;
  const words: CommentWord[] = [];
  for (const match of text.slice(head + word.length).matchAll(/[^\s,]+/gu)) {
    if (match[0].startsWith('--')) break;
    const from = start + head + word.length + match.index;
    words.push({ text: match[0], position: rangeFrom(source, position.start, from, from + match[0].length) });
  }
  return words;
}

/**
 * The verb of a comment.
 *
 * @param directive the comment
 * @param source the text
 * @returns the empty place after `guidepost` when there is none
 */
export function verbOf({ word, position }: Directive, source: string): Position {
  const start = offsetOf(position.start);
  const head = /^<!--\s*guidepost/.exec(source.slice(start, offsetOf(position.end)))?.[0].length ?? 0;
  const from = word === '' ? start + head : source.indexOf(word, start + head);
  return rangeFrom(source, position.start, from, from + word.length);
}

/**
 * An edit that takes one word out of the list of a comment, with the comma that parts it from its neighbour.
 *
 * @param words all words of the comment
 * @param index which one; there must be another before or after it
 */
export function removeWord(words: readonly CommentWord[], index: number): Edit | null {
  const [before, own, after] = [words[index - 1], words[index], words[index + 1]];
  if (!own) return null;
  const position =
    before && (!after || after.text === 'until')
      ? { start: before.position.end, end: own.position.end }
      : { start: own.position.start, end: after?.position.start ?? own.position.end };
  return { position, newText: '' };
}

/**
 * An edit that takes a comment out: with its line where it has one of its own, and with the empty line that would be
 * doubled. Between two lines of words an empty line stays, so that they are not read as one.
 *
 * @param directive the comment
 * @param source the text
 */
export function removeComment({ position }: Pick<Directive, 'position'>, source: string): Edit {
  const from = offsetOf(position.start);
  const to = offsetOf(position.end);
  const lineFrom = source.lastIndexOf('\n', from - 1) + 1;
  const lineTo = endOfLine(source, to);
  const before = source.slice(lineFrom, from);
  const after = source.slice(to, lineTo);
  if (isBlank(before) && after.trim() === '') return removeLines(source, position.start, lineFrom, lineTo);
  const gapBefore = /[ \t]*$/.exec(before)?.[0].length ?? 0;
  const gapAfter = /^[ \t]*/.exec(after)?.[0].length ?? 0;
  if (after.trim() === '') return edit(source, position.start, from - gapBefore, to + gapAfter);
  return edit(source, position.start, from, to + (isBlank(before) || gapBefore > 0 ? gapAfter : 0));
}

function removeLines(source: string, at: Point, from: number, to: number): Edit {
  const next = behindLineEnd(source, to);
  const above = lineAbove(source, from);
  const below = source.slice(next, endOfLine(source, next));
  const isLast = next >= source.length;
  if (isLast || (isBlank(above) && isBlank(below))) {
    if (from > 0 && isBlank(above)) return edit(source, at, startOfLineAbove(source, from), next);
    return edit(source, at, from, from === 0 ? behindLineEnd(source, next) : next);
  }
  if (isBlank(above) || isBlank(below) || startsBlock(below) || startsHeading(above))
    return edit(source, at, from, next);
  const mark = /^[ \t]*>[ \t>]*/.exec(source.slice(from, to))?.[0].trimEnd() ?? '';
  return edit(source, at, from, to, mark);
}

/** Line and column of both ends are counted from the comment's own start. */
function edit(source: string, near: Point, from: number, to: number, newText = ''): Edit {
  const start = from >= offsetOf(near) ? pointFrom(source, near, from) : pointBefore(source, near, from);
  return { position: { start, end: pointFrom(source, start, to) }, newText };
}

function pointBefore(source: string, near: Point, offset: number): Point {
  const between = source.slice(offset, offsetOf(near));
  const lines = between.split('\n').length - 1;
  return { line: near.line - lines, column: offset - source.lastIndexOf('\n', offset - 1), offset };
}

/** Nothing but white space and marks of quotations. */
function isBlank(line: string): boolean {
  return /^[\s>]*$/.test(line);
}

/** A line that cannot be read as going on with the line above. */
function startsBlock(line: string): boolean {
  return /^[ \t>]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|```|~~~|<!--)/.test(line);
}

function startsHeading(line: string): boolean {
  return /^[ \t>]*#{1,6}[ \t]/.test(line);
}

function lineAbove(source: string, from: number): string {
  return source.slice(startOfLineAbove(source, from), from).trimEnd();
}

function startOfLineAbove(source: string, from: number): number {
  return from < 2 ? 0 : source.lastIndexOf('\n', from - 2) + 1;
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  if (end < 0) return source.length;
  return source[end - 1] === '\r' && end > from ? end - 1 : end;
}

function behindLineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end + 1;
}
