/** A prepared guide as lines of text; forum text and BBCode differ only in how they write marks, links and lists. */
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
import { continued } from './continued.js';
import { pairLines, textOfHtml, withoutMark } from './lines.js';
import { indexParts, type PartIndex, type PlacedPart, type Prepared } from './prepare.js';

/** How a kind of text writes things. */
export interface TextStyle {
  readonly escape: (text: string) => string;
  readonly title: (words: string) => string;
  readonly heading: (words: string, depth: number) => string;
  readonly strong: (words: string) => string;
  readonly emphasis: (words: string) => string;
  readonly struck: (words: string) => string;
  /** A command or name set in code inside a sentence. */
  readonly inlineCode: (words: string) => string;
  readonly link: (words: string, url: string) => string;
  /** A response that a listener may say; `quoted`: its author set it in quotation marks. */
  readonly response: (words: string, quoted: boolean) => string;
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
  /** It names what stands below it: how it is written once more where that goes on in another post. */
  readonly again: string | null;
}

/**
 * Renders a prepared guide.
 *
 * @param prepared - the guide
 * @param style - how the text is written
 * @returns its blocks in order
 */
export function renderBlocks(prepared: Prepared, style: TextStyle): readonly TextBlock[] {
  return renderNodes(prepared, style).flat();
}

/**
 * Renders a prepared guide, node by node of its Markdown.
 *
 * @param prepared - the guide
 * @param style - how the text is written
 * @returns the blocks of each node in order
 */
export function renderNodes(prepared: Prepared, style: TextStyle): readonly (readonly TextBlock[])[] {
  return new TextRenderer(prepared, style).nodes();
}

/** Puts blocks together. */
export function joinBlocks(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text, tight }, index) => (index === 0 ? '' : tight ? '\n' : '\n\n') + text).join('');
}

/** Under headings of the author's own, a label that is a line is a part of a part. */
const LABEL_LINE_DEPTH = 4;

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

  nodes(): readonly (readonly TextBlock[])[] {
    return this.prepared.tree.children.map((node) => this.block(node));
  }

  private block(node: Block): TextBlock[] {
    switch (node.type) {
      case 'heading': {
        const words = this.inline(node.children);
        if (node.depth === 1) return [loose(this.style.title(words), true)];
        return [
          { ...loose(this.style.heading(words, node.depth), true), again: this.again(words, node.depth) },
        ];
      }
      case 'paragraph':
        return [this.paragraph(node)];
      case 'blockquote':
        return this.quote(node);
      case 'list':
        return this.list(node);
      case 'table':
        return this.table(node);
      case 'code':
        return [loose(this.code(node, node.value))];
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

  private again(words: string, depth: number): string {
    return this.style.heading(continued(words, this.prepared.language), depth);
  }

  /** A line of its own may be a label as well. */
  private paragraph(node: Paragraph): TextBlock {
    const words = this.inline(node.children);
    const label = this.#parts.label(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    if (label === null) return loose(this.said(node, words));
    return { ...loose(words, true), again: this.again(label, LABEL_LINE_DEPTH) };
  }

  private quote(node: Extract<Block, { type: 'blockquote' }>): TextBlock[] {
    const part = this.partOf(node);
    if (part?.kind === 'response' && node.children.every(({ type }) => type === 'paragraph'))
      return [loose(this.style.response(this.joined(node.children), part.quoted))];
    const inner = joinBlocks(node.children.flatMap((child) => this.block(child)));
    if (inner === '') return [];
    return [loose(part === null ? this.style.quote(inner) : inner)];
  }

  /** The words of paragraphs as one: a paragraph of its own would be a part of its own. */
  private joined(nodes: readonly Block[]): string {
    return nodes.flatMap((node) => (node.type === 'paragraph' ? [this.inline(node.children)] : [])).join(' ');
  }

  private code(node: Block, value: string): string {
    const part = this.partOf(node);
    const lines = this.style.escape(value.replace(/\s*\n\s*/g, ' '));
    return part?.kind === 'response' ? this.style.response(lines, part.quoted) : this.style.code(value);
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
      const line = '  '.repeat(depth) + mark + text;
      return index > 0 && isTight(kind) ? tight(line) : loose(line);
    });
  }

  private mark(list: List, index: number): string {
    return list.ordered ? `${(list.start ?? 1) + index}. ` : '- ';
  }

  private item(
    item: ListItem,
    depth: number,
  ): { readonly text: string; readonly kind: PlacedPart['kind'] | null } {
    const kind = this.partOf(item)?.kind ?? null;
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
    const [head = [], ...rows] = node.children.map((row) =>
      row.children.map((cell) => ({ text: this.inline(cell.children), kind: this.partOf(cell)?.kind })),
    );
    const isPractice = ({ kind }: { kind: PlacedPart['kind'] | undefined }): boolean =>
      kind === 'do' || kind === 'dont';
    const title = head.map(({ text }) => withoutMark(text)).filter((words) => words !== '');
    if (!rows.some((cells) => cells.some(isPractice)))
      return [
        loose(title.join(' | ')),
        ...rows.map((cells) => tight(cells.map(({ text }) => text).join(' | '))),
      ];
    const lines = rows.flatMap((cells) => pairLines(cells.filter(({ text }) => text !== '')));
    return [
      ...(title.length > 0 ? [loose(this.style.heading(title.join(' / '), 6))] : []),
      ...lines.map((text, index) => (index === 0 ? loose(text) : tight(text))),
    ];
  }

  /** What a paragraph is when it is no more than a response or a part on its own. */
  private said(node: Block, words: string): string {
    const part = this.partOf(node);
    return part?.kind === 'response' ? this.style.response(words, part.quoted) : words;
  }

  private partOf(node: { position?: RootContent['position'] }): PlacedPart | null {
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
        return style.inlineCode(style.escape(node.value));
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
        return this.prepared.refused ? '\n' : ' ';
      case 'html':
        return /^<br\b/i.test(node.value) ? ' ' : '';
      case 'footnoteReference':
        return style.escape(`[^${node.label ?? node.identifier}]`);
    }
  }
}

function isTight(kind: PlacedPart['kind'] | null): boolean {
  return kind !== 'tip' && kind !== 'response';
}

function loose(text: string, starts = false): TextBlock {
  return { text, tight: false, starts, again: null };
}

function tight(text: string): TextBlock {
  return { text, tight: true, starts: false, again: null };
}
