/** A new pair in a table of don'ts and dos: one more row. */
import type { Practice } from '../../guide/types.js';
import { startOf } from '../checked.js';
import type { TextMap } from '../convert.js';
import { doBody, dontBody, type Style } from './bodies.js';
import { draftOf, type Draft } from './draft.js';

/**
 * Gives the row that goes behind the one of a neighbour.
 * @param like a practice in a cell of that row
 * @param style marks and words
 * @param map the text
 * @param eol the document's line ending
 */
export function tableRow(
  like: Practice,
  style: Style,
  map: TextMap,
  eol: string,
): { readonly at: number; readonly draft: Draft } {
  const number = map.lineAt(startOf(like));
  const { start, text } = map.line(number);
  const row = style.guide?.practices.filter((one) => map.lineAt(startOf(one)) === number) ?? [];
  const columns = cellsOf(text).map(([from, to]) =>
    row.find((one) => startOf(one) >= start + from && startOf(one) < start + to),
  );
  const cells = columns.map((practice): Draft => {
    if (!practice) return draftOf('');
    const own = { ...style, like: practice };
    return practice.polarity === 'do' ? doBody(own) : dontBody(withoutDenial(own));
  });
  const indent = /^\s*/.exec(text)?.[0] ?? '';
  const inside = cells.flatMap((cell) => [' ', cell, cell.text === '' ? '|' : ' |']);
  return { at: start + text.length, draft: draftOf(eol, indent, '|', ...inside) };
}

/** The head of the column already says that one should not. */
function withoutDenial(style: Style): Style {
  const { dont } = style.words;
  const words = { ...style.words, denied: '', dont: (dont[0]?.toUpperCase() ?? '') + dont.slice(1) };
  return { ...style, words };
}

/** From and to of each cell in a row. */
function cellsOf(row: string): (readonly [number, number])[] {
  const bars = Array.from(row.matchAll(/(?<!\\)\|/g), ({ index }) => index);
  const inner = row.trimStart().startsWith('|') ? bars : [-1, ...bars];
  const edges = row.trimEnd().endsWith('|') ? inner : [...inner, row.length];
  return edges.slice(0, -1).map((edge, index) => [edge + 1, edges[index + 1] ?? row.length] as const);
}
