import { describe, expect, it } from 'vitest';
import { basename, dirname, join, keyOf, relativePath } from '../../server/src/config/uri.js';
import type { LintSettings } from '../../server/src/lint/settings.js';
import { resolverOver, told } from './config-memory.js';

const config = 'guidepost.config.json';

/** What is wrong in each file: its name, and the words of its findings. */
async function problemsOf(files: Record<string, string>, uri = 'file:///g/a.md') {
  const { problems } = await resolverOver(files).resolve(uri);
  return problems.map((problem) => ({
    file: problem.uri,
    findings: problem.findings.map((finding) => told(finding, files[problem.uri] ?? '')),
  }));
}

describe('the nearest file', () => {
  const files = {
    [`file:///lib/${config}`]: '{ "language": "es" }',
    'file:///lib/inner/guidepost.config.yaml': 'pairing: order',
  };

  it('is found upwards, and it alone counts', async () => {
    const resolver = resolverOver(files);
    const outer = await resolver.resolve('file:///lib/other/a.md');
    expect(outer.files).toEqual([`file:///lib/${config}`]);
    expect(outer.settings.house.language).toBe('es');
    const inner = await resolver.resolve('file:///lib/inner/deep/a.md');
    expect(inner.files).toEqual(['file:///lib/inner/guidepost.config.yaml']);
    expect(inner.settings.house).toMatchObject({ language: null, pairing: 'order' });
  });

  it('is found for every scheme that has folders', async () => {
    const uri = 'vscode-vfs://github/owner/repository';
    const resolver = resolverOver({ [`${uri}/${config}`]: '{ "language": "fr" }' });
    const { settings } = await resolver.resolve(`${uri}/guides/a%20b.md`);
    expect(settings.house.language).toBe('fr');
  });

  it('is none for a document that lies in no folder', async () => {
    const {
      files: chain,
      settings,
      declared,
      problems,
    } = await resolverOver(files).resolve('untitled:Untitled-1');
    expect({ chain, declared, problems, severities: settings.severities }).toEqual({
      chain: [],
      declared: undefined,
      problems: [],
      severities: {},
    });
  });

  it('hides another form beside it, which is told there', async () => {
    const both = {
      [`file:///g/${config}`]: '{ "language": "es" }',
      'file:///g/guidepost.config.yml': 'language: fr',
    };
    const found = await problemsOf(both);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: 'file:///g/guidepost.config.yml', findings: [{ line: 1 }] });
    expect(found[0]?.findings[0]?.message).toContain('guidepost.config.json lies beside it');
    const resolver = resolverOver(both);
    expect((await resolver.resolve('file:///g/a.md')).settings.house.language).toBe('es');
    const own = await resolver.checkFileFully('file:///g/guidepost.config.yml', 'language: fr');
    expect(own).toHaveLength(1);
    expect(await resolver.checkFileFully(`file:///g/${config}`, '{}')).toEqual([]);
  });

  it('that cannot be read gives one finding, and guides are checked as usual', async () => {
    const { settings, problems } = await resolverOver({ [`file:///g/${config}`]: 'LOCKED' }).resolve(
      'file:///g/a.md',
    );
    expect(settings.severities).toEqual({});
    expect(problems[0]?.findings).toMatchObject([
      { rule: 'invalid-configuration', message: expect.stringContaining('You have no permission for it.') },
    ]);
  });

  it('is replaced by the file that is named', async () => {
    const { settings } = await resolverOver(
      { ...files, 'file:///own.yaml': 'language: de' },
      { use: 'file:///own.yaml' },
    ).resolve('file:///lib/inner/a.md');
    expect(settings.house).toMatchObject({ language: 'de', pairing: null });
  });
});

