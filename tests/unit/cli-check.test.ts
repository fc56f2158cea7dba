import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FindingsReport } from '../../server/src/cli/generated/findings.js';
import { clean, flawed } from './cli-guides.js';
import { run } from './cli-run.js';
import { folderWith, locked } from './cli-temp.js';

async function check(files: Record<string, string | Uint8Array>, ...argv: string[]) {
  return run(folderWith(files), ['check', ...argv]);
}

async function checkJson(files: Record<string, string | Uint8Array>, ...argv: string[]) {
  const { code, out, err } = await check(files, '--format', 'json', ...argv);
  return { code, err, report: JSON.parse(out) as FindingsReport };
}

/** The rules that spoke, by file. */
function rulesByPath(report: FindingsReport): Record<string, string[]> {
  return Object.fromEntries(
    report.files.map((file) => [file.path, file.findings.map((finding) => finding.rule)]),
  );
}

describe('check --format json', () => {
  test('gives each finding with its place, its page and its fixes', async () => {
    const { code, report } = await checkJson({ 'a.md': flawed }, 'a.md');
    expect(code).toBe(1);
    expect(report.version).toBe(1);
    const file = report.files[0];
    expect(file).toMatchObject({ path: 'a.md', guide: true });
    expect(file?.findings.map(({ rule, severity, line, column }) => [rule, severity, line, column])).toEqual([
      ['ambiguous-marker', 'info', 13, 3],
      ['unattributed-tip', 'error', 17, 3],
      ['vague-link-text', 'warning', 21, 17],
    ]);
    expect(file?.findings[0]).toMatchObject({
      endLine: 13,
      endColumn: 4,
      url: expect.stringMatching(/\/ambiguous-marker\.md$/u) as unknown,
      fixes: [{ kind: 'safe', edits: [{ line: 13, column: 3, endLine: 13, endColumn: 4, newText: '❌' }] }],
    });
    expect(report.summary).toEqual({
      files: 1,
      guides: 1,
      unreadable: 0,
      error: 1,
      warning: 1,
      info: 1,
      hint: 0,
      fixable: 1,
    });
  });

  test('lists every file, guide or not, in forward slashes', async () => {
    const { code, report } = await checkJson({ 'a/clean.md': clean, 'b/README.md': '# Hello\n' }, '.');
    expect(code).toBe(0);
    expect(report.files).toEqual([
      { path: 'a/clean.md', guide: true, findings: [] },
      { path: 'b/README.md', guide: false, findings: [] },
    ]);
  });

  test('counts from after a byte order mark and in UTF-16 units', async () => {
    const places = async (text: string) => {
      const { report } = await checkJson({ 'a.md': text }, 'a.md');
      return report.files[0]?.findings.map(({ rule, line, column, endColumn }) => [
        rule,
        line,
        column,
        endColumn,
      ]);
    };
    const plain = await places(flawed);
    expect(await places(`\uFEFF${flawed}`)).toEqual(plain);
    expect(await places(flawed.replaceAll('\n', '\r\n'))).toEqual(plain);
    const shifted = await places(flawed.replace('Tell the team', '👩‍👧 the team'));
    expect(shifted?.at(-1)).toEqual(['vague-link-text', 21, 18, 52]);
  });

  test('carries remark’s own findings after ours', async () => {
    const { report } = await checkJson({ 'a.md': `${flawed}\n[unused]: https://example.org\n` }, 'a.md');
    expect(rulesByPath(report)['a.md']?.at(-1)).toBe('no-unused-definitions');
  });
});

describe('check', () => {
  test.each([
    ['error', 1],
    ['warning', 1],
    ['info', 1],
    ['hint', 1],
  ])('ends by --fail-on %s with %i where there is an error', async (level, code) => {
    expect((await check({ 'a.md': flawed }, '--fail-on', level, 'a.md')).code).toBe(code);
  });

  test.each([
    ['error', 0],
    ['warning', 0],
    ['info', 1],
    ['hint', 1],
  ])('ends by --fail-on %s with %i where the gravest is an info', async (level, code) => {
    const text = clean.replace('❌', '❎');
    expect((await check({ 'a.md': text }, '--fail-on', level, 'a.md')).code).toBe(code);
  });

  test('reads standard input under a name', async () => {
    const cwd = folderWith({});
    const plain = await run(cwd, ['check', '--stdin', '--format', 'json'], { stdin: flawed });
    expect(plain.code).toBe(1);
    expect((JSON.parse(plain.out) as FindingsReport).files[0]?.path).toBe('stdin.md');
    const named = await run(cwd, ['check', '--stdin', '--stdin-path', 'x.guide.md', '--format', 'json'], {
      stdin: '# Only a title\n',
    });
    expect((JSON.parse(named.out) as FindingsReport).files[0]).toMatchObject({
      path: 'x.guide.md',
      guide: true,
    });
  });

  test('standard input that is no text is reported', async () => {
    const { code, out } = await run(folderWith({}), ['check', '--stdin'], {
      stdin: Uint8Array.of(0xff, 0x61),
    });
    expect(code).toBe(2);
    expect(out).toContain('unreadable-file');
  });
});

