/** Regions: the lines of a section from one label to the next. */
import { labelMeaning, LONGEST_LABEL } from './label.js';
import { inlineLabelOf } from './inline-label.js';
import { sliceLine } from './line-slices.js';
import type { ItemRef, Line } from './lines.js';
import { markerAt, symbolAt } from './marker.js';
import type { Label, SectionKind } from './types.js';
import { forumBlocks } from './unit.js';
import { perLanguages, type LabelMeaning } from './vocabulary.js';
import { Words } from './words.js';
import type { Locator } from './text.js';

/** Depth of a label line; headings have 1–6, labels in items come deeper. */
export const LABEL_LINE_DEPTH = 7;

/** What a section inherits from the headings above it. */
export interface Inherited {
  readonly kind: SectionKind;
  /** The languages the file is read in. */
  readonly languages: readonly string[];
}

/** Lines under one label. */
export interface Region {
  readonly label: Label | null;
  readonly meaning: LabelMeaning | null;
  readonly kind: SectionKind;
  /** The item whose text is the label: the region's own items are inside it. */
  readonly inside: ItemRef | null;
  /** It goes on with the label of an earlier region after one that stood inside an item. */
  readonly continued: boolean;
  /** A line `* * *` stands before it: in forum form a new guide. */
  readonly afterBreak: boolean;
  /** Source offset at which it was opened. */
  readonly start: number;
  /** A sentence such as "Ask if they want options to report …:" opened it. */
  readonly leadIn: boolean;
  /** The paragraph that an inline label (`**Response:** "…"`) rules; -1 for labels that rule what follows. */
  readonly onlyBlock: number;
  /** The line that is the label. */
  readonly head: Line | null;
  readonly lines: Line[];
}

const leadIns = perLanguages((speech) => speech.patterns((data) => data.reportLeadIn));

/** Cuts the lines of a section into regions; the first one is the section heading's or the text before any label. */
export function regionsOf(lines: readonly Line[], locator: Locator, inherited: Inherited): Region[] {
  return new Partition(lines, locator, inherited).regions;
}

class Partition {
  readonly regions: Region[];
  readonly #forum: ReadonlySet<number>;
  readonly #blockSizes: ReadonlyMap<number, number>;
  #blockBefore = -1;
  #hasLabelLine = false;

  constructor(
    lines: readonly Line[],
    private readonly locator: Locator,
    inherited: Inherited,
  ) {
    this.#forum = forumBlocks(lines, locator.languages);
    this.#blockSizes = sizes(lines);
    this.regions = [newRegion({ kind: inherited.kind })];
    for (const [index, line] of lines.entries()) {
      this.line(line, lines[index + 1]);
      this.#blockBefore = line.block;
    }
  }

  private get current(): Region {
    return this.regions[this.regions.length - 1] as Region;
  }

  private line(line: Line, next: Line | undefined): void {
    if (line.kind === 'comment') return;
    if (line.kind === 'break')
      return line.text.trim() === '* * *'
        ? this.open({ kind: 'other', afterBreak: true, start: line.start })
        : undefined;
    this.leave(line);
    const opened =
      line.kind === 'heading'
        ? this.heading(line)
        : (this.inlineLabel(line) ?? this.label(line, next) ?? this.leadIn(line));
    if (!opened) this.current.lines.push(line);
  }

  /** A label inside an item rules that item only, a label inside a paragraph that paragraph. */
  private leave(line: Line): void {
    if (!isLeft(this.current, line)) return;
    const outer = this.regions.findLast((region) => region.onlyBlock < 0 && !isLeft(region, line));
    const base = outer && outer !== this.current ? outer : newRegion({ kind: 'other' });
    this.regions.push({
      ...base,
      continued: base.label !== null,
      head: null,
      lines: [],
      afterBreak: false,
      start: line.start,
    });
  }

  private heading(line: Line): true {
    const meaning = labelMeaning(line.text, this.locator.languages);
    const depth = line.depth;
    const kind =
      meaning && !(meaning.kind === 'practices' && depth === 1) ? meaning.kind : this.inheritedBy(depth);
    this.open({
      kind,
      meaning,
      start: this.locator.startOfLine(this.locator.lineAt(line.start)),
      head: line,
      label: this.labelNode(line, kind, line.html >= 0 ? 'html' : 'heading', depth),
    });
    return true;
  }

  /** A heading that says nothing of its own belongs to the part above it. */
  private inheritedBy(depth: number): SectionKind {
    const above = this.regions.findLast(({ label }) => !label || label.depth < depth);
    return above ? inheritable(above.kind) : 'other';
  }

  /** `**Response:** "…"`, `Tip: …`: a label and what it names on one line. */
  private inlineLabel(line: Line): true | null {
    if (line.kind !== 'text' && line.kind !== 'html') return null;
    const found = inlineLabelOf(line, this.locator.languages);
    if (!found) return null;
    const { meaning, to, bold } = found;
    const label = this.labelNode(
      sliceLine(line, 0, to),
      meaning.kind,
      bold ? 'bold' : 'line',
      LABEL_LINE_DEPTH,
    );
    this.open({ kind: meaning.kind, meaning, onlyBlock: line.block, label });
    this.current.lines.push(sliceLine(line, to, line.text.length));
    return true;
  }

