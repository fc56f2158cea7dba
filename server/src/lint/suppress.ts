/**
 * Suppression: `<!-- guidepost ignore RULE[, RULE] -- reason -->` for what comes next, `disable` and `enable` for a region,
 * the front matter's list for the file. The one place that does so for service, command line and preset.
 */
import type { Directive, GuideFile, Position } from '../guide/types.js';
import { nextThing } from './next-thing.js';
import { comparePoints } from './places.js';

/** What suppression needs of a file; it looks at the guides only where a comment says ignore. */
export type SuppressionFile = Pick<GuideFile, 'directives' | 'frontMatter' | 'guides'>;

/** Lines and columns are enough to say where a region runs. */
interface Region {
  readonly from: Position['start'];
  readonly to: Position['end'];
  /** Empty means every rule. */
  readonly rules: readonly string[];
}

/**
 * Drops the findings that the author silenced.
 *
 * @param findings the findings, of any shape that names rule and place
 * @param file what was read: its comments and front matter
 * @param source the text it was read from
 * @returns the findings that are left, in the same order
 */
export function suppress<F extends { readonly rule: string; readonly position: Position }>(
  findings: readonly F[],
  file: SuppressionFile,
  source: string,
): readonly F[] {
  if (findings.length === 0) return findings;
  const everywhere = new Set(file.frontMatter?.ignore);
  const regions = [...ignored(file, source), ...disabled(file.directives)];
  return findings.filter(
    (one) => !everywhere.has(one.rule) && !regions.some((region) => silences(region, one.rule, one.position)),
  );
}

function ignored(file: SuppressionFile, source: string): Region[] {
  return file.directives
    .filter((directive) => directive.verb === 'ignore')
    .map(({ position, rules }) => {
      const thing = nextThing(file.guides, source, position.end);
      return { from: thing.start, to: thing.end, rules };
    });
}

/** A `disable` runs to the `enable` that names its rule or none; naming none, it runs to the next `enable`. */
function disabled(directives: readonly Directive[]): Region[] {
  const regions: Region[] = [];
  directives.forEach(({ verb, rules, position }, index) => {
    if (verb !== 'disable') return;
    for (const rule of rules.length > 0 ? rules : [null]) {
      const end = directives.slice(index).find((other) => enables(other, rule));
      regions.push({
        from: position.end,
        to: end?.position.start ?? endOfTime,
        rules: rule === null ? [] : [rule],
      });
    }
  });
  return regions;
}

function enables(directive: Directive, rule: string | null): boolean {
  if (directive.verb !== 'enable') return false;
  return directive.rules.length === 0 || (rule !== null && directive.rules.includes(rule));
}

const endOfTime: Position['end'] = { line: Number.MAX_SAFE_INTEGER, column: 1 };

function silences(region: Region, rule: string, { start }: Position): boolean {
  if (region.rules.length > 0 && !region.rules.includes(rule)) return false;
  return comparePoints(region.from, start) <= 0 && comparePoints(start, region.to) <= 0;
}
