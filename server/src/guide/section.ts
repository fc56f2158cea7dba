/** `read(section) → parts`: one section of a file, read on its own; it knows nothing of its neighbours. */
import { alternating } from './alternation.js';
import { creditOf, isCredit } from './credit.js';
import type { SourceSection } from './cut.js';
import { directivesIn } from './directive.js';
import { withGaps } from './gaps.js';
import { mergeLines } from './line-slices.js';
import { readLines, type Line } from './lines.js';
import { lostLinksIn } from './lost-link.js';
import { symbolAt } from './marker.js';
import {
  linksOf,
  markedPracticesOf,
  practicesOf,
  reportOptionsOf,
  responsesOf,
  tipsOf,
  type PracticeSource,
} from './parts.js';
import { regionsOf, type Inherited, type Region } from './region.js';
import { outermost, scaffoldsIn } from './scaffold.js';
import { tableSides } from './table.js';
import { Locator } from './text.js';
import type {
  Credit,
  Directive,
  Label,
  Link,
  LostLink,
  Polarity,
  Position,
  Practice,
  Prose,
  ReportOption,
  Response,
  Scaffold,
  SectionKind,
  Tip,
} from './types.js';
import { unitsOf, type Unit } from './unit.js';
import { polarityOf, type LabelMeaning } from './vocabulary.js';
import { Words } from './words.js';

/** A list of practices in a region; `practices` count their `list` from the region's first. */
export interface ListRead {
  readonly label: Label | null;
  readonly polarity: Polarity | 'both';
  readonly contrast: boolean;
  readonly position: Position;
  readonly practices: readonly Practice[];
}

/** Words of a region that are no part of their own: the situation, the title line of a forum post. */
export interface ProseRead {
  readonly position: Position;
  readonly prose: Prose;
  readonly container: Unit['container'];
}

/** What one region holds; positions count in the section. */
export interface RegionRead {
  readonly label: Label | null;
  readonly meaning: LabelMeaning | null;
  readonly kind: SectionKind;
  readonly position: Position;
  readonly empty: boolean;
  readonly continued: boolean;
  readonly afterBreak: boolean;
  readonly forum: boolean;
  readonly lists: readonly ListRead[];
  readonly responses: readonly Response[];
  readonly tips: readonly Tip[];
  readonly reportOptions: readonly ReportOption[];
  readonly credits: readonly Credit[];
  readonly prose: readonly ProseRead[];
  readonly links: readonly Link[];
  readonly lostLinks: readonly LostLink[];
  readonly scaffolds: readonly Scaffold[];
}

/** What one section holds. */
export interface SectionRead {
  readonly regions: readonly RegionRead[];
  readonly directives: readonly Directive[];
  /** Number of line breaks and characters, for the positions of what follows. */
  readonly lines: number;
  readonly length: number;
}

/**
 * Reads a section.
 *
 * @param inherited - what the headings above say of a section whose own heading says nothing
 */
export function readSection(section: SourceSection, inherited: Inherited): SectionRead {
  const locator = new Locator(section.source, inherited.languages);
  const lines = readLines(section.nodes, section.source);
  const directives = directivesIn(locator, htmlRanges(section));
  const regions = regionsOf(lines, locator, inherited).filter(
    (region, index) => index > 0 || region.lines.length > 0,
  );
  const reads = regions.map((region, index) =>
    readRegion(region, locator, isPasted(region, regions[index + 1])),
  );
  return {
    regions: withGaps(reads, directives),
    directives,
    lines: locator.lineCount - 1,
    length: section.source.length,
  };
}

/** A bare line names the region, or the one that its opening lines lead to: a forum post, where each line stands alone. */
function isPasted({ label, leadIn, head }: Region, next: Region | undefined): boolean {
  if (label) return label.form === 'line' && !leadIn && head !== null;
  return next?.label?.form === 'line' && next.head !== null;
}

function readRegion(region: Region, locator: Locator, pasted: boolean): RegionRead {
  const { kind, label } = region;
  const cells = region.lines.filter(({ cell }) => cell !== null);
  const lists = tableLists(cells, locator, polarityOf(kind));
  const inTables = new Set(lists.length > 0 ? cells : []);
  const units = unitsOf(
    region.lines.filter((line) => !inTables.has(line)),
    locator,
    region.inside,
    pasted,
  );
  const own = ownList(region, units, lists.length);
  const free = cells.filter((line) => !inTables.has(line));
  const report = kind === 'report' ? reportOptionsOf(reportUnits(units, free, locator), region.leadIn) : [];
  const credits = new Set(creditUnits(units, kind));
  const kindOf = (unit: Unit): SectionKind => (credits.has(unit) ? 'credit' : kind);
  return {
    label,
    meaning: region.meaning,
    kind,
    position: positionOf(region, locator),
    empty: region.lines.length === 0,
    continued: region.continued,
    afterBreak: region.afterBreak,
    forum: units.some(({ container }) => container === 'line'),
    lists: own ? [...lists, own] : lists,
    responses: kind === 'responses' ? responsesOf(units) : [],
    tips: kind === 'tips' ? tipsOf(units) : [],
    reportOptions: report,
    credits: [...credits].map(({ words }) =>
      creditOf(words, linksOf(words, 'credit'), lostLinksIn(words, 'credit')),
    ),
    prose: proseOf(units, kind),
    links: [
      ...units.flatMap((unit) => linksOf(unit.words, kindOf(unit))),
      ...cellLinks(inTables, locator, kind),
    ],
    lostLinks: units.flatMap((unit) => lostLinksIn(unit.words, kindOf(unit))),
    scaffolds: outermost([
      ...(region.head ? scaffoldsIn(new Words(region.head, locator)) : []),
      ...units.flatMap(({ words }) => scaffoldsIn(words)),
      ...(own?.practices.flatMap(({ scaffolds }) => scaffolds.filter(({ form }) => form === 'text')) ?? []),
      ...lists.flatMap(({ practices }) => practices.flatMap(({ scaffolds }) => scaffolds)),
    ]),
  };
}

