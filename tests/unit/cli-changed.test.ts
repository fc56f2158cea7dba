import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedLines } from '../../server/src/cli/git/changed-lines.js';
import type { FindingsReport } from '../../server/src/cli/generated/findings.js';
import { clean, flawed } from './cli-guides.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

const env = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
};

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A repository in which these files are committed on `main`. */
function repository(files: Record<string, string | Uint8Array>): string {
  const cwd = folderWith(files);
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  commit(cwd);
  return cwd;
}

function commit(cwd: string): void {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message=State');
}

async function check(cwd: string, ...argv: string[]) {
  const { code, out, err } = await run(cwd, ['check', '--format', 'json', ...argv], { env });
  const files = out === '' ? [] : (JSON.parse(out) as FindingsReport).files;
  const found = files.flatMap(({ path, findings }) =>
    findings.map(({ rule, line }) => `${path}:${String(line)} ${rule}`),
  );
  return { code, err, found, files };
}

const newTip = flawed.replace('- Breathe', '- Count to ten.\n- Breathe');

describe('check --changed', () => {
  test('shows only what is found on changed lines', async () => {
    const cwd = repository({ 'a.md': flawed, 'b.md': flawed });
    expect(await check(cwd, '--changed', '.')).toMatchObject({ code: 0, found: [] });
    writeFileSync(join(cwd, 'a.md'), newTip);
    expect(await check(cwd, '--changed', '.')).toMatchObject({
      code: 1,
      found: ['a.md:17 unattributed-tip'],
    });
    expect((await check(cwd, '.')).found.length).toBeGreaterThan(5);
  });

  test('counts a file that git does not know as changed, and a line that lost its neighbour', async () => {
    const signed = flawed.replace('answer.', 'answer.\n  -@RiverStone');
    const cwd = repository({ 'a.md': signed });
    writeFileSync(join(cwd, 'new.md'), flawed);
    writeFileSync(join(cwd, 'a.md'), flawed);
    const { found } = await check(cwd, '--changed', '.');
    expect(found.filter((one) => one.startsWith('a.md'))).toEqual(['a.md:17 unattributed-tip']);
    expect(found.filter((one) => one.startsWith('new.md'))).toHaveLength(3);
  });

  test('line ends and a byte order mark are no change', async () => {
    const cwd = repository({ 'a.md': flawed });
    writeFileSync(join(cwd, 'a.md'), `\uFEFF${flawed.replaceAll('\n', '\r\n')}`);
    expect((await check(cwd, '--changed', '.')).found).toEqual([]);
  });

  test('follows a file that was renamed, changed or not', async () => {
    const cwd = repository({ 'a.md': flawed, 'in/b.md': flawed });
    renameSync(join(cwd, 'a.md'), join(cwd, 'c.md'));
    renameSync(join(cwd, 'in/b.md'), join(cwd, 'b.md'));
    writeFileSync(join(cwd, 'b.md'), newTip);
    expect((await check(cwd, '--changed', '.')).found).toEqual(['b.md:17 unattributed-tip']);
  });

  test.each([
    ['behind =', ['--changed=main', '.']],
    ['as a word of its own', ['--changed', 'main', '.']],
    ['as a word of its own, without paths', ['--changed', 'main']],
    ['after the paths', ['.', '--changed', 'main']],
  ])('compares with the last commit in common with the one named %s', async (_name, argv) => {
    const cwd = repository({ 'a.md': clean, 'b.md': flawed });
    git(cwd, 'checkout', '--quiet', '-b', 'work');
    writeFileSync(join(cwd, 'b.md'), newTip);
    commit(cwd);
    git(cwd, 'checkout', '--quiet', 'main');
    writeFileSync(join(cwd, 'a.md'), flawed);
    commit(cwd);
    git(cwd, 'checkout', '--quiet', 'work');
    expect((await check(cwd, ...argv)).found).toEqual(['b.md:17 unattributed-tip']);
    expect((await check(cwd, '--changed', '.')).found).toEqual([]);
  });

  test('compares with the upstream branch where there is one', async () => {
    const cwd = repository({ 'a.md': flawed });
    git(cwd, 'checkout', '--quiet', '-b', 'work', '--track', 'main');
    writeFileSync(join(cwd, 'a.md'), newTip);
    commit(cwd);
    expect((await check(cwd, '--changed', '.')).found).toEqual(['a.md:17 unattributed-tip']);
  });

  test('a path wins over a branch of the same name, unless = names the branch', async () => {
    const cwd = repository({ 'guides/a.md': flawed, 'b.md': clean });
    git(cwd, 'branch', 'guides');
    writeFileSync(join(cwd, 'b.md'), flawed);
    expect((await check(cwd, '--changed', 'guides')).files.map(({ path }) => path)).toEqual(['guides/a.md']);
    expect((await check(cwd, '--changed=guides')).found).toHaveLength(3);
  });

  test('works from a folder inside, on standard input, and before the first commit', async () => {
    const cwd = repository({ 'in/a.md': flawed });
    writeFileSync(join(cwd, 'in/a.md'), newTip);
    expect((await check(join(cwd, 'in'), '--changed')).found).toEqual(['a.md:17 unattributed-tip']);
    const { out } = await run(
      cwd,
      ['check', '--changed', '--stdin', '--stdin-path', 'in/a.md', '--format', 'jsonl'],
      { env, stdin: newTip },
    );
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    const fresh = folderWith({ 'a.md': flawed });
    git(fresh, 'init', '--quiet');
    expect((await check(fresh, '--changed', '.')).found).toHaveLength(3);
  });

  test('a file that cannot be read is always shown', async () => {
    const cwd = repository({ 'a.md': Uint8Array.of(0) });
    expect(await check(cwd, '--changed', '.')).toMatchObject({ code: 2, found: ['a.md:1 unreadable-file'] });
  });

  test('starts nothing that the repository’s settings name, and leaves its index alone', async () => {
    const cwd = repository({ 'a.md': flawed, '.gitattributes': '*.md diff=evil filter=evil\n' });
    const script = join(cwd, '.git/evil.sh');
    writeFileSync(script, `#!/bin/sh\ntouch "${cwd}/started"\ncat\n`);
    chmodSync(script, 0o755);
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'diff.evil.textconv',
      'filter.evil.smudge',
      'filter.evil.clean',
      'core.pager',
    ])
      git(cwd, 'config', key, script);
    writeFileSync(join(cwd, 'a.md'), newTip);
    expect((await check(cwd, '--changed', 'a.md')).found).toEqual(['a.md:17 unattributed-tip']);
    expect(existsSync(join(cwd, 'started'))).toBe(false);
    git(cwd, 'diff');
    expect(existsSync(join(cwd, 'started'))).toBe(true);
  });

  test.each([
    [['--changed'], 'this folder is in no git repository', false],
    [['--changed=gone'], 'git knows no commit gone.', true],
    [['--changed=--upload-pack=x'], 'git knows no commit --upload-pack=x.', true],
    [['--changed='], '--changed needs COMMIT after it.', true],
  ])('%j ends with 2 and says why', async (argv, message, inRepository) => {
    const cwd = inRepository ? repository({ 'a.md': flawed }) : folderWith({ 'a.md': flawed });
    const { code, err, files } = await check(cwd, ...argv);
    expect([code, files]).toEqual([2, []]);
    expect(err).toContain(message);
  });

  test('histories without a common commit, and a computer without git', async () => {
    const cwd = repository({ 'a.md': flawed });
    git(cwd, 'checkout', '--quiet', '--orphan', 'other');
    writeFileSync(join(cwd, 'a.md'), newTip);
    commit(cwd);
    expect((await check(cwd, '--changed=main')).err).toContain(
      'no common ancestor here. Fetch more of the history',
    );
    const { code, err } = await run(cwd, ['check', '--changed'], { env: { PATH: cwd } });
    expect(code).toBe(2);
    expect(err).toContain('--changed needs git, which was not found on the PATH.');
  });
});

