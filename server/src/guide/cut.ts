/**
 * Cuts a text into sections that can be parsed on their own.
 *
 * After a column-1 ATX heading at the root, CommonMark's block automaton is always "root, nothing open"; so a piece that
 * starts there parses alone as it does in the whole. Whether a `#` line is such a heading is not guessed: the piece is parsed
 * with the next heading line as a sentinel, and the cut is taken only when the sentinel came out as a root heading.
 */
import type { Root, RootContent } from 'mdast';
import { FRONT_MATTER } from './front-matter.js';
import { rereadBlocks, type PlacedNode } from './blocks.js';
import { parseFrontMatter, parseMarkdown } from './parse.js';

/** A piece of a text with its own tree; positions in `nodes` minus `base` count in `source`. */
export interface SourceSection {
  readonly source: string;
  readonly nodes: readonly PlacedNode[];
  /** A following root heading was seen to end it; else it may only stand last. */
  readonly closed: boolean;
  /** Labels of reference and footnote definitions inside. */
  readonly definitions: readonly string[];
  /** The labels defined elsewhere that it was parsed with. */
  readonly outside: string;
  /** The same piece parsed without labels from elsewhere, when that came first. */
  readonly plain: SourceSection | null;
}

/** Sections of the text before, by their first line. */
export type SectionMemo = ReadonlyMap<string, readonly SourceSection[]>;

const HEADING_LINE = /^#{1,6}(?=[ \t\r\n]|$)/gm;
/**
 * Cuts `text` (without byte order mark) into sections; their sources joined give the text.
 *
 * @param memo - sections of an earlier version: unchanged ones are taken from there, nodes and all
 */
export function cut(text: string, memo: SectionMemo = new Map()): SourceSection[] {
  const sections = cutBlocks(text, memo, '');
  const labels = new Set(sections.flatMap((section) => section.definitions));
  if (labels.size === 0) return sections;
  return sections.map((section) => withOutside(section, labels, memo));
}

/** Remembers sections for the next {@link cut}. */
export function memoOf(sections: readonly SourceSection[]): SectionMemo {
  const memo = new Map<string, SourceSection[]>();
  for (const section of sections.flatMap((own) => (own.plain ? [own, own.plain] : [own]))) {
    const key = firstLine(section.source, 0);
    const known = memo.get(key);
    if (known) known.push(section);
    else memo.set(key, [section]);
  }
  return memo;
}

/** Cuts the nodes of a whole tree at the same places, without parsing. */
export function sectionsOfTree(tree: Root, text: string): SourceSection[] {
  const nodes = tree.children;
  const starts = nodes.flatMap((node, index) => (index > 0 && isCut(node, text) ? [index] : []));
  const front = nodes[0] && isFrontMatter(nodes[0]) ? [1] : [];
  const edges = [...new Set([0, ...front, ...starts])].sort((a, b) => a - b);
  return edges.map((edge, index) => {
    const next = edges[index + 1];
    const from = index === 0 ? 0 : lineStart(text, offsetOf(nodes[edge], text.length));
    const to = next === undefined ? text.length : lineStart(text, offsetOf(nodes[next], text.length));
    return section(text.slice(from, to), nodes.slice(edge, next), from, next !== undefined, '');
  });
}

/** A section counts its columns from its first character, so it starts with a whole line. */
function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return start;
}

function cutBlocks(text: string, memo: SectionMemo, outside: string): SourceSection[] {
  const sections: SourceSection[] = [];
  const front = FRONT_MATTER.exec(text)?.[0] ?? '';
  if (front !== '') sections.push(remembered(memo, text, 0, front.length, outside) ?? parseFront(front));
  const cuts = headingLines(text, front.length);
  let position = front.length;
  while (position < text.length) {
    const known = rememberedAt(memo, text, position, cuts, outside);
    const found = known
      ? [known]
      : (rereadAt(text, position, cuts, memo, outside) ?? parseAt(text, position, cuts, outside));
    sections.push(...found);
    position += found.reduce((sum, { source }) => sum + source.length, 0);
  }
  return sections;
}

function parseFront(front: string): SourceSection {
  return section(front, parseFrontMatter(front).children, 0, true, '');
}

function headingLines(text: string, from: number): number[] {
  HEADING_LINE.lastIndex = 0;
  return Array.from(text.matchAll(HEADING_LINE), (match) => match.index).filter((index) => index > from);
}

/** Re-reads the touched blocks of the section that started with the same line before; undefined when that is not sure. */
function rereadAt(
  text: string,
  position: number,
  cuts: readonly number[],
  memo: SectionMemo,
  outside: string,
): SourceSection[] | undefined {
  const end = cuts[firstAfter(cuts, position)] ?? text.length;
  const source = text.slice(position, end);
  if (source.includes(']:')) return undefined;
  const known = memo.get(firstLine(source, 0)) ?? [];
  const old = known.find((own) => own.outside === outside && own.definitions.length === 0 && !isFront(own));
  const sentinel = end < text.length ? firstLine(text, end) : '';
  const nodes = old && !old.source.includes(']:') ? rereadBlocks(old, source, sentinel) : null;
  if (!nodes || nodes.some(({ node, base }) => isInnerCut(node, base, source))) return undefined;
  return [{ source, nodes, closed: end < text.length, outside, plain: null, definitions: [] }];
}

