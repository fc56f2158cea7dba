/** Blocks in, lines out: forum text has no blank lines, so parts are recognised by lines inside mdast blocks. */
import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import type { PlacedNode } from './blocks.js';
import { readHtml } from './html.js';
import { readInline, type InlineLine } from './inline.js';
import { mergeLines, plainLine } from './line-slices.js';

/** The list item a line stands in. */
export interface ItemRef {
  /** Number of the item in the section. */
  readonly item: number;
  /** 1 for an item of a root list. */
  readonly depth: number;
  /** The item one level up. */
  readonly parent: ItemRef | null;
  /** Column (0-based) at which the item's content starts. */
  readonly contentColumn: number;
}

/** The table cell a line stands in. */
export interface CellRef {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** One line of a block, as a reader sees it. */
export interface Line extends InlineLine {
  readonly kind: 'heading' | 'text' | 'code' | 'cell' | 'html' | 'break' | 'comment';
  /** Source offset of the first character. */
  readonly start: number;
  /** Number of the leaf block (paragraph, cell, code) in the section. */
  readonly block: number;
  /** Number of the run between hard breaks in its paragraph. */
  readonly run: number;
  readonly item: ItemRef | null;
  /** A line of an item that stands left of the item's content: Markdown continues the item, a forum author did not. */
  readonly lazy: boolean;
  /** Number of the outermost block quote; -1 outside. */
  readonly quote: number;
  readonly cell: CellRef | null;
  /** Heading depth; 0 otherwise. */
  readonly depth: number;
  /** Number of the HTML list item or paragraph it stands in; -1 outside HTML. */
  readonly html: number;
}

type Block = RootContent | BlockContent | DefinitionContent;

interface Surroundings {
  readonly item: ItemRef | null;
  readonly quote: number;
}

/**
 * Reads blocks into lines.
 *
 * @param nodes - root-level blocks of a section
 * @param source - the section's source
 */
export function readLines(nodes: readonly PlacedNode[], source: string): Line[] {
  const walker = new BlockWalker(source);
  for (const { node, base } of nodes) walker.root(node, base);
  return walker.lines;
}

/** Where most lines stand: in no cell, heading or HTML, and not run on from an item. */
const PLAIN_PLACE = { run: 0, lazy: false, cell: null, depth: 0, html: -1 } as const;

class BlockWalker {
  readonly lines: Line[] = [];
  #blocks = 0;
  #items = 0;
  #quotes = 0;
  #tables = 0;
  #htmlItems = 0;

  #base = 0;

  constructor(private readonly source: string) {}

  root(node: Block, base: number): void {
    this.#base = base;
    this.block(node, { item: null, quote: -1 });
  }

  private blocks(nodes: readonly Block[], around: Surroundings): void {
    for (const node of nodes) this.block(node, around);
  }

  private block(node: Block, around: Surroundings): void {
    switch (node.type) {
      case 'heading':
        return this.inline(node.children, around, 'heading', node.depth);
      case 'paragraph':
        return this.paragraph(node, around);
      case 'blockquote':
        return this.blocks(node.children, {
          ...around,
          quote: around.quote < 0 ? this.#quotes++ : around.quote,
        });
      case 'list':
        return this.list(node, around);
      case 'table':
        return this.table(node, around);
      case 'code':
        return isSample(node.lang)
          ? this.code(node.value, this.startOf(node), this.endOf(node), around)
          : undefined;
      case 'html':
        return this.html(this.startOf(node), this.endOf(node), around);
      case 'thematicBreak':
        return this.simple('break', this.startOf(node), this.endOf(node), around);
      default:
    }
  }

  private paragraph(node: Paragraph, around: Surroundings): void {
    this.inline(node.children, around, 'text', 0);
  }