function ownList(region: Region, units: readonly Unit[], list: number): ListRead | null {
  const polarity = polarityOf(region.kind);
  const source = { units, list, listPolarity: polarity };
  const practices = polarity ? practicesOf(source) : unlabelled(region.kind, source);
  const [first] = practices;
  const last = practices[practices.length - 1];
  if (!first || !last) return null;
  return {
    label: region.label,
    polarity: polarity ?? 'both',
    contrast: region.meaning?.contrast ?? false,
    position: { start: first.position.start, end: last.position.end },
    practices: alternating(practices),
  };
}

/** Practices that only their marks set apart; among responses ❌ says what not to say. */
function unlabelled(kind: SectionKind, source: PracticeSource): Practice[] {
  if (kind === 'responses') {
    const bad = source.units.filter(
      ({ words }) => symbolAt(words.text, words.languages)?.polarity === 'dont',
    );
    return markedPracticesOf({ ...source, units: bad }, true);
  }
  return isOpen(kind) ? markedPracticesOf(source, kind === 'practices') : [];
}

/** Kinds whose marked lines are practices though no label says so. */
function isOpen(kind: SectionKind): boolean {
  return kind === 'practices' || kind === 'other' || kind === 'situation';
}

function tableLists(cells: readonly Line[], locator: Locator, polarity: Polarity | null): ListRead[] {
  const lists: ListRead[] = [];
  for (const table of new Set(cells.map(({ cell }) => cell?.table))) {
    const own = cells.filter(({ cell }) => cell?.table === table);
    const firstGroup = 1000 * ((table ?? 0) + 1);
    for (const side of tableSides(own, locator, lists.length, firstGroup, polarity)) {
      const last = side.practices[side.practices.length - 1];
      const end = (last ?? side.label).position.end;
      lists.push({ ...side, contrast: true, position: { start: side.label.position.start, end } });
    }
  }
  return lists;
}

/** The rows of a table in a report part are options. */
function reportUnits(units: readonly Unit[], cells: readonly Line[], locator: Locator): readonly Unit[] {
  if (cells.length === 0) return units;
  const rows = [...groupRows(cells).values()].map((lines) => rowUnit(lines, locator));
  return [...units.filter(({ container }) => container !== 'cell'), ...rows];
}

function rowUnit(lines: readonly Line[], locator: Locator): Unit {
  return {
    container: 'cell',
    lines,
    words: new Words(mergeLines(lines), locator),
    nested: false,
    top: -1,
    quoted: false,
  };
}

function groupRows(cells: readonly Line[]): Map<string, Line[]> {
  const rows = new Map<string, Line[]>();
  for (const line of cells.filter(({ cell }) => (cell?.row ?? 0) > 0)) {
    const key = `${line.cell?.table}:${line.cell?.row}`;
    rows.set(key, [...(rows.get(key) ?? []), line]);
  }
  return rows;
}

function creditUnits(units: readonly Unit[], kind: SectionKind): Unit[] {
  const own = units.filter(({ container, nested }) => !nested && (container !== 'item' || kind === 'credit'));
  const said = own.filter(({ words }) => isCredit(words.text, words.languages));
  return said.length > 0 || kind !== 'credit' ? said : own.filter(({ words }) => hasSource(words));
}

function hasSource(words: Words): boolean {
  return words.line.links.length > 0 || /(?<![\p{L}\p{N}])@[\p{L}\p{N}]/u.test(words.text);
}

function proseOf(units: readonly Unit[], kind: SectionKind): ProseRead[] {
  if (kind !== 'other' && kind !== 'situation') return [];
  return units.map(({ words, container }) => ({
    position: words.extent,
    prose: words.prose(0, words.text.length),
    container,
  }));
}

function cellLinks(cells: ReadonlySet<Line>, locator: Locator, kind: SectionKind): Link[] {
  return [...cells].flatMap((line) => linksOf(new Words(line, locator), kind));
}

function positionOf(region: Region, locator: Locator): Position {
  const last = region.lines[region.lines.length - 1];
  const start = region.start > 0 || region.label ? region.start : (region.lines[0]?.start ?? 0);
  const end = last?.end ?? region.label?.position.end.offset ?? start;
  return locator.position(start, Math.max(start, end));
}

/** Offsets of the HTML nodes of a section. */
function htmlRanges(section: SourceSection): [number, number][] {
  if (!section.source.includes('<!--')) return [];
  const ranges: [number, number][] = [];
  const visit = (
    node: { type: string; children?: unknown; position?: Position | undefined },
    base: number,
  ): void => {
    if (node.type === 'html' && node.position)
      ranges.push([(node.position.start.offset ?? 0) - base, (node.position.end.offset ?? 0) - base]);
    if (Array.isArray(node.children)) for (const child of node.children) visit(child as typeof node, base);
  };
  for (const { node, base } of section.nodes) visit(node, base);
  return ranges;
}
