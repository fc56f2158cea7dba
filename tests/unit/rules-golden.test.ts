import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fixText } from '../../server/src/lint/apply-fixes.js';
import { check } from './rules/examples.js';
import { expectMended } from './rules/mended.js';
import { annotate } from './rules/annotate.js';

const folder = fileURLToPath(new URL('../../test-fixtures/golden/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.md') && !name.endsWith('.fixed.md'));

test('there are golden guides', () => {
  expect(names.length).toBeGreaterThan(5);
});

// `npx vitest run tests/unit/rules-golden -u` writes the expected files anew: read the difference before you keep it.
describe.each(names)('%s', (name) => {
  const text = readFileSync(folder + name, 'utf8');
  const fix = (source: string): string => fixText(source, (now) => check(now, name)).text;

  test('findings', async () => {
    await expect(annotate(text, check(text, name))).toMatchFileSnapshot(
      folder + name.replace(/\.md$/, '.findings.txt'),
    );
  });

  test('safe fixes', async () => {
    await expect(fix(text)).toMatchFileSnapshot(folder + name.replace(/\.md$/, '.fixed.md'));
  });

  test('each fix mends its finding', () => {
    for (const finding of check(text, name)) expectMended(finding, text, name);
  });

  test('fixing twice is fixing once', () => {
    expect(fix(fix(text))).toBe(fix(text));
  });

  test('Windows line endings and a byte order mark change nothing', () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(annotate(windows, check(windows, name))).toBe(annotate(text, check(text, name)));
    expect(fix(windows)).toBe(fix(text).replaceAll('\n', '\r\n'));
    expect(check(`\uFEFF${text}`, name)).toEqual(check(text, name));
    expect(fix(`\uFEFF${text}`)).toBe(`\uFEFF${fix(text)}`);
  });
});
