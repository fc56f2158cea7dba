/** From the tokens of a Markdown file and what the guide reader saw in it to the tokens of the preview. */
import type { PreviewPart } from '../../../server/src/preview.js';
import { badgeTokens, classOf, dressed, gapTokens, type Draft } from './preview-dress.js';
import {
  copyTokens,
  linesOf,
  nowhere,
  placed,
  tagToken,
  withoutBreak,
  type Line,
  type Piece,
  type Token,
  type ToSource,
} from './preview-tokens.js';

/**
 * Dresses the tokens of a file that holds guides.
 * @param tokens as markdown-it made them; they stay as they are
 * @param draft the text that they were made from, and what was seen in it
 */
export function decorated(tokens: readonly Token[], draft: Draft): Token[] {
  const page = new Page(draft);
  for (const token of copyTokens(tokens)) page.add(token);
  return page.finished();
}

/** A stretch of lines that belong to one part, or to none. */
interface Run {
  readonly part: PreviewPart | null;
  readonly lines: Line[];
}

/** The way back to the source from an inline token. */
interface Way {
  readonly toSource: ToSource;
  /** Start and end of each line in the source. */
  readonly lines: readonly (readonly [number, number])[];
}

/** A block whose end has not come yet. */
interface Block {
  readonly token: Token;
  /** How many blocks it has held so far. */
  children: number;
  /** Parts of its items, for lists. */
  readonly items: PreviewPart[];
}

/** The preview as it grows. */
class Page {
  readonly #draft: Draft;
  readonly #starts: readonly number[];
  readonly #out: Token[] = [];
  readonly #open: Block[] = [];
  readonly #paragraphs = new Map<Token, PreviewPart>();
  #cellFrom = 0;

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#starts = lineStarts(draft.source);
  }

  add(token: Token): void {
    const parent = this.#open.at(-1);
    if (token.nesting === -1) this.#close();
    if (token.type === 'tr_open') this.#cellFrom = 0;
    if (token.nesting !== -1 && token.type !== 'inline' && parent) parent.children++;
    if (token.nesting === 1) this.#open.push({ token, children: 0, items: [] });
    const gap =
      token.type === 'html_block' && /^\s*<!--\s*guidepost gap link\b[^>]*-->\s*$/.test(token.content);
    if (gap) {
      this.#out.push(
        tagToken(token, 'p', 1),
        ...gapTokens(this.#draft.words, token),
        tagToken(token, 'p', -1),
      );
      return;
    }
    this.#out.push(token);
    if (token.type === 'inline') this.#dress(token);
  }

  finished(): Token[] {
    return inRows(this.#out, this.#paragraphs);
  }

  #close(): void {
    const block = this.#open.pop();
    if (!block || block.items.length === 0) return;
    join(block.token, 'guidepost-list');
    if (standInPairs(block.items)) join(block.token, 'guidepost-pairs');
  }

  #dress(inline: Token): void {
    const way = this.#wayOf(inline);
    if (!way || !inline.children) return;
    const pieces = placed(inline.children, inline.content, way.toSource);
    const runs = this.#runsOf(linesOf(pieces), way);
    const [only] = runs;
    if (only && runs.length === 1) this.#dressWhole(inline, only);
    else {
      inline.children = this.#rows(runs, inline);
      const item = this.#open.at(-2);
      if (item?.token.type === 'list_item_open') {
        join(item.token, 'guidepost-holder');
        this.#open.at(-3)?.items.push(...runs.slice(0, 1).flatMap(({ part }) => part ?? []));
      }
    }
  }

  /** One part, one block: the block is dressed, no element is added around the words. */
  #dressWhole(inline: Token, { part, lines }: Run): void {
    const all = lines.flatMap(({ pieces }) => pieces);
    inline.children = dressed(all, part, this.#draft).map(({ token }) => token);
    if (!part) return;
    const block = this.#blockOf(part);
    if (!block) return;
    if (part.role === 'label' || part.role === 'title') {
      if (part.role === 'label') this.#out.push(...badgeTokens(part, this.#draft.words, inline));
      join(block.token, 'guidepost-label');
      return;
    }
    join(block.token, classOf(part));
    if (block.token.type === 'paragraph_open') this.#paragraphs.set(block.token, part);
    if (block.token.type !== 'list_item_open') return;
    this.#open[this.#open.indexOf(block) - 1]?.items.push(part);
  }

  /** A don't and its do that stand one behind the other share a row. */
  #rows(runs: readonly Run[], like: Token): Token[] {
    const tokens: Token[] = [];
    for (let index = 0; index < runs.length; index++) {
      const run = runs[index] as Run;
      const next = runs[index + 1];
      if (!next?.part || !run.part || !standInPairs([run.part, next.part])) {
        tokens.push(...this.#lineTokens(run, like));
        continue;
      }
      tokens.push(tagToken(like, 'span', 1, { class: 'guidepost-pairs' }));
      tokens.push(...this.#lineTokens(run, like), ...this.#lineTokens(next, like));
      tokens.push(tagToken(like, 'span', -1));
      index++;
    }
    return tokens;
  }

  /** Several parts in one block, as in forum form: each gets a line of its own. */
  #lineTokens({ part, lines }: Run, like: Token): Token[] {
    const pieces: readonly Piece[] = withoutBreak(lines.flatMap((line) => line.pieces));
    const badge = part?.role === 'label' ? badgeTokens(part, this.#draft.words, like) : [];
    return [
      tagToken(like, 'span', 1, { class: `guidepost-line ${part ? classOf(part) : 'guidepost-words'}` }),
      ...[...dressed(pieces, part, this.#draft), ...nowhere(badge)].map(({ token }) => token),
      tagToken(like, 'span', -1),
    ];
  }

  /** The block that is dressed for a part: its item, its quote, or the paragraph, heading or cell itself. */
  #blockOf(part: PreviewPart): Block | undefined {
    const own = this.#open.at(-1);
    const around = this.#open.at(-2);
    if (own?.token.type !== 'paragraph_open' || around?.children !== 1) return own;
    if (around.token.type === 'list_item_open') return around;
    if (around.token.type !== 'blockquote_open') return own;
    const behind = this.#starts[around.token.map?.[1] ?? 0] ?? this.#draft.source.length;
    return this.#draft.source.slice(part.end, behind).trim() === '' ? around : own;
  }

  #runsOf(lines: readonly Line[], way: Way): Run[] {
    const runs: Run[] = [];
    for (const line of lines) {
      const start = way.lines[line.first]?.[0] ?? 0;
      const part = partBetween(this.#draft.data.parts, start, way.lines[line.last]?.[1] ?? start);
      const last = runs.at(-1);
      if (last && last.part === part && part) last.lines.push(line);
      else runs.push({ part, lines: [line] });
    }
    // Prose stays prose: only what stands beside parts is set line by line.
    return runs.some(({ part }) => part) ? runs : [{ part: null, lines: [...lines] }];
  }

  #wayOf(inline: Token): Way | undefined {
    const cell = this.#open.findLast(({ token }) => token.type === 'tr_open');
    const [first] = inline.map ?? cell?.token.map ?? [];
    if (first === undefined) return undefined;
    const found: { at: number; start: number; end: number }[] = [];
    let at = 0;
    for (const [index, words] of inline.content.split('\n').entries()) {
      const place = this.#placeOf(words, first + index, cell !== undefined);
      if (place === undefined) return undefined;
      found.push({ at, start: place, end: place + words.length });
      at += words.length + 1;
    }
    const toSource: ToSource = (offset) => {
      const line = found.findLast((one) => one.at <= offset);
      return line ? line.start + offset - line.at : 0;
    };
    return { toSource, lines: found.map(({ start, end }) => [start, end] as const) };
  }

  /** Cells of a row are looked for one behind the other; a line's words are what is left of it behind marks. */
  #placeOf(words: string, line: number, cell: boolean): number | undefined {
    const start = this.#starts[line];
    if (start === undefined) return undefined;
    const text = this.#draft.source.slice(start, this.#starts[line + 1]);
    const at = cell ? text.indexOf(words, this.#cellFrom) : text.lastIndexOf(words);
    if (at < 0) return undefined;
    if (cell) this.#cellFrom = at + words.length;
    return start + at;
  }
}

