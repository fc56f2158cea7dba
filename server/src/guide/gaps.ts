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
  const lost = gaps.map(({ position }): LostLink => ({
    position,
    text: '',
    form: 'gap',
    section: region.kind,
  }));
  const reportOptions = region.reportOptions.map((option) => {
    const line = option.position.end.line;
    const own = lost.filter(
      ({ position }) => position.start.line >= option.position.start.line && position.start.line <= line,
    );
    return own.length === 0 ? option : { ...option, lostLinks: [...option.lostLinks, ...own] };
  });
  return { ...region, reportOptions, lostLinks: [...region.lostLinks, ...lost] };
}
