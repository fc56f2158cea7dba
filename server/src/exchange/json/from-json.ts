/** The JSON of guides as canonical Markdown. */
import type { BlockContent, Heading, List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { labelMeaning } from '../../guide/label.js';
import type { GuideExport, GuideJson, PracticeJson, ResponseJson, SectionJson } from '../generated/guide.js';
import { writeMarkdown } from '../write-markdown.js';
import { creditOf, optionOf, tipOf } from './parts.js';
import { statedOf, type Stated } from './stated.js';
import { inlineOf } from './words.js';

/**
 * Canonical Markdown of the guides that `guidepost export --to json` printed: parts in the order of their lines, under their
 * labels. What the JSON does not hold (prose of other sections, emphasis, comments) is not there.
 *
 * @param json - what was exported; must be of that form
 */
export function fromGuideJson(json: GuideExport): string {
  const children = json.guides.flatMap((guide, index): RootContent[] => [
    ...(index > 0 ? [{ type: 'thematicBreak' } as const] : []),
    ...guideOf(guide),
  ]);
  const tree: Root = { type: 'root', children };
  return writeMarkdown(tree);
}

/** Something at its line. */
interface Entry {
  readonly line: number;
  readonly node: RootContent | { readonly item: BlockContent };
}

function guideOf(guide: GuideJson): RootContent[] {
  const stated = statedOf(guide);
  const tables = tablesOf(guide, stated);
  const entries: Entry[] = [
    ...labelsOf(guide, tables),
    ...tables.map(({ line, table }) => ({ line, node: table })),
    ...guide.responses.map((one) => ({ line: one.line, node: responseOf(one) })),
    ...guide.practices
      .filter(({ id }) => !tables.some(({ ids }) => ids.has(id)))
      .map((one) => ({ line: one.line, node: { item: practiceOf(one, stated) } })),
    ...guide.tips.map((one) => ({ line: one.line, node: { item: tipOf(one) } })),
    ...guide.reportOptions.map((one) => ({ line: one.line, node: { item: optionOf(one) } })),
  ].sort((a, b) => a.line - b.line);
  return [...titleOf(guide), ...listed(withSituation(guide, entries)), ...creditOf(guide)];
}

function titleOf({ title }: GuideJson): RootContent[] {
  return title === null ? [] : [heading(title, 1)];
}

function heading(words: string, depth: Heading['depth']): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: words.replace(/\s+/g, ' ') }] };
}

/** A joint label stands twice in the JSON; the heads of a table stand in the table. */
function labelsOf(guide: GuideJson, tables: readonly PairTable[]): Entry[] {
  const { sections } = guide;
  const seen = new Set<string>();
  return sections.flatMap((section): Entry[] => {
    const { label, line } = section;
    const key = `${line} ${label}`;
    if (seen.has(key) || tables.some(({ heads }) => heads.includes(section))) return [];
    seen.add(key);
    return [{ line, node: labelOf(section, isInside(section, guide) ? 3 : 2) }];
  });
}

/** A heading that says nothing of its own, with parts of the part above under it, stands inside that part. */
function isInside(
  { kind, line }: SectionJson,
  { sections, responses, practices, tips, reportOptions }: GuideJson,
): boolean {
  if (kind !== 'other') return false;
  const above = sections.findLast((other) => other.line < line && other.kind !== 'other')?.kind;
  const next = sections.find((other) => other.line > line)?.line ?? Infinity;
  const isHere = (part: { readonly line: number }): boolean => part.line > line && part.line < next;
  if (above === 'responses') return responses.some(isHere);
  if (above === 'tips') return tips.some(isHere);
  if (above === 'report') return reportOptions.some(isHere);
  return (above === 'dos' || above === 'donts') && practices.some(isHere);
}

