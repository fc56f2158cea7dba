/** What each line of a text is to Markdown: inside which root block it stands, and what must not be touched. */
import type { Root, RootContent } from 'mdast';
import { parseMarkdown } from '../../guide/parse.js';
import type { Locator } from '../../guide/text.js';

/** How Markdown sees a line. */
export interface SeenLine {
  /** Number of the root block; -1 between blocks. */
  readonly block: number;
  readonly type: RootContent['type'] | null;
  /** In code, HTML, a table and the like: bytes that stay as they are. */
  readonly verbatim: boolean;
  /** The line starts an item of a list of its block. */
  readonly startsItem: boolean;
}

const BETWEEN: SeenLine = { block: -1, type: null, verbatim: false, startsItem: false };

/** Blocks whose inside is never touched. */
const VERBATIM: ReadonlySet<string> = new Set([
  'code',
  'html',
  'table',
  'definition',
  'footnoteDefinition',
  'thematicBreak',
]);

/**
 * The lines of a text.
 *
 * @param locator - over the text
 * @param from - offset behind the front matter, at which a line starts
 * @returns one entry for each line; those of the front matter are verbatim
 */
export function linesOf(locator: Locator, from: number): SeenLine[] {
  const tree = parseMarkdown(locator.text.slice(from));
  const first = locator.lineAt(from);
  const lines: SeenLine[] = Array.from({ length: locator.lineCount }, (_, line) =>
    line < first ? { ...BETWEEN, type: 'yaml', verbatim: true } : BETWEEN,
  );
  for (const [block, node] of tree.children.entries()) markBlock(lines, node, block, first);
  markInner(lines, tree, first);
  return lines;
}

function markBlock(lines: SeenLine[], node: RootContent, block: number, first: number): void {
  const verbatim = VERBATIM.has(node.type);
  for (const line of lineRange(node, first))
    lines[line] = { block, type: node.type, verbatim, startsItem: false };
}

type Inner = RootContent;

/** Marks what stands inside lists and quotes. A stack instead of recursion: texts nest deeper than the stack. */
function markInner(lines: SeenLine[], tree: Root, first: number): void {
  const open: Inner[] = [...tree.children];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'listItem') startItem(lines, node, first);
    else if (VERBATIM.has(node.type)) keep(lines, node, first);
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading')
      open.push(...node.children);
  }
}

function startItem(lines: SeenLine[], node: Inner, first: number): void {
  const [line] = lineRange(node, first);
  const seen = line === undefined ? undefined : lines[line];
  if (line !== undefined && seen) lines[line] = { ...seen, startsItem: true };
}

function keep(lines: SeenLine[], node: Inner, first: number): void {
  for (const line of lineRange(node, first)) {
    const seen = lines[line];
    if (seen) lines[line] = { ...seen, verbatim: true };
  }
}

function lineRange({ position }: Inner, first: number): number[] {
  if (!position) return [];
  const from = first + position.start.line - 1;
  return Array.from({ length: position.end.line - position.start.line + 1 }, (_, index) => from + index);
}
