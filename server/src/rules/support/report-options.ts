/** Writing into the part on reporting. */
import type { KnownReportLink } from '../../guide/house-style.js';
import type { Guide, Label, ReportOption } from '../../guide/types.js';
import { offsetOf } from '../../lint/places.js';
import type { Edit } from '../../lint/types.js';
import { writtenLink } from './links.js';
import { insertAfter } from './sections.js';
import { insertAt, lineEnding, lineStart } from './text.js';

/**
 * The edit that adds a report link behind the last option, written as that one is.
 *
 * @param guide the guide
 * @param link what to add
 * @param source the text
 * @returns null where there is no part on reporting, or its options stand in a table
 */
export function addOption(guide: Guide, { label, url }: KnownReportLink, source: string): Edit | null {
  const words = guide.form === 'forum' ? `${label}: ${url}` : writtenLink(label, url);
  const last = guide.reportOptions.at(-1);
  if (last) return last.container === 'cell' ? null : addBehind(last, words, source);
  const part = guide.sections.find(({ kind }) => kind === 'report');
  return part ? insertAfter(part, `${guide.form === 'forum' ? '' : '- '}${words}`, source) : null;
}

function addBehind({ position, container }: ReportOption, words: string, source: string): Edit {
  const eol = lineEnding(source);
  const start = offsetOf(position.start);
  const [, prefix = '', mark = ''] = lead.exec(source.slice(lineStart(source, start), start)) ?? [];
  const gap = container === 'paragraph' ? eol + prefix.trimEnd() : '';
  const end = offsetOf(position.end) + restOfLine(source, offsetOf(position.end));
  const next = mark.replace(/\d+/, (number) => String(Number(number) + 1)).replace(/\[[xX]\]/, '[ ]');
  return insertAt(source, end, `${gap}${eol}${prefix}${next}${words}`, position.start);
}

function restOfLine(source: string, from: number): number {
  return /^[^\r\n]*/.exec(source.slice(from, from + longestRest))?.[0].length ?? 0;
}

/** What may stand behind an option on its line: a full stop, a comment. */
const longestRest = 2000;
const lead = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?/;

/**
 * The edit that puts a line below the label of a part.
 *
 * @param guide the guide
 * @param label the label
 * @param line the line
 * @param source the text
 * @returns null where other words stand on the label's line, or before it
 */
export function leadInEdit(guide: Guide, label: Label, line: string, source: string): Edit | null {
  const { start, end } = label.position;
  const from = lineStart(source, offsetOf(start));
  const before = source.slice(from, offsetOf(start));
  const behind = source.slice(offsetOf(end), offsetOf(end) + restOfLine(source, offsetOf(end)));
  if (label.form === 'cell' || !onlyMarks.test(before) || !onlyMarks.test(behind)) return null;
  const eol = lineEnding(source);
  const prefix = /^[ \t>]*/.exec(before)?.[0] ?? '';
  const at = afterUnderline(source, offsetOf(end) + behind.length);
  const blank = guide.form === 'forum' || label.form === 'line' ? '' : eol + prefix.trimEnd();
  return insertAt(source, at, `${blank}${eol}${prefix}${line}`, start);
}

const onlyMarks = /^[\s#*_:：>]*(?:<\/?\w+>)?[\s#*_:：]*$/;

/** A heading can be underlined. */
function afterUnderline(source: string, end: number): number {
  return (
    end +
    (/^\r?\n[ \t>]{0,8}(?:=+|-{3,})[ \t]*(?=\r?\n|$)/.exec(source.slice(end, end + longestRest))?.[0]
      .length ?? 0)
  );
}
