/** The linear scan behind the is-it-a-guide decision: labels by line, in pieces that can be remembered. */
import { labelMeaning, LONGEST_LABEL } from './label.js';
import { markerAt, symbolAt } from './marker.js';
import type { CountedKind, SectionKind } from './types.js';
import { polarityOf, type LabelMeaning } from './vocabulary.js';

/** What a piece of text holds of labels; the counts of pieces add up. */
export interface LabelCount {
  readonly kinds: readonly CountedKind[];
  readonly languages: readonly string[];
  /** List items that a word such as `**DO**` starts. */
  readonly markers: { readonly do: number; readonly dont: number };
  /** Labels such as Good and Bad over speech. */
  readonly spoken: { readonly dos: number; readonly donts: number };
  /** What is open behind the piece. */
  readonly after: ScanState;
}

/** What is open where a piece starts. */
export interface ScanState {
  /** The fence that a line must repeat to close the code block. */
  readonly fence: string | null;
  readonly comment: boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t#]*$/;
const HTML_HEADING = /<h[1-6][^>]*>(.*?)<\/h[1-6]>/i;
const LIST_MARK = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/;
const QUOTE_MARK = /^\s*(?:>\s?)+/;
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/;
const DELIMITER_ROW = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?\s*$/;
const BOLD = /^(?:\*\*|__)(.+?)(?:\*\*|__)\s*[:：]?\s*$/;
const BOLD_START = /^(?:\*\*|__)(.+?)(?:\*\*|__)/;
const SPEECH = /^\s*(?:[-*+]\s+)?(?:>\s*)?["“„«「]/;
const COUNTED: readonly SectionKind[] = ['responses', 'dos', 'donts', 'tips', 'report', 'practices'];

/**
 * Counts the labels of a piece of text.
 *
 * @param dialect - the name of the community's own words, if any (see dialect.ts)
 */
export function countLabels(piece: string, before: ScanState, dialect: readonly string[]): LabelCount {
  const scan = new Scan(before, dialect);
  const lines = piece.split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) scan.line(line, lines, index);
  return scan.count();
}

class Scan {
  readonly #kinds = new Set<CountedKind>();
  readonly #languages = new Set<string>();
  readonly #markers = { do: 0, dont: 0 };
  readonly #spoken = { dos: 0, donts: 0 };
  #fence: string | null;
  #comment: boolean;

  constructor(
    { fence, comment }: ScanState,
    private readonly dialect: readonly string[],
  ) {
    this.#fence = fence;
    this.#comment = comment;
  }

  line(line: string, lines: readonly string[], index: number): void {
    if (this.inComment(line) || this.inFence(line) || line.trim() === '') return;
    const heading =
      HEADING.exec(line)?.[1] ??
      (line.includes('<h') ? HTML_HEADING.exec(line)?.[1]?.replace(/<[^>]*>/g, '') : undefined);
    const next = lines[index + 1] ?? '';
    if (heading !== undefined) return this.label(heading, lines, index);
    if (line.includes('|') && DELIMITER_ROW.test(next)) return this.tableHead(line, lines[index + 2] ?? '');
    if (
      UNDERLINE.test(next) &&
      !UNDERLINE.test(line) &&
      line.length <= LONGEST_LABEL &&
      !LIST_MARK.test(line)
    )
      return this.label(line, lines, index);
    this.plain(line, lines, index);
  }