describe('tips whose words changed under the same name', () => {
  const tips = (...lines: string[]) =>
    clean.replace('- Breathe before you answer. -@RiverStone', lines.map((line) => `- ${line}`).join('\n'));
  const notes = async (before: string, after: string) => {
    const cwd = repository({ 'a.md': before });
    writeFileSync(join(cwd, 'a.md'), after);
    const { files } = await check(cwd, '--changed', '.');
    return files.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'changed-tip'));
  };

  test('are noted at the tip, with the words before', async () => {
    const [note, ...more] = await notes(
      tips('Breathe before you answer. -@RiverStone', 'Ask once. -@Mika'),
      tips('Breathe, then report them at once. -@RiverStone', 'Ask once. -@Mika'),
    );
    expect(more).toEqual([]);
    expect(note).toMatchObject({ severity: 'info', line: 17, url: 'docs/changed-tip.md' });
    expect(note?.message).toContain('@RiverStone still stands under them');
    expect(note?.message).toContain('“Breathe before you answer.”');
  });

  test.each([
    ['a new tip', ['One two. -@Mika'], ['One two. -@Mika', 'Three four. -@Mika']],
    ['a tip that moved', ['One two. -@Mika', 'Five. -@Pinar'], ['Five. -@Pinar', 'One two. -@Mika']],
    ['marks and capitals', ['don’t rush, Wait -@Mika'], ["Don't rush – wait. -@Mika"]],
    ['another form of signature', ['One two. -@Mika'], ['One two. (via @mika)']],
    ['another name', ['One two. -@Mika'], ['One three. -@Pinar']],
    ['a tip that is gone', ['One two. -@Mika', 'Three four. -@Mika'], ['One two. -@Mika']],
    ['nobody', ['One two. -Anonymous'], ['One three. -Anonymous']],
  ])('not %s', async (_name, before, after) => {
    expect(await notes(tips(...before), tips(...after))).toEqual([]);
  });

  test('of several tips of one person, each is held against the one it resembles', async () => {
    const found = await notes(
      tips('Count to ten first. -@Mika', 'Write short lines. -@Mika'),
      tips('Write very short lines. -@Mika', 'Count to twenty first. -@Mika'),
    );
    expect(found.map(({ line, message }) => [line, /“(.*)”/u.exec(message)?.[1]])).toEqual([
      [17, 'Write short lines.'],
      [18, 'Count to ten first.'],
    ]);
  });

  test('in scripts without spaces too', async () => {
    const found = await notes(tips('先深呼吸，再回答。 -@Mika'), tips('先深呼吸，再慢慢回答。 -@Mika'));
    expect(found).toHaveLength(1);
  });
});

test.each([
  ['a\nb\nc', 'a\nx\nc', [[2, 2]]],
  ['a\nb\nc', 'a\nb\nc', []],
  ['a\nc', 'a\nb\nb\nc', [[2, 3]]],
  ['a\nb\nc', 'a\nc', [[1, 2]]],
  ['a\nb', 'b', [[1, 1]]],
  ['', 'a', [[1, 1]]],
])('lines of %j that are new in %j', (before, now, ranges) => {
  expect(changedLines(before, now).map(({ from, to }) => [from, to])).toEqual(ranges);
});
