import { expect } from 'vitest';
import { applyEdits } from '../../../server/src/lint/apply-fixes.js';
import type { Finding } from '../../../server/src/lint/types.js';
import { check } from './examples.js';

/** Expects that each fix of a finding mends it, or leaves a gap that is reported in its place; and breaks no rule. */
export function expectMended(finding: Finding, text: string, path: string): void {
  const before = rulesOf(text, path, finding.rule);
  for (const fix of finding.fixes) {
    const fixed = applyEdits(text, fix.edits);
    const said = check(fixed, path).map((one) => one.rule);
    expect(said, `${fix.title}\n${fixed}`).not.toContain('internal-error');
    expect(lineEndings(fixed), fix.title).toEqual(lineEndings(text));
    const gaps = said.filter((rule) => rule === 'unfilled-scaffold').length;
    if (finding.rule !== 'unfilled-scaffold' && gaps > rulesOf(text, path, 'unfilled-scaffold').length)
      continue;
    const after = rulesOf(fixed, path, finding.rule);
    expect(after, `${finding.rule}: ${fix.title}\n${fixed}`).not.toEqual(before);
    expect(after.length).toBeLessThanOrEqual(before.length);
  }
}

function rulesOf(text: string, path: string, rule: string): readonly string[] {
  return check(text, path)
    .filter((one) => one.rule === rule)
    .map((one) => `${one.severity} ${one.message}`);
}

function lineEndings(text: string): readonly string[] {
  return [...new Set(text.match(/\r?\n|\r/g))];
}