describe('extends', () => {
  it('puts what it names below the file, later ones above earlier ones', async () => {
    const resolver = resolverOver({
      [`file:///g/${config}`]: `{
        "extends": ["guidepost:structure", "../base/one.json", "./two.yaml"],
        "markers": { "do": "🟢" }, "rules": { "lost-link": "hint" },
        "contributors": [{ "name": "mika", "aliases": ["M2"] }]
      }`,
      'file:///base/one.json':
        '{ "language": "es", "pairing": "order", "rules": { "lost-link": "error", "missing-title": "hint" }, "contributors": ["Mika", "RiverStone"] }',
      'file:///g/two.yaml': 'language: fr\nmarkers: { do: [👍] }\nsections: { tips: { labels: Wisdom } }',
    });
    const { settings, files } = await resolver.resolve('file:///g/a.md');
    expect(files).toEqual([`file:///g/${config}`, 'file:///base/one.json', 'file:///g/two.yaml']);
    expect(settings.house).toMatchObject({
      language: 'fr',
      pairing: 'order',
      markers: { do: ['🟢', '👍'], dont: [] },
      labels: { tips: ['Wisdom'] },
      contributors: [
        { name: 'mika', aliases: ['M2'] },
        { name: 'RiverStone', aliases: [] },
      ],
    });
    expect(settings.severities).toMatchObject({
      'lost-link': 'hint',
      'missing-title': 'hint',
      'no-empty-url': 'off',
    });
    expect(settings.severities).not.toHaveProperty('unattributed-tip');
  });

  it.each([
    ['"./gone.json"', /no file “\.\/gone\.json”/u],
    ['"eslint-like-package"', /must end in \.json, \.yaml or \.yml/u],
    ['"https://example.org/base.json"', /no file beside this one/u],
    ['"./guidepost.config.json"', /This is the file itself/u],
  ])('tells %s at its place, and the rest holds', async (base, says) => {
    const text = `{\n  "extends": ["guidepost:strict", ${base}],\n  "language": "es"\n}`;
    const found = await problemsOf({ [`file:///g/${config}`]: text });
    expect(found).toHaveLength(1);
    expect(found[0]?.findings).toHaveLength(1);
    expect(found[0]?.findings[0]).toMatchObject({ rule: 'invalid-configuration', line: 2, at: base });
    expect(found[0]?.findings[0]?.message).toMatch(says);
    const resolver = resolverOver({ [`file:///g/${config}`]: text });
    expect((await resolver.resolve('file:///g/a.md')).settings.house.language).toBe('es');
    expect(await resolver.checkFileFully(`file:///g/${config}`, text)).toHaveLength(1);
  });

  it('tells a circle once, and everything in it holds', async () => {
    const files = {
      [`file:///g/${config}`]: '{ "extends": "./b.yaml", "language": "es" }',
      'file:///g/b.yaml': 'extends: c.json\npairing: order',
      'file:///g/c.json': `{ "extends": "./${config}", "rules": { "lost-link": "off" } }`,
    };
    const found = await problemsOf(files);
    expect(found).toMatchObject([{ file: `file:///g/${config}`, findings: [{ at: '"./b.yaml"', line: 1 }] }]);
    expect(found[0]?.findings[0]?.message).toContain(
      'guidepost.config.json → b.yaml → c.json → guidepost.config.json',
    );
    const { settings } = await resolverOver(files).resolve('file:///g/a.md');
    expect(settings).toMatchObject({
      house: { language: 'es', pairing: 'order' },
      severities: { 'lost-link': 'off' },
    });
  });

  it('reads a base that two others share once, and stops at too many', async () => {
    const shared = {
      [`file:///g/${config}`]: '{ "extends": ["a.json", "b.json"] }',
      'file:///g/a.json': '{ "extends": "c.json" }',
      'file:///g/b.json': '{ "extends": "c.json" }',
      'file:///g/c.json': '{ "language": "es" }',
    };
    expect(await problemsOf(shared)).toEqual([]);
    const endless = Object.fromEntries(
      Array.from({ length: 200 }, (_, n) => [`file:///g/${n}.json`, `{ "extends": "${n + 1}.json" }`]),
    );
    const found = await problemsOf({ [`file:///g/${config}`]: '{ "extends": "0.json" }', ...endless });
    expect(found.flatMap(({ findings }) => findings)).toHaveLength(1);
  });

  it('tells what is wrong in a base under the base', async () => {
    const found = await problemsOf({
      [`file:///g/${config}`]: '{ "extends": "./base.json" }',
      'file:///g/base.json': '{ "pairing": 1, "language": "es" }',
    });
    expect(found).toMatchObject([{ file: 'file:///g/base.json', findings: [{ at: '1' }] }]);
  });
});

describe('overrides', () => {
  const text = `{
    "rules": { "lost-link": "error" },
    "overrides": [
      { "files": ["drafts/**", "!drafts/final.md"], "rules": { "lost-link": "off" }, "language": "es", "sections": { "tips": { "required": false } } },
      { "files": "*.short.md", "rules": { "lost-link": "hint" } }
    ]
  }`;
  it.each([
    ['a.md', 'error', null],
    ['drafts/a.md', 'off', 'es'],
    ['drafts/final.md', 'error', null],
    ['deep/er/a.short.md', 'hint', null],
    ['drafts/a.short.md', 'hint', 'es'],
  ])('hold for the files they name: %s', async (path, severity, language) => {
    const { settings } = await resolverOver({ [`file:///g/${config}`]: text }).resolve(`file:///g/${path}`);
    expect(settings.severities['lost-link']).toBe(severity);
    expect(settings.house.language).toBe(language);
  });
});

