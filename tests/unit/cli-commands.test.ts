import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import type { FindingsReport } from '../../server/src/cli/generated/findings.js';
import { commands } from '../../server/src/cli/commands/index.js';
import type { GuideExport } from '../../server/src/exchange/generated/guide.js';
import { rules } from '../../server/src/rules/index.js';
import { clean, flawed } from './cli-guides.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

const mended = flawed.replace('❎', '❌');

describe('fix', () => {
  test('makes the safe fixes in place and says what is left', async () => {
    const cwd = folderWith({ 'a.md': flawed, 'b.md': clean });
    const { code, out } = await run(cwd, ['fix', '.']);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(mended);
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe(clean);
    expect(out).toBe('a.md: 1 problem mended.\nLeft: 1 error, 1 warning. guidepost check shows them.\n');
    expect(code).toBe(1);
  });

  test('mends as many problems as check says it would, and leaves none', async () => {
    const home = new URL('../../test-fixtures/workspace/', import.meta.url);
    const names = readdirSync(home).filter((name) => name.endsWith('.md'));
    const read = (name: string) => readFileSync(new URL(name, home), 'utf8');
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, read(name)])));
    const fixable = async () => {
      const { out } = await run(cwd, ['check', '--format', 'json', '.']);
      return (JSON.parse(out) as FindingsReport).summary.fixable;
    };
    const promised = await fixable();
    const { out } = await run(cwd, ['fix', '.']);
    const counts = [...out.matchAll(/: (\d+) problems? mended\./gu)].map(([, number]) => Number(number));
    expect(promised).toBeGreaterThan(2);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(promised);
    expect(readFileSync(join(cwd, 'pasted-guide.md'), 'utf8')).toMatch(/^# /u);
    expect(await fixable()).toBe(0);
  });

  test('done twice equals once', async () => {
    const cwd = folderWith({ 'a.md': flawed });
    await run(cwd, ['fix', 'a.md']);
    const again = await run(cwd, ['fix', 'a.md']);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(mended);
    expect(again.out).toContain('There was nothing to mend by itself.');
  });

  test.each([
    ['byte order mark', `\uFEFF${flawed}`],
    ['CRLF', flawed.replaceAll('\n', '\r\n')],
    ['no final line end', flawed.trimEnd()],
    ['byte order mark, CRLF and no final line end', `\uFEFF${flawed.trimEnd().replaceAll('\n', '\r\n')}`],
  ])('keeps %s', async (_name, text) => {
    const cwd = folderWith({ 'a.md': text });
    await run(cwd, ['fix', 'a.md']);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(text.replace('❎', '❌'));
  });

  test('--dry-run prints a diff that a patch program takes, and writes nothing', async () => {
    const text = `\uFEFF${flawed.trimEnd().replaceAll('\n', '\r\n')}`;
    const cwd = folderWith({ 'a.md': text, 'b.md': clean });
    const { code, out, err } = await run(cwd, ['fix', '--dry-run', '.']);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(text);
    expect(out).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ -\d/u);
    expect(out).not.toContain('b.md\n---');
    expect(applyPatch(text, out, { autoConvertLineEndings: false })).toBe(text.replace('❎', '❌'));
    expect(err).toContain('a.md: 1 problem would be mended.');
    expect(code).toBe(1);
  });

  test('--check writes nothing and fails for what would be mended, --diff is --dry-run', async () => {
    const text = clean.replace('❌', '❎');
    const cwd = folderWith({ 'a.md': text, 'b.md': clean });
    const checked = await run(cwd, ['fix', '--check', '.']);
    expect(checked).toMatchObject({
      code: 1,
      out: expect.stringContaining('a.md: 1 problem would be mended.') as unknown,
    });
    expect((await run(cwd, ['fix', '--check', 'b.md'])).code).toBe(0);
    expect(await run(cwd, ['fix', '--diff', '.'])).toEqual(await run(cwd, ['fix', '--dry-run', '.']));
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(text);
  });

  test('with --stdin prints the mended text alone', async () => {
    const { out, err } = await run(folderWith({}), ['fix', '--stdin'], { stdin: `\uFEFF${flawed}` });
    expect(out).toBe(`\uFEFF${mended}`);
    expect(err).toContain('stdin.md: 1 problem mended.');
  });

  test('ends with 0 when nothing grave is left', async () => {
    const cwd = folderWith({ 'a.md': clean.replace('❌', '❎') });
    expect((await run(cwd, ['fix', 'a.md'])).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(clean);
  });

  test('a file that cannot be read ends with 2, the others are mended', async () => {
    const cwd = folderWith({ 'a.md': flawed });
    const { code, err } = await run(cwd, ['fix', 'gone.md', 'a.md']);
    expect(code).toBe(2);
    expect(err).toBe('guidepost: gone.md could not be read. There is no file or folder of this name.\n');
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(mended);
  });
});

