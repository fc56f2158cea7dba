/**
 * Every rule, and the reader, take a text ten times as long in at most fifteen times the time: on each rule's own examples
 * and the words it found there, repeated in lines and in one long line, and on long runs of marks in every part of a guide.
 *
 * Never fails because a machine was slow: ratios of the best of several runs count, a failure is measured again, and what
 * takes less than a few milliseconds at the longer size is not measured at all.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { createReader } from '../../server/src/guide/index.js';
import { awake } from '../../server/src/lint/awake.js';
import type { Recall } from '../../server/src/lint/recall.js';
import { runRule } from '../../server/src/lint/run-rule.js';
import { optionsOf } from '../../server/src/lint/settings.js';
import type { GuideFile } from '../../server/src/guide/types.js';
import type { Rule } from '../../server/src/lint/types.js';
import { rules as listed } from '../../server/src/rules/index.js';
import { check, examplesOf, settingsFor, type Example } from '../unit/rules/examples.js';

const LONG = 100_000;
/** For runs of marks a fifth will do: the Markdown parser itself takes seconds for 100 KB of `[`. */
const LONG_RUN = 20_000;
const MOST = 15;
/** Milliseconds at the longer size below which noise is all there is to see. */
const FLOOR = 3;
const RUNS = 5;
/** Reading 100 KB takes far longer than looking at it. */
const MOST_EXAMPLES = 2;
const ATTEMPTS = 3;

/** A text of about `size` characters. */
interface Worst {
  readonly name: string;
  readonly of: (size: number) => string;
  /** Left out: `LONG`. */
  readonly longest?: number;
}

const PARTS: readonly (readonly [string, string, string])[] = [
  ['a title', '# ', '\n\nSome words.\n'],
  ['a response', '## Example responses\n\n- "', '"\n'],
  ['a do', "## Do's\n\n- ✅ ", "\n\n## Don'ts\n\n- ❌ Don't push them.\n"],
  ["a don't", "## Do's\n\n- ✅ Listen.\n\n## Don'ts\n\n- ❌ Don't ", '\n'],
  ['a tip', '## Tips\n\n- ', ' -@RiverStone\n'],
  ['a report option', '## Report options\n\n- Report it with ', '\n'],
  ['forum text', "When a chat went wrong\nSome do's:\n✅ ", '\nTips:\nBreathe. -@Mika\n'],
];

/** What backtracking is made of: marks that open and never close, and words that almost match. */
const RUNS_OF = [' ', '"', '(', '[', '@', '/', '—', '*', '<', 'a ', '1-', 'https://', 'a, ', 'X '];

const inParts: readonly Worst[] = PARTS.flatMap(([part, before, after]) =>
  RUNS_OF.map((run) => ({
    name: `${JSON.stringify(run)} over and over in ${part}`,
    of: (size: number) => before + repeated(run, size) + after,
    longest: LONG_RUN,
  })),
);

function repeated(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** The examples of a rule without end, and the line of each finding as one line without end. */
function worstOf(rule: Rule): readonly Worst[] {
  const found = examplesOf(rule)
    .filter(({ output }) => output !== null)
    .slice(0, MOST_EXAMPLES);
  return found.flatMap((example) => [
    { name: `all of ${example.name}`, of: (size: number) => wholes(example, size) },
    ...lineOf(rule, example).map((line) => ({
      name: `“${line.trim()}”`,
      of: (size: number) => stretched(line, example, size),
    })),
  ]);
}

/** Front matter and title once, the rest over and over. */
function wholes({ input }: Example, size: number): string {
  const head = /^(?:---\n[\s\S]{0,400}?\n---\n+)?(?:#[^\n]*\n)?/.exec(input)?.[0] ?? '';
  return head + repeated(`${input.slice(head.length)}\n\n`, size);
}

function lineOf(rule: Rule, { input, name, settings }: Example): readonly string[] {
  const first = check(input, name, settingsFor(rule, settings)).find((one) => one.rule === rule.meta.id);
  const line = first ? input.split('\n')[first.position.start.line - 1] : undefined;
  return line && line.trim() !== '' ? [line] : [];
}

function stretched(line: string, { input }: Example, size: number): string {
  const mark = /^[\s>#*+-]*(?:\d+\. )?/.exec(line)?.[0] ?? '';
  return input.replace(line, () => mark + repeated(`${line.slice(mark.length)} `, size));
}

function read(text: string): GuideFile {
  return createReader().read(text, { path: 'a.guide.md' });
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function readLong(worst: Worst): readonly [Worst, GuideFile] {
  return [worst, read(worst.of(worst.longest ?? LONG))];
}

/** Nothing is remembered: the whole work is timed. */
const noRecall: Recall = (_, make) => make();

/** The time of a rule on a model that nobody has looked at yet: rules remember what they found. */
function timeOf(rule: Rule, text: string, file: GuideFile): number {
  const language = file.guides[0]?.language ?? 'en';
  const { house, today } = settingsFor(rule);
  const context = {
    source: text,
    language,
    house,
    today,
    options: optionsOf(rule),
    recall: noRecall,
    ruleIds: [rule.meta.id],
  };
  return milliseconds(() => {
    const crashed = runRule(rule, file, context).find((one) => one.rule === 'internal-error');
    if (crashed) throw new Error(crashed.message);
  });
}

/** How much longer the long text takes than the short one. */
function ratio(time: (text: string) => number, { of, longest = LONG }: Worst): number {
  const best = (text: string): number => Math.min(...Array.from({ length: RUNS }, () => time(text)));
  const [short, long] = [of(longest / 10), of(longest)];
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least > MOST; attempt++) {
    const slowest = best(long);
    if (slowest < FLOOR) return 0;
    least = Math.min(least, slowest / best(short));
  }
  return least;
}

describe('the time that a text ten times as long takes', () => {
  const rules: Rule[] = [];
  /** Read once for all rules: that most take no time over them needs no second look. */
  const models: (readonly [Worst, GuideFile])[] = [];
  beforeAll(async () => {
    rules.push(...(await awake(listed)));
    models.push(...inParts.map(readLong));
  }, 300_000);

  it.each(listed.map(({ meta }) => meta.id))('%s', { timeout: 300_000 }, (id) => {
    const rule = rules.find(({ meta }) => meta.id === id) as Rule;
    if (rule.meta.reportedElsewhere) return;
    for (const [worst, file] of [...worstOf(rule).map(readLong), ...models]) {
      if (timeOf(rule, worst.of(worst.longest ?? LONG), file) < FLOOR) continue;
      const time = (text: string): number => timeOf(rule, text, read(text));
      expect(ratio(time, worst), worst.name).toBeLessThanOrEqual(MOST);
    }
  });

  it.each(inParts)('reading $name', { timeout: 300_000 }, (worst) => {
    expect(ratio((text) => milliseconds(() => read(text)), worst)).toBeLessThanOrEqual(MOST);
  });
});
