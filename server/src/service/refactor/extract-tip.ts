/** Selected lines become a tip, with a gap for the name of who said it. */
import type { Range } from 'vscode-languageserver-types';
import { createReader } from '../../guide/index.js';
import type { Guide } from '../../guide/types.js';
import { endOf, startOf, type Checked } from '../checked.js';
import { createTextMap, type TextMap } from '../convert.js';
import { getInsertion } from '../insert.js';
import { applied, type OffsetEdit } from '../offset-edits.js';
import { optionsOf } from '../read-options.js';

/** Lines that are taken out of the text, and the words that stand on them. */
interface Taken {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Gives the edits that move selected lines to the tips; null where they cannot be a tip. */
export function extractTip(checked: Checked, guide: Guide, range: Range): OffsetEdit[] | null {
  const taken = takenAt(checked, guide, range);
  if (!taken) return null;
  const removal = { start: taken.start, end: taken.end, newText: '' };
  const rest = without(checked, removal);
  const near = Math.min(taken.start, rest.map.text.length);
  const { range: place, newText, stops } = getInsertion(rest, 'tip', rest.map.rangeOf(near, near).start);
  const [words, name] = stops;
  if (!words || !name) return null;
  const signed = signature.test(taken.words);
  const behind = signed ? newText.slice(name.end) : newText.slice(words.end);
  const tip = newText.slice(0, words.start) + taken.words + behind;
  const at = rest.map.offsetAt(place.start);
  if (at === taken.start) return [{ ...removal, newText: tip }];
  const insertAt = at < taken.start ? at : at + taken.end - taken.start;
  return [removal, { start: insertAt, end: insertAt, newText: tip }];
}

/** Somebody signed it already. */
const signature = /[-–—~]\s?@[\p{L}\p{N}_.-]+\s*$/u;

function takenAt({ map, result }: Checked, guide: Guide, range: Range): Taken | null {
  const [from, to] = [map.offsetAt(range.start), map.offsetAt(range.end)];
  if (from >= to || map.text.slice(from, to).trim() === '') return null;
  const first = map.lineAt(from);
  const last = map.lineAt(to) - (to === map.line(map.lineAt(to)).start ? 1 : 0);
  const lines = Array.from({ length: last - first + 1 }, (_, index) => map.line(first + index));
  const start = map.line(first).start;
  const end = map.line(last).start + map.line(last).text.length;
  const { frontMatter } = result.file;
  if (frontMatter && start < endOf(frontMatter)) return null;
  const texts = lines.map(({ text }) => text).filter((text) => text.trim() !== '');
  if (texts.some((text) => block.test(text)) || texts.slice(1).some((text) => item.test(text))) return null;
  if (isElsewhere(guide, start, end) || hangsOn(map, last, texts[0] ?? '')) return null;
  const words = texts.map((text) => text.replace(lead, '').trim()).join(' ');
  return words === ''
    ? null
    : { start, end: behind(map, first, last), words: unmarked(guide, start, end, words) };
}

/** Headings, tables, code, comments, rules and other blocks are no words of somebody. */
const block = /^[\s>]*(?:#{1,6}\s|\||`{3}|~{3}|<|[-*_=](?:\s*[-*_=]){2,}\s*$|\[[^\]]+\]:\s)/;
const item = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/;
const lead = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[[ xX]\]\s+)?/;

/** What is a tip already, the title and the credit stay where they are. */
function isElsewhere({ tips, title, credit }: Guide, start: number, end: number): boolean {
  return [...tips, ...[title, credit].flatMap((one) => one ?? [])].some(
    (one) => startOf(one) < end && start < endOf(one),
  );
}

/** What goes on below a selected item would hang on the item above it. */
function hangsOn(map: TextMap, last: number, first: string): boolean {
  const next = map.line(last + 1).text;
  if (!item.test(first) || next.trim() === '' || block.test(next)) return false;
  return !item.test(next) || indentOf(next) > indentOf(first);
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** The mark of a do or don't says something that a tip does not. */
function unmarked({ practices }: Guide, start: number, end: number, words: string): string {
  const mark = practices.find((one) => startOf(one) >= start && endOf(one) <= end)?.marker?.raw;
  return mark !== undefined && words.startsWith(mark) ? words.slice(mark.length).trimStart() : words;
}

/** Takes the line break along, and one of the empty lines where there is one on both sides. */
function behind(map: TextMap, first: number, last: number): number {
  const isEmpty = (line: number): boolean => line < 0 || map.line(line).text.trim() === '';
  const next = last + 1;
  if (next >= map.lineCount) return map.text.length;
  const empty = isEmpty(first - 1) && isEmpty(next) && next + 1 < map.lineCount;
  return map.line(empty ? next + 1 : next).start;
}

/** The document as it is without the lines. */
function without(checked: Checked, removal: OffsetEdit): Checked {
  const text = applied(checked.map.text, [removal]);
  const file = createReader().read(text, optionsOf(checked));
  const { decision, findings, tooLarge, ms } = checked.result;
  return { ...checked, map: createTextMap(text), result: { file, decision, findings, tooLarge, ms } };
}