describe('files that cannot be read', () => {
  test('are findings, end with 2, and the others are still checked', async () => {
    const cut = Buffer.concat([Buffer.from('# A\n'), Uint8Array.of(0xe9, 0x20)]);
    const { code, report } = await checkJson(
      { 'a.md': flawed, 'binary.md': Uint8Array.of(0, 1, 2), 'latin1.md': cut },
      'gone.md',
      'binary.md',
      'latin1.md',
      'a.md',
    );
    expect(code).toBe(2);
    expect(rulesByPath(report)).toEqual({
      'gone.md': ['unreadable-file'],
      'binary.md': ['unreadable-file'],
      'latin1.md': ['unreadable-file'],
      'a.md': ['ambiguous-marker', 'unattributed-tip', 'vague-link-text'],
    });
    const messages = report.files.map((file) => file.findings[0]?.message);
    expect(messages[0]).toContain('There is no file or folder of this name.');
    expect(messages[1]).toContain('binary file');
    expect(messages[2]).toContain('byte 5, in line 2');
    expect(report.summary).toMatchObject({ files: 4, guides: 1, unreadable: 3 });
  });

  test('may lack permission', async ({ skip }) => {
    const cwd = folderWith({ 'a.md': clean });
    if (!locked(join(cwd, 'a.md'))) skip('permissions do not bind this user');
    const { code, out } = await run(cwd, ['check', 'a.md']);
    expect(code).toBe(2);
    expect(out).toContain('You have no permission for it.');
  });

  test('an empty file is an ordinary file', async () => {
    const { code, report } = await checkJson({ 'a.md': '' }, 'a.md');
    expect(code).toBe(0);
    expect(report.files).toEqual([{ path: 'a.md', guide: false, findings: [] }]);
  });

  test('a glob without a match ends with 2 and says so, the rest is checked', async () => {
    const { code, report, err } = await checkJson({ 'a.md': clean }, 'a.md', 'x/*.md');
    expect(code).toBe(2);
    expect(err).toBe('guidepost: no file matches x/*.md (files that .gitignore leaves out do not count).\n');
    expect(Object.keys(rulesByPath(report))).toEqual(['a.md']);
  });

  test('a folder named x.md is walked', async () => {
    const { code, report } = await checkJson({ 'x.md/in.md': clean }, 'x.md');
    expect(code).toBe(0);
    expect(Object.keys(rulesByPath(report))).toEqual(['x.md/in.md']);
  });

  test('10 MB that is no guide is an ordinary file when named', async () => {
    const { code, report } = await checkJson({ 'a.md': 'word '.repeat(2_000_000) }, 'a.md');
    expect(code).toBe(0);
    expect(report.files[0]).toEqual({ path: 'a.md', guide: false, findings: [] });
  });
});

describe('check --format pretty', () => {
  test('shows the line with carets under the place, and counts', async () => {
    const { out } = await check({ 'a.md': flawed }, 'a.md');
    const lines = out.split('\n');
    expect(lines[0]).toBe('a.md');
    const at = lines.findIndex((line) => line.startsWith('  13:3  info  '));
    expect(lines.slice(at + 1, at + 3)).toEqual([
      "    13 | - ❎ Don't take sides. (Instead: stay with the feeling.)",
      '       |   ^^',
    ]);
    expect(lines.slice(-3)).toEqual([
      '1 error, 1 warning, 1 note in 1 file, 1 guide.',
      'guidepost fix mends 1 of them without changing a word.',
      '',
    ]);
  });

  test('is short when there is nothing to say', async () => {
    expect((await check({ 'a.md': clean }, 'a.md')).out).toBe('No problems in 1 file, 1 guide.\n');
    expect((await check({ 'a.md': '# Hello\n' }, 'a.md')).out).toMatch(
      /^No problems in 1 file, 0 guides.\nNo file was read as a guide/u,
    );
  });

  test('is coloured on a terminal only, and not with NO_COLOR', async () => {
    const cwd = folderWith({ 'a.md': flawed });
    const colours = async (around: Parameters<typeof run>[2]) => {
      const { out } = await run(cwd, ['check', 'a.md'], around);
      return out.includes('\u001B[');
    };
    expect(await colours({ terminal: true })).toBe(true);
    expect(await colours({ terminal: false })).toBe(false);
    expect(await colours({ terminal: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await colours({ terminal: true, env: { NO_COLOR: '' } })).toBe(true);
    expect(await colours({ terminal: true, env: { TERM: 'dumb' } })).toBe(false);
  });

  test('keeps control characters of a text off the terminal', async () => {
    const { out } = await check({ 'a.md': flawed.replace('Breathe', '\u001B[2JBreathe') }, 'a.md');
    expect(out).not.toContain('\u001B');
    expect(out).toContain('\uFFFD[2JBreathe');
  });
});

describe('check --format github', () => {
  test('writes one command for each finding', async () => {
    const { out } = await check({ 'a.md': flawed }, '--format', 'github', 'a.md');
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^::notice file=a\.md,line=13,endLine=13,col=3,endColumn=4,title=ambiguous-marker::\S/u,
    );
    expect(lines[1]).toMatch(/^::error file=a\.md,line=17,/u);
    expect(lines[2]).toMatch(/^::warning file=a\.md,line=21,/u);
  });

  test('escapes what would end a property or a line', async () => {
    const { out } = await check({ 'a,b: 100%.md': flawed }, '--format', 'github', 'a,b: 100%.md');
    expect(out).toContain('file=a%2Cb%3A 100%25.md,line=');
  });

  test('prints nothing for a clean library', async () => {
    expect((await check({ 'a.md': clean }, '--format', 'github', '.')).out).toBe('');
  });
});
