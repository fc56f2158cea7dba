import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FindingsReport } from '../../server/src/cli/generated/findings.js';
import { clean, flawed } from './cli-guides.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

const config = 'guidepost.config.json';

/** What `check` finds: the rules of each file, and how it ended. */
async function check(files: Record<string, string | Uint8Array>, argv: readonly string[] = ['.']) {
  const { code, out, err } = await run(folderWith(files), ['check', '--format', 'json', ...argv]);
  const report = out === '' ? null : (JSON.parse(out) as FindingsReport);
  const found = report?.files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule).sort()]);
  return { code, err, report, found: Object.fromEntries(found ?? []) as Record<string, string[]> };
}

const plain = ['ambiguous-marker', 'unattributed-tip', 'vague-link-text'];

describe('check', () => {
  test('obeys the nearest configuration, its overrides and its globs', async () => {
    const { found } = await check({
      [config]:
        '{ "rules": { "unattributed-tip": "off" }, "overrides": [{ "files": "drafts/", "rules": { "vague-link-text": "off" } }] }',
      'a.md': flawed,
      'drafts/a.md': flawed,
      'own/guidepost.config.yaml': 'rules: { ambiguous-marker: off }\nguides: "!no.md"\n',
      'own/a.md': flawed,
      'own/no.md': flawed,
    });
    expect(found).toEqual({
      'a.md': ['ambiguous-marker', 'vague-link-text'],
      'drafts/a.md': ['ambiguous-marker'],
      'own/a.md': ['unattributed-tip', 'vague-link-text'],
      'own/no.md': [],
    });
  });

  test('a glob makes a guide of what would be none', async () => {
    const text = '# Hello\n\nNothing that is labelled.\n';
    expect((await check({ 'a.md': text })).report?.files[0]?.guide).toBe(false);
    const { report } = await check({ [config]: '{ "guides": "*.md" }', 'a.md': text });
    expect(report?.files[0]).toMatchObject({ path: 'a.md', guide: true });
  });

  test('takes severities and house style', async () => {
    const { report, code } = await check({
      [config]:
        '{ "rules": { "unattributed-tip": "hint" }, "sections": { "responses": { "required": true } } }',
      'a.md': flawed,
    });
    const findings = report?.files[0]?.findings ?? [];
    expect(findings.find(({ rule }) => rule === 'unattributed-tip')?.severity).toBe('hint');
    expect(findings.map(({ rule }) => rule)).toContain('missing-section');
    expect(code).toBe(1);
  });

  test('severities hold for remark-lint’s rules too', async () => {
    const text = clean.replace('## Tips', '##### Tips');
    expect((await check({ 'a.md': text })).found['a.md']).toContain('heading-increment');
    const { found } = await check({ [config]: '{ "rules": { "heading-increment": "off" } }', 'a.md': text });
    expect(found['a.md']).not.toContain('heading-increment');
  });

  test.each([
    ['a wrong key', '{\n  "langage": "en"\n}', 'invalid-configuration', 2],
    ['a wrong type', '{\n  "language": 5\n}', 'invalid-configuration', 2],
    ['a broken file', '{\n  "language": "en"\n', 'invalid-configuration', 3],
    ['a circle', '{\n  "extends": "./guidepost.config.json"\n}', 'invalid-configuration', 2],
    ['a missing base', '{\n  "extends": "./gone.json"\n}', 'invalid-configuration', 2],
    ['an unknown rule', '{ "rules": {\n  "nix": "off"\n} }', 'unknown-rule', 2],
    ['a binary file', new Uint8Array([1, 0, 2]), 'invalid-configuration', 1],
    ['a file of 5 MB', `{ "language": "${'e'.repeat(5_000_000)}" }`, 'invalid-configuration', 1],
  ] as const)('%s is one finding under the configuration’s path', async (_name, text, rule, line) => {
    const { report, code } = await check({ [config]: text, 'deep/a.md': clean, 'b.md': '# No guide\n' });
    expect(report?.files.map(({ path }) => path)).toEqual([config, 'b.md', 'deep/a.md']);
    expect(report?.files[0]?.findings).toHaveLength(1);
    expect(report?.files[0]?.findings[0]).toMatchObject({ rule, line });
    expect(report?.files.slice(1).flatMap(({ findings }) => findings)).toEqual([]);
    expect(code).toBe(rule === 'unknown-rule' ? 0 : 1);
  });

  test('a configuration that is named is checked as what it is', async () => {
    const text = '{ "extends": "./guidepost.config.json", "pairing": 1 }';
    const { report } = await check({ [config]: text }, [config]);
    expect(report?.files).toHaveLength(1);
    expect(report?.files[0]).toMatchObject({ path: config, guide: false });
    expect(report?.files[0]?.findings).toHaveLength(2);
  });

  test('shows the line of the configuration', async () => {
    const cwd = folderWith({ [config]: '{\n  "rulse": {}\n}\n', 'a.md': clean });
    const { out } = await run(cwd, ['check']);
    expect(out).toContain('2 |   "rulse": {}');
    expect(out).toContain('Did you mean “rules”?');
  });

  test('--config takes another file, --no-config none', async () => {
    const files = {
      [config]: '{ "rules": { "unattributed-tip": "off" } }',
      'own.yml': 'rules: { vague-link-text: off }',
      'a.md': flawed,
    };
    expect((await check(files, ['--config', 'own.yml', 'a.md'])).found['a.md']).toEqual([
      'ambiguous-marker',
      'unattributed-tip',
    ]);
    expect((await check(files, ['--no-config', 'a.md'])).found['a.md']).toEqual(plain);
  });

  test.each([
    [['--config', 'gone.json'], /gone\.json cannot be used\. There is no file/u],
    [['--config', 'a.md', '--no-config'], /either --config or --no-config/u],
  ])('%j ends with 2 and says why', async (argv, says) => {
    const { code, err } = await check({ 'a.md': clean }, [...argv, 'a.md']);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });

  test('--stdin-path says where standard input would lie', async () => {
    const cwd = folderWith({ 'in/guidepost.config.json': '{ "rules": { "unattributed-tip": "off" } }' });
    const { out } = await run(cwd, ['check', '--stdin', '--stdin-path', 'in/a.md', '--format', 'json'], {
      stdin: flawed,
    });
    expect(out).not.toContain('"unattributed-tip"');
  });
});

