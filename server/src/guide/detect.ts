/** Is this Markdown a guide? Decided by one linear scan of the text, before anything is parsed. */
import { labelMeaning, LONGEST_LABEL } from './label.js';
import { markerAt, symbolAt } from './marker.js';
import type { CountedKind, Decision, FrontMatter, SectionKind } from './types.js';
import { polarityOf, type LabelMeaning } from './vocabulary.js';

/** What is known of a file besides its text. */
export interface FileFacts {
  /** Any string; a name ending `.guide.md` declares a guide. */
  readonly path: string;
  /** What the configuration says; undefined when it says nothing. */
  readonly declared?: boolean | undefined;
  readonly frontMatter: FrontMatter | null;
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

/** Decides for `text` (without byte order mark). */
export function decide(text: string, facts: FileFacts): Decision {
  const declared = declaredBy(facts);
  if (declared && !declared.guide) return { ...declared, gentle: false, labelled: [] };
  const labelled = labelledParts(text);
  if (declared) return { ...declared, gentle: false, labelled };
  const guide = labelled.length >= 2;
  return {
    guide,
    gentle: guide && !isFirm(labelled),
    because: guide ? 'labels' : 'too-few-labels',
    labelled,
  };
}

/** The labelled parts of `text`, each kind once, in order of appearance. */
export function labelledParts(text: string): CountedKind[] {
  const scan = new Scan();
  const lines = text.split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) scan.line(line, lines, index);
  return scan.kinds();
}

/** Three labelled parts, one of them responses or report options. */
function isFirm(labelled: readonly CountedKind[]): boolean {
  return labelled.length >= 3 && labelled.some((kind) => kind === 'responses' || kind === 'report');
}

function declaredBy({ path, declared, frontMatter }: FileFacts): Pick<Decision, 'guide' | 'because'> | null {
  const own = frontMatter?.guide ?? null;
  if (own !== null) return { guide: own !== false, because: 'front-matter' };
  if (declared !== undefined) return { guide: declared, because: 'configuration' };
  return /\.guide\.(?:md|markdown)$/i.test(path) ? { guide: true, because: 'file-name' } : null;
}

class Scan {
  readonly #kinds = new Set<CountedKind>();
  readonly #markers = { do: 0, dont: 0 };
  readonly #spoken = { dos: 0, donts: 0 };
  #fence: string | null = null;
  #comment = false;
  #front: string | null = null;

  line(line: string, lines: readonly string[], index: number): void {
    if (this.skips(line, index) || line.trim() === '') return;
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

  kinds(): CountedKind[] {
    if (this.#markers.do >= 2) this.#kinds.add('dos');
    if (this.#markers.dont >= 2) this.#kinds.add('donts');
    if (this.#spoken.dos > 0 && this.#spoken.donts > 0) this.#kinds.add('dos').add('donts');
    return [...this.#kinds];
  }

  /** Front matter, code fences and comments hold no labels. */
  private skips(line: string, index: number): boolean {
    if (index === 0 && /^(?:---|\+\+\+)\s*$/.test(line)) {
      this.#front = line.slice(0, 3);
      return true;
    }
    if (this.#front !== null) {
      if (line.startsWith(this.#front)) this.#front = null;
      return true;
    }
    return this.inComment(line) || this.inFence(line);
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
    this.meaning(labelMeaning(plainText(text)), firstAfter(lines, index));
  }

  /** Good and Bad are everywhere: they count only over speech. */
  private meaning(meaning: LabelMeaning | null, following: string): void {
    if (!meaning) return;
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
      meaning: labelMeaning(plainText(cell)),
      symbol: symbolAt(cell)?.polarity,
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
    if (text.length <= LONGEST_LABEL && isLabelLine(text, bold !== null, listed))
      this.label(text, lines, index);
    const strong = BOLD_START.exec(text)?.[1] ?? '';
    if (!listed && strong === '') return;
    const plain = plainText(text);
    const marker = markerAt(plain, strong.length);
    // Outside a list `**Bad:**` is everywhere: it counts only before speech.
    if (marker?.form === 'word' && (listed || SPEECH.test(plain.slice(marker.length))))
      this.#markers[marker.polarity]++;
  }
}

/** A label line says so by a colon, by bold or capitals all over, or by standing as words that only a label has. */
function isLabelLine(text: string, bold: boolean, listed: boolean): boolean {
  if (symbolAt(text) && !bold && !/[:：]$/.test(text)) return false;
  if (bold || /[:：](?:\*\*|__)?$/u.test(text)) return true;
  if (listed) return false;
  if (!/\p{Ll}/u.test(text)) return true;
  const meaning = /^[\p{Lu}\p{Lo}]/u.test(text) && !/[.!?,;]$/.test(text) ? labelMeaning(text) : null;
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
