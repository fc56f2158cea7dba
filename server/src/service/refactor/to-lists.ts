/** A table of don'ts and do's becomes two lists. */
import type { Guide, Polarity, Practice } from '../../guide/types.js';
import { endOf, startOf, type Checked } from '../checked.js';
import { labelOf } from '../insert/words.js';
import { eolOf } from '../line-ends.js';
import type { OffsetEdit } from '../offset-edits.js';

/** One row of the table. */
interface Row {
  readonly do: Practice | null;
  readonly dont: Practice | null;
  /** What stands in the cell of the do and is none: `(no alternative)`. */
  readonly answer: string;
}

/** The table at an offset. */
interface Table {
  readonly start: number;
  readonly end: number;
  /** From the left. */
  readonly sides: readonly [Side, Side];
  readonly rows: readonly Row[];
  /** Depth for the headings of the lists. */
  readonly depth: number;
}

interface Side {
  readonly polarity: Polarity;
  readonly words: string;
}

/**
 * Gives the edits to choose from that make two lists of the table at an offset, the best first: with the author's words as
 * headings, and with the usual ones. None where there is no such table.
 */
export function tableToLists(checked: Checked, guide: Guide, offset: number): OffsetEdit[] {
  const table = tableAt(checked, guide, offset);
  if (!table) return [];
  const { house } = checked.settings.lint;
  const usual = ({ polarity, words }: Side): string =>
    labelOf(polarity === 'do' ? 'dos' : 'donts', guide.language, house, 'heading') ?? words;
  return [(side: Side) => side.words, usual].map((heading) => ({
    start: table.start,
    end: table.end,
    newText: written(checked, table, heading),
  }));
}

function tableAt({ map }: Checked, guide: Guide, offset: number): Table | null {
  const heads = guide.lists.flatMap((list, index) =>
    list.label?.form === 'cell' ? [{ list, index, label: list.label }] : [],
  );
  const here = heads.find(({ label, list }) => {
    const last = map.lineAt(endOf(list));
    return label.position.start.line - 1 <= map.lineAt(offset) && map.lineAt(offset) <= last;
  });
  const line = here?.label.position.start.line ?? 0;
  const [left, right, ...more] = heads.filter(({ label }) => label.position.start.line === line);
  if (!left || !right || more.length > 0 || left.list.polarity === right.list.polarity) return null;
  const first = map.line(line - 1);
  let last = line;
  while (last < map.lineCount && map.line(last).text.includes('|')) last++;
  const end = map.line(last - 1);
  const ours = guide.practices.filter((one) => one.list === left.index || one.list === right.index);
  const rows = range(line + 1, last).map((number) => rowOf(map.line(number), number, ours));
  if (cellsOf(first.text).length !== 2 || rows.some((row) => row === null)) return null;
  const above = guide.sections.findLast(
    (one) => one.label.form === 'heading' && startOf(one) < startOf(left.label),
  );
  return {
    start: first.start,
    end: end.start + end.text.length,
    sides: [sideOf(left), sideOf(right)],
    rows: rows.flatMap((row) => row ?? []),
    depth: Math.min(6, (above?.label.depth ?? 1) + 1),
  };
}

function sideOf({ list, label }: { list: Guide['lists'][number]; label: { text: string } }): Side {
  return { polarity: list.polarity === 'do' ? 'do' : 'dont', words: label.text };
}

/** Null for a row with more cells than two. */
function rowOf(
  { start, text }: { readonly start: number; readonly text: string },
  number: number,
  practices: readonly Practice[],
): Row | null {
  const cells = cellsOf(text);
  if (cells.length > 2) return null;
  const here = practices.filter((one) => one.position.start.line - 1 === number);
  const side = (polarity: Polarity): Practice | null => here.find((one) => one.polarity === polarity) ?? null;
  const open = cells.filter(([from, to]) => {
    const inside = (one: Practice): boolean => startOf(one) >= start + from && startOf(one) < start + to;
    return !here.some(inside);
  });
  const answer = open.map(([from, to]) => text.slice(from, to).trim()).join('');
  return { do: side('do'), dont: side('dont'), answer };
}

/** From and to of the cells of a row. */
function cellsOf(row: string): (readonly [number, number])[] {
  const bars = Array.from(row.matchAll(/(?<!\\)\|/g), ({ index }) => index);
  const inner = row.trimStart().startsWith('|') ? bars : [-1, ...bars];
  const edges = row.trimEnd().endsWith('|') ? inner : [...inner, row.length];
  return edges.slice(0, -1).map((edge, index) => [edge + 1, edges[index + 1] ?? row.length] as const);
}

function written({ map }: Checked, table: Table, heading: (side: Side) => string): string {
  const eol = eolOf(map.text);
  // Rows with both sides first: then the order of the lists says which belong together.
  const whole = table.rows.filter((row) => row.do && row.dont);
  const rows = [...whole, ...table.rows.filter((row) => !whole.includes(row))];
  const source = (one: Practice): string => map.text.slice(startOf(one), endOf(one)).replace(/\\\|/g, '|');
  const lists = table.sides.map((side) => {
    const items = rows.flatMap((row) => {
      const one = row[side.polarity];
      if (!one) return [];
      const answer = side.polarity === 'dont' && row.answer !== '' ? ` ${row.answer}` : '';
      return [`- ${source(one)}${answer}`];
    });
    const order =
      side.polarity === 'dont' && whole.length > 0 ? ['<!-- guidepost pairing order -->', ''] : [];
    return [`${'#'.repeat(table.depth)} ${heading(side)}`, '', ...order, ...items].join(eol);
  });
  return lists.join(eol + eol);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