/** A sentence that leads to the report options is no heading. */
function labelOf({ kind, label }: SectionJson, depth: 2 | 3): RootContent {
  const known = labelMeaning(label, ['en'])?.kind;
  if (kind !== 'report' || known === 'report') return heading(label, depth);
  return { type: 'paragraph', children: [{ type: 'text', value: `${label}:` }] };
}

function withSituation({ situation, sections }: GuideJson, entries: readonly Entry[]): Entry[] {
  if (situation === null) return [...entries];
  const label = sections.find(({ kind }) => kind === 'situation');
  const at = label ? entries.findIndex(({ line }) => line > label.line) : 0;
  const paragraphs = situation
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Entry => ({ line: 0, node: { type: 'paragraph', children: inlineOf(line) } }));
  const from = at < 0 ? entries.length : at;
  return [...entries.slice(0, from), ...paragraphs, ...entries.slice(from)];
}

/** Items that follow each other are one list. */
function listed(entries: readonly Entry[]): RootContent[] {
  const result: RootContent[] = [];
  let list: List | null = null;
  for (const { node } of entries) {
    if (!('item' in node)) {
      list = null;
      result.push(node);
      continue;
    }
    if (!list) result.push((list = { type: 'list', ordered: false, spread: false, children: [] }));
    list.children.push({ type: 'listItem', spread: false, children: [node.item] });
  }
  return result;
}

function responseOf({ text }: ResponseJson): RootContent {
  const [open, close] = text.includes('"') ? ['“', '”'] : ['"', '"'];
  const children = inlineOf(`${open}${text}${close}`);
  return { type: 'blockquote', children: [{ type: 'paragraph', children }] };
}

const MARKS = { do: '✅', dont: '❌' } as const;

function practiceOf({ id, polarity, text }: PracticeJson, stated: Stated): BlockContent {
  const number = stated.numbers.get(id);
  const words = `${MARKS[polarity]} ${number === undefined ? '' : `${number}. `}${text}${stated.answers.get(id) ?? ''}`;
  return { type: 'paragraph', children: inlineOf(words) };
}

/** A table of pairs: two labels of opposite sides on one line. */
interface PairTable {
  readonly line: number;
  readonly heads: readonly SectionJson[];
  readonly ids: ReadonlySet<string>;
  readonly table: Table;
}

function tablesOf({ sections, practices }: GuideJson, stated: Stated): PairTable[] {
  return sections.flatMap((head, index): PairTable[] => {
    const other = sections[index + 1];
    if (!other || other.line !== head.line || other.label === head.label) return [];
    if (!isSide(head) || !isSide(other) || head.kind === other.kind) return [];
    const end = sections.find(({ line }) => line > head.line)?.line ?? Infinity;
    const own = practices.filter(({ line }) => line > head.line && line < end);
    const lines = [...new Set(own.map(({ line }) => line))].sort((a, b) => a - b);
    const heads = [head, other];
    const cell = (words: string): PhrasingContent[] => (words === '' ? [] : inlineOf(words));
    const row = (cells: readonly string[]): Table['children'][number] => ({
      type: 'tableRow',
      children: cells.map((words) => ({ type: 'tableCell', children: cell(words) })),
    });
    const rows = lines.map((line) =>
      row(heads.map(({ kind }) => textsOf(own, line, kind === 'dos' ? 'do' : 'dont', stated))),
    );
    const table: Table = { type: 'table', children: [row(heads.map(({ label }) => label)), ...rows] };
    return [{ line: head.line, heads, ids: new Set(own.map(({ id }) => id)), table }];
  });
}

function isSide({ kind }: SectionJson): boolean {
  return kind === 'dos' || kind === 'donts';
}

function textsOf(
  practices: readonly PracticeJson[],
  line: number,
  side: PracticeJson['polarity'],
  stated: Stated,
): string {
  return practices
    .filter((one) => one.line === line && one.polarity === side)
    .map(({ id, text }) => text + (stated.answers.get(id) ?? ''))
    .join(' ');
}
