/** What is wrong with the comments and the front matter list that silence rules: found where suppression happens. */
import { nearest } from '../guide/nearest.js';
import type { Point, Position } from '../guide/types.js';
import { comparePoints } from './places.js';
import { isActive, type LintSettings } from './settings.js';
import { countWhile } from './spans.js';
import { isQuiet, type Silence } from './suppress.js';
import type { Rule } from './types.js';
import { findUnknown } from './unknown-names.js';
import { findUnused } from './unused-comments.js';
import type { Upkeep, UpkeepCheck, UpkeepFile } from './upkeep-check.js';

/** What is known of the check beside its findings. */
export interface UpkeepContext {
  /** All rules there are. */
  readonly rules: readonly Rule[];
  /** Their ids, and those of remark-lint's rules. */
  readonly ruleIds: readonly string[];
  readonly settings: LintSettings;
}

/** A finding as far as suppression looks at it. */
interface Placed {
  readonly rule: string;
  readonly position: Position;
}

/**
 * Finds comments that silence nothing, hold no longer or name what there is not; those that the author silenced are left out.
 *
 * @param found everything that was found, also what is silenced
 * @param file what was read
 * @param source the text it was read from
 * @param silence what is silenced
 * @param context the rules and their settings
 */
export function findUpkeep(
  found: readonly Placed[],
  file: UpkeepFile,
  source: string,
  silence: Silence,
  context: UpkeepContext,
): readonly Upkeep[] {
  if (!file.decision.guide || isQuiet(file)) return [];
  const unknownRule = spokenRule(context, 'unknown-rule');
  const unusedRule = spokenRule(context, 'unused-suppression');
  if (!unknownRule && !unusedRule) return [];
  const check = checkOf(file, source, silence, context);
  const unknown = unknownRule ? findUnknown(check).map((one) => ({ rule: unknownRule, ...one })) : [];
  const places = [...found, ...unknown.map(({ rule, position }) => ({ rule: rule.meta.id, position }))];
  const unused = unusedRule ? findUnused({ ...check, found: finder(places, silence) }) : [];
  const all = [...unknown, ...unused.map((one) => ({ rule: unusedRule as Rule, ...one }))];
  return all.filter(({ rule, position }) => !silence.covers(rule.meta.id, position.start));
}

function spokenRule({ rules, settings }: UpkeepContext, id: string): Rule | undefined {
  const rule = rules.find(({ meta }) => meta.id === id);
  return rule && isActive(rule, settings) ? rule : undefined;
}

function checkOf(
  file: UpkeepFile,
  source: string,
  silence: Silence,
  { rules, ruleIds, settings }: UpkeepContext,
): UpkeepCheck {
  const known = new Map(rules.map((rule) => [rule.meta.id, rule]));
  const isOff = (id: string): boolean => {
    const rule = known.get(id);
    return rule ? !isActive(rule, settings) : settings.severities[id] === 'off';
  };
  return {
    file,
    source,
    silence,
    today: settings.today,
    ruleIds: new Set(ruleIds),
    meant: remembered((name) => nearest(name.toLowerCase(), ruleIds)),
    isOff,
    hasSpoken: (id) => {
      const rule = known.get(id);
      return rule !== undefined && !isOff(id) && speaksAtOnce(rule, file, settings.today);
    },
    found: () => false,
  };
}

/** One slip is often made again. */
function remembered(ask: (name: string) => string | null): (name: string) => string | null {
  const answers = new Map<string, string | null>();
  return (name) => {
    const answer = answers.get(name) ?? ask(name);
    answers.set(name, answer);
    return answer;
  };
}

/** Idle rules come later, some findings are made elsewhere, and a guide read gently is spared some. */
function speaksAtOnce({ meta }: Rule, { decision }: UpkeepFile, today: string | null): boolean {
  if (meta.idle || (meta.reportedElsewhere && meta.id !== 'unknown-rule')) return false;
  if (meta.id === 'review-due' && today === null) return false;
  return !(decision.gentle && meta.gentle);
}

/** Makes the question whether something was found between two points; each answer takes a few steps. */
function finder(found: readonly Placed[], { covers }: Silence): UpkeepCheck['found'] {
  const byRule = new Map<string, Point[]>();
  const silenced: Point[] = [];
  for (const { rule, position } of found) {
    const known = byRule.get(rule) ?? [];
    known.push(position.start);
    byRule.set(rule, known);
    if (covers(rule, position.start)) silenced.push(position.start);
  }
  for (const points of [...byRule.values(), silenced]) points.sort(comparePoints);
  return (rule, from, to) => {
    const points = rule === null ? silenced : (byRule.get(rule) ?? []);
    const next = points[countWhile(points.length, (at) => comparePoints(points[at] ?? from, from) < 0)];
    return next !== undefined && comparePoints(next, to) <= 0;
  };
}