  private inline(
    nodes: readonly PhrasingContent[],
    around: Surroundings,
    kind: 'heading' | 'text',
    depth: number,
  ): void {
    const block = this.#blocks++;
    let run = 0;
    for (const [index, line] of readInline(nodes, this.source, this.#base).entries()) {
      if (line.hard) run++;
      if (line.text.trim() === '' && line.links.length === 0) continue;
      const start = line.at[0] ?? line.links[0]?.start ?? 0;
      this.add(line, {
        kind,
        start,
        block,
        run,
        ...around,
        lazy: index > 0 && this.isLazy(start, around.item),
        cell: null,
        depth,
        html: -1,
      });
    }
  }

  private isLazy(start: number, item: ItemRef | null): boolean {
    if (!item) return false;
    const before = this.source.slice(lineStart(this.source, start), start);
    const indent = before.length - before.trimStart().length;
    return !before.includes('>') && indent < item.contentColumn;
  }

  private list(node: List, around: Surroundings): void {
    for (const item of node.children) this.item(item, around);
  }

  private item(node: ListItem, around: Surroundings): void {
    const start = this.startOf(node);
    const content = node.children[0]?.position?.start.offset;
    const contentStart = content === undefined ? start + 2 : content - this.#base;
    const item: ItemRef = {
      item: this.#items++,
      depth: (around.item?.depth ?? 0) + 1,
      parent: around.item,
      contentColumn: contentStart - lineStart(this.source, contentStart),
    };
    this.blocks(node.children, { ...around, item });
  }

  private table(node: Table, around: Surroundings): void {
    const table = this.#tables++;
    for (const [row, { children }] of node.children.entries()) {
      for (const [column, cell] of children.entries()) {
        const block = this.#blocks++;
        const line = mergeLines(readInline(cell.children, this.source, this.#base));
        const start = line.at[0] ?? this.startOf(cell);
        if (line.end < start) line.end = start;
        this.add(line, {
          kind: 'cell',
          start,
          block,
          run: 0,
          ...around,
          lazy: false,
          cell: { table, row, column },
          depth: 0,
          html: -1,
        });
      }
    }
  }

  private code(value: string, start: number, end: number, around: Surroundings): void {
    const block = this.#blocks++;
    const raw = this.source.slice(start, end);
    let cursor = /^[`~]/.test(raw) ? Math.max(0, raw.search(/[\r\n]/)) : 0;
    for (const text of value.split(/\r\n|\r|\n/)) {
      if (text.trim() === '') continue;
      const found = raw.indexOf(text, cursor);
      if (found < 0) continue;
      cursor = found + text.length;
      this.add(plainLine(text, start + found), {
        ...PLAIN_PLACE,
        kind: 'code',
        start: start + found,
        block,
        ...around,
      });
    }
  }

  private html(start: number, end: number, around: Surroundings): void {
    const block = this.#blocks++;
    for (const { line, depth, item, comment } of readHtml(this.source, start, end)) {
      const kind = comment ? 'comment' : depth > 0 ? 'heading' : 'html';
      if (item) this.#htmlItems++;
      this.add(line, {
        kind,
        start: line.at[0] ?? start,
        block,
        run: 0,
        ...around,
        lazy: false,
        cell: null,
        depth,
        html: this.#htmlItems,
      });
    }
  }

  private simple(kind: 'break', start: number, end: number, around: Surroundings): void {
    const line = plainLine(this.source.slice(start, end), start);
    this.add(line, {
      ...PLAIN_PLACE,
      kind,
      start,
      block: this.#blocks++,
      ...around,
    });
  }

  private add(line: InlineLine, place: Omit<Line, keyof InlineLine>): void {
    // It was made for this walker alone, so it is filled up, not copied.
    this.lines.push(Object.assign(line, place));
  }

  private startOf(
    node: Block | { position?: { start: { offset?: number | undefined } } | undefined },
  ): number {
    return (node.position?.start.offset ?? this.#base) - this.#base;
  }

  private endOf(node: Block): number {
    return (node.position?.end.offset ?? this.#base) - this.#base;
  }
}

/** A fence in a programming language shows code, not words to say. */
function isSample(language: string | null | undefined): boolean {
  return !language || /^(?:md|markdown|text|txt|plain|plaintext|none)$/i.test(language);
}

function lineStart(source: string, offset: number): number {
  // Looking for either line end on its own would go back to the start of a text that has only the other.
  let start = offset;
  while (start > 0 && !isLineEnd(source.charCodeAt(start - 1))) start--;
  return start;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
