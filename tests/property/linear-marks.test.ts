/**
 * Every rule takes ten times as long a run of marks in far less than a hundred times the time, in every part of a guide: marks that open
 * and never close, and words that almost match, are what backtracking is made of. So does the reader with many parts; what
 * the Markdown parser makes of 100 KB of `[` is its own.
 */
import { describe, expect, it } from 'vitest';
import { awake } from '../../server/src/lint/awake.js';
import { rules as listed } from '../../server/src/rules/index.js';
import { settingsFor } from '../unit/rules/examples.js';
import { lookAt, milliseconds, MOST, ratio, read, repeated, timeOf, type Worst } from './linear.js';

/** What is quadratic shows in 20 KB too. */
const LONG_RUN = 20_000;

const PARTS: readonly (readonly [string, string, string])[] = [
  ['a title', '# ', '\n\nSome words.\n'],
  ['a response', '## Example responses\n\n- "', '"\n'],
  ['a do', "## Do's\n\n- ✅ ", "\n\n## Don'ts\n\n- ❌ Don't push them.\n"],
  ["a don't", "## Do's\n\n- ✅ Listen.\n\n## Don'ts\n\n- ❌ Don't ", '\n'],
  ['a tip', '## Tips\n\n- ', ' -@RiverStone\n'],
  ['a report option', '## Report options\n\n- Report it with ', '\n'],
  ['forum text', "When a chat went wrong\nSome do's:\n✅ ", '\nTips:\nBreathe. -@Mika\n'],
];

const RUNS = [
  ' ',
  '"',
  '(',
  '[',
  '@',
  '/',
  '—',
  '*',
  '<',
  'a ',
  'a/',
  '- ',
  '1-',
  'https://',
  'a, ',
  'X ',
  'avoid saying "x" ',
];

/** Many parts, not one long one. */
const LINES: readonly (readonly [string, string, string])[] = [
  ['tips', '## Tips\n\n', '- Breathe before you answer. -@Mika\n'],
  ['items of one letter', '', '- a\n'],
  ['labels', '', 'Tips:\n'],
  ['practices', "## Do's\n\n", "- ✅ Ask what helps.\n- ❌ Don't push.\n"],
];

const runs: readonly Worst[] = PARTS.flatMap(([part, before, after]) =>
  RUNS.map((run) => ({
    name: `${JSON.stringify(run)} over and over in ${part}`,
    of: (size: number) => before + repeated(run, size) + after,
  })),
);

const lines: readonly Worst[] = LINES.map(([name, before, line]) => ({
  name: `${name} without end`,
  of: (size: number) => `# A title\n\n${before}${repeated(line, size)}`,
}));

/** Rules that wait for a pause lean on the parsers of others, who have their own worst marks. */
const rules = (await awake(listed)).filter(({ meta }) => !meta.reportedElsewhere && !meta.idle);
describe('the time that ten times as much takes', () => {
  it.each(lines)('to read: $name', { timeout: 120_000 }, (worst) => {
    const time = (text: string): number => milliseconds(() => read(text));
    expect(ratio(time, worst, LONG_RUN)).toBeLessThanOrEqual(MOST);
  });

  it.each([...runs, ...lines])('$name', { timeout: 120_000 }, (worst) => {
    const shared = lookAt(worst.of(LONG_RUN));
    for (const rule of rules) {
      const settings = settingsFor(rule);
      const time = (text: string): number => timeOf(rule, lookAt(text), settings);
      const known = timeOf(rule, shared, settings);
      expect(ratio(time, worst, LONG_RUN, known), rule.meta.id).toBeLessThanOrEqual(MOST);
    }
  });
});
