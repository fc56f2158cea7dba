/** The order that the parts of a guide stand in, and which of them stand elsewhere. */
import type { HouseStyle } from '../../guide/house-style.js';
import type { Guide, GuideSection, SectionKind } from '../../guide/types.js';

/** The place of a kind in the order; -1 for kinds that may stand anywhere. */
export type RankOf = (kind: SectionKind) => number;

/** Do's and don'ts may change places. */
const usual: readonly (readonly SectionKind[])[] = [
  ['situation'],
  ['responses'],
  ['dos', 'donts', 'practices'],
  ['tips'],
  ['report'],
  ['credit'],
];

/**
 * Gives the order of parts.
 *
 * @param house the house style, which may have an order of its own
 */
export function ranksOf({ order }: HouseStyle): RankOf {
  const places = order ? order.map((kind) => [kind]) : usual;
  return (kind) => places.findIndex((kinds) => kinds.includes(kind));
}

/**
 * The parts right under the title; none where a kind comes again, as in a handbook.
 *
 * @param guide the guide
 * @param rankOf the order
 */
export function partsOf({ sections }: Guide, rankOf: RankOf): readonly GuideSection[] {
  const known = sections.filter(({ kind, label }) => label.form !== 'cell' && rankOf(kind) >= 0);
  const depth = Math.min(...known.map(({ label }) => label.depth));
  const top = known.filter(({ label }) => label.depth === depth);
  const kinds = new Set(top.map(({ kind }) => kind));
  const chapters = sections.some(({ kind, label }) => kind === 'other' && label.depth < depth);
  return kinds.size === top.length &&
    !chapters &&
    known.every(({ label, kind }) => label.depth === depth || !kinds.has(kind))
    ? top
    : [];
}

/**
 * The fewest parts that must move: all but the longest run that already stands in order.
 *
 * @param parts the parts, as they stand
 * @param rankOf the order
 */
export function misplaced(parts: readonly GuideSection[], rankOf: RankOf): ReadonlySet<GuideSection> {
  const runs: { readonly length: number; readonly last: GuideSection; readonly before: number }[] = [];
  parts.forEach((last, at) => {
    const fits = (index: number): boolean => rankOf(parts[index]?.kind ?? 'other') <= rankOf(last.kind);
    let before = -1;
    for (let index = 0; index < at; index++)
      if (fits(index) && (runs[index]?.length ?? 0) > (runs[before]?.length ?? 0)) before = index;
    runs.push({ length: (runs[before]?.length ?? 0) + 1, last, before });
  });
  const kept = new Set<GuideSection>();
  let best = runs.reduce((most, { length }, index) => (length > (runs[most]?.length ?? 0) ? index : most), 0);
  for (let run = runs[best]; run; run = runs[best]) {
    kept.add(run.last);
    best = run.before;
  }
  return new Set(parts.filter((part) => !kept.has(part)));
}
