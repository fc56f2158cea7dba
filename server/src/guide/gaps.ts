/** Gaps that the author marked: `<!-- guidepost gap link -->` behind the words that had a link. */
import type { Directive, LostLink, Position, ReportOption, SectionKind } from './types.js';

/** What of a region a gap can stand in. */
interface Gapped {
  readonly kind: SectionKind;
  readonly position: Position;
  readonly reportOptions: readonly ReportOption[];
  readonly lostLinks: readonly LostLink[];
}

/** `<!-- guidepost gap link -->` marks a lost link where it stands. */
export function withGaps<T extends Gapped>(regions: readonly T[], directives: readonly Directive[]): T[] {
  const gaps = directives.filter(({ verb }) => verb === 'gap');
  if (gaps.length === 0) return [...regions];
  return regions.map((region, index) => {
    const from = index === 0 ? 0 : (region.position.start.offset ?? 0);
    const to = regions[index + 1]?.position.start.offset ?? Infinity;
    const own = gaps.filter(
      ({ position }) => (position.start.offset ?? 0) >= from && (position.start.offset ?? 0) < to,
    );
    return own.length === 0 ? region : withOwnGaps(region, own);
  });
}

function withOwnGaps<T extends Gapped>(region: T, gaps: readonly Directive[]): T {
  const lostLinks = marked(region.lostLinks, gaps, region.kind);
  const reportOptions = region.reportOptions.map((option) => {
    const { start, end } = option.position;
    const own = gaps.filter(({ position: { start: at } }) => at.line >= start.line && at.line <= end.line);
    return own.length === 0 ? option : { ...option, lostLinks: marked(option.lostLinks, own, region.kind) };
  });
  return { ...region, reportOptions, lostLinks };
}

/** Words that a mark stands right behind are lost with it, once; any other mark is a lost link of its own. */
function marked(
  lostLinks: readonly LostLink[],
  gaps: readonly Directive[],
  section: SectionKind,
): readonly LostLink[] {
  const left = new Set(gaps);
  const joined = lostLinks.map((lost) => {
    const gap = gaps.find(({ position }) => isRightBehind(lost.position, position));
    if (!gap) return lost;
    left.delete(gap);
    return { ...lost, position: { start: lost.position.start, end: gap.position.end } };
  });
  return [
    ...joined,
    ...[...left].map(({ position }): LostLink => ({ position, text: '', form: 'gap', section })),
  ];
}

function isRightBehind(words: Position, gap: Position): boolean {
  const between = (gap.start.offset ?? 0) - (words.end.offset ?? 0);
  return between >= 0 && between <= 1;
}
