import { expect, test, vi } from 'vitest';
import type { FindingsReport } from '../../server/src/cli/generated/findings.js';
import { clean, flawed } from './cli-guides.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

vi.mock('../../server/src/rules/hygiene.js', () => ({
  checkHygiene: (text: string) =>
    text.includes('planted') ? Promise.reject(new Error('planted crash')) : Promise.resolve([]),
}));

test('a crash of the generic rules is one finding; ours stay, and so do the other files', async () => {
  const cwd = folderWith({ 'a.md': `${flawed}\nplanted\n`, 'b.md': clean });
  const { code, out } = await run(cwd, ['check', '--format', 'json', '.']);
  const { files } = JSON.parse(out) as FindingsReport;
  expect(code).toBe(1);
  expect(files.map((file) => [file.path, file.guide])).toEqual([
    ['a.md', true],
    ['b.md', true],
  ]);
  const findings = files[0]?.findings ?? [];
  expect(findings.map((finding) => finding.rule)).toEqual([
    'internal-error',
    'ambiguous-marker',
    'unattributed-tip',
    'vague-link-text',
  ]);
  expect(findings[0]?.message).toContain('planted crash');
});
