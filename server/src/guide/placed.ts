/**
 * Guides with their places. A guide is assembled with positions that count from its own first section, so it stays the same
 * value while the author types in another guide of the file; only its place moves.
 */
import { assembleGuide, splitGuides } from './assemble.js';
import type { HouseStyle } from './house-style.js';
import type { RegionRead, SectionRead } from './section.js';
import { shift, type Place } from './shift.js';
import type { Decision, Directive, FrontMatter, Guide, GuideFile } from './types.js';

/** A guide whose positions count from `place`. */
export interface PlacedGuide {
  readonly guide: Guide;
  readonly place: Place;
  /** Offset in the file behind the guide's last section. */
  readonly end: number;
}

/** A file as the reader keeps it. */
export interface PlacedFile {
  readonly decision: Decision;
  readonly frontMatter: FrontMatter | null;
  /** Positions of the file. */
  readonly directives: readonly Directive[];
  readonly guides: readonly PlacedGuide[];
  /** The words as their section was read, for words of a part that moved: the same value while the section stays the same. */
  readonly originOf: (prose: object) => object;
}

/** What the file says beside its sections. */
export interface FileFrame {
  readonly decision: Decision;
  readonly frontMatter: FrontMatter | null;
  /** What the community decided; undefined when it decided nothing. */
  readonly house?: HouseStyle | undefined;
  /** Targets of reference links by identifier. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** Remembers moved parts and assembled guides of one document. */
export interface GuideMemo {
  /** A section that stands several times in a file is one value with several copies. */
  readonly moved: WeakMap<object, readonly { readonly by: Place; readonly value: object }[]>;
  /** The words of moved parts, by what they were read as. */
  readonly origins: WeakMap<object, object>;
  /** By the guide's first region. */
  guides: ReadonlyMap<unknown, { readonly key: readonly unknown[]; readonly guide: Guide }>;
}

/** An empty memo. */
export function createGuideMemo(): GuideMemo {
  return { moved: new WeakMap(), origins: new WeakMap(), guides: new Map() };
}

/** Assembles the guides of a file from its sections; those whose sections did not change are taken from the memo. */
export function placeGuides(reads: readonly SectionRead[], frame: FileFrame, memo: GuideMemo): PlacedFile {
  const places = placesOf(reads);
  const directives = reads.flatMap((read, index) => shift(read.directives, places[index] as Place));
  const refs = reads.flatMap((read, section) => read.regions.map((region) => ({ region, section })));
  const split = splitGuides(refs);
  const signed = refs.some(({ region }) => region.tips.some(({ attribution }) => attribution !== null));
  const gentle = frame.decision.gentle && !signed;
  const facts = factsOf(frame, gentle);
  let from = 0;
  const guides = split.map((own, index): PlacedGuide & { key: readonly unknown[] } => {
    const last = own[own.length - 1]?.section ?? from;
    const base = index === 0 ? 0 : (own[0]?.section ?? from);
    const placed = onePlaced(
      { own, base, from: Math.min(from, base), last, first: index === 0 },
      reads,
      places,
      { ...frame, gentle, facts },
      memo,
    );
    from = last + 1;
    return placed;
  });
  memo.guides = new Map(guides.map(({ key, guide }) => [key[2], { key, guide }]));
  const decision = { ...frame.decision, gentle: gentle && guides.length > 0 };
  const originOf = (prose: object): object => memo.origins.get(prose) ?? prose;
  return { decision, frontMatter: frame.frontMatter, directives, guides, originOf };
}

/** The same file with all positions counted from its start. */
export function fileOf({ decision, frontMatter, directives, guides }: PlacedFile): GuideFile {
  return { decision, guides: guides.map(({ guide, place }) => shift(guide, place)), directives, frontMatter };
}

interface Ref {
  readonly region: RegionRead;
  readonly section: number;
}

interface Extent {
  readonly own: readonly Ref[];
  /** The section that positions count from. */
  readonly base: number;
  /** The sections whose comments belong to the guide. */
  readonly from: number;
  readonly last: number;
  readonly first: boolean;
}

function onePlaced(
  { own, base, from, last, first }: Extent,
  reads: readonly SectionRead[],
  places: readonly Place[],
  frame: FileFrame & { readonly gentle: boolean; readonly facts: string },
  memo: GuideMemo,
): PlacedGuide & { key: readonly unknown[] } {
  const place = places[base] as Place;
  const by = (section: number): Place => {
    const at = places[section] as Place;
    return { line: at.line - place.line, offset: at.offset - place.offset };
  };
  const regions = own.map(({ region, section }) => movedRegion(region, by(section), memo));
  const comments = reads
    .slice(from, last + 1)
    .map((read, index) => moved(read.directives, by(from + index), memo));
  const key = [frame.facts, first, ...regions, ...comments];
  const entry = memo.guides.get(key[2]);
  const known = entry && isSame(entry.key, key) ? entry.guide : undefined;
  const { gentle, frontMatter, house, definitions } = frame;
  const context = { gentle, frontMatter, house, definitions, directives: comments.flat() };
  const end = places[last + 1]?.offset ?? Infinity;
  return { guide: known ?? assembleGuide(regions, context, first), place, end, key };
}

/** Everything beside its sections that an assembled guide depends on, as one string to compare. */
function factsOf({ frontMatter, definitions }: FileFrame, gentle: boolean): string {
  return `${gentle ? 'gentle' : 'firm'} ${JSON.stringify([frontMatter, [...definitions]])}`;
}

function placesOf(reads: readonly SectionRead[]): Place[] {
  const places: Place[] = [];
  let place = { line: 0, offset: 0 };
  for (const { lines, length } of reads) {
    places.push(place);
    place = { line: place.line + lines, offset: place.offset + length };
  }
  return [...places, place];
}

/** So many copies of one part are kept. */
const MOST_COPIES = 16;

/** A moved copy; the same copy again while the distance stays the same. */
function moved<T extends object>(value: T, by: Place, memo: GuideMemo): T {
  if (by.offset === 0) return value;
  const copies = memo.moved.get(value) ?? [];
  const known = copies.find((copy) => copy.by.offset === by.offset && copy.by.line === by.line);
  if (known) return known.value as T;
  const copy = shift(value, by);
  memo.moved.set(value, [{ by, value: copy }, ...copies.slice(0, MOST_COPIES - 1)]);
  return copy;
}

/** A moved copy of a region whose words remember where they come from. */
function movedRegion(region: RegionRead, by: Place, memo: GuideMemo): RegionRead {
  const copy = moved(region, by, memo);
  const [first] = wordsOf(copy);
  if (copy === region || !first || memo.origins.has(first)) return copy;
  const origins = wordsOf(region);
  for (const [index, words] of wordsOf(copy).entries()) memo.origins.set(words, origins[index] ?? words);
  return copy;
}

function wordsOf({ lists, responses, tips, reportOptions }: RegionRead): object[] {
  const practices = lists.flatMap((list) => list.practices);
  return [
    ...[...practices, ...responses, ...tips, ...reportOptions].map(({ prose }) => prose),
    ...practices.flatMap(({ instead }) => instead?.prose ?? []),
  ];
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}
