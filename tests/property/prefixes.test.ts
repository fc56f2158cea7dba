import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Locator } from '../../server/src/guide/index.js';
import { createLinter, type LintResult } from '../../server/src/lint/linter.js';
import { rules } from '../../server/src/rules/index.js';

const root = join(import.meta.dirname, '../../test-fixtures');
const fixtures = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md'),
);

/** No crash, and every place a finding speaks of lies in the text. */
function expectSound({ findings }: LintResult, text: string): void {
  const locator = new Locator(text);
  for (const finding of findings) {
    expect(finding.rule).not.toBe('internal-error');
    const places = [finding, ...finding.related, ...finding.fixes.flatMap(({ edits }) => edits)];
    for (const { position } of places) {
      expect(position.end.offset).toBeLessThanOrEqual(text.length);
      expect(position.start).toEqual(locator.point(position.start.offset ?? -1));
      expect(position.end).toEqual(locator.point(position.end.offset ?? -1));
    }
  }
}

describe('a guide on its way from nothing', () => {
  it('has fixtures to grow', () => {
    expect(fixtures.length).toBeGreaterThan(5);
  });

  it.each(fixtures)('%s, a few characters at a time', (name) => {
    const text = readFileSync(join(root, name), 'utf8').replace(/^\uFEFF/, '');
    const linter = createLinter(rules);
    const step = Math.max(3, Math.floor(text.length / 250));
    for (let end = 0; end <= text.length; end += step) {
      const prefix = text.slice(0, end);
      expectSound(linter.check(prefix, { path: 'growing.guide.md' }), prefix);
    }
  });
});
