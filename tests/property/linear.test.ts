/**
 * Every rule takes a text ten times as long in far less than the hundred times of a quadratic rule: its own failing example over and over, and
 * the line that is found there as one line without end.
 */
import { describe, expect, it } from 'vitest';
import { awake } from '../../server/src/lint/awake.js';
import { defineRule } from '../../server/src/lint/define-rule.js';
import type { Rule } from '../../server/src/lint/types.js';
import { rules as listed } from '../../server/src/rules/index.js';
import { check, examplesOf, settingsFor, type Example } from '../unit/rules/examples.js';
import { LONG, lookAt, MOST, ratio, repeated, timeOf, type Worst } from './linear.js';

const rules = (await awake(listed)).filter(({ meta }) => !meta.reportedElsewhere);

/** Reading many parts takes far longer than looking at them; what is quadratic shows in fewer. */
const LONG_WHOLE = 20_000;

interface Sized extends Worst {
  readonly longest: number;
}

/** The example of a rule that fails, without end, and the line of its finding as one line without end. */
function worstOf(rule: Rule): readonly Sized[] {
  const example = examplesOf(rule).find(({ output }) => output !== null);
  if (!example) return [];
  const whole = {
    name: `all of ${example.name}`,
    of: (size: number) => wholes(example, size),
    longest: LONG_WHOLE,
  };
  const line = lineOf(rule, example);
  if (line === null) return [whole];
  return [whole, { name: `“${line.trim()}”`, of: (size) => stretched(line, example, size), longest: LONG }];
}

/** Front matter and title once, the rest over and over. */
function wholes({ input }: Example, size: number): string {
  const head = /^(?:---\n[\s\S]{0,400}?\n---\n+)?(?:#[^\n]*\n)?/.exec(input)?.[0] ?? '';
  return head + repeated(`${input.slice(head.length)}\n\n`, size);
}

function lineOf(rule: Rule, { input, name, settings }: Example): string | null {
  const first = check(input, name, settingsFor(rule, settings)).find((one) => one.rule === rule.meta.id);
  const line = first && input.split('\n')[first.position.start.line - 1];
  return line && line.trim() !== '' ? line : null;
}

function stretched(line: string, { input }: Example, size: number): string {
  const mark = /^[\s>#*+-]*(?:\d+\. )?/.exec(line)?.[0] ?? '';
  return input.replace(line, () => mark + repeated(`${line.slice(mark.length)} `, size));
}

/** Nothing is shared: each time is that of a first look. */
function ratioOf(rule: Rule, worst: Sized): number {
  const settings = settingsFor(rule);
  return ratio((text) => timeOf(rule, lookAt(text), settings), worst, worst.longest);
}

describe('the time that a text ten times as long takes', () => {
  it.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', { timeout: 120_000 }, (_, rule) => {
    for (const worst of worstOf(rule)) expect(ratioOf(rule, worst), worst.name).toBeLessThanOrEqual(MOST);
  });

  it('would show of a rule that compares every tip with every other', () => {
    const of = (size: number): string => `## Tips\n\n${repeated('- Breathe. -@Mika\n', size)}`;
    expect(ratioOf(everyPair, { name: 'tips', of, longest: LONG_WHOLE })).toBeGreaterThan(MOST);
  });
});

/** What no rule may do. */
const everyPair = defineRule(
  { id: 'every-pair', group: 'attribution', severity: 'info', over: 'guide', fix: null, since: '0.1.0' },
  ({ tips }, report) => {
    for (const one of tips)
      if (tips.some(({ text }) => text === `${one.text}!`)) report(one, { message: 'Twice.' });
  },
);
