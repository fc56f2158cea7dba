/** Two lists become one table: each don't with its do in a row. */
import type { Guide, Practice } from '../../guide/types.js';
import { endOf, startOf, type Checked } from '../checked.js';
import { eolOf } from '../line-ends.js';
import type { OffsetEdit } from '../offset-edits.js';
import { listPairAt, type ListPair } from './lists.js';
import data from './words.json' with { type: 'json' };

/** Gives the edit that sets the two lists at an offset side by side; null where there are none. */
export function listsToTable(checked: Checked, guide: Guide, offset: number): OffsetEdit | null {
  const pair = listPairAt(checked, guide, offset);
  if (!pair) return null;
  const rows = rowsOf(guide, pair);
  if (!rows) return null;
  const eol = eolOf(checked.map.text);
  const text = (one: Practice | null): string => (one ? cellOf(checked, one) : '');
  const lines = [
    ...headingOf(checked, guide, pair),
    rowOf([pair.first.label.text, pair.second.label.text]),
    rowOf(['---', '---']),
    ...rows.map(([left, right]) => rowOf([text(left), text(right)])),
  ];
  return { start: pair.start, end: pair.end, newText: lines.join(eol) };
}

type Row = readonly [Practice | null, Practice | null];

/** Null where one do answers two don'ts, so that it would have to stand twice, and where few belong together. */
function rowsOf(guide: Guide, { first, second }: ListPair): Row[] | null {
  const answers = new Map<string, string>();
  for (const { dont, do: answer } of guide.pairs)
    if (answer !== null) answers.set(dont, answer).set(answer, dont);
  const partner = (one: Practice): Practice | undefined =>
    second.items.find(({ id }) => answers.get(one.id) === id || answers.get(id) === one.id);
  const rows = first.items.map((one): Row => [one, partner(one) ?? null]);
  const used = rows.flatMap(([, other]) => (other ? [other] : []));
  if (new Set(used).size < used.length || sharesDo(guide, [...first.items, ...second.items])) return null;
  // A table of empty cells would say less than the lists do.
  if (used.length * 2 < Math.min(first.items.length, second.items.length)) return null;
  return [...rows, ...second.items.filter((one) => !used.includes(one)).map((one): Row => [null, one])];
}

function sharesDo({ pairs }: Guide, items: readonly Practice[]): boolean {
  const own = pairs.filter(({ dont }) => items.some(({ id }) => id === dont));
  const dos = own.flatMap((pair) => (pair.do === null ? [] : [pair.do]));
  return new Set(dos).size < dos.length;
}

/** A heading for both, unless one stands there already. */
function headingOf({ settings }: Checked, guide: Guide, { first }: ListPair): string[] {
  const { depth } = first.label;
  const above = guide.sections.findLast(
    (one) => startOf(one) < startOf(first.label) && one.label.depth < depth,
  );
  if (above?.kind === 'practices') return [];
  const joint: Readonly<Record<string, string>> = data.joint;
  const own = settings.lint.house.labels.practices?.[0];
  const words = own ?? joint[guide.language] ?? joint['en'] ?? first.label.text;
  return [`${'#'.repeat(depth)} ${words}`, ''];
}

/** The words of an item on one line; a bar would end the cell. */
function cellOf({ map }: Checked, one: Practice): string {
  return map.text
    .slice(startOf(one), endOf(one))
    .replace(/(\\|<br>|[ \t]{2,})?[ \t]*(?:\r\n|\n|\r)[ \t>]*/g, (_, hard?: string) => (hard ? '<br>' : ' '))
    .replace(/(?<!\\)\|/g, '\\|');
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
