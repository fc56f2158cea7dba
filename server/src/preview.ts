/**
 * A guide as the Markdown preview of an editor needs it: plain parts with offsets. Beside the protocol this is the one file of
 * the server that the client imports, so that a preview is drawn at once and says what every other face says.
 */
import type { HouseStyle } from './guide/house-style.js';
import { createReader } from './guide/index.js';
import type { Guide, Pair, Position, Practice, SectionKind, Tip } from './guide/types.js';
import { languages } from './guide/vocabulary.js';

/** What is known of a text besides its characters. */
export interface PreviewOptions {
  /** Any string; a name ending `.guide.md` declares a guide. */
  readonly path: string;
  /** What the configuration says of the file; leave out when it says nothing. */
  readonly declared?: boolean | undefined;
  readonly house?: HouseStyle | undefined;
}

/** Offsets of a stretch of text; `end` is behind its last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a part is to its reader. */
export type PreviewRole = 'title' | 'label' | 'response' | 'do' | 'dont' | 'tip' | 'report' | 'credit';

/** A part of a guide. */
export interface PreviewPart extends Span {
  readonly role: PreviewRole;
  /** Of a label: what it names and how many parts stand under it. */
  readonly names: { readonly kind: SectionKind; readonly count: number; readonly unsigned: number } | null;
  /** The mark that says do or don't. */
  readonly marker: Span | null;
  /** Its polarity in the guide's own language, for those who see no colour; empty for other parts. */
  readonly word: string;
  /** Who gave a tip: the whole signature and the name in it. */
  readonly signature: (Span & { readonly name: Span }) | null;
  /** True for a tip that nobody signed. */
  readonly unsigned: boolean;
  /** The don't's own do: the whole bracket and where its words begin. */
  readonly instead: (Span & { readonly words: number }) | null;
  /** The words of the do that surely answers this don't and stands elsewhere. */
  readonly answer: string | null;
  /** Its own mark contradicts its list, so nobody can say whether it is a do or a don't. */
  readonly unsure: boolean;
  /** It stands beside its partner already: line by line, row by row. */
  readonly beside: boolean;
}

/** Something that is still to be filled or put right. */
export interface PreviewGap extends Span {
  /**
   * `comment`: the marked place of a lost link; `link`: words that say a link was there; `text`: left to be written; `mark`: a mark
   * that contradicts its list.
   */
  readonly form: 'comment' | 'link' | 'text' | 'mark';
}

/** Everything that a preview shows of the guides of a file. */
export interface PreviewData {
  readonly parts: readonly PreviewPart[];
  readonly gaps: readonly PreviewGap[];
}

/** Gives what a preview shows; asked again for the same text and facts it answers from memory. */
export type ReadPreview = (text: string, options: PreviewOptions) => PreviewData;

/** Makes a reader for previews; it remembers the last text. */
export function createPreviewReader(): ReadPreview {
  let last: { text: string; options: PreviewOptions; data: PreviewData } | undefined;
  return (text, options) => {
    if (last && last.text === text && isSame(last.options, options)) return last.data;
    const { guides } = createReader().read(text, options);
    const data = {
      parts: guides.flatMap(partsOf).sort((a, b) => a.start - b.start),
      gaps: guides.flatMap(gapsOf).sort((a, b) => a.start - b.start),
    };
    last = { text, options, data };
    return data;
  };
}

function isSame(a: PreviewOptions, b: PreviewOptions): boolean {
  return a.path === b.path && a.declared === b.declared && a.house === b.house;
}

function partsOf(guide: Guide): PreviewPart[] {
  const pairs = new Map(guide.pairs.map((pair) => [pair.dont, pair]));
  const words = languages.find(({ language }) => language === guide.language)?.polarityWords;
  const { title, credit } = guide;
  return [
    ...(title && title.form !== 'front-matter' ? [{ ...plain('title', title), role: 'title' as const }] : []),
    ...labelsOf(guide),
    ...guide.responses.map((response) => plain('response', response)),
    ...guide.practices.map((practice) => ({
      ...practicePart(practice, pairs.get(practice.id), guide),
      word: words?.[practice.polarity] ?? (practice.polarity === 'do' ? 'Do' : "Don't"),
    })),
    ...guide.tips.map(tipPart),
    ...guide.reportOptions.map((option) => plain('report', option)),
    ...(credit ? [plain('credit', credit)] : []),
  ];
}

