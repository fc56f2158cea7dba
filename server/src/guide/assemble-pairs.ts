/** Which lists belong together: a don't looks for its do inside the smallest part that holds both lists. */
import { pairList, type Pairing } from './pairing.js';
import type { ListRead, RegionRead } from './section.js';
import type { Directive, Practice } from './types.js';

/** A list with its place, ready for pairing. */
export interface PlacedList extends ListRead {
  readonly region: number;
  readonly index: number;
}

/** All that pairing needs of a guide. */
export interface PairingContext {
  readonly lists: readonly PlacedList[];
  readonly regions: readonly RegionRead[];
  readonly language: string;
  readonly directives: readonly Directive[];
  readonly mode: 'auto' | 'order' | 'explicit';
}

/** The pairs of all lists of a guide. */
export function pairsOf(context: PairingContext): Pairing {
  const paths = pathsOf(context.regions);
  const withDos = context.lists.filter((list) => sideOf(list, 'do').length > 0);
  const withDonts = context.lists.filter((list) => sideOf(list, 'dont').length > 0);
  const results = withDonts.map((list) => pairOne(list, withDos, paths, context));
  return {
    pairs: results.flatMap(({ pairs }) => pairs),
    unpaired: results.flatMap(({ unpaired }) => unpaired),
  };
}

function pairOne(
  list: PlacedList,
  withDos: readonly PlacedList[],
  paths: readonly (readonly number[])[],
  context: PairingContext,
): Pairing {
  const partners = partnersOf(list, withDos, paths);
  const declared =
    context.mode === 'order' ||
    [list, ...partners].some((own) => isDeclared(own, context.regions, context.directives));
  return pairList({
    donts: sideOf(list, 'dont'),
    dos: partners.flatMap((partner) => sideOf(partner, 'do')),
    siblings: list.contrast && partners.length === 1 && partners[0]?.contrast === true,
    declared,
    mode: context.mode,
    language: context.language,
    anyDo: withDos.length > 0,
  });
}

function sideOf(list: PlacedList, polarity: 'do' | 'dont'): readonly Practice[] {
  return list.practices.filter((practice) => practice.polarity === polarity);
}

/** The do lists that share the deepest part with `list`; among several of the same depth the one beside it. */
function partnersOf(
  list: PlacedList,
  candidates: readonly PlacedList[],
  paths: readonly (readonly number[])[],
): readonly PlacedList[] {
  const depths = candidates.map((other) => commonDepth(paths, list, other));
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), -1);
  const nearest = candidates.filter((_, index) => depths[index] === deepest);
  if (nearest.length <= 1) return nearest;
  const distances = nearest.map((other) => Math.abs(other.index - list.index));
  const distance = distances.reduce((least, own) => Math.min(least, own), Infinity);
  const beside = nearest.filter((_, index) => distances[index] === distance);
  return beside.length === 1 ? beside : [preferred(beside, list, candidates)];
}

/** Between a do list before and one after: where don'ts come first in the guide, the one after. */
function preferred(
  beside: readonly PlacedList[],
  list: PlacedList,
  candidates: readonly PlacedList[],
): PlacedList {
  const dontsFirst = candidates.every(({ index }) => index > 0);
  const sorted = [...beside].sort((a, b) => a.index - b.index);
  return (
    (dontsFirst ? sorted.find(({ index }) => index > list.index) : sorted[0]) ?? (sorted[0] as PlacedList)
  );
}

/** How many parts hold both lists; a list shares most with itself and with lists of its own region. */
function commonDepth(paths: readonly (readonly number[])[], one: PlacedList, other: PlacedList): number {
  const a = paths[one.region] ?? [];
  const b = paths[other.region] ?? [];
  if (one.index === other.index) return a.length + 2;
  if (one.region === other.region) return a.length + 1;
  let depth = 0;
  while (depth < a.length && a[depth] === b[depth]) depth++;
  return depth;
}

/** For each region the regions it stands in, outermost first, itself last. */
function pathsOf(regions: readonly RegionRead[]): number[][] {
  const stack: { index: number; depth: number }[] = [];
  return regions.map((region, index) => {
    const depth = region.label?.depth ?? 0;
    while (stack.length > 0 && (stack[stack.length - 1]?.depth ?? 0) >= depth) stack.pop();
    stack.push({ index, depth });
    return stack.map((entry) => entry.index);
  });
}

/** `<!-- guidepost pairing order -->` rules the lists of its own section and the next list after it. */
export function isDeclared(
  list: PlacedList,
  regions: readonly RegionRead[],
  directives: readonly Directive[],
): boolean {
  const from = regions[list.region - 1]?.position.end.offset ?? 0;
  const to = Math.max(list.position.end.offset ?? 0, regions[list.region]?.position.end.offset ?? 0);
  return directives.some(({ verb, rest, position }) => {
    const offset = position.start.offset ?? 0;
    return verb === 'pairing' && /^order\b/.test(rest) && offset >= from && offset <= to;
  });
}
