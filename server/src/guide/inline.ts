/** Phrasing content in, lines of plain characters out, each with the source offset it came from. */
import type { Nodes, PhrasingContent } from 'mdast';

/** A link met among the characters of a line; offsets count in the section's source. */
export interface InlineLink {
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
  readonly textEnd: number;
  readonly text: string;
  readonly url: string;
  readonly form: 'markdown' | 'autolink' | 'bare' | 'reference' | 'html';
}

/** One visual line of plain characters. */
export interface InlineLine {
  text: string;
  /** Source offset of each character of `text`. */
  at: number[];
  /** Source offset behind the last character. */
  end: number;
  /** Source offset at which its first node begins, opening marks included; -1 when nothing stands on it yet. */
  lead: number;
  /** A hard break stands before it: the author wanted a new line there. */
  hard: boolean;
  /** Ranges [start, end) in `text` that are set in code. */
  code: [number, number][];
  /** Ranges in `text` that are struck out. */
  struck: [number, number][];
  /** Ranges in `text` inside `<cite>`. */
  cites: [number, number][];
  /** Ranges in `text` that are bold. */
  strong: [number, number][];
  links: InlineLink[];
}

/** So many characters of quote marks, escapes and white space are skipped to find a character again. */
const LONGEST_PREFIX = 400;
const COMMENT = /^<!--/;
const HREF = /\bhref\s*=\s*["']?([^"'\s>]+)/i;
const BREAK_TAG = /^<br\s*\/?>$/i;
const KNOWN_TAG =
  /^<\/?(?:a|abbr|b|big|br|cite|code|del|details|dfn|div|em|font|i|img|ins|kbd|li|mark|ol|p|q|s|samp|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var|video|wbr|hr|h[1-6]|blockquote|center|figure|figcaption|iframe|input|label|button|section|svg|path)\b/i;
const ANGLE = /^<\/?[\p{L}][\p{L}\p{N} _-]{0,30}>$/u;

/**
 * Reads phrasing content into lines.
 *
 * @param nodes - children of a paragraph, heading or table cell
 * @param source - the section's source
 * @param base - what to take off node offsets to count in `source`
 */
export function readInline(nodes: readonly PhrasingContent[], source: string, base: number): InlineLine[] {
  const walker = new Walker(source, base);
  walker.children(nodes);
  return walker.lines;
}

class Walker {
  readonly lines: InlineLine[] = [emptyLine()];
  #cursor = 0;
  #open: { line: InlineLine; from: number; start: number; url: string | null } | null = null;

  constructor(
    private readonly source: string,
    private readonly base: number,
  ) {}

  get line(): InlineLine {
    return this.lines[this.lines.length - 1] as InlineLine;
  }

  children(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.node(node);
  }

  private node(node: PhrasingContent): void {
    const start = this.startOf(node);
    const end = this.endOf(node, start);
    this.#cursor = Math.max(this.#cursor, start);
    if (this.line.lead < 0 && node.type !== 'break') this.line.lead = start;
    this.content(node, start, end);
    this.#cursor = Math.max(this.#cursor, end);
    this.line.end = Math.max(this.line.end, this.line.text === '' ? 0 : end);
  }

  private content(node: PhrasingContent, start: number, end: number): void {
    switch (node.type) {
      case 'text':
        return this.characters(node.value, start, end);
      case 'inlineCode':
        return this.ranged('code', () =>
          this.characters(node.value, this.codeStart(node.value, start, end), end),
        );
      case 'break':
        this.lines.push({ ...emptyLine(), hard: true });
        return;
      case 'html':
        return this.html(node.value, start, end);
      case 'strong':
        return this.ranged('strong', () => this.children(node.children));
      case 'delete':
        return this.ranged('struck', () => this.children(node.children));
      case 'emphasis':
        return this.children(node.children);
      case 'link':
        return this.link(node, start, end, node.url);
      case 'linkReference':
        return this.link(node, start, end, `[${node.identifier}]`);
      default:
    }
  }

  private ranged(kind: 'code' | 'strong' | 'struck', read: () => void): void {
    const line = this.line;
    const from = line.text.length;
    read();
    if (this.line === line) line[kind].push([from, line.text.length]);
    else this.closeRanges(kind, line, from);
  }

  private closeRanges(kind: 'code' | 'strong' | 'struck', first: InlineLine, from: number): void {
    const index = this.lines.indexOf(first);
    for (const [offset, line] of this.lines.slice(index).entries())
      line[kind].push([offset === 0 ? from : 0, line.text.length]);
  }

  private link(
    node: PhrasingContent & { children: PhrasingContent[] },
    start: number,
    end: number,
    url: string,
  ): void {
    const from = this.line.text.length;
    this.children(node.children);
    this.addLink(Math.min(from, this.line.text.length), start, end, url, this.linkForm(node, start));
  }

  private linkForm(node: Nodes, start: number): InlineLink['form'] {
    if (node.type === 'linkReference') return 'reference';
    const first = this.source[start];
    if (first === '[') return 'markdown';
    return first === '<' ? 'autolink' : 'bare';
  }

  private html(value: string, start: number, end: number): void {
    if (/^<\/?(?:a|cite)\b/i.test(value)) return this.paired(value, start, end);
    if (BREAK_TAG.test(value)) this.lines.push({ ...emptyLine(), hard: true });
    else if (!COMMENT.test(value) && ANGLE.test(value) && !KNOWN_TAG.test(value)) {
      // A placeholder such as `<user>` is text to a listener.
      this.characters(value, start, end);
    }
  }

  /** `<a href>` and `<cite>` name what stands between their tags. */
  private paired(tag: string, start: number, end: number): void {
    const line = this.line;
    const open = this.#open;
    if (!tag.startsWith('</')) {
      this.#open = { line, from: line.text.length, start, url: HREF.exec(tag)?.[1] ?? null };
      return;
    }
    this.#open = null;
    if (!open || open.line !== line) return;
    if (/cite/i.test(tag)) line.cites.push([open.from, line.text.length]);
    else if (open.url !== null) this.addLink(open.from, open.start, end, open.url, 'html');
  }

  private addLink(from: number, start: number, end: number, url: string, form: InlineLink['form']): void {
    const line = this.line;
    const text = line.text.slice(from);
    const textStart = line.at[from] ?? start;
    const last = line.at[line.text.length - 1];
    const textEnd = text === '' || last === undefined ? textStart : last + 1;
    line.links.push({ start, end, textStart, textEnd, text, url, form });
  }

  /** Appends `value`, finding each character's source by walking both in step: escapes, entities and quote prefixes are skipped. */
  private characters(value: string, start: number, end: number): void {
    const raw = this.source.slice(start, end);
    if (raw === value && !/[\r\n]/.test(value)) return this.append(value, start);
    let at = 0;
    for (let index = 0; index < value.length; index++) {
      const char = value[index] as string;
      if (char === '\n' || char === '\r') {
        at = this.lineBreak(raw, at);
        if (char === '\r' && value[index + 1] === '\n') index++;
        continue;
      }
      const { from, next } = align(raw, at, char);
      this.push(char, start + from);
      at = next;
    }
  }

  private lineBreak(raw: string, at: number): number {
    // A `<br>` at the end of a line is followed by the line's own break.
    this.lines.push({ ...emptyLine(), hard: this.line.hard && this.line.text === '' });
    const found = raw.slice(at).search(/[\r\n]/);
    if (found < 0) return at;
    const index = at + found;
    return raw[index] === '\r' && raw[index + 1] === '\n' ? index + 2 : index + 1;
  }

  private append(value: string, start: number): void {
    for (let index = 0; index < value.length; index++) this.line.at.push(start + index);
    this.line.text += value;
    this.line.end = start + value.length;
  }

  private push(char: string, at: number): void {
    const line = this.line;
    line.text += char;
    line.at.push(at);
    line.end = at + 1;
  }

  private codeStart(value: string, start: number, end: number): number {
    const found = this.source.slice(start, end).indexOf(value);
    return found < 0 ? start : start + found;
  }

  /** A node made by a transform (an autolink literal found late) has no position: its text is looked up from where we are. */
  private startOf(node: PhrasingContent): number {
    const offset = node.position?.start.offset;
    if (offset !== undefined) return offset - this.base;
    const found = this.source.indexOf(plainOf(node), this.#cursor);
    return found < 0 ? this.#cursor : found;
  }

  private endOf(node: PhrasingContent, start: number): number {
    const offset = node.position?.end.offset;
    return offset !== undefined ? offset - this.base : start + plainOf(node).length;
  }
}

/** A line without characters. */
export function emptyLine(): InlineLine {
  return {
    text: '',
    at: [],
    end: 0,
    lead: -1,
    hard: false,
    code: [],
    struck: [],
    cites: [],
    strong: [],
    links: [],
  };
}

function plainOf(node: PhrasingContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainOf).join('') : '';
}

/** Where `char` comes from in `raw` at or after `at`, and where to go on. */
function align(raw: string, at: number, char: string): { from: number; next: number } {
  const last = Math.min(raw.length, at + LONGEST_PREFIX);
  for (let index = at; index < last; index++) {
    const here = raw[index];
    if (here === char) return { from: index, next: index + 1 };
    if (here === '&') {
      const entity = /^&[#\w]+;/.exec(raw.slice(index, index + 40));
      if (entity) return { from: index, next: isHighSurrogate(char) ? index : index + entity[0].length };
    }
  }
  return { from: Math.min(at, Math.max(0, raw.length - 1)), next: at };
}

function isHighSurrogate(char: string): boolean {
  const code = char.charCodeAt(0);
  return code >= 0xd800 && code <= 0xdbff;
}