/** A heading that became one by the change cuts the section in two. */
function isInnerCut(node: RootContent, base: number, source: string): boolean {
  const start = node.position?.start;
  const offset = (start?.offset ?? 0) - base;
  return node.type === 'heading' && offset > 0 && start?.column === 1 && source.charCodeAt(offset) === 35;
}

/** Parses from `position` to the first candidate that proves to be a root heading; the stride doubles on each miss. */
function parseAt(text: string, position: number, cuts: readonly number[], outside: string): SourceSection[] {
  let index = firstAfter(cuts, position);
  for (let stride = 1; index < cuts.length; stride *= 2) {
    const end = cuts[index] as number;
    const sentinel = end + firstLine(text, end).length;
    const nodes = parseMarkdown(text.slice(position, sentinel)).children;
    const last = nodes[nodes.length - 1];
    if (last && isSentinel(last, end - position)) {
      return split(text.slice(position, end), nodes.slice(0, -1), true, outside);
    }
    index += stride;
  }
  const rest = text.slice(position);
  return split(rest, parseMarkdown(rest).children, false, outside);
}

function isSentinel(node: RootContent, offset: number): boolean {
  return node.type === 'heading' && node.position?.start.offset === offset;
}

/** A widened piece may hold root headings that the stride jumped over. */
function split(
  source: string,
  nodes: readonly RootContent[],
  closed: boolean,
  outside: string,
): SourceSection[] {
  const edges = nodes.flatMap((node, index) => (index > 0 && isCut(node, source) ? [index] : []));
  return [0, ...edges].map((edge, index, all) => {
    const next = all[index + 1];
    const from = index === 0 ? 0 : offsetOf(nodes[edge], 0);
    const to = next === undefined ? source.length : offsetOf(nodes[next], source.length);
    return section(
      source.slice(from, to),
      nodes.slice(edge, next),
      from,
      next !== undefined || closed,
      outside,
    );
  });
}

/** Parses a section again when labels defined elsewhere could change how its brackets read. */
function withOutside(own: SourceSection, labels: ReadonlySet<string>, memo: SectionMemo): SourceSection {
  if (!own.source.includes('[') || isFront(own)) return own;
  const words = normalLabel(own.source);
  const outside = [...labels]
    .filter((label) => !own.definitions.includes(label) && words.includes(normalLabel(label)))
    .sort();
  if (outside.length === 0) return own;
  const key = outside.join('\n');
  const known = memo
    .get(firstLine(own.source, 0))
    ?.find((known) => known.outside === key && known.source === own.source);
  if (known) return known;
  // A heading after the definitions closes whatever a footnote definition would go on with.
  const prefix = `${outside.map((label) => `[${label}]: #\n\n`).join('')}# \n`;
  const nodes = parseMarkdown(prefix + own.source).children;
  const start = nodes.findIndex((node) => (node.position?.start.offset ?? 0) >= prefix.length);
  const again = section(own.source, start < 0 ? [] : nodes.slice(start), prefix.length, own.closed, key);
  return { ...again, plain: own };
}

/** As CommonMark compares labels: white space folded, case folded both ways. */
function normalLabel(text: string): string {
  return text
    .replace(/[\t\n\r ]+/g, ' ')
    .toLowerCase()
    .toUpperCase();
}

function isFront(own: SourceSection): boolean {
  return own.nodes[0] !== undefined && isFrontMatter(own.nodes[0].node);
}

function section(
  source: string,
  nodes: readonly RootContent[],
  base: number,
  closed: boolean,
  outside: string,
): SourceSection {
  const definitions = source.includes(']:') ? definitionsIn(nodes) : [];
  return { source, nodes: nodes.map((node) => ({ node, base })), closed, outside, plain: null, definitions };
}

function definitionsIn(
  nodes: readonly { type: string; children?: unknown; label?: unknown; identifier?: unknown }[],
): string[] {
  return nodes.flatMap((node) => {
    const inside = Array.isArray(node.children) ? definitionsIn(node.children) : [];
    if (node.type === 'definition') return [String(node.label ?? node.identifier), ...inside];
    return node.type === 'footnoteDefinition'
      ? [`^${String(node.label ?? node.identifier)}`, ...inside]
      : inside;
  });
}

function rememberedAt(
  memo: SectionMemo,
  text: string,
  position: number,
  cuts: readonly number[],
  outside: string,
): SourceSection | undefined {
  return memo.get(firstLine(text, position))?.find((known) => {
    const end = position + known.source.length;
    // Two strings of one length are compared much sooner than `startsWith` looks.
    if (known.outside !== outside || text.slice(position, end) !== known.source) return false;
    return end === text.length || (known.closed && cuts[firstAfter(cuts, end - 1)] === end);
  });
}

function remembered(
  memo: SectionMemo,
  text: string,
  from: number,
  to: number,
  outside: string,
): SourceSection | undefined {
  const source = text.slice(from, to);
  return memo
    .get(firstLine(source, 0))
    ?.find((known) => known.source === source && known.outside === outside && isFront(known));
}

function firstLine(text: string, from: number): string {
  let end = from;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return text.slice(from, end);
}

function firstAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isCut(node: RootContent, text: string): boolean {
  const start = node.position?.start;
  return node.type === 'heading' && start?.column === 1 && text.charCodeAt(start.offset ?? -1) === 35;
}

function isFrontMatter(node: RootContent): boolean {
  return node.type === 'yaml' || (node.type as string) === 'toml';
}

function offsetOf(node: RootContent | undefined, otherwise: number): number {
  return node?.position?.start.offset ?? otherwise;
}
