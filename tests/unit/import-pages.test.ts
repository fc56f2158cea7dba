/**
 * Pages and texts as forums, mail programs and editors give them, in our own words. `NAME.guide.md` is what becomes of
 * `NAME.html` or `NAME.txt`, `NAME.repairs.txt` what is told of it; `npx vitest run -u` writes both anew.
 */
import { readdirSync, readFileSync } from 'node:fs';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { formatText } from '../../server/src/exchange/format/format.js';
import { importHtml } from '../../server/src/exchange/import/html.js';
import { importText } from '../../server/src/exchange/import/text.js';
import type { Imported, Repair } from '../../server/src/exchange/import/types.js';
import type { TextEdit } from '../../server/src/exchange/text-edits.js';

const folder = new URL('pages/', import.meta.url);
const pages = readdirSync(folder).filter((name) => /\.html$|(?<!\.repairs)\.txt$/.test(name));
const options = { path: 'imported.md', declared: true };

function imported(name: string): { readonly source: string; readonly result: Imported } {
  const source = readFileSync(new URL(name, folder), 'utf8');
  return { source, result: (name.endsWith('.html') ? importHtml : importText)(source, options) };
}

/** All edits at once, those at one place in their order. */
function applied(text: string, edits: readonly TextEdit[]): string {
  const offset = ({ position }: TextEdit): number => position.start.offset ?? 0;
  return edits
    .toReversed()
    .sort((a, b) => offset(b) - offset(a) || (b.position.end.offset ?? 0) - (a.position.end.offset ?? 0))
    .reduce(
      (now, { position, newText }) =>
        now.slice(0, position.start.offset) + newText + now.slice(position.end.offset),
      text,
    );
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

/** The pieces of text that a reader of the page sees. */
function piecesOf(node: Node): readonly string[] {
  if (node.type === 'text') return [node.value ?? ''];
  const { ariaHidden, style } = node.properties ?? {};
  if (ariaHidden === 'true' || /display:\s*none|mso-list:\s*ignore/i.test(String(style))) return [];
  if (node.tagName === 'img')
    return [String(node.properties?.['alt'] ?? '')].filter((alt) => /^:\w+:$/.test(alt));
  if (/^(?:script|style|head|svg|noscript|template)$/.test(node.tagName ?? '')) return [];
  return (node.children ?? []).flatMap(piecesOf);
}

/** The main part of a page; what stands around it is told as a whole. */
function mainOf(node: Node): Node | undefined {
  if (node.tagName === 'main' || node.properties?.['role'] === 'main') return node;
  for (const child of node.children ?? []) {
    const main = mainOf(child);
    if (main) return main;
  }
  return undefined;
}

/** Letters and digits in order, without marks of links. */
function wordsOf(text: string): readonly string[] {
  const plain = text.replace(/<!--.*?-->/g, ' ').replace(/\]\((?:[^()\s]|\([^)]*\))*\)/g, ']');
  return plain.replace(/[\u200B\u00AD\uFEFF]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function told({ repairs, gaps }: Imported): string {
  const undone = ({ undo }: Repair): string => (undo.length === 0 ? '' : ' ↩');
  return [
    ...repairs.map((one) => `${one.kind}: ${one.what}${undone(one)}\n`),
    ...gaps.map(({ text }) => `gap: ${text}\n`),
  ].join('');
}

describe.each(pages)('%s', (name) => {
  const { source, result } = imported(name);
  const { text, repairs } = result;
  const base = new URL(name.replace(/\.\w+$/, ''), folder).pathname;

  test('becomes its guide, and what was mended is told', async () => {
    await expect(text).toMatchFileSnapshot(`${base}.guide.md`);
    await expect(told(result)).toMatchFileSnapshot(`${base}.repairs.txt`);
  });

  test('is canonical, and stays as it is when it is imported again', () => {
    expect(formatText(text, options)).toMatchObject({ text, refused: false });
    expect(importText(text, options)).toMatchObject({ text, repairs: [] });
  });

  test.skipIf(name.startsWith('mojibake'))(
    'adds no word to the page, and lacks none that is not told',
    () => {
      const tree = unified().use(rehypeParse).parse(source) as Node;
      const page = name.endsWith('.html') ? piecesOf(mainOf(tree) ?? tree) : source.split('\n');
      const mended = repairs.flatMap(({ what, undo }) => [what, ...undo.map(({ newText }) => newText)]);
      const [given, kept] = [page, [text, ...mended]].map((pieces) => pieces.flatMap(wordsOf).join('')) as [
        string,
        string,
      ];
      const credit = wordsOf('Original post by Publicación original de');
      const isAdded = (word: string): boolean => !given.includes(word) && !credit.includes(word);
      const isItemNumber = (word: string): boolean => new RegExp(`^ *${word}\\.`, 'm').test(text);
      expect(wordsOf(text).filter((word) => isAdded(word) && !isItemNumber(word) && word !== 'x')).toEqual(
        [],
      );
      const isMark = (piece: string): boolean => /^:(?:x|white_check_mark):$/.test(piece);
      const words = page.filter((piece) => !isMark(piece)).flatMap(wordsOf);
      expect(words.filter((word) => !kept.includes(word))).toEqual([]);
    },
  );

  test('takes each repair back, and all of them', () => {
    for (const { undo, what } of repairs)
      if (undo.length > 0) expect(applied(text, undo), what).not.toBe(text);
    const edits = repairs.flatMap(({ undo }) => undo);
    const ends = edits
      .map(({ position }) => [position.start.offset ?? 0, position.end.offset ?? 0] as const)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    for (const [index, [start]] of ends.entries())
      expect(start).toBeGreaterThanOrEqual(ends[index - 1]?.[1] ?? 0);
    if (name.endsWith('.txt')) expect(wordsOf(applied(text, edits))).toEqual(wordsOf(source));
  });
});
