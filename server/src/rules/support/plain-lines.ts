/** The lines of a source that hold an author's words: no code, no comments, no front matter. */
import { frontMatterEnd } from './text.js';

/** A line of a source. */
export interface SourceLine {
  /** Offset of its first character. */
  readonly start: number;
  /** Without its line ending. */
  readonly text: string;
}

/**
 * The lines between two offsets that stand outside fenced code, indented code behind an empty line, comments and front matter.
 *
 * @param source the text
 * @param from where the first line starts
 * @param to where to stop
 */
export function plainLines(source: string, from: number, to: number): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let fence = '';
  let comment = false;
  let blank = true;
  const begin = Math.max(from, frontMatterEnd(source));
  for (let start = begin; start < to;) {
    const ending = source.indexOf('\n', start);
    const next = ending < 0 || ending >= to ? to : ending + 1;
    const text = source.slice(start, next).replace(lineEnd, '');
    const mark = fenceMark.exec(text)?.[1] ?? '';
    if (fence !== '') {
      if (mark.startsWith(fence) && text.trim() === mark) fence = '';
    } else if (comment) comment = !text.includes('-->');
    else if (mark !== '') fence = mark;
    else if (commentStart.test(text)) comment = true;
    else if (!(blank && indented.test(text))) lines.push({ start, text });
    blank = text.trim() === '' || (blank && indented.test(text));
    start = next;
  }
  return lines;
}

const lineEnd = /\r?\n$/;
const fenceMark = /^[ \t>]{0,12}(?:[-*+] )?(`{3,}|~{3,})/;
/** A comment that goes on in the next line. */
const commentStart = /<!--(?![\s\S]*-->)/;
const indented = /^(?: {4}|\t)(?!\s*(?:[-*+]|\d{1,3}[.)])\s)/;