describe('guides', () => {
  it.each([
    ['guides/a.md', true],
    ['guides/deep/b%20c.md', true],
    ['guides/README.md', false],
    ['guides/drafts/kept.md', true],
    ['guides/drafts/other.md', false],
    ['other/a.md', undefined],
    ['other/x.tips.md', true],
  ])('%s is declared %s', async (path, declared) => {
    const guides = ['./guides/**', '!README.md', '!guides/drafts/', 'guides/drafts/kept.md', '*.tips.md'];
    const resolver = resolverOver({ [`file:///g/${config}`]: JSON.stringify({ guides }) });
    expect((await resolver.resolve(`file:///g/${path}`)).declared).toBe(declared);
  });

  it.each([
    ['guides (old)/**', 'guides%20(old)/a.md'],
    ['a+b/*.md', 'a%2Bb/a.md'],
    ['{guides,tips}/**/*.{md,markdown}', 'tips/deep/a.markdown'],
    ['[ab]?.md', 'deep/a1.md'],
  ])('%s fits %s', async (glob, path) => {
    const resolver = resolverOver({ [`file:///g/in/${config}`]: JSON.stringify({ guides: glob }) });
    const found = await resolver.resolve(`file:///g/in/${path}`);
    expect(found.declared).toBe(true);
  });

  it.each([
    '*a*a*ab',
    '{*a,*}{a*,b}!',
    `${'**/'.repeat(8)}b`,
    '(a|a)(a|a)(a+)+b',
    '([a]+)+b',
    '[a]+[a]+[a]+[a]+[a]+[a]+b',
    '*a'.repeat(200),
    '{a*,b*}'.repeat(60),
    `${'+(a|'.repeat(30)}${')'.repeat(30)}`,
    '{{{{{a',
    '[',
    '\\',
  ])('is answered whatever the pattern, before the test’s time is out: %#', async (glob) => {
    const resolver = resolverOver({ [`file:///g/${config}`]: JSON.stringify({ guides: glob }) });
    for (const path of [`${'a'.repeat(200)}.md`, `${'a/'.repeat(100)}a.md`, 'a'.repeat(240)])
      expect((await resolver.resolve(`file:///g/${path}`)).declared).toBe(undefined);
  });
});

describe('the editor’s settings', () => {
  const files = { [`file:///g/${config}`]: '{ "rules": { "lost-link": "error" } }' };

  it('sit below the file and above the default', async () => {
    const editor = {
      rules: { 'lost-link': 'off', 'missing-title': 'hint', nix: 'off', 'long-tip': 'loud' },
      profile: 'structure',
    };
    const { settings } = await resolverOver(files).resolve('file:///g/a.md', editor);
    expect(settings.severities).toMatchObject({
      'lost-link': 'error',
      'missing-title': 'hint',
      'no-empty-url': 'off',
    });
    expect(settings.severities).not.toHaveProperty('nix');
  });

  it('may be anything', async () => {
    const resolver = resolverOver(files);
    const odd = [{ rules: null }, { rules: 5 }, { profile: 7 }, { profile: '__proto__' }, null] as never[];
    for (const editor of odd) {
      expect((await resolver.resolve('file:///g/a.md', editor)).settings.severities).toEqual({
        'lost-link': 'error',
      });
    }
  });
});

