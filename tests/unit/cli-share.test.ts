import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FindingsReport } from '../../server/src/cli/generated/findings.js';
import { clean, flawed } from './cli-guides.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

const library = {
  'a.md': flawed,
  'b.md': clean,
  'c.md': flawed.replace('Breathe', 'Rest'),
  'd.md': '# Hello\n',
  'guidepost.config.json': '{"guidez": []}',
};

describe('check --shard and merge', () => {
  test.each(['pretty', 'json', 'jsonl', 'sarif', 'github', 'junit', 'markdown'])(
    'together they print what one run prints: %s',
    async (format) => {
      const cwd = folderWith({ ...library, 'x.md': Uint8Array.of(0) });
      const whole = await run(cwd, ['check', '.', '--format', format]);
      for (const share of ['1/3', '2/3', '3/3']) {
        const { out } = await run(cwd, ['check', '.', '--format', 'json', '--shard', share]);
        writeFileSync(join(cwd, `${share[0] ?? ''}.json`), out);
      }
      const merged = await run(cwd, ['merge', '1.json', '2.json', '3.json', '--format', format]);
      const sorted = (text: string) => text.split('\n').sort();
      expect(sorted(merged.out)).toEqual(sorted(whole.out));
      expect([merged.code, merged.err]).toEqual([2, '']);
    },
  );

  test('each share looks at other files, all of them together at all', async () => {
    const cwd = folderWith(library);
    const paths = async (share: string) => {
      const { out } = await run(cwd, [
        'check',
        'a.md',
        'b.md',
        'c.md',
        'd.md',
        '--no-config',
        '--format',
        'json',
        '--shard',
        share,
      ]);
      return (JSON.parse(out) as FindingsReport).files.map(({ path }) => path);
    };
    expect(await paths('1/2')).toEqual(['a.md', 'c.md']);
    expect(await paths('2/2')).toEqual(['b.md', 'd.md']);
    expect(await paths('9/9')).toEqual([]);
  });

  test('merge ends by --fail-on, and needs no texts', async () => {
    const cwd = folderWith({ 'a.md': clean.replace('❌', '❎') });
    writeFileSync(join(cwd, 'r.json'), (await run(cwd, ['check', '.', '--format', 'json'])).out);
    rmSync(join(cwd, 'a.md'));
    const { code, out } = await run(cwd, ['merge', 'r.json']);
    expect(code).toBe(0);
    expect(out).toContain('13:3  info  ');
    expect((await run(cwd, ['merge', 'r.json', '--fail-on', 'info'])).code).toBe(1);
  });

  test.each([
    [['check', '--shard', '0/2'], "--shard takes a share such as 1/4, not '0/2'."],
    [['check', '--shard', '3/2'], '--shard takes a share'],
    [['check', '--shard', 'half'], '--shard takes a share'],
    [['check', '--shard', '1/2', '--stdin'], 'either --stdin or --shard'],
    [['merge'], 'merge takes files'],
    [['merge', 'gone.json'], 'gone.json could not be read.'],
    [['merge', 'a.md'], 'a.md is nothing that guidepost check --format json wrote.'],
    [['merge', 'odd.json'], 'odd.json is nothing that guidepost check --format json wrote.'],
    [['merge', 'bad.json'], 'bad.json is nothing that guidepost check --format json wrote.'],
  ])('%j ends with 2', async (argv, message) => {
    const finding = {
      rule: 'x',
      severity: 'fatal',
      message: '',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      url: '',
      related: [],
      fixes: [],
    };
    const cwd = folderWith({
      'a.md': clean,
      'odd.json': '{"version":1,"files":[{}]}',
      'bad.json': JSON.stringify({ version: 1, files: [{ path: 'a.md', guide: true, findings: [finding] }] }),
    });
    const { code, out, err } = await run(cwd, argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('check --cache', () => {
  const argv = ['check', '.', '--cache', 'c.cache'];

  /** Puts other words into the cache without breaking its seal, so that what comes from it can be told. */
  function tamper(cwd: string): void {
    const file = join(cwd, 'c.cache');
    const [head = '', body = ''] = readFileSync(file, 'utf8').split('\n');
    const other = body.replaceAll('Nobody signed this tip', 'Remembered');
    expect(other).not.toBe(body);
    const seal = createHash('sha256').update(other).digest('hex');
    writeFileSync(file, `${head.replace(/\w+$/u, seal)}\n${other}`);
  }

  test('prints the same with and without it', async () => {
    const cwd = folderWith({
      ...library,
      'x.md': Uint8Array.of(0),
      'crlf.md': `\uFEFF${flawed.replaceAll('\n', '\r\n')}`,
    });
    for (const format of ['pretty', 'json', 'sarif']) {
      const plain = await run(cwd, ['check', '.', '--format', format]);
      for (let round = 0; round < 2; round++)
        expect(await run(cwd, [...argv, '--format', format])).toEqual(plain);
    }
  });

  test('remembers a file that did not change, and looks again at one that did', async () => {
    const cwd = folderWith({ 'a.md': flawed });
    await run(cwd, argv);
    tamper(cwd);
    expect((await run(cwd, argv)).out).toContain('Remembered');
    writeFileSync(join(cwd, 'a.md'), `${flawed}\nMore.\n`);
    expect((await run(cwd, argv)).out).toContain('Nobody signed this tip');
  });

  test.each([
    ['the day', {}, { today: '2027-01-01' }],
    ['the configuration', { 'guidepost.config.json': '{"rules": {"long-tip": "off"}}' }, {}],
  ])('looks again when %s is another', async (_name, files, around) => {
    const cwd = folderWith({ 'a.md': flawed });
    await run(cwd, argv);
    tamper(cwd);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    expect((await run(cwd, argv, around)).out).toContain('Nobody signed this tip');
  });

  test('a damaged cache is mended, with the right findings', async () => {
    const cwd = folderWith({ 'a.md': flawed });
    const plain = await run(cwd, ['check', '.']);
    await run(cwd, argv);
    const good = readFileSync(join(cwd, 'c.cache'), 'utf8');
    for (const bad of [
      good.slice(0, -20),
      good.replace('"error"', '"hint"'),
      'guidepost-cache 1\n{',
      'guidepost-cache 1',
    ]) {
      writeFileSync(join(cwd, 'c.cache'), bad);
      const { code, out, err } = await run(cwd, argv);
      expect([code, out]).toEqual([plain.code, plain.out]);
      expect(err).toBe('guidepost: the cache c.cache is damaged; it is written anew.\n');
      expect(readFileSync(join(cwd, 'c.cache'), 'utf8')).toBe(good);
    }
  });

  test('a file that is no cache stays as it is', async () => {
    const cwd = folderWith({ 'a.md': flawed, 'c.cache': 'My notes.\n' });
    const { code, err } = await run(cwd, argv);
    expect(code).toBe(1);
    expect(err).toBe('guidepost: the cache c.cache was not used. It is no cache of guidepost check.\n');
    expect(readFileSync(join(cwd, 'c.cache'), 'utf8')).toBe('My notes.\n');
  });

  test('keeps what it knows of other files, forgets those that are gone, and says when it cannot be written', async () => {
    const cwd = folderWith({ 'a.md': flawed, 'b.md': flawed });
    await run(cwd, argv);
    await run(cwd, ['check', 'a.md', '--cache', 'c.cache']);
    tamper(cwd);
    expect((await run(cwd, ['check', 'b.md', '--cache', 'c.cache'])).out).toContain('Remembered');
    rmSync(join(cwd, 'b.md'));
    writeFileSync(join(cwd, 'a.md'), clean);
    await run(cwd, argv);
    expect(readFileSync(join(cwd, 'c.cache'), 'utf8')).not.toContain('b.md');
    const { code, err } = await run(cwd, ['check', '.', '--cache', 'no/c.cache']);
    expect(code).toBe(2);
    expect(err).toContain('the cache no/c.cache could not be written.');
  });
});
