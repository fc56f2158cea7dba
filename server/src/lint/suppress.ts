/**
 * Suppression: `<!-- guidepost ignore RULE[, RULE] until 2027-05-01 -- reason -->` for what comes next, `disable` and `enable`
 * for a region, the front matter's list for the file. The one place that does so for service, command line and preset.
 */
import { isDay } from '../guide/day.js';
import type { Directive, GuideFile, Point, Position } from '../guide/types.js';
import { nextThings, type GuideAt } from './next-thing.js';
import { comparePoints } from './places.js';
import { countWhile } from './spans.js';

/** What a file's author wrote about rules. */
export type Remarks = Pick<GuideFile, 'directives' | 'frontMatter'>;

/** Lines and columns are enough to say how far a comment reaches. */
export interface Reach {
  readonly from: Point;
  readonly to: Point;
}

/** What one comment wants silent, and where. */
export interface Wish extends Reach {
  readonly directive: Directive;
  /** Null means every rule. */
  readonly rule: string | null;
}

/** What a file's author silenced. */
export interface Silence {
  readonly covers: (rule: string, point: Point) => boolean;
  /** What the comments want, those left out whose day is over. */
  readonly wishes: readonly Wish[];
}

/**
 * Drops the findings that the author silenced.
 *
 * @param findings the findings, of any shape that names rule and place
 * @param file what was read: its comments and front matter
 * @param source the text it was read from
 * @param today the day of the check; null: no comment is too old
 * @returns the findings that are left, in the same order
 */
export function suppress<F extends { readonly rule: string; readonly position: Position }>(
  findings: readonly F[],
  file: Remarks & Pick<GuideFile, 'guides'>,
  source: string,
  today: string | null = null,
): readonly F[] {
  if (findings.length === 0 || isQuiet(file)) return findings;
  const { covers } = silenceOf(file, inPlace(file.guides), source, today);
  return findings.filter(({ rule, position }) => !covers(rule, position.start));
}

/**
 * Guides whose positions are those of the file.
 *
 * @param guides as a file gives them
 */
export function inPlace(guides: GuideFile['guides']): readonly GuideAt[] {
  return guides.map((guide) => ({ guide, place: { line: 0, offset: 0 } }));
}

/**
 * Says whether nobody wrote anything about rules in a file.
 *
 * @param file what was read
 */
export function isQuiet({ directives, frontMatter }: Remarks): boolean {
  return directives.length === 0 && !frontMatter?.ignore.length;
}

/**
 * What the author silenced.
 *
 * @param file what was read
 * @param guides its guides
 * @param source the text it was read from
 * @param today the day of the check; null when nobody knows
 */
export function silenceOf(
  file: Remarks,
  guides: readonly GuideAt[],
  source: string,
  today: string | null,
): Silence {
  const everywhere = new Set(file.frontMatter?.ignore);
  const current = file.directives.filter((directive) => !isOver(directive, today));
  const ignored = ignoredBy(current, guides, source);
  const inReach = reaches(ignored);
  const isOff = switches(current);
  return {
    covers: (rule, point) => everywhere.has(rule) || inReach(rule, point) || isOff(rule, point),
    wishes: [...ignored, ...disabledBy(current)],
  };
}

/**
 * Says whether the last day of a comment has passed.
 *
 * @param directive the comment
 * @param today the day of the check; null when nobody knows
 */
export function isOver({ until }: Directive, today: string | null): boolean {
  return until !== null && today !== null && isDay(until) && until < today;
}

/** The comments on the way to the next thing belong to it: a finding about them can be silenced too. */
function ignoredBy(directives: readonly Directive[], guides: readonly GuideAt[], source: string): Wish[] {
  const comments = directives.filter(({ verb }) => verb === 'ignore');
  if (comments.length === 0) return [];
  const thingAfter = nextThings(guides, source);
  return comments.flatMap((directive) => {
    const { end } = directive.position;
    const reach = { from: end, to: thingAfter(end).end };
    return namesOf(directive).map((rule) => ({ directive, rule, ...reach }));
  });
}

function namesOf({ rules }: Directive): readonly (string | null)[] {
  return rules.length > 0 ? rules : [null];
}

/** A `disable` runs to the `enable` that names its rule or none; naming none, it runs to the `enable` that names none. */
function disabledBy(directives: readonly Directive[]): Wish[] {
  const wishes: Wish[] = [];
  const ends = new Map<string | null, Point>();
  for (const directive of directives.toReversed()) {
    const { verb, rules, position } = directive;
    if (verb === 'enable' && rules.length === 0) ends.clear();
    if (verb === 'enable') for (const rule of namesOf(directive)) ends.set(rule, position.start);
    if (verb !== 'disable') continue;
    for (const rule of namesOf(directive)) {
      const to = ends.get(rule) ?? ends.get(null) ?? endOfTime;
      wishes.push({ directive, rule, from: position.end, to });
    }
  }
  return wishes.toReversed();
}

const endOfTime: Point = { line: Number.MAX_SAFE_INTEGER, column: 1 };
const everyRule = '*';

/** Where a rule is switched off or on. */
interface Switch {
  readonly at: Point;
  readonly off: boolean;
}

/** Makes the question whether a rule is switched off at a point: the last `disable` or `enable` before it decides. */
function switches(directives: readonly Directive[]): (rule: string, point: Point) => boolean {
  const byRule = new Map<string, Switch[]>();
  for (const directive of directives) {
    const { verb, position } = directive;
    if (verb !== 'disable' && verb !== 'enable') continue;
    const off = verb === 'disable';
    const at = off ? position.end : position.start;
    for (const rule of namesOf(directive)) pushTo(byRule, rule ?? everyRule, { at, off });
  }
  if (byRule.size === 0) return () => false;
  return (rule, point) => {
    const own = lastBy(byRule.get(rule), point);
    const all = lastBy(byRule.get(everyRule), point);
    const last = own && all && comparePoints(own.at, all.at) < 0 ? all : (own ?? all);
    return last?.off === true;
  };
}

function lastBy(list: readonly Switch[] | undefined, point: Point): Switch | undefined {
  if (!list) return undefined;
  return list[countWhile(list.length, (index) => comparePoints(list[index]?.at ?? point, point) <= 0) - 1];
}

/** Makes the question whether a point lies in the reach of a rule; reaches of one rule are joined where they meet. */
function reaches(wishes: readonly Wish[]): (rule: string, point: Point) => boolean {
  const byRule = new Map<string, Reach[]>();
  for (const wish of wishes.toSorted((a, b) => comparePoints(a.from, b.from))) {
    const joined = byRule.get(wish.rule ?? everyRule);
    if (joined) join(joined, wish);
    else byRule.set(wish.rule ?? everyRule, [wish]);
  }
  return (rule, point) => isIn(byRule.get(rule), point) || isIn(byRule.get(everyRule), point);
}

function join(reached: Reach[], next: Reach): void {
  const last = reached.at(-1);
  if (!last || comparePoints(last.to, next.from) < 0) reached.push(next);
  else if (comparePoints(last.to, next.to) < 0)
    reached[reached.length - 1] = { from: last.from, to: next.to };
}

function isIn(reached: readonly Reach[] | undefined, point: Point): boolean {
  if (!reached) return false;
  const startsBy = (at: number): boolean => comparePoints(reached[at]?.from ?? point, point) <= 0;
  const last = reached[countWhile(reached.length, startsBy) - 1];
  return last !== undefined && comparePoints(point, last.to) <= 0;
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
