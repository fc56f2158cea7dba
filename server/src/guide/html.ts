/** HTML blocks in, lines out: some guides are written in tags; headings, paragraphs and items are all we need of them. */
import { emptyLine, type InlineLine } from './inline.js';

/** A line found in an HTML block. */
export interface HtmlLine {
  readonly line: InlineLine;
  /** 1–6 in a heading, else 0. */
  readonly depth: number;
  /** It opens a paragraph or list item. */
  readonly item: boolean;
  readonly comment: boolean;
}

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<\/?([a-zA-Z][a-zA-Z0-9]*)([^>]*)>|[^<\r\n]+|\r\n|\r|\n|</g;
const HREF = /\bhref\s*=\s*["']?([^"'\s>]+)/i;
const BLOCK_TAGS: ReadonlySet<string> = new Set([
  'p',
  'li',
  'div',
  'td',
  'th',
  'tr',
  'blockquote',
  'br',
  'ul',
  'ol',
  'hr',
  'cite',
]);

/** Reads the HTML between two offsets of `source` into lines of its text. */
export function readHtml(source: string, start: number, end: number): HtmlLine[] {
  const reader = new HtmlReader();
  const html = source.slice(start, end);
  for (const match of html.matchAll(TOKEN))
    reader.token(match[0], match[1]?.toLowerCase(), match[2] ?? '', start + match.index);
  return reader.finish();
}

class HtmlReader {
  readonly #lines: HtmlLine[] = [];
  #line = emptyLine();
  #depth = 0;
  #item = false;
  #strong = -1;
  #link: { start: number; from: number; url: string } | null = null;

  token(raw: string, tag: string | undefined, attributes: string, at: number): void {
    if (raw.startsWith('<!--')) return this.comment(raw, at);
    if (tag !== undefined) return this.tag(raw, tag, attributes, at);
    if (/^[\r\n]/.test(raw)) return this.flush();
    this.text(raw, at);
  }

  finish(): HtmlLine[] {
    this.flush();
    return this.#lines;
  }

  private comment(raw: string, at: number): void {
    this.flush();
    const line = emptyLine();
    line.text = raw;
    line.at = Array.from({ length: raw.length }, (_, index) => at + index);
    line.end = at + raw.length;
    this.#lines.push({ line, depth: 0, item: false, comment: true });
  }

  private tag(raw: string, tag: string, attributes: string, at: number): void {
    const closing = raw.startsWith('</');
    const heading = /^h([1-6])$/.exec(tag)?.[1];
    if (heading !== undefined || BLOCK_TAGS.has(tag)) this.flush();
    if (heading !== undefined) this.#depth = closing ? 0 : Number(heading);
    if (!closing && (tag === 'p' || tag === 'li')) this.#item = true;
    if (tag === 'strong' || tag === 'b') this.strong(closing);
    if (tag === 'a') this.anchor(closing, attributes, at, at + raw.length);
  }

  private strong(closing: boolean): void {
    if (!closing) this.#strong = this.#line.text.length;
    else if (this.#strong >= 0) {
      this.#line.strong.push([this.#strong, this.#line.text.length]);
      this.#strong = -1;
    }
  }

  private anchor(closing: boolean, attributes: string, at: number, end: number): void {
    if (!closing) {
      const url = HREF.exec(attributes)?.[1];
      this.#link = url === undefined ? null : { start: at, from: this.#line.text.length, url };
      return;
    }
    if (this.#link) this.addLink(this.#link, end);
    this.#link = null;
  }

  private addLink({ start, from, url }: { start: number; from: number; url: string }, end: number): void {
    const { text, at, links } = this.#line;
    const textStart = at[from] ?? start;
    links.push({
      start,
      end,
      textStart,
      textEnd: (at[text.length - 1] ?? textStart - 1) + 1,
      text: text.slice(from),
      url,
      form: 'html',
    });
  }

  private text(raw: string, at: number): void {
    for (let index = 0; index < raw.length; index++) this.#line.at.push(at + index);
    this.#line.text += raw;
    this.#line.end = at + raw.length;
  }

  private flush(): void {
    const line = trimmed(this.#line);
    if (line.text !== '') {
      this.#lines.push({ line, depth: this.#depth, item: this.#item, comment: false });
      this.#item = false;
    }
    this.#line = emptyLine();
    this.#strong = -1;
    this.#link = null;
  }
}

function trimmed(line: InlineLine): InlineLine {
  const lead = line.text.length - line.text.trimStart().length;
  const text = line.text.trim();
  const at = line.at.slice(lead, lead + text.length);
  const strong = line.strong.map(([from, to]): [number, number] => [
    Math.max(0, from - lead),
    Math.min(text.length, to - lead),
  ]);
  return { ...line, text, at, strong, end: (at[text.length - 1] ?? line.end - 1) + 1 };
}