/** Puts a don't and its do that are paragraphs, one behind the other, into one row. */
function inRows(tokens: readonly Token[], paragraphs: ReadonlyMap<Token, PreviewPart>): Token[] {
  const rows: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    // A paragraph of one part is three tokens: opening, words, end.
    const next = tokens[index + 3];
    const pair = [token, next].flatMap((one) => (one && paragraphs.get(one)) ?? []);
    if (pair.length < 2 || !standInPairs(pair)) {
      rows.push(token);
      continue;
    }
    rows.push(tagToken(token, 'div', 1, { class: 'guidepost-pairs' }), ...tokens.slice(index, index + 6));
    rows.push(tagToken(token, 'div', -1));
    index += 5;
  }
  return rows;
}

/** Do, don't, do, don't …, each beside its partner. */
function standInPairs(items: readonly PreviewPart[]): boolean {
  return (
    items.length > 1 &&
    items.length % 2 === 0 &&
    items.every(({ beside, role }, index) => beside && role === items[index % 2]?.role) &&
    items[0]?.role !== items[1]?.role
  );
}

/** The part that has most of a stretch; parts are in order and never cover each other. */
function partBetween(parts: readonly PreviewPart[], start: number, end: number): PreviewPart | null {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((parts[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  let best: PreviewPart | null = null;
  let most = 0;
  for (let index = low - 1; index >= Math.max(0, low - 4); index--) {
    const part = parts[index];
    const shared = part ? Math.min(part.end, end) - Math.max(part.start, start) : 0;
    if (part && shared > most) [best, most] = [part, shared];
  }
  return best;
}

function join(token: Token, className: string): void {
  const has = token.attrs?.some(([name, value]) => name === 'class' && value.split(' ').includes(className));
  if (!has) token.attrJoin('class', className);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
