/** A prepared guide as lines of text; forum text and BBCode differ only in how they write marks, links and lists. */
import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { indexParts, type PartIndex, type PartKind, type Prepared } from './prepare.js';

/** How a kind of text writes things. */
export interface TextStyle {
  readonly escape: (text: string) => string;
  readonly title: (words: string) => string;
  readonly heading: (words: string) => string;
  readonly strong: (words: string) => string;
  readonly emphasis: (words: string) => string;
  readonly struck: (words: string) => string;
  readonly link: (words: string, url: string) => string;
  /** A response that a listener may say. */
  readonly response: (words: string) => string;
  readonly quote: (lines: string) => string;
  readonly code: (lines: string) => string;
  /** The lines of a list; null: each practice, tip and response of it is a line of its own. */
  readonly list: ((items: readonly string[], ordered: boolean) => string) | null;
}

/** One block of the result, and how far it stands from the one above. */
export interface TextBlock {
  readonly text: string;
  /** It may stand right under the block above it. */
  readonly tight: boolean;
  /** A part of the guide starts here: a place to split a long text. */
  readonly starts: boolean;
}

/**
 * Renders a prepared guide.
 *
 * @param prepared - the guide
 * @param style - how the text is written
 * @returns its blocks in order
 */
export function renderBlocks(prepared: Prepared, style: TextStyle): readonly TextBlock[] {
  return new TextRenderer(prepared, style).blocks();
}

/** Puts blocks together. */
export function joinBlocks(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text, tight }, index) => (index === 0 ? '' : tight ? '\n' : '\n\n') + text).join('');
}

type Block = RootContent | BlockContent | DefinitionContent;

class TextRenderer {
  readonly #parts: PartIndex;
  readonly #definitions: ReadonlyMap<string, string>;

