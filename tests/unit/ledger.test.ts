/**
 * The ledger of false alarms (tests/bench/false-alarms.ledger.tsv): verdicts on findings in texts that nobody here wrote.
 * `npm run false-alarms -- --ledger` compares it with what the rules say today.
 */
import { expect, it } from 'vitest';
import { rules } from '../../server/src/rules/index.js';
import { entryOf, keyOf, readLedger, standings } from '../bench/false-alarms/ledger.js';

const entries = readLedger();

it('holds one verdict for each place, with a reason of a few words', () => {
  expect(new Set(entries.map(keyOf)).size).toBe(entries.length);
  for (const { why } of entries) {
    expect(why.length, why).toBeGreaterThan(5);
    expect(why.length, why).toBeLessThan(90);
  }
});

it('speaks of rules that there are, and of files of the corpus or of packages', () => {
  const known = new Set(rules.map(({ meta }) => meta.id));
  for (const { rule, file } of entries) {
    expect(known).toContain(rule);
    expect(file).toMatch(/^(?:corpus|(?:\w+\/)*node_modules)\/\S/);
  }
});

it.each(standings(entries))('$rule is right nine times in ten', ({ judged, right, enough }) => {
  expect(enough, `${right} of ${judged}`).toBe(true);
});

it('refuses a line without a reason', () => {
  expect(() => entryOf('corpus/a.md\t1\tlong-tip\ttrue\t', 2)).toThrow('Line 2');
  expect(() => entryOf('corpus/a.md\t1\tlong-tip\ttrue\t  ', 2)).toThrow('Line 2');
});

it.each([
  [9, 0, true],
  [10, 9, true],
  [10, 8, false],
])('of %i verdicts %i true: enough is %s', (judged, right, enough) => {
  const verdicts = Array.from({ length: judged }, (_, line) => ({
    file: 'corpus/a.md',
    line: line + 1,
    rule: 'long-tip',
    verdict: line < right,
    why: 'made up for this test',
  }));
  expect(standings(verdicts)).toMatchObject([{ judged, right, enough }]);
});
