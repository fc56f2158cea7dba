import { expect } from 'vitest';
import { applyEdits } from '../../../server/src/lint/apply-fixes.js';
import type { LintSettings } from '../../../server/src/lint/settings.js';
import type { Finding } from '../../../server/src/lint/types.js';
import { check } from './examples.js';

/** Expects that each fix of a finding mends it, or leaves a gap that is reported in its place; and breaks no rule. */
export function expectMended(finding: Finding, text: string, path: string, settings?: LintSettings): void {
  const rulesOf = (of: string, rule: string): readonly string[] => saidBy(rule, check(of, path, settings));
  const before = rulesOf(text, finding.rule);
  for (const fix of finding.fixes) {
    const fixed = applyEdits(text, fix.edits);
    const said = check(fixed, path, settings).map((one) => one.rule);
    expect(said, `${fix.title}\n${fixed}`).not.toContain('internal-error');
    expect(lineEndings(fixed), fix.title).toEqual(lineEndings(text));
    const gaps = said.filter((rule) => rule === 'unfilled-scaffold').length;
    if (finding.rule !== 'unfilled-scaffold' && gaps > rulesOf(text, 'unfilled-scaffold').length) continue;
    const after = rulesOf(fixed, finding.rule);
    expect(after, `${finding.rule}: ${fix.title}\n${fixed}`).not.toEqual(before);
    expect(after.length).toBeLessThanOrEqual(before.length);
  }
}

function saidBy(rule: string, findings: readonly Finding[]): readonly string[] {
  return findings.filter((one) => one.rule === rule).map((one) => `${one.severity} ${one.message}`);
}

function lineEndings(text: string): readonly string[] {
  return [...new Set(text.match(/\r?\n|\r/g))];
}