  constructor(
    private readonly prepared: Prepared,
    private readonly style: TextStyle,
  ) {
    this.#parts = indexParts(prepared.file);
    this.#definitions = new Map(
      prepared.tree.children.flatMap((node) =>
        node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
      ),
    );
  }

  blocks(): readonly TextBlock[] {
    return this.prepared.tree.children.flatMap((node) => this.block(node));
  }

  private block(node: Block): TextBlock[] {
    switch (node.type) {
      case 'heading': {
        const words = this.inline(node.children);
        return [loose(node.depth === 1 ? this.style.title(words) : this.style.heading(words), true)];
      }
      case 'paragraph':
        return [loose(this.said(node, this.inline(node.children)))];
      case 'blockquote':
        return this.quote(node);
      case 'list':
        return this.list(node);
      case 'table':
        return this.table(node);
      case 'code':
        return [
          loose(
            this.kindOf(node) === 'response'
              ? this.style.response(this.style.escape(node.value))
              : this.style.code(node.value),
          ),
        ];
      case 'thematicBreak':
        return [loose('* * *', true)];
      case 'html': {
        const words = textOfHtml(node.value);
        return words === '' ? [] : [loose(this.style.escape(words))];
      }
      default:
        return [];
    }
  }

  private quote(node: Extract<Block, { type: 'blockquote' }>): TextBlock[] {
    const kind = this.kindOf(node);
    const inner = joinBlocks(
      node.children.flatMap((child) =>
        kind === 'response' && child.type === 'paragraph'
          ? [loose(this.inline(child.children))]
          : this.block(child),
      ),
    );
    if (inner === '') return [];
    if (kind === 'response') return [loose(this.style.response(inner))];
    return [loose(kind === null ? this.style.quote(inner) : inner)];
  }

  private list(node: List, depth = 0): TextBlock[] {
    const items = node.children.map((item) => this.item(item, depth));
    const kinds = new Set(items.map(({ kind }) => kind));
    const own = [...kinds].every((kind) => kind !== null && kind !== 'option' && kind !== 'credit');
    const { list } = this.style;
    if (list && depth === 0)
      return [
        loose(
          list(
            items.map(({ text }) => text),
            node.ordered === true,
          ),
        ),
      ];
    return items.map(({ text, kind }, index) => {
      const mark = own ? '' : this.mark(node, index);
      return { text: '  '.repeat(depth) + mark + text, tight: index > 0 && isTight(kind), starts: false };
    });
  }

  private mark(list: List, index: number): string {
    return list.ordered ? `${(list.start ?? 1) + index}. ` : '- ';
  }

  private item(item: ListItem, depth: number): { readonly text: string; readonly kind: PartKind | null } {
    const kind = this.kindOf(item);
    const own = item.children.filter((child) => child.type !== 'list');
    const nested = item.children.filter((child) => child.type === 'list');
    // One item is one line: a second paragraph would be taken for an item of its own.
    const words = own
      .flatMap((child) => this.block(child))
      .map(({ text }) => text)
      .join(' ');
    const box = typeof item.checked === 'boolean' ? `[${item.checked ? 'x' : ' '}] ` : '';
    const inner = nested
      .flatMap((list) => this.list(list, depth + 1))
      .map(({ text }) => `\n${text}`)
      .join('');
    return { text: box + words + inner, kind };
  }

  /** Rows of a table of pairs are lines one under the other, which pairs them; other tables are read row by row. */
  private table(node: Table): TextBlock[] {
    const rows = node.children.map((row) =>
      row.children.map((cell) => ({ text: this.inline(cell.children), kind: this.kindOf(cell) })),
    );
    const [head, ...body] = rows;
    const paired = body.some((cells) => cells.some(({ kind }) => kind === 'do' || kind === 'dont'));
    const title = loose((head ?? []).map(({ text }) => text).join(' / '));
    if (!paired) return [title, ...body.map((cells) => tight(cells.map(({ text }) => text).join(' | ')))];
    const lines = body.flat().filter(({ text }) => text !== '');
    return [title, ...lines.map(({ text }, index) => (index === 0 ? loose(text) : tight(text)))];
  }

  /** What a paragraph is when it is no more than a response or a part on its own. */
  private said(node: Block, words: string): string {
    return this.kindOf(node) === 'response' ? this.style.response(words) : words;
  }

  private kindOf(node: { position?: RootContent['position'] }): PartKind | null {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    return start === undefined || end === undefined ? null : this.#parts.within(start, end);
  }

  private inline(nodes: readonly PhrasingContent[]): string {
    return nodes.map((node) => this.phrase(node)).join('');
  }

  private phrase(node: PhrasingContent): string {
    const { style } = this;
    switch (node.type) {
      case 'text':
        return style.escape(node.value.replace(/\s*\n\s*/g, ' '));
      case 'inlineCode':
        return style.escape(node.value);
      case 'strong':
        return style.strong(this.inline(node.children));
      case 'emphasis':
        return style.emphasis(this.inline(node.children));
      case 'delete':
        return style.struck(this.inline(node.children));
      case 'link':
        return style.link(this.inline(node.children), node.url);
      case 'linkReference':
        return style.link(this.inline(node.children), this.#definitions.get(node.identifier) ?? '');
      case 'image':
        return style.link(style.escape(node.alt ?? ''), node.url);
      case 'imageReference':
        return style.link(style.escape(node.alt ?? ''), this.#definitions.get(node.identifier) ?? '');
      case 'break':
        return ' ';
      case 'html':
        return /^<br\b/i.test(node.value) ? ' ' : '';
      case 'footnoteReference':
        return style.escape(`[^${node.label ?? node.identifier}]`);
    }
  }
}

function isTight(kind: PartKind | null): boolean {
  return kind !== 'tip' && kind !== 'response';
}

function loose(text: string, starts = false): TextBlock {
  return { text, tight: false, starts };
}

function tight(text: string): TextBlock {
  return { text, tight: true, starts: false };
}

/** The words of raw HTML, a line for each block. */
function textOfHtml(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/li|\/div|\/h[1-6]|\/tr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}