describe('what stays the same', () => {
  const uri = `file:///g/${config}`;

  it('is the same value, also after a change that changes nothing', async () => {
    const resolver = resolverOver({ [uri]: '{ "language": "es" }' });
    const first = await resolver.resolve('file:///g/a.md', { rules: {} });
    const second = await resolver.resolve('file:///g/b.md', { rules: {} });
    expect(second.settings).toBe(first.settings);
    resolver.access.files[uri] = '{ "language": "es" } // said again';
    resolver.invalidate(uri);
    expect((await resolver.resolve('file:///g/a.md')).settings).toBe(first.settings);
    resolver.access.files[uri] = '{ "language": "fr" }';
    expect((await resolver.resolve('file:///g/a.md')).settings).toBe(first.settings);
    resolver.invalidate(uri);
    const changed = await resolver.resolve('file:///g/a.md');
    expect(changed.settings.house.language).toBe('fr');
  });

  it('is read once', async () => {
    const resolver = resolverOver({ [uri]: '{ "extends": "./base.json" }', 'file:///g/base.json': '{}' });
    await resolver.resolve('file:///g/a.md');
    const before = resolver.access.reads.length;
    await resolver.resolve('file:///g/deep/b.md');
    expect(resolver.access.reads.slice(before).filter((read) => !read.includes('/deep/'))).toEqual([]);
  });

  it('ends when a file comes, goes, or a base changes', async () => {
    const resolver = resolverOver({});
    const language = async () => (await resolver.resolve('file:///g/a.md')).settings.house.language;
    expect(await language()).toBe(null);
    resolver.access.files[uri] = '{ "extends": "./b%20c.json" }';
    resolver.access.files['file:///g/b c.json'] = '{}';
    resolver.invalidate(uri);
    expect(await language()).toBe(null);
    resolver.access.files[uri] = '{ "extends": "./base one.json" }';
    resolver.access.files['file:///g/base%20one.json'] = '{ "language": "es" }';
    resolver.invalidate(uri);
    expect(await language()).toBe('es');
    expect(resolver.concerns('file:///g/base%20one.json')).toBe(true);
    expect(resolver.concerns('file:///g/nothing.json')).toBe(false);
    resolver.access.files['file:///g/base%20one.json'] = '{ "language": "de" }';
    resolver.invalidate('file:///g/base%20one.json');
    expect(await language()).toBe('de');
    delete resolver.access.files[uri];
    resolver.invalidate(uri);
    expect(await language()).toBe(null);
  });

  it('ends at midnight', async () => {
    let day = '2026-11-23';
    const resolver = resolverOver({ [uri]: '{}' }, { today: () => day });
    const first = await resolver.resolve('file:///g/a.md');
    expect(first.settings.today).toBe('2026-11-23');
    day = '2026-11-24';
    expect((await resolver.resolve('file:///g/a.md')).settings.today).toBe('2026-11-24');
  });

  it('has the shape that linting takes', async () => {
    const { settings } = await resolverOver({}).resolve('file:///g/a.md');
    const taken: LintSettings = settings;
    expect(taken).toBe(settings);
  });
});

describe('URIs', () => {
  it('have folders', () => {
    expect(dirname('file:///a/b.md')).toBe('file:///a');
    expect(dirname('file:///a')).toBe('file:///');
    expect(dirname('file:///')).toBe(null);
    expect(dirname('vscode-vfs://github/o/r/a.md?x#y')).toBe('vscode-vfs://github/o/r');
    expect(dirname('vscode-vfs://github')).toBe(null);
    expect(dirname('untitled:Untitled-1')).toBe(null);
    expect(dirname('untitled:/home/a.md')).toBe('untitled:/home');
    expect(basename('file:///a/b%20c.md')).toBe('b c.md');
  });

  it('are joined and compared whatever is encoded', () => {
    expect(join('file:///a/b', '../c d.json')).toBe('file:///a/c%20d.json');
    expect(join('file:///', 'x.json')).toBe('file:///x.json');
    expect(join('file:///a', '../../../x.json')).toBe('file:///x.json');
    expect(relativePath('file:///c%3A/lib', 'file:///c:/lib/a/b%20c.md')).toBe('a/b c.md');
    expect(relativePath('file:///lib/in', 'file:///lib/a.md')).toBe('../a.md');
    expect(relativePath('file:///lib', 'untitled:x')).toBe(null);
    expect(keyOf('file:///c%3A/a%28b%29.json')).toBe(keyOf('file:///c:/a(b).json'));
  });
});

describe('other ways to write it', () => {
  const house = async (text: string): Promise<LintSettings['house']> => {
    const resolver = resolverOver({ [`file:///lib/${config}`]: text });
    const { settings, problems, decisions } = await resolver.resolve('file:///lib/a.md');
    expect(problems).toEqual([]);
    expect(decisions.length).toBeGreaterThan(0);
    return settings.house;
  };

  it('people: those known, and their other names beside them', async () => {
    const { contributors } = await house(
      '{ "contributors": { "known": ["@Mika", { "name": "Sun", "aliases": "S" }], "aliases": { "Mika": ["Mika2"], "Old": "Older" } } }',
    );
    expect(contributors).toEqual([
      { name: 'Mika', aliases: ['Mika2'] },
      { name: 'Sun', aliases: ['S'] },
      { name: 'Old', aliases: ['Older'] },
    ]);
  });

  it('order: a place for each part', async () => {
    const { order } = await house('{ "sections": { "tips": { "order": 2 }, "donts": { "order": 1 } } }');
    expect(order).toEqual(['donts', 'tips']);
  });
});
