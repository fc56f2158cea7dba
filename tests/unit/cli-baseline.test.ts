import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FindingsReport } from '../../server/src/cli/generated/findings.js';
import { clean, flawed } from './cli-guides.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

const file = 'guidepost.baseline.json';

async function known(files: Record<string, string | Uint8Array>) {
  const cwd = folderWith(files);
  const { code, out } = await run(cwd, ['baseline', '.']);
  expect(code).toBe(0);
  expect(out).toMatch(/^guidepost\.baseline\.json: \d+ findings? known from now on\.\n$/u);
  return cwd;
}

async function fresh(cwd: string, ...argv: string[]) {
  const { code, out, err } = await run(cwd, ['check', '--format', 'json', '--baseline', file, ...argv]);
  const { files } = JSON.parse(out) as FindingsReport;
  const found = files.flatMap(({ findings }) => findings.map(({ rule, line }) => `${rule}:${String(line)}`));
  return { code, err, found };
}

describe('check --baseline', () => {
  test('hides what is known and says how much', async () => {
    const cwd = await known({ 'a.md': flawed });
    expect(await fresh(cwd, '.')).toEqual({
      code: 0,
      found: [],
      err: `guidepost: 3 known findings not shown (${file}).\n`,
    });
  });

  test('knows findings again when lines move and are formatted', async () => {
    const cwd = await known({ 'a.md': flawed });
    const moved = flawed
      .replace('## Do', 'A word before.\n\n## Do')
      .replaceAll('\n- ', '\n*   ')
      .replaceAll('\n', '\r\n');
    writeFileSync(join(cwd, 'a.md'), `\uFEFF${moved}`);
    expect(await fresh(cwd, '.')).toMatchObject({ code: 0, found: [] });
  });

  test('shows a new finding among known ones, and a known one whose words changed', async () => {
    const cwd = await known({ 'a.md': flawed });
    writeFileSync(join(cwd, 'a.md'), flawed.replace('- Breathe', '- Count to ten.\n- Breathe'));
    expect(await fresh(cwd, '.')).toMatchObject({ code: 1, found: ['unattributed-tip:17'] });
    writeFileSync(join(cwd, 'a.md'), flawed.replace('Breathe', 'Rest'));
    const changed = await fresh(cwd, '.');
    expect(changed).toMatchObject({ code: 1, found: ['unattributed-tip:17'] });
    expect(changed.err).toContain(
      '1 known finding gone: guidepost baseline -o guidepost.baseline.json writes',
    );
  });

  test('counts findings that are alike', async () => {
    const tip = '- Breathe before you answer.\n';
    const twice = flawed.replace(tip, tip + tip);
    const cwd = await known({ 'a.md': twice });
    const before = (await fresh(cwd, '.')).found;
    expect(before).toEqual([]);
    writeFileSync(join(cwd, 'a.md'), flawed.replace(tip, tip + tip + tip));
    expect((await fresh(cwd, '.')).found).toContain('unattributed-tip:19');
  });

  test('belongs to files by their path from the baseline, wherever the command runs', async () => {
    const cwd = await known({ 'in/a.md': flawed, 'b.md': clean });
    expect((await run(join(cwd, 'in'), ['check', '--baseline', `../${file}`, '.'])).code).toBe(0);
    renameSync(join(cwd, 'b.md'), join(cwd, 'c.md'));
    writeFileSync(join(cwd, 'c.md'), flawed);
    expect((await fresh(cwd, 'c.md')).found).toHaveLength(3);
  });

  test('never hides a file that cannot be read', async () => {
    const cwd = folderWith({ 'a.md': clean, 'binary.md': Uint8Array.of(0) });
    const { code, err } = await run(cwd, ['baseline', '.']);
    expect(code).toBe(2);
    expect(err).toContain('binary.md could not be read');
    expect(await fresh(cwd, '.')).toMatchObject({ code: 2, found: ['unreadable-file:1'] });
  });

  test.each([
    ['gone', null, 'There is no file or folder of this name.'],
    ['no JSON', '{', 'guidepost baseline did not write it so.'],
    ['another version', '{"version":2,"files":{}}', 'guidepost baseline did not write it so.'],
    [
      'other entries',
      '{"version":1,"files":{"a.md":[{"rule":1}]}}',
      'guidepost baseline did not write it so.',
    ],
  ])('a baseline that is %s ends with 2', async (_name, text, message) => {
    const cwd = folderWith({ 'a.md': flawed, ...(text === null ? {} : { [file]: text }) });
    const { code, out, err } = await run(cwd, ['check', '--baseline', file, '.']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`--baseline ${file} cannot be used. ${message}`);
  });
});

describe('baseline', () => {
  test('writes a file that can be read and compared', async () => {
    const cwd = await known({ 'a.md': flawed, 'b.md': clean });
    expect(JSON.parse(readFileSync(join(cwd, file), 'utf8'))).toEqual({
      version: 1,
      files: {
        'a.md': [
          { rule: 'ambiguous-marker', text: 'don t take sides instead stay with the feeling', count: 1 },
          { rule: 'unattributed-tip', text: 'breathe before you answer', count: 1 },
          { rule: 'vague-link-text', text: 'tell the team here https example org report', count: 1 },
        ],
      },
    });
  });

  test('-o - prints it, a bad place ends with 2', async () => {
    const cwd = folderWith({ 'a.md': flawed });
    const { code, out } = await run(cwd, ['baseline', 'a.md', '-o', '-']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveProperty(['files', 'a.md', 'length'], 3);
    expect(await run(cwd, ['baseline', 'a.md', '-o', 'no/b.json'])).toMatchObject({ code: 2, out: '' });
  });
});
