import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean } from './cli-guides.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

const first = clean
  .replace('author: Mika', 'author: Mika\nreviewers: ["@RiverStone", QuietOak]')
  .replace('- Breathe', '- Ask @RiverStone when you are unsure. -@QuietOak\n- Breathe')
  .concat('\nOriginal post here by @RiverStone\n');

const second = `\uFEFF${clean
  .replace('a chat ends', 'a call ends')
  .replace('-@RiverStone', '-@river_old')
  .replaceAll('\n', '\r\n')}`;

const config = JSON.stringify({
  contributors: [{ name: 'RiverStone', aliases: ['river_old'] }, 'QuietOak', 'Mika'],
});

const library = {
  'a.md': first,
  'b.md': second,
  'guidepost.config.json': config,
  'none.md': 'Ask @RiverStone.\n',
};

interface Listed {
  readonly contributors: readonly Record<string, unknown>[];
}

function read(cwd: string, name: string): string {
  return readFileSync(join(cwd, name), 'utf8');
}

describe('contributors', () => {
  test('lists everybody with tips, credits and guides, under all their names', async () => {
    const { code, out, err } = await run(folderWith(library), ['contributors', '--format', 'json', '.']);
    expect([code, err]).toEqual([0, '']);
    const { contributors } = JSON.parse(out) as Listed;
    expect(contributors.map(({ name, tips }) => [name, tips])).toEqual([
      ['RiverStone', 2],
      ['QuietOak', 1],
      ['Mika', 0],
    ]);
    expect(contributors[0]).toEqual({
      name: 'RiverStone',
      handle: true,
      aliases: ['river_old'],
      listed: true,
      tips: 2,
      credits: 1,
      entries: 1,
      mentions: 1,
      guides: [
        { path: 'a.md', title: 'When a chat ends badly', line: 6, tips: 1 },
        { path: 'b.md', title: 'When a call ends badly', line: 5, tips: 1 },
      ],
    });
  });

  test('for people, and without a list two names are two people', async () => {
    const { out } = await run(folderWith(library), ['contributors', '.']);
    expect(out).toContain(
      '@RiverStone (also river_old): 2 tips, 1 credit, 1 front matter entry, 1 mention in 2 guides\n  a.md:6  When a chat ends badly  1 tip\n',
    );
    expect(out).toMatch(/\n3 people\.\n$/u);
    const plain = await run(folderWith(library), ['contributors', '.', '--no-config']);
    expect(plain.out).toMatch(/\n@river_old: 1 tip in 1 guide\n/u);
    expect((await run(folderWith({ 'a.md': '# Hello @Mika\n' }), ['contributors', '.'])).out).toBe(
      'Nobody is named in these guides.\n',
    );
  });

  test('a file that cannot be read ends with 2, the others are listed', async () => {
    const { code, out, err } = await run(folderWith({ ...library, 'x.md': Uint8Array.of(0) }), [
      'contributors',
      '.',
    ]);
    expect(code).toBe(2);
    expect(out).toContain('@QuietOak');
    expect(err).toContain('x.md could not be read.');
  });
});

describe('contributors rename', () => {
  test('changes every signature, credit, entry and mention, under every name, and nothing else', async () => {
    const cwd = folderWith(library);
    const { code, out, err } = await run(cwd, ['contributors', 'rename', 'riverstone', '@StillWater', '.']);
    expect([code, out]).toEqual([0, '5 places in 2 files changed.\n']);
    expect(read(cwd, 'a.md')).toBe(first.replaceAll('RiverStone', 'StillWater'));
    expect(read(cwd, 'b.md')).toBe(second.replace('river_old', 'StillWater'));
    expect(read(cwd, 'none.md')).toBe(library['none.md']);
    expect(err).toBe(
      'guidepost: guidepost.config.json lists riverstone: put StillWater in its place there, with riverstone among the aliases.\n',
    );
  });

  test.each(['--diff', '--dry-run'])('%s shows what would change and writes nothing', async (option) => {
    const cwd = folderWith(library);
    const { code, out, err } = await run(cwd, ['contributors', 'rename', 'QuietOak', 'Oak', option, '.']);
    expect(code).toBe(0);
    expect(out).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n/u);
    expect(out).toContain('+- Ask @RiverStone when you are unsure. -@Oak\n');
    expect(err).toContain('2 places in 1 file would be changed.\n');
    expect(read(cwd, 'a.md')).toBe(first);
  });

  test('makes one of two people only with --merge', async () => {
    const cwd = folderWith(library);
    const refused = await run(cwd, ['contributors', 'rename', 'QuietOak', 'Mika', '.']);
    expect([refused.code, read(cwd, 'a.md')]).toEqual([2, first]);
    expect(refused.err).toContain('If QuietOak and Mika are one person, add --merge');
    expect((await run(cwd, ['contributors', 'rename', 'QuietOak', 'Mika', '.', '--merge'])).code).toBe(0);
    expect(read(cwd, 'a.md')).toContain('-@Mika');
    const alias = await run(folderWith(library), [
      'contributors',
      'rename',
      'river_old',
      'RiverStone',
      'b.md',
    ]);
    expect(alias).toMatchObject({ code: 0, out: '1 place in 1 file changed.\n' });
  });

  test.each([
    [['Nobody', 'Oak'], 'nobody is called Nobody in these guides.'],
    [['RiverStome', 'Oak'], 'Did you mean RiverStone?'],
    [['QuietOak', 'Anonymous'], "written as 'Anonymous', it would no longer be read as the name of a person"],
    [['QuietOak', 'a/b'], "'a/b' holds signs that cannot stand in a name"],
    [['QuietOak', ' '], 'a name cannot be empty'],
    [['QuietOak', 'x'.repeat(61)], 'too long'],
    [['QuietOak'], 'rename takes the old name and the new one'],
    [[], 'rename takes the old name and the new one'],
    [['QuietOak', 'Oak', '--format', 'json'], '--format goes together with the list'],
  ])('%j is refused, and nothing changes', async (argv, message) => {
    const cwd = folderWith(library);
    const { code, out, err } = await run(cwd, ['contributors', 'rename', ...argv]);
    expect([code, out, read(cwd, 'a.md')]).toEqual([2, '', first]);
    expect(err).toContain(message);
  });
});

