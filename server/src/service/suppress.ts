/** Where a comment goes that silences one rule for the next item. */
import type { TextEdit } from 'vscode-languageserver-types';
import type { Finding } from '../lint/types.js';
import type { Guide } from '../guide/types.js';
import { guideAt, holds, startOf, type Checked } from './checked.js';
import type { TextMap } from './convert.js';

/**
 * Gives the edit that puts `<!-- guidepost ignore RULE -- reason -->` on a line of its own before the item with the finding.
 *
 * Between two items of a list the comment is indented like the words of the item above, so that the list and its
 * numbering go on; inside a quote it keeps the quote's mark; a table or fenced block is never cut in two.
 */
export function suppressEdit(checked: Checked, finding: Finding): TextEdit {
  const { map } = checked;
  const line = anchorLine(checked, finding);
  const { start, text } = map.line(line);
  const comment = `${prefixFor(map, line)}<!-- guidepost ignore ${finding.rule} -- reason -->${lineEnd(map)}`;
  const endsWithoutBreak = line > 0 && start === map.text.length && text === '' && !/[\r\n]$/.test(map.text);
  return { range: map.rangeOf(start, start), newText: endsWithoutBreak ? lineEnd(map) + comment : comment };
}

/** The first line of the item, table or block that holds the finding, never inside front matter. */
function anchorLine(checked: Checked, finding: Finding): number {
  const { map } = checked;
  const offset = startOf(finding);
  const frontMatter = checked.result.file.frontMatter;
  if (frontMatter && holds(frontMatter, offset)) return frontMatter.position.end.line;
  const guide = guideAt(checked, offset);
  const line = (guide && partLine(guide, offset)) ?? finding.position.start.line - 1;
  return fenceStart(map, line) ?? tableStart(map, line);
}

function partLine(guide: Guide, offset: number): number | undefined {
  const parts = [...guide.practices, ...guide.responses, ...guide.tips, ...guide.reportOptions];
  const part = parts.find((one) => holds(one, offset));
  return part && part.position.start.line - 1;
}

/** The line that opens the fenced block around a line. */
function fenceStart(map: TextMap, line: number): number | undefined {
  let open: { line: number; mark: string } | undefined;
  for (let i = 0; i < line; i++) {
    const mark = /^[\s>]*(`{3,}|~{3,})/.exec(map.line(i).text)?.[1];
    if (!mark) continue;
    if (!open) open = { line: i, mark };
    else if (mark.startsWith(open.mark)) open = undefined;
  }
  return open?.line;
}

const tableRow = /^\s*\|.*\||^[^|]*\|[\s:|-]*-/;

function tableStart(map: TextMap, line: number): number {
  if (!tableRow.test(map.line(line).text)) return line;
  let first = line;
  while (first > 0 && map.line(first - 1).text.includes('|')) first--;
  return first;
}

const item = /^((?:\s*>)*\s*)((?:[-*+]|\d{1,9}[.)])\s+)/;

function prefixFor(map: TextMap, line: number): string {
  const { text } = map.line(line);
  const own = item.exec(text);
  if (!own) return /^(?:\s*>)*\s*/.exec(text)?.[0] ?? '';
  const [, indent = ''] = own;
  for (let i = line - 1; i >= 0; i--) {
    const above = map.line(i).text;
    const mark = item.exec(above);
    if (mark && mark[1] === indent) return indent + ' '.repeat((mark[2] ?? '').length);
    if (above.trim() !== '' && indentOf(above) <= indent.length) break;
  }
  return indent;
}

function indentOf(text: string): number {
  return text.length - text.replace(/^[\s>]+/, '').length;
}

function lineEnd(map: TextMap): string {
  return /\r\n|\n|\r/.exec(map.text)?.[0] ?? '\n';
}
