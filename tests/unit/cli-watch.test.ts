import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clean, flawed } from './cli-guides.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

/** Watches, makes one change each time it waits, and stops after the last. */
async function watched(cwd: string, argv: readonly string[], changes: readonly (() => void)[]) {
  const controller = new AbortController();
  const left = [...changes];
  const heard = (text: string) => {
    if (!text.includes('Waiting for changes')) return;
    const change = left.shift();
    if (change) change();
    else controller.abort();
  };
  return run(cwd, ['check', '--watch', '--format', 'jsonl', ...argv], { stopped: controller.signal, heard });
}

test('check --watch checks again when a file changes, comes or goes, and when the configuration does', async () => {
  const cwd = folderWith({ 'a.md': clean });
  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);
  const { code, out, err } = await watched(
    cwd,
    ['.'],
    [
      () => write('a.md', flawed),
      () => write('in.md', flawed),
      () => rmSync(join(cwd, 'in.md')),
      () => write('guidepost.config.json', '{"rules": {"unattributed-tip": "off"}}'),
      () => write('a.md', clean),
    ],
  );
  expect(err.match(/Waiting for changes/gu)).toHaveLength(6);
  expect(out.match(/"rule":"unattributed-tip"/gu)).toHaveLength(4);
  expect(out.match(/"rule":"vague-link-text"/gu)).toHaveLength(5);
  expect(code).toBe(0);
});

test('ends with what the last check came to', async () => {
  const cwd = folderWith({ 'a.md': clean });
  expect((await watched(cwd, ['a.md'], [() => writeFileSync(join(cwd, 'a.md'), flawed)])).code).toBe(1);
  expect((await watched(cwd, ['a.md'], [() => rmSync(join(cwd, 'a.md'))])).code).toBe(2);
});

test('does not go with standard input', async () => {
  const { code, out, err } = await run('/', ['check', '--watch', '--stdin'], { stdin: clean });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('give either --stdin or --watch, not both.');
});