describe('fix and export', () => {
  test('leave alone what the configuration switched off', async () => {
    const cwd = folderWith({
      [config]: '{ "rules": { "ambiguous-marker": "off" }, "langage": 1 }',
      'a.md': flawed,
    });
    const { out, code } = await run(cwd, ['fix', '.']);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(flawed);
    expect(out).toContain('Left: 2 errors, 1 warning.');
    expect(code).toBe(1);
  });

  test('export reads by the configuration', async () => {
    const cwd = folderWith({ [config]: '{ "guides": "!*.md" }', 'a.md': clean });
    const { out } = await run(cwd, ['export', '--to', 'json', 'a.md']);
    expect(JSON.parse(out)).toEqual({ version: 1, guides: [] });
    const without = await run(cwd, ['export', '--no-config', '--to', 'json', 'a.md']);
    expect(JSON.parse(without.out)).toMatchObject({ guides: [{ title: 'When a chat ends badly' }] });
  });
});

describe('explain', () => {
  const files = {
    [config]: `{
  "extends": ["guidepost:structure", "./base.yaml"],
  "language": "es",
  "contributors": ["Mika"],
  "rules": {
    "unattributed-tip": "warning"
  }
}`,
    'base.yaml': 'contributors:\n  - RiverStone\nrules:\n  unattributed-tip: off\n  missing-title: hint\n',
    'a.md': flawed,
  };

  test('names file, key and line of every setting in plain words', async () => {
    const { code, out } = await run(folderWith(files), ['explain', 'a.md']);
    expect(code).toBe(0);
    expect(out).toContain('It is a guide: it has labelled parts.');
    expect(out).toContain('Configured by guidepost.config.json, which builds on base.yaml.');
    expect(out).toContain('  language: es, language in guidepost.config.json, line 3\n');
    expect(out).toContain(
      '  contributors: RiverStone, Mika, contributors in guidepost.config.json, line 4; together with contributors in base.yaml, line 1\n',
    );
    expect(out).toContain(
      '  unattributed-tip: warning, rules.unattributed-tip in guidepost.config.json, line 6; overrules rules.unattributed-tip in base.yaml, line 4, profile guidepost:structure, named by extends[0] in guidepost.config.json, line 2\n',
    );
    expect(out).toContain(
      '  no-empty-url: off, profile guidepost:structure, named by extends[0] in guidepost.config.json, line 2\n',
    );
    expect(out).toContain('  pairing: auto (default)\n');
  });

  test('--rule shows one rule, --format json for programs', async () => {
    const { out } = await run(folderWith(files), [
      'explain',
      'a.md',
      '--rule',
      'missing-title',
      '--format',
      'json',
    ]);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      path: 'a.md',
      guide: true,
      because: 'labels',
      files: ['guidepost.config.json', 'base.yaml'],
      settings: [
        {
          setting: 'rules.missing-title',
          value: 'hint',
          by: { kind: 'file', file: 'base.yaml', key: 'rules.missing-title', line: 5, column: 3 },
          overrules: [
            {
              kind: 'profile',
              profile: 'guidepost:structure',
              file: config,
              key: 'extends[0]',
              line: 2,
              column: 15,
            },
          ],
        },
      ],
    });
  });

  test('says so when nothing is configured', async () => {
    const { out } = await run(folderWith({ 'a.md': '# x\n' }), [
      'explain',
      'a.md',
      '--rule',
      'missing-title',
    ]);
    expect(out).toContain('It is no guide');
    expect(out).toContain('No configuration file holds for it.');
    expect(out).toContain('  missing-title: error (default)\n');
  });

  test('names mistakes on standard error', async () => {
    const { err } = await run(folderWith({ [config]: '{\n "x": 1 }', 'a.md': clean }), ['explain', 'a.md']);
    expect(err).toMatch(/^guidepost: guidepost\.config\.json:2: There is no setting “x”/u);
  });

  test.each([
    [['explain'], /exactly one file/u],
    [['explain', 'gone.md'], /could not be read/u],
    [['explain', 'a.md', '--rule', 'missing-titel'], /Did you mean missing-title\?/u],
  ])('%j ends with 2', async (argv, says) => {
    const { code, err } = await run(folderWith({ 'a.md': clean }), argv);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });
});

describe('rules', () => {
  test('says what each profile makes of a rule', async () => {
    const { out } = await run('/', ['rules', '--format', 'json']);
    const listed = JSON.parse(out) as {
      id: string;
      group: string;
      profiles: Record<string, string>;
    }[];
    const profilesOf = (id: string) => listed.find((rule) => rule.id === id)?.profiles;
    expect(profilesOf('missing-credit')).toEqual({
      recommended: 'info',
      strict: 'warning',
      structure: 'info',
    });
    expect(profilesOf('unpaired-do')?.recommended).toBe('off');
    expect(profilesOf('unpaired-do')?.strict).not.toBe('off');
    const quiet = listed.filter(({ profiles }) => profiles['structure'] === 'off').map(({ group }) => group);
    expect(quiet).not.toContain('structure');
    expect(quiet).toContain('safety');
  });
});
