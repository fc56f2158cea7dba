/**
 * Suppression: `<!-- guidepost ignore RULE[, RULE] -- reason -->` for what comes next, `disable` and `enable` for a region,
 * the front matter's list for the file. The one place that does so for service, command line and preset.
 */
import type { Directive, GuideFile, Point, Position } from '../guide/types.js';
import { nextThings } from './next-thing.js';
import { comparePoints } from './places.js';
import { countWhile } from './spans.js';

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
  const silenced = silences([...ignored(file, source), ...disabled(file.directives)]);
  return findings.filter(({ rule, position }) => !everywhere.has(rule) && !silenced(rule, position.start));
}

function ignored(file: SuppressionFile, source: string): Region[] {
  const comments = file.directives.filter((directive) => directive.verb === 'ignore');
  if (comments.length === 0) return [];
  const thingAfter = nextThings(file.guides, source);
  return comments.map(({ position, rules }) => {
    const thing = thingAfter(position.end);
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

/** Makes the question whether a rule is silent at a point; regions of one rule are joined where they meet. */
function silences(regions: readonly Region[]): (rule: string, point: Point) => boolean {
  const byRule = new Map<string, Region[]>();
  for (const region of regions.toSorted((a, b) => comparePoints(a.from, b.from))) {
    for (const rule of region.rules.length > 0 ? region.rules : [everyRule]) {
      const joined = byRule.get(rule);
      if (joined) join(joined, region);
      else byRule.set(rule, [region]);
    }
  }
  return (rule, point) => isIn(byRule.get(rule), point) || isIn(byRule.get(everyRule), point);
}

const everyRule = '*';

function join(regions: Region[], next: Region): void {
  const last = regions.at(-1);
  if (!last || comparePoints(last.to, next.from) < 0) regions.push(next);
  else if (comparePoints(last.to, next.to) < 0) regions[regions.length - 1] = { ...last, to: next.to };
}

function isIn(regions: readonly Region[] | undefined, point: Point): boolean {
  if (!regions) return false;
  const startsBy = (at: number): boolean => comparePoints(regions[at]?.from ?? point, point) <= 0;
  const last = regions[countWhile(regions.length, startsBy) - 1];
  return last !== undefined && comparePoints(point, last.to) <= 0;
}
