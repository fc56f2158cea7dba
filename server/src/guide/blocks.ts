/**
 * Re-reads only the touched blocks of a section. A list item or paragraph that starts in column 1 (a paragraph behind a blank
 * line) starts with nothing else open, as a root heading does; so a run of blocks parses alone, and whether it still ends
 * before the next block is proven by parsing that block's first line with it, as a sentinel.
 */
import type { List, RootContent } from 'mdast';
import { parseMarkdown } from './parse.js';

/** A root node and what to take off its offsets to count in its section. */
export interface PlacedNode {
  readonly node: RootContent;
  readonly base: number;
}

/** What of a section is needed to re-read it. */
export interface Blocky {
  readonly source: string;
  readonly nodes: readonly PlacedNode[];
}

interface Block {
  readonly start: number;
  readonly nodes: readonly PlacedNode[];
}

const BLANK_LINE_BEFORE = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/;

/**
 * The nodes of `source`, taking those of untouched blocks from an earlier version of the section.
 *
 * @param old - the earlier version
 * @param source - the section's new text, starting with the same heading line
 * @param sentinel - the heading line that follows the section; empty when it stands last
 * @returns null when the change cannot be proven to be local
 */
export function rereadBlocks(old: Blocky, source: string, sentinel: string): readonly PlacedNode[] | null {
  const blocks = blocksOf(old);
  const prefix = commonPrefix(old.source, source);
  const suffix = commonSuffix(old.source, source, prefix);
  const first = firstTouched(blocks, old.source, prefix);
  const next = blocks.findIndex(({ start }, index) => index > first && start >= old.source.length - suffix);
  const delta = source.length - old.source.length;
  const from = blocks[first]?.start ?? 0;
  const kept = next < 0 ? [] : blocks.slice(next);
  const to = kept[0] ? kept[0].start + delta : source.length;
  const guard = kept[0] ? firstLine(source, to) : sentinel;
  const parsed = parseMarkdown(source.slice(from, to) + guard).children;
  const nodes = guard === '' ? parsed : beforeSentinel(parsed, to - from);
  if (!nodes) return null;
  return [
    ...blocks.slice(0, first).flatMap((block) => block.nodes),
    ...nodes.map((node) => ({ node, base: -from })),
    ...kept.flatMap((block) => block.nodes.map(({ node, base }) => ({ node, base: base - delta }))),
  ];
}

/** The nodes before the one that starts at `offset`; null when none starts there. */
function beforeSentinel(nodes: readonly RootContent[], offset: number): readonly RootContent[] | null {
  const last = nodes[nodes.length - 1];
  if (last?.position?.start.offset === offset) return nodes.slice(0, -1);
  if (last?.type !== 'list') return null;
  const item = last.children[last.children.length - 1];
  if (item?.position?.start.offset !== offset) return null;
  return [...nodes.slice(0, -1), withItems(last, last.children.slice(0, -1))];
}

/** What makes a line start a block: a list mark and the character behind it, or the first character. */
const BLOCK_START = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?\S/;

/** The block that holds the first changed character; the one before when the change touches what makes it a block. */
function firstTouched(blocks: readonly Block[], source: string, prefix: number): number {
  let index = blocks.findLastIndex(({ start }) => start <= prefix);
  while (index > 0) {
    const { start } = blocks[index] as Block;
    const mark = BLOCK_START.exec(source.slice(start, start + 40))?.[0].length ?? Infinity;
    // One character more: `-` behind `- a` could make it a rule.
    if (prefix > start + mark + 1) break;
    index--;
  }
  return Math.max(0, index);
}

function blocksOf({ source, nodes }: Blocky): Block[] {
  const blocks: { start: number; nodes: PlacedNode[] }[] = [{ start: 0, nodes: [] }];
  for (const placed of nodes.flatMap(itemwise)) {
    const start = (placed.node.position?.start.offset ?? 0) - placed.base;
    if (start > 0 && startsBlock(placed.node, source, start)) blocks.push({ start, nodes: [] });
    blocks[blocks.length - 1]?.nodes.push(placed);
  }
  return blocks;
}

function startsBlock(node: RootContent, source: string, start: number): boolean {
  if (node.position?.start.column !== 1) return false;
  if (node.type === 'list' && !NESTED_MARK.test(source.slice(start, start + 80))) return true;
  if (node.type !== 'list' && node.type !== 'paragraph') return false;
  return BLANK_LINE_BEFORE.test(source.slice(Math.max(0, start - 80), start));
}

/** An item that holds an item on the same line: whether it does hangs on the line above (micromark's `interrupt`). */
const NESTED_MARK = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:>[ \t]*)*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

/** A list as lists of one item each: readers count items, not lists. */
function itemwise({ node, base }: PlacedNode): PlacedNode[] {
  if (node.type !== 'list' || node.children.length < 2) return [{ node, base }];
  return node.children.map((item) => ({ node: withItems(node, [item]), base }));
}

function withItems(list: List, items: List['children']): List {
  const start = items[0]?.position?.start;
  const end = items[items.length - 1]?.position?.end;
  return { ...list, children: items, ...(start && end ? { position: { start, end } } : {}) };
}

function firstLine(text: string, from: number): string {
  const length = text.slice(from).search(/[\r\n]/);
  return length < 0 ? text.slice(from) : text.slice(from, from + length);
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let index = 0;
  while (index < most && a.charCodeAt(index) === b.charCodeAt(index)) index++;
  return index;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix;
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++;
  return count;
}