function plain(role: PreviewRole, { position }: { readonly position: Position }): PreviewPart {
  const nothing = { names: null, marker: null, word: '', signature: null, instead: null, answer: null };
  return { role, ...spanOf(position), ...nothing, unsigned: false, unsure: false, beside: false };
}

function labelsOf(guide: Guide): PreviewPart[] {
  return guide.sections
    .filter(({ label, kind }) => label.form !== 'cell' && kind !== 'other' && kind !== 'situation')
    .map((section) => {
      const { start, end } = spanOf(section.position);
      const inside = <T extends { readonly position: Position }>(parts: readonly T[]): readonly T[] =>
        parts.filter(({ position }) => offset(position.start) >= start && offset(position.start) < end);
      const tips = section.kind === 'tips' ? inside(guide.tips) : [];
      const count = inside(partsUnder(section.kind, guide)).length;
      const unsigned = tips.filter(({ attribution }) => attribution === null).length;
      return { ...plain('label', section.label), names: { kind: section.kind, count, unsigned } };
    });
}

function partsUnder(kind: SectionKind, guide: Guide): readonly { readonly position: Position }[] {
  if (kind === 'responses') return guide.responses;
  if (kind === 'tips') return guide.tips;
  if (kind === 'report') return guide.reportOptions;
  if (kind === 'dos') return guide.practices.filter(({ polarity }) => polarity === 'do');
  if (kind === 'donts') return guide.practices.filter(({ polarity }) => polarity === 'dont');
  return kind === 'practices' ? guide.practices : [];
}

function practicePart(practice: Practice, pair: Pair | undefined, guide: Guide): PreviewPart {
  const { instead, marker, polarity } = practice;
  const prose = instead?.text ? instead.prose : null;
  const beside = practice.group >= 0;
  const sure = pair?.evidence === 'explicit' || pair?.evidence === 'declared';
  const answer = sure && !beside ? guide.practices.find(({ id }) => id === pair.do) : undefined;
  return {
    ...plain(polarity, practice),
    marker: marker && spanOf(marker.position),
    unsure: marker !== null && marker.polarity !== polarity,
    instead: instead && prose ? { ...spanOf(instead.position), words: prose.start } : null,
    answer: prose === null ? (answer?.text ?? null) : null,
    beside,
  };
}

function tipPart(tip: Tip): PreviewPart {
  const { attribution } = tip;
  const signature = attribution && {
    ...spanOf(attribution.position),
    name: spanOf(attribution.namePosition),
  };
  return { ...plain('tip', tip), signature, unsigned: isUnsigned(tip) };
}

/** Where a name is left to be filled, that says it already. */
function isUnsigned({ attribution, scaffolds }: Tip): boolean {
  return attribution === null && !scaffolds.some(({ form }) => form === 'name');
}

function gapsOf(guide: Guide): PreviewGap[] {
  const lost = guide.lostLinks.map(({ position, form }) => ({
    ...spanOf(position),
    form: form === 'gap' ? ('comment' as const) : ('link' as const),
  }));
  const scaffolds = guide.scaffolds.map(({ position }) => ({ ...spanOf(position), form: 'text' as const }));
  const marks = guide.practices.flatMap(({ marker, polarity }) =>
    marker && marker.polarity !== polarity ? [{ ...spanOf(marker.position), form: 'mark' as const }] : [],
  );
  return [...lost, ...scaffolds, ...marks];
}

function spanOf({ start, end }: Position): Span {
  return { start: offset(start), end: offset(end) };
}

function offset(point: Position['start']): number {
  return point.offset ?? 0;
}
