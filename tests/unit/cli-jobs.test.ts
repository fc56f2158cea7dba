import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../server/src/cli/io.js';
import { threadAnswer } from '../../server/src/cli/jobs/pool.js';
import { main } from '../../server/src/cli/main.js';
import { clean, flawed } from './cli-guides.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

const server = fileURLToPath(new URL('../../server/', import.meta.url));
const launcher = join(server, 'bin/guidepost.js');
const hasJobs =
  existsSync(join(server, 'dist/cli.js')) &&
  spawnSync(process.execPath, [launcher, 'check', '--help'], { encoding: 'utf8' }).stdout.includes('--jobs');

const many = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [
    `in/${String(at).padStart(2, '0')}.md`,
    at % 3 === 0 ? clean : `${flawed}\n${'More. '.repeat(at)}\n`,
  ]),
);
const library = {
  ...many,
  'binary.md': Uint8Array.of(0),
  'none.md': '# Hello\n',
  'guidepost.config.json': '{"guidez": [], "rules": {"vague-link-text": "error"}}',
};

describe.skipIf(!hasJobs)('the built program (npm run build)', () => {
  test.each(['json', 'pretty'])('prints the same with threads as without: %s', (format) => {
    const cwd = folderWith(library);
    const check = (...argv: string[]) =>
      spawnSync(process.execPath, [launcher, 'check', '.', '--format', format, ...argv], {
        cwd,
        encoding: 'utf8',
      });
    const { status, stdout } = check();
    expect(status).toBe(2);
    expect(stdout).toContain('invalid-configuration');
    expect(check('--jobs', '3')).toMatchObject({ status, stdout, stderr: '' });
    expect(check('--jobs', '3', '--cache', 'c.cache')).toMatchObject({ status, stdout, stderr: '' });
    expect(check('--jobs', '3', '--cache', 'c.cache')).toMatchObject({ status, stdout, stderr: '' });
    expect(check('--jobs', '2', '--no-config').stdout).toBe(check('--no-config').stdout);
  });
});

describe('check --jobs', () => {
  /** Runs with threads that are none, and counts what they are asked. */
  async function withThreads(cwd: string, argv: readonly string[], broken = false) {
    const seen = { out: '', asked: 0, open: 0 };
    const quiet = { write: () => undefined, terminal: false, columns: undefined };
    const io: Io = {
      cwd,
      env: {},
      version: '1.2.3',
      packageFolder: server,
      today: () => '2026-11-23',
      stdout: { ...quiet, write: (text) => void (seen.out += text) },
      stderr: quiet,
      startThread: () => {
        const answer = threadAnswer(io);
        seen.open++;
        return {
          ask: (question) => {
            seen.asked++;
            return broken
              ? Promise.reject(new Error('gone'))
              : answer(structuredClone(question)).then(structuredClone);
          },
          close: () => Promise.resolve(void seen.open--),
        };
      },
      stopped: new AbortController().signal,
      readStdin: () => Promise.resolve(Buffer.from(flawed)),
    };
    return { code: await main(argv, io), ...seen };
  }

  test('shares the files among threads and closes them', async () => {
    const cwd = folderWith(library);
    const plain = await run(cwd, ['check', '.', '--format', 'json']);
    const shared = await withThreads(cwd, ['check', '.', '--format', 'json', '--jobs', '4']);
    expect(shared).toEqual({ code: plain.code, out: plain.out, asked: 14, open: 0 });
  });

  test('does the work itself where a thread breaks', async () => {
    const cwd = folderWith(library);
    const plain = await run(cwd, ['check', '.', '--format', 'json']);
    expect(await withThreads(cwd, ['check', '.', '--format', 'json', '--jobs', '2'], true)).toMatchObject({
      out: plain.out,
      open: 0,
    });
  });

  test('starts none for one file or standard input', async () => {
    const cwd = folderWith(library);
    expect(await withThreads(cwd, ['check', 'in/01.md', '--jobs', '4'])).toMatchObject({
      code: 1,
      asked: 0,
      open: 0,
    });
    expect(await withThreads(cwd, ['check', '--stdin', '--jobs', '4'])).toMatchObject({
      code: 1,
      asked: 0,
      open: 0,
    });
  });

  test.each(['0', '65', 'all', '-1', '1.5'])('--jobs=%s is refused', async (jobs) => {
    const { code, out, err } = await run(folderWith({ 'a.md': clean }), ['check', `--jobs=${jobs}`]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`--jobs takes a number of threads from 1 to 64, not '${jobs}'.`);
  });
});

describe('the progress bar', () => {
  test('counts files on a terminal and is wiped at the end', async () => {
    const cwd = folderWith(many);
    const { err, out } = await run(cwd, ['check', '.', '--format', 'jsonl'], { terminal: true });
    expect(err).toContain('\r[##                      ] 1 of 12 files');
    expect(err).toContain('] 11 of 12 files');
    expect(err.endsWith('\r\u001B[K')).toBe(true);
    expect(out).not.toContain('of 12 files');
  });

  test('is not there in a pipe, for one file, or on a dumb terminal', async () => {
    const cwd = folderWith(many);
    expect((await run(cwd, ['check', '.'])).err).toBe('');
    expect((await run(cwd, ['check', 'in/01.md'], { terminal: true })).err).toBe('');
    expect((await run(cwd, ['check', '.'], { terminal: true, env: { TERM: 'dumb' } })).err).toBe('');
  });
});