describe('contributors anonymise', () => {
  test('takes a person out everywhere, and says where the name may still be meant', async () => {
    const cwd = folderWith({
      ...library,
      'c.md': clean
        .replace('Breathe before', 'RiverStone says: breathe before')
        .replace('-@RiverStone', '-@QuietOak'),
    });
    const { code, out, err } = await run(cwd, ['contributors', 'anonymise', '@RiverStone', '.']);
    expect([code, out]).toEqual([0, '5 places in 2 files changed.\n']);
    expect(read(cwd, 'a.md')).toBe(
      first.replaceAll('"@RiverStone"', '"Anonymous"').replaceAll('@RiverStone', 'Anonymous'),
    );
    expect(read(cwd, 'b.md')).toBe(second.replace('@river_old', 'Anonymous'));
    expect(err).toContain('c.md: RiverStone may still be meant in line 17. Read it.');
    expect(err).toContain('guidepost.config.json still lists RiverStone.');
    const again = await run(cwd, ['contributors', '--format', 'json', '.']);
    expect((JSON.parse(again.out) as Listed).contributors.map(({ name }) => name)).not.toContain(
      'RiverStone',
    );
    const checked = await run(cwd, ['check', '--format', 'jsonl', 'a.md', 'b.md']);
    expect(checked.out).not.toContain('unattributed-tip');
  });

  test.each([
    'Breathe. -@Mika',
    'Breathe. -@Mika 🌊',
    'Breathe -@Mika',
    'Breathe. — Mika',
    'Breathe. ~@Mika',
    'Breathe. --@Mika',
    'Breathe. (via @Mika)',
    '**@Mika:** Breathe.',
    '@Mika: Breathe.',
    'Tip from @Mika: Breathe.',
    'Breathe.\n  -@Mika',
  ])('a tip stays signed: %j', async (tip) => {
    const cwd = folderWith({
      'a.guide.md': clean.replace('author: Mika', 'author: Pinar').replace(/Breathe.*/u, tip),
    });
    const { code } = await run(cwd, ['contributors', 'anonymise', 'Mika', '.']);
    const after = read(cwd, 'a.guide.md');
    const { out } = await run(cwd, ['check', '--format', 'jsonl', '.']);
    expect(code).toBe(0);
    expect(after).not.toContain('Mika');
    expect(out).not.toContain('unattributed-tip');
  });

  test('in the language of the guide', async () => {
    const text = '# Calma\n\n## Consejos\n\n- Respira antes de contestar. -@LunaClara\n- Espera. -@Pinar\n';
    const cwd = folderWith({ 'a.guide.md': text });
    await run(cwd, ['contributors', 'anonymise', 'LunaClara', '.']);
    expect(read(cwd, 'a.guide.md')).toContain('- Respira antes de contestar. -Anónimo\n');
  });

  test.each([
    [['anonymise'], 'anonymise takes a name'],
    [['anonymise', 'Nobody'], 'nobody is called Nobody'],
    [['anonymise', 'Mika', '--merge'], '--merge goes together with rename'],
    [['--diff'], '--diff goes together with rename or anonymise'],
  ])('%j ends with 2', async (argv, message) => {
    const { code, out, err } = await run(folderWith(library), ['contributors', ...argv]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