describe('export --to json', () => {
  test('prints the parts of a guide', async () => {
    const cwd = folderWith({ 'a.md': clean });
    const { code, out } = await run(cwd, ['export', '--to', 'json', 'a.md']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      guides: [
        {
          title: 'When a chat ends badly',
          situation: null,
          responses: [],
          practices: [
            {
              id: 'do1',
              polarity: 'do',
              text: 'Stay calm, and ask whether they want to report it.',
              line: 9,
            },
            { id: 'dont1', polarity: 'dont', text: "Don't take sides.", line: 13 },
          ],
          pairs: [
            { dont: 'dont1', do: null, doText: 'stay with the feeling.', evidence: 'instead', confidence: 1 },
          ],
          unpaired: [],
          tips: [
            {
              text: 'Breathe before you answer.',
              line: 17,
              attribution: { name: 'RiverStone', kind: 'handle', form: 'hyphen' },
            },
          ],
          reportOptions: [
            {
              text: 'Tell the team',
              line: 21,
              links: [{ url: 'https://example.org/report', text: 'Tell the team' }],
              channels: ['web'],
            },
          ],
          credit: null,
          sections: [
            { kind: 'dos', label: "Do's", line: 7 },
            { kind: 'donts', label: "Don'ts", line: 11 },
            { kind: 'tips', label: 'Tips', line: 15 },
            { kind: 'report', label: 'Report options', line: 19 },
          ],
        },
      ],
    });
  });

  test('a joint label counts for both lists', async () => {
    const text = "# Calm\n\n## Do's and don'ts\n\n- ✅ Listen.\n- ❌ Don't judge. (Instead: listen.)\n";
    const { out } = await run(
      folderWith({}),
      ['export', '--to', 'json', '--stdin', '--stdin-path', 'a.guide.md'],
      {
        stdin: text,
      },
    );
    const sections = (JSON.parse(out) as GuideExport).guides[0]?.sections;
    expect(sections?.map(({ kind, line }) => [kind, line])).toEqual([
      ['dos', 3],
      ['donts', 3],
    ]);
  });

  test('a file that is no guide gives no guides', async () => {
    const { code, out } = await run(folderWith({ 'a.md': '# Hello\n' }), ['export', '--to', 'json', 'a.md']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ version: 1, guides: [] });
  });

  test('-o writes into a file', async () => {
    const cwd = folderWith({ 'a.md': clean });
    const { code, out } = await run(cwd, ['export', '--to', 'json', 'a.md', '-o', 'a.json']);
    expect([code, out]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toHaveProperty('guides.0.title');
    const bad = await run(cwd, ['export', '--to', 'json', 'a.md', '-o', 'no/a.json']);
    expect(bad).toMatchObject({
      code: 2,
      err: expect.stringContaining('no/a.json could not be written') as unknown,
    });
  });

  test.each([
    [['export', 'a.md'], 'say what to export to: --to forum, html, bbcode or json.'],
    [['export', '--to', 'json'], 'exactly one file'],
    [['export', '--to', 'json', 'a.md', 'b.md'], 'exactly one file'],
    [['export', '--to', 'json', 'gone.md'], 'gone.md could not be read'],
  ])('%j is refused', async (argv, message) => {
    const { code, err, out } = await run(folderWith({ 'a.md': clean, 'b.md': clean }), argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('rules', () => {
  test('lists each rule', async () => {
    const { code, out } = await run(folderWith({}), ['rules', '--format', 'json']);
    expect(code).toBe(0);
    const listed = JSON.parse(out) as Record<string, unknown>[];
    expect(listed).toHaveLength(rules.length);
    expect(listed).toContainEqual({
      id: 'unattributed-tip',
      group: 'attribution',
      severity: 'error',
      fixable: 'suggestion',
      docs: expect.stringMatching(/\/unattributed-tip\.md$/u) as unknown,
      profiles: { recommended: 'error', strict: 'error', structure: 'error' },
      options: {},
    });
  });

  test('as a table for people', async () => {
    const { out } = await run(folderWith({}), ['rules']);
    expect(out).toMatch(/^attribution +unattributed-tip +error +suggests a fix$/mu);
    expect(out).toMatch(/^structure +ambiguous-marker +info +mended by guidepost fix$/mu);
  });
});

describe('help and mistakes', () => {
  test.each([[[]], [['--help']], [['-h']], [['help']]])('%j shows the commands', async (argv) => {
    const { code, out } = await run('/', argv);
    expect(code).toBe(0);
    expect(out).toMatch(/Usage: guidepost COMMAND[\s\S]*check[\s\S]*lsp/u);
  });

  test.each(commands.map(({ name }) => name))('%s has a help of its own', async (name) => {
    const { code, out } = await run('/', [name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: guidepost ${name} [options]`);
    expect(await run('/', ['help', name])).toEqual({ code, out, err: '' });
  });

  test('--version prints the version', async () => {
    expect(await run('/', ['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  test.each([
    [['chek'], 'there is no command chek. Did you mean check?'],
    [['guides/a.md'], 'To check a file: guidepost check FILE.'],
    [['--formt'], 'there is no option --formt.'],
    [
      ['check', '--fromat', 'json'],
      'there is no option --fromat. Did you mean --format? (guidepost check --help',
    ],
    [['check', '--fail-on', 'warn'], "takes error, warning, info or hint, not 'warn'. Did you mean warning?"],
    [['check', '--stdin', 'a.md'], 'either --stdin or paths'],
    [['check', '--stdin-path', 'a.md'], '--stdin-path goes together with --stdin.'],
    [['rules', 'a.md'], 'rules takes no paths.'],
    [['lsp'], 'lsp needs --stdio'],
  ])('%j ends with 2 and says what to type', async (argv, message) => {
    const { code, out, err } = await run('/', argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trimEnd()).not.toContain('\n');
  });
});