  private label(line: Line, next: Line | undefined): true | null {
    if (line.kind !== 'text' && line.kind !== 'html') return null;
    if (line.text.length > LONGEST_LABEL) return null;
    const meaning = labelMeaning(line.text, this.locator.languages);
    if (!meaning || !this.isWrittenAsLabel(line, meaning))
      return this.leadIn(line) ?? this.closing(line, next);
    const inside = line.lazy ? null : line.item;
    if (inside && !(next && isWithin(next.item, inside))) return null;
    const depth = LABEL_LINE_DEPTH + (inside?.depth ?? 0);
    const form = isBold(line) ? 'bold' : 'line';
    this.open({
      kind: meaning.kind,
      meaning,
      inside,
      head: line,
      label: this.labelNode(line, meaning.kind, form, depth),
    });
    return true;
  }

  private isWrittenAsLabel(line: Line, meaning: LabelMeaning): boolean {
    const text = line.text.trim();
    if (/[:：]\**$/u.test(text) || isBold(line)) return true;
    if (meaning.contrast || symbolAt(text, this.locator.languages) || line.item) return false;
    if (isCapitals(text)) return true;
    const alone =
      this.#forum.has(line.block) || this.#blockSizes.get(line.block) === 1 || this.isHeadOfBlock(line);
    return alone && meaning.counted && /^[\p{Lu}\p{Lo}]/u.test(text) && !/[.!?]$/.test(text);
  }

  /** In a guide that has label lines, one may be written right over its words. */
  private isHeadOfBlock(line: Line): boolean {
    return line.block !== this.#blockBefore && this.#hasLabelLine;
  }

  /** A label that nobody knows goes on with the list above it, as a heading does; unless only that list has marks. */
  private closing(line: Line, next: Line | undefined): true | null {
    const { kind, lines } = this.current;
    const { languages } = this.locator;
    const alone = this.#blockSizes.get(line.block) === 1 && !line.item && line.quote < 0;
    const written = isBold(line) || /[:：]$/u.test(line.text.trim());
    if ((kind !== 'dos' && kind !== 'donts') || !alone || !written || markerAt(line.text, 0, languages))
      return null;
    const isMarked = (text: string): boolean => symbolAt(text, languages) !== null;
    if (isMarked(next?.text ?? '') || !lines.some(({ text }) => isMarked(text))) return null;
    this.open({
      kind: 'other',
      head: line,
      label: this.labelNode(line, 'other', isBold(line) ? 'bold' : 'line', LABEL_LINE_DEPTH),
    });
    return true;
  }

  private leadIn(line: Line): true | null {
    if (line.kind !== 'text' || this.current.kind === 'report' || (line.item && !line.lazy)) return null;
    const text = line.text.trim();
    if (
      !/[:：]$/u.test(text) ||
      text.length > 240 ||
      !leadIns(this.locator.languages).some((pattern) => pattern.test(text))
    )
      return null;
    this.open({
      kind: 'report',
      leadIn: true,
      head: line,
      label: this.labelNode(line, 'report', 'line', LABEL_LINE_DEPTH),
    });
    return true;
  }

  private open(region: Partial<Region>): void {
    const pending = this.current.afterBreak && this.current.lines.length === 0 && !this.current.label;
    if (pending) this.regions.pop();
    const start = region.start ?? region.label?.position.start.offset ?? 0;
    this.#hasLabelLine ||= region.label?.form === 'line';
    this.regions.push(newRegion({ ...region, start, afterBreak: region.afterBreak ?? pending }));
  }

  private labelNode(line: Line, kind: SectionKind, form: Label['form'], depth: number): Label {
    const words = new Words(line, this.locator);
    const text = line.text.trim().replace(/\s*[:：]$/u, '');
    return { position: words.extent, text, kind, form, depth };
  }
}

/** True when `item` is `outer` or stands inside it. */
export function isWithin(item: ItemRef | null, outer: ItemRef): boolean {
  for (let at = item; at; at = at.parent) if (at.item === outer.item) return true;
  return false;
}

function isLeft({ inside, onlyBlock }: Region, line: Line): boolean {
  if (onlyBlock >= 0) return line.block !== onlyBlock;
  return inside !== null && !isWithin(line.item, inside);
}

function inheritable(kind: SectionKind): SectionKind {
  return kind === 'practices' || kind === 'credit' || kind === 'situation' ? 'other' : kind;
}

function newRegion(parts: Partial<Region>): Region {
  return {
    label: null,
    meaning: null,
    kind: 'other',
    inside: null,
    continued: false,
    afterBreak: false,
    start: 0,
    onlyBlock: -1,
    leadIn: false,
    head: null,
    lines: [],
    ...parts,
  };
}

function sizes(lines: readonly Line[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { block } of lines) counts.set(block, (counts.get(block) ?? 0) + 1);
  return counts;
}

function isBold(line: Line): boolean {
  const length = line.text.replace(/[\s:：]+$/u, '').length;
  return line.strong.some(([from, to]) => from <= 2 && to >= length);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
