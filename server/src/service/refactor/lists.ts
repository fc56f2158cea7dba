/** A list of do's beside a list of don'ts: what can become a table. */
import type { Guide, Label, Practice, PracticeList } from '../../guide/types.js';
import { endOf, startOf, type Checked } from '../checked.js';

/** A list with its label and its items. */
export interface LabelledList {
  readonly list: PracticeList;
  readonly label: Label;
  readonly items: readonly Practice[];
}

/** Two neighbouring lists and the lines that they take up. */
export interface ListPair {
  readonly first: LabelledList;
  readonly second: LabelledList;
  /** Offsets from the first label's line to the end of the last item's. */
  readonly start: number;
  readonly end: number;
}

/** Finds the two lists at an offset; null where something else than items and labels stands between. */
export function listPairAt(checked: Checked, guide: Guide, offset: number): ListPair | null {
  const lists = guide.lists.map((list, index) => labelled(guide, list, index));
  return (
    lists
      .slice(0, -1)
      .map((list, index) => neighbours(checked, list, lists[index + 1] ?? null))
      .find((pair) => pair !== null && pair.start <= offset && offset <= pair.end) ?? null
  );
}

function labelled(guide: Guide, list: PracticeList, index: number): LabelledList | null {
  const items = guide.practices.filter((one) => one.list === index);
  const { label } = list;
  const plain = items.length > 0 && items.every(({ container }) => container === 'item');
  return label && plain && list.polarity !== 'both' ? { list, label, items } : null;
}

function neighbours(
  checked: Checked,
  first: LabelledList | null,
  second: LabelledList | null,
): ListPair | null {
  if (!first || !second || first.list.polarity === second.list.polarity) return null;
  if (first.label.form !== 'heading' || second.label.form !== 'heading') return null;
  if (first.label.depth !== second.label.depth) return null;
  const { map } = checked;
  const last = map.line(map.lineAt(Math.max(...second.items.map(endOf))));
  const start = map.line(map.lineAt(startOf(first.label))).start;
  const pair = { first, second, start, end: last.start + last.text.length };
  const items = [...first.items, ...second.items];
  return items.every((one) => isPlain(map.text.slice(startOf(one), endOf(one)))) && nothingElse(checked, pair)
    ? pair
    : null;
}

/** A cell holds words on one line: no second paragraph, no list, no code. */
function isPlain(source: string): boolean {
  return !/(?:\r\n|\n|\r(?!\n))[ \t>]*(?:$|[\r\n]|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|\||#{1,6}[ \t])/.test(
    source,
  );
}

/** Between labels and items only list marks, white space and the comment that pairs by order may stand. */
function nothingElse({ map }: Checked, { first, second, start, end }: ListPair): boolean {
  const taken = [...first.items, ...second.items].map((one) => [startOf(one), endOf(one)] as const);
  const labels = [first.label, second.label].map((label) => {
    const line = map.line(map.lineAt(startOf(label)));
    return [line.start, line.start + line.text.length] as const;
  });
  let at = start;
  let rest = '';
  for (const [from, to] of [...taken, ...labels].sort((a, b) => a[0] - b[0])) {
    if (from < at) return false;
    rest += `${map.text.slice(at, from)}\n`;
    at = to;
  }
  rest += map.text.slice(at, end);
  return /^(?:\s|[-*+](?=\s|$)|\d{1,9}[.)](?=\s|$)|<!--\s*guidepost\s+pairing\s+order\s*-->)*$/.test(rest);
}
