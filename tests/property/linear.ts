/**
 * How much longer a text ten times as long takes: processor time, so that nothing fails because a machine was slow or busy.
 * What is far from the limit is known after one look; only what seems over it is measured again.
 */
import { createReader } from '../../server/src/guide/index.js';
import type { GuideFile } from '../../server/src/guide/types.js';
import { createMemory, type Recall } from '../../server/src/lint/recall.js';
import { runRule } from '../../server/src/lint/run-rule.js';
import { optionsOf, type LintSettings } from '../../server/src/lint/settings.js';
import type { Rule, RuleContext } from '../../server/src/lint/types.js';

/** The longer of two sizes; the other is a tenth of it. */
export const LONG = 40_000;
/** The most that ten times the text may take: room for the noise of a busy machine, far from the hundred of a quadratic rule. */
export const MOST = 25;
/** Milliseconds at the longer size below which noise is all there is to see. */
const FLOOR = 8;
const BEST_OF = 2;
const ATTEMPTS = 6;

/** A text of about `size` characters. */
export interface Worst {
  readonly name: string;
  readonly of: (size: number) => string;
}

/** `piece` over and over. */
export function repeated(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** Reads a text that nothing is remembered of. */
export function read(text: string): GuideFile {
  return createReader().read(text, { path: 'a.guide.md' });
}

/**
 * Milliseconds that `work` takes: of the processor's time, which other programs do not lengthen, and of the clock's, which
 * the engine's own other threads do not lengthen, the lesser.
 */
export function milliseconds(work: () => unknown): number {
  const clock = performance.now();
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return Math.min((user + system) / 1000, performance.now() - clock);
}

/**
 * How many times as long a text ten times as long takes.
 *
 * @param time measures one text, anew each time
 * @param worst the texts
 * @param longest the longer size
 * @param known what the longer text took already, where that was measured
 * @returns 0 where the longer text takes next to nothing
 */
export function ratio(
  time: (text: string) => number,
  { of }: Worst,
  longest: number,
  known?: number,
): number {
  let slow = known ?? Infinity;
  if (slow < FLOOR) return 0;
  let fast = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // The short ones first: what is run often is compiled anew, at a cost that is none of the text's.
    fast = best(() => time(of(longest / 10)), fast);
    slow = attempt === 0 ? Math.min(slow, known ?? time(of(longest))) : best(() => time(of(longest)), slow);
    if (slow < FLOOR) return 0;
    if (slow / fast <= MOST) break;
  }
  return slow / fast;
}

function best(measure: () => number, known: number): number {
  return Math.min(known, ...Array.from({ length: BEST_OF }, measure));
}

/** Everything that one look at a text shares: rules remember what they found in a model and in its words. */
export interface Look {
  readonly text: string;
  readonly file: GuideFile;
  readonly recall: Recall;
}

/** Reads a text for rules to look at. */
export function lookAt(text: string): Look {
  return { text, file: read(text), recall: createMemory().recall };
}

/**
 * The processor time of a rule.
 *
 * @param rule the rule
 * @param look the text; what another rule found there need not be found again
 * @param settings the configuration
 * @throws Error when the rule crashes
 */
export function timeOf(rule: Rule, { text, file, recall }: Look, { house, today }: LintSettings): number {
  const language = file.guides[0]?.language ?? 'en';
  const context: RuleContext = {
    source: text,
    language,
    house,
    today,
    recall,
    options: optionsOf(rule),
    ruleIds: [rule.meta.id],
  };
  return milliseconds(() => {
    const crashed = runRule(rule, file, context).find((one) => one.rule === 'internal-error');
    if (crashed) throw new Error(crashed.message);
  });
}
