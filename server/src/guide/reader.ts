/** Text in, guides out. A reader belongs to one document and remembers the sections that did not change. */
import { cut, memoOf, type SectionMemo, type SourceSection } from './cut.js';
import { decide, dialectsOf, type ScanMemo } from './detect.js';
import { readFrontMatter } from './front-matter.js';
import { inheritedKinds, type HeadingMemo } from './outline.js';
import { createGuideMemo, fileOf, placeGuides, type GuideMemo, type PlacedFile } from './placed.js';
import type { HouseStyle } from './house-style.js';
import type { Inherited } from './region.js';
import { readSection, type SectionRead } from './section.js';
import type { Decision, FrontMatter, GuideFile } from './types.js';

/** What is known of a file besides its text. */
export interface ReadOptions {
  /** Any string; a name ending `.guide.md` declares a guide. */
  readonly path: string;
  /** What the configuration says of the file; leave out when it says nothing. */
  readonly declared?: boolean | undefined;
  /** Labels, marks and pairing of the community; leave out when there is no configuration. */
  readonly house?: HouseStyle | undefined;
}

/** Reads versions of one document. */
export interface Reader {
  /**
   * Reads `text` (without byte order mark). Never throws; a text that is no guide gives no guides.
   */
  readonly read: (text: string, options: ReadOptions) => GuideFile;
  /** The same, with each guide in positions of its own: what stays the same value while the author types elsewhere. */
  readonly readPlaced: (text: string, options: ReadOptions) => PlacedFile;
}

/** Makes a reader for one document. */
export function createReader(): Reader {
  const scans: ScanMemo = new Map();
  let memo = createPlaceMemo();
  let sections: SectionMemo = new Map();
  let house: HouseStyle | undefined;
  const readPlaced = (text: string, options: ReadOptions): PlacedFile => {
    if (options.house !== house) {
      house = options.house;
      scans.clear();
      memo = createPlaceMemo();
    }
    const frontMatter = readFrontMatter(text);
    const decision = decide(text, { ...options, frontMatter }, scans);
    if (!decision.guide) {
      sections = new Map();
      memo = createPlaceMemo();
      return { decision, frontMatter, directives: [], guides: [], originOf: (prose) => prose };
    }
    const pieces = cut(text, sections);
    sections = memoOf(pieces);
    return placeSections(pieces, { decision, frontMatter, house }, memo);
  };
  return { readPlaced, read: (text, options) => fileOf(readPlaced(text, options)) };
}

/** Sections that were read, by what they inherited. */
type ReadMemo = WeakMap<SourceSection, Map<string, SectionRead>>;

/** What is remembered of the sections of a document under one house style. */
interface PlaceMemo {
  readonly headings: HeadingMemo;
  readonly reads: ReadMemo;
  readonly guides: GuideMemo;
}

function createPlaceMemo(): PlaceMemo {
  return { headings: new WeakMap(), reads: new WeakMap(), guides: createGuideMemo() };
}

/** What is known of a file before its sections are read. */
export interface FileFacts {
  readonly decision: Decision;
  readonly frontMatter: FrontMatter | null;
  readonly house?: HouseStyle | undefined;
}

/** Reads sections and assembles what they hold. */
export function placeSections(
  pieces: readonly SourceSection[],
  { decision, frontMatter, house }: FileFacts,
  memo: PlaceMemo = createPlaceMemo(),
): PlacedFile {
  const languages = [...decision.languages, ...dialectsOf(house)];
  const kinds = inheritedKinds(pieces, languages, memo.headings);
  const reads = pieces.map((piece, index) =>
    remember(memo.reads, piece, { kind: kinds[index] ?? 'other', languages }),
  );
  const frame = { decision, frontMatter, house, definitions: definitionsOf(pieces) };
  return placeGuides(reads, frame, memo.guides);
}

function remember(reads: ReadMemo, section: SourceSection, inherited: Inherited): SectionRead {
  const known = reads.get(section) ?? new Map<string, SectionRead>();
  const key = [inherited.kind, ...inherited.languages].join(' ');
  const read = known.get(key) ?? readSection(section, inherited);
  known.set(key, read);
  reads.set(section, known);
  return read;
}

function definitionsOf(pieces: readonly SourceSection[]): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  const visit = (node: { type: string; identifier?: string; url?: string; children?: unknown }): void => {
    if (node.type === 'definition' && node.identifier !== undefined && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url ?? '');
    if (Array.isArray(node.children)) for (const child of node.children) visit(child as typeof node);
  };
  for (const piece of pieces)
    if (piece.definitions.length > 0) for (const { node } of piece.nodes) visit(node);
  return definitions;
}