  count(): LabelCount {
    return {
      kinds: [...this.#kinds],
      languages: [...this.#languages],
      markers: this.#markers,
      spoken: this.#spoken,
      after: { fence: this.#fence, comment: this.#comment },
    };
  }

  private inFence(line: string): boolean {
    const fence = FENCE.exec(line.replace(QUOTE_MARK, '').replace(LIST_MARK, ''))?.[1];
    if (this.#fence === null) {
      this.#fence = fence ?? null;
      return fence !== undefined;
    }
    const closes = fence !== undefined && fence.startsWith(this.#fence) && line.trim() === fence;
    if (closes) this.#fence = null;
    return true;
  }

  private inComment(line: string): boolean {
    const inside = this.#comment;
    const open = line.lastIndexOf('<!--');
    const close = line.lastIndexOf('-->');
    if (open > close) this.#comment = true;
    else if (close >= 0) this.#comment = false;
    return inside;
  }

  private label(text: string, lines: readonly string[], index: number): void {
    this.meaning(labelMeaning(plainText(text), this.dialect), firstAfter(lines, index));
  }

  /** Good and Bad are everywhere: they count only over speech. */
  private meaning(meaning: LabelMeaning | null, following: string): void {
    if (!meaning) return;
    if (meaning.language !== '') this.#languages.add(meaning.language);
    if (meaning.counted && COUNTED.includes(meaning.kind)) return this.add(meaning.kind);
    if (meaning.contrast && SPEECH.test(following) && polarityOf(meaning.kind))
      this.#spoken[meaning.kind as 'dos' | 'donts']++;
  }

  private add(kind: SectionKind): void {
    if (kind === 'practices') this.#kinds.add('dos').add('donts');
    else this.#kinds.add(kind as CountedKind);
  }

  private tableHead(line: string, firstRow: string): void {
    const meanings = cellsOf(line).map((cell) => ({
      meaning: labelMeaning(plainText(cell), this.dialect),
      symbol: symbolAt(cell, this.dialect)?.polarity,
    }));
    const sides = new Set(
      meanings.map(({ meaning, symbol }) => (meaning && polarityOf(meaning.kind)) ?? symbol ?? null),
    );
    if (!sides.has('do') || !sides.has('dont')) return;
    const counted = meanings.some(({ meaning }) => meaning?.counted === true);
    if (counted || cellsOf(firstRow).some((cell) => SPEECH.test(cell))) this.add('practices');
  }

  private plain(line: string, lines: readonly string[], index: number): void {
    const listed = LIST_MARK.test(line);
    const text = line.replace(QUOTE_MARK, '').replace(LIST_MARK, '').trim();
    const bold = BOLD.exec(text);
    if (text.length <= LONGEST_LABEL && isLabelLine(text, bold !== null, listed, this.dialect))
      this.label(text, lines, index);
    const strong = BOLD_START.exec(text)?.[1] ?? '';
    if (!listed && strong === '') return;
    const plain = plainText(text);
    const marker = markerAt(plain, strong.length, this.dialect);
    // Outside a list `**Bad:**` is everywhere: it counts only before speech.
    if (marker?.form === 'word' && (listed || SPEECH.test(plain.slice(marker.length))))
      this.#markers[marker.polarity]++;
  }
}

/** A label line says so by a colon, by bold or capitals all over, or by standing as words that only a label has. */
function isLabelLine(text: string, bold: boolean, listed: boolean, dialect: readonly string[]): boolean {
  if (symbolAt(text, dialect) && !bold && !/[:：]$/.test(text)) return false;
  if (bold || /[:：](?:\*\*|__)?$/u.test(text)) return true;
  if (listed) return false;
  if (!/\p{Ll}/u.test(text)) return true;
  const meaning =
    /^[\p{Lu}\p{Lo}]/u.test(text) && !/[.!?,;]$/.test(text) ? labelMeaning(text, dialect) : null;
  return meaning !== null && meaning.counted && !meaning.contrast;
}

function firstAfter(lines: readonly string[], index: number): string {
  for (let at = index + 1; at < lines.length && at < index + 4; at++)
    if ((lines[at] ?? '').trim() !== '') return lines[at] ?? '';
  return '';
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\s*\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** Without the marks that Markdown and entities put around words. */
function plainText(text: string): string {
  return text
    .replace(/\*\*|__|<[^>]*>/g, '')
    .replace(/&#?\w+;/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();
}
