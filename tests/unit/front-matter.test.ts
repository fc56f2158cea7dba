/** Front matter: what is read of it, where, and that schema and table of keys say the same. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { daysAfter, daysBetween, isDay, localDay, yearAfter } from '../../server/src/guide/day.js';
import { frontMatterKeys } from '../../server/src/guide/front-matter-keys.js';
import { readFrontMatter } from '../../server/src/guide/front-matter.js';
import type { FrontMatter, Position } from '../../server/src/guide/types.js';
import { applyEdits } from '../../server/src/lint/apply-fixes.js';
import { plainSettings } from '../../server/src/lint/settings.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';
import { check, line } from './rules/examples.js';

const yaml = `---
title: "Calm: first steps"
guide: situation
author: { name: Ann Lee, url: https://example.org }
pairing: order
language: pt-BR
reviewBy: 2027-05-01 # spring
reviewers: [Mika, { name: RiverStone }]
contributors:
  - "@Mika"
  - Leila Haddad
ignore:
  - missing-credit
tags: [a, b]
---

# Calm
`;

const toml = `+++
title = "Calm: first steps"
guide = "situation"
author = "Ann Lee"
pairing = 'order'
language = "pt-BR"
reviewBy = 2027-05-01 # spring
reviewers = ["Mika", 'RiverStone']
contributors = [
  "@Mika", # a comment, with a comma
  "Leila Haddad",
]
ignore = "missing-credit"
tags = ["a", "b"]

[extra]
guide = false
+++

# Calm
`;

const endings = [
  ['\n', 'Unix'],
  ['\r\n', 'Windows'],
] as const;

describe.each([
  ['YAML', yaml],
  ['TOML', toml],
])('%s', (_, text) => {
  test.each(endings)('with line endings %j (%s) every key is read', (ending) => {
    const read = readFrontMatter(text.replaceAll('\n', ending));
    expect(read).toMatchObject({
      title: 'Calm: first steps',
      guide: 'situation',
      author: 'Ann Lee',
      pairing: 'order',
      language: 'pt',
      reviewBy: { value: '2027-05-01' },
      reviewers: ['Mika', 'RiverStone'],
      contributors: ['@Mika', 'Leila Haddad'],
      ignore: ['missing-credit'],
      broken: null,
    });
  });

  test.each(endings)('with line endings %j (%s) every key, value and entry has its place', (ending) => {
    const source = text.replaceAll('\n', ending);
    const entries = readFrontMatter(source)?.entries ?? [];
    const cut = ({ start, end }: Position): string => {
      const [from, to] = [lineOf(source, start.line), lineOf(source, end.line)];
      expect([start.offset, end.offset]).toEqual([from + start.column - 1, to + end.column - 1]);
      return source.slice(start.offset, end.offset);
    };
    expect(entries.map(({ keyPosition }) => cut(keyPosition))).toEqual(entries.map(({ key }) => key));
    const of = (key: string) => entries.find((entry) => entry.key === key);
    expect(cut(of('reviewBy')?.position ?? nowhere)).toBe('2027-05-01');
    const people = of('contributors')?.items.map(({ position }) => cut(position));
    expect(people?.map((name) => name.replace(/^"|"$/g, ''))).toEqual(['@Mika', 'Leila Haddad']);
  });
});

describe('kept readable', () => {
  const read = (body: string): FrontMatter | null => readFrontMatter(`---\n${body}\n---\n\n# Calm\n`);

  test('yes and no are true and false, as people mean them', () => {
    expect(read('guide: no')?.guide).toBe(false);
    expect(read('guide: Yes')?.guide).toBe(true);
    expect(read('guide: "false"')?.guide).toBe(false);
  });

  test('what no key may hold is left aside, the rest is kept', () => {
    const one = read(
      'title: [Calm]\nlanguage: english\nreviewBy: 2027-02-29\npairing: maybe\nauthor: 7\nguide: true',
    );
    expect(one).toMatchObject({
      title: null,
      language: null,
      reviewBy: null,
      pairing: null,
      author: null,
      guide: true,
    });
  });

  test('an alias to another value of the top level is followed, one level deep', () => {
    expect(read('team: &t [Mika]\nreviewers: &r [Ann]\ncontributors: *r')?.contributors).toEqual(['Ann']);
  });

  test('broken YAML keeps what could be read and says where it breaks', () => {
    const one = read('guide: true\ntitle: a: b');
    expect(one?.guide).toBe(true);
    expect(one?.broken?.position.start).toMatchObject({ line: 3, column: 8 });
  });

  test('a file that only begins with a rule has no front matter', () => {
    expect(readFrontMatter('---\n\n# Calm\n')).toBeNull();
    expect(readFrontMatter('# Calm\n')).toBeNull();
    expect(readFrontMatter('---\n---\n')?.entries).toEqual([]);
  });
});

describe('a hostile front matter neither hangs nor throws', () => {
  const fill = (text: string, length = 32_000): string => text.repeat(Math.ceil(length / text.length));
  const bombs: Readonly<Record<string, string>> = {
    'far too many keys': fill('key: value\n', 200_000),
    'a megabyte in one line': `title: ${fill('x', 1_000_000)}`,
    'aliases of aliases': `a: &a [x,x]\n${'bcdefghijklmnop'.replace(/./g, (name) => {
      const before = String.fromCharCode(name.charCodeAt(0) - 1);
      return `${name}: &${name} [${fill(`*${before},`, 30)}]\n`;
    })}contributors: *p`,
    'an alias to itself': 'contributors: &a [*a, *a]',
    'many aliases': `reviewers: &a [x]\nignore: [${fill('*a, ').slice(0, 31_000)}]`,
    'deep brackets': `ignore: ${fill('[')}`,
    'deep lists': `ignore:\n  ${fill('- ')}`,
    'deep questions': fill('? '),
    'many mistakes': fill(': : :\n'),
    'many tags': `title: ${fill('! ')}`,
    'an endless string': `title: "${fill('x\n')}`,
    'nothing but tabs': fill('\t'),
  };

  test.each(Object.entries(bombs))('%s', (_, body) => {
    for (const fence of ['---', '+++']) {
      const text = `${fence}\n${body}\n${fence}\n\n# Calm\n`;
      expect(readFrontMatter(text)).not.toBeNull();
      expect(check(text).filter(({ rule }) => rule === 'internal-error')).toEqual([]);
    }
  });

  test('one that is far too long is one finding', () => {
    const text = `---\n${bombs['far too many keys'] ?? ''}---\n\n# Calm\n`;
    expect(check(text).filter(({ rule }) => rule === 'invalid-front-matter')).toHaveLength(1);
  });
});

describe('keys', () => {
  const said = (body: string): readonly string[] =>
    check(`---\n${body}\n---\n\n# Calm\n`)
      .filter(({ rule }) => rule === 'invalid-front-matter')
      .map(line)
      .map((one) => one.replace(/:.*?: error: (.{12}).*/, ' $1'));

  test.each([
    'reviewby',
    'review-by',
    'review_by',
    'ReviewBy',
    'paring',
    'contributers',
    'langauge',
    'autor-',
  ])('%s is a slip', (key) => expect(said(`${key}: x`)).toEqual(['2 Nothing read']));

  test.each([
    'date, tags, layout, weight, draft, slug, permalink, description, categories, sidebar_position, aliases, cover',
    'authors, lang, autor, titre, titulo, titel, subtitle, reviewed, guides, contributor, languages, id, image, toc',
  ])('%s are of other tools', (keys) => {
    for (const key of keys.split(', ')) expect(said(`${key}: x`)).toEqual([]);
  });

  test('a slip beside the right key is of another tool', () => {
    expect(said('title: Calm\ntitles: x\ntitl: x')).toEqual([]);
  });
});

test('no fix touches front matter but the one that sets the next review', () => {
  const front = '---\nignore: [lost-link, nosuch]\nparing: x\nreviewBy: 2020-01-01\nlanguage: english\n---\n';
  const text = `${front}\n# Calm\n\n## Tips\n\n- Wait.\n`;
  const findings = check(text, 'a.guide.md', { ...plainSettings, today: '2026-11-23' });
  expect(findings.map(({ rule }) => rule)).toContain('review-due');
  for (const { rule, fixes } of findings.filter((one) => one.rule !== 'review-due'))
    for (const { edits } of fixes) expect(applyEdits(text, edits).startsWith(front), rule).toBe(true);
});

test('contributors of the front matter are offered when a tip is signed, reviewers are not', () => {
  const front = '---\ncontributors: ["@Mika", Leila Haddad]\nreviewers: [Ann]\n---\n';
  const [finding] = check(`${front}\n# Calm\n\n## Tips\n\n- Wait.\n`).filter(
    ({ rule }) => rule === 'unattributed-tip',
  );
  expect(finding?.fixes.map(({ title }) => title).slice(0, 3)).toEqual([
    'Sign as @Mika',
    'Sign as Leila Haddad',
    'Write the name…',
  ]);
});

test('the command line knows the day', async () => {
  const text = '---\nreviewBy: 2026-11-23\n---\n\n# Calm\n';
  const cwd = folderWith({ 'a.guide.md': text });
  const due = async (today: string): Promise<boolean> =>
    (await run(cwd, ['check', '--format', 'json'], { today })).out.includes('"review-due"');
  expect([await due('2026-11-22'), await due('2026-11-23')]).toEqual([false, true]);
});

describe('the schema', () => {
  const path = new URL('../../schemas/front-matter.schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(path, 'utf8')) as {
    properties: Record<string, { description?: string }>;
  };
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

  test('describes the keys of the table, and only those', () => {
    expect(Object.keys(schema.properties)).toEqual(frontMatterKeys.map(({ name }) => name));
    for (const { description } of Object.values(schema.properties)) expect(description).toMatch(/\w.*\.$/);
  });

  const values: readonly unknown[] = [
    ...[
      null,
      true,
      false,
      0,
      7,
      '',
      ' ',
      'x',
      'Ann Lee',
      'missing-credit',
      'Missing credit',
      'a-',
      'a--b',
      'no_rule',
    ],
    ...[
      'auto',
      'order',
      'explicit',
      'Order',
      'en',
      'pt-BR',
      'pt_BR',
      'zh-Hant-TW',
      'fil',
      'english',
      'e',
      'en-',
    ],
    ...[
      '2027-05-01',
      '2027-5-1',
      '2027-13-01',
      '2027-04-31',
      '2027-02-30',
      '2028-02-29',
      '27-05-01',
      '2027-05-01T10:00',
    ],
    ...[[], ['x'], ['Ann Lee', 'Mika'], ['a', 7], [null], [['x']], ['missing-credit', 'x y'], [true]],
    ...[{}, { name: 'Mika' }, { name: '' }, { url: 'x' }, [{ name: 'Mika' }], [{ name: 7 }], [{}]],
  ];

  test.each(frontMatterKeys.map((key) => [key.name, key] as const))('agrees about %s', (name, key) => {
    for (const value of values) {
      const entries = key.list && Array.isArray(value) ? (value as unknown[]) : [value];
      const accepted = entries.every((entry) => entry === null || key.accepts(entry));
      expect(validate({ [name]: value }), JSON.stringify(value)).toBe(accepted);
    }
  });
});

describe('days', () => {
  test('are days of the calendar', () => {
    expect(['2028-02-29', '2027-12-31'].filter(isDay)).toHaveLength(2);
    expect(['2027-02-29', '2027-00-10', '2027-1-1', '20270101', '2027-01-01 ', ''].filter(isDay)).toEqual([]);
  });

  test('can be reckoned with', () => {
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysAfter('2028-03-01', -1)).toBe('2028-02-29');
    expect(daysBetween('2026-11-23', '2026-12-01')).toBe(8);
    expect([yearAfter('2026-11-23'), yearAfter('2028-02-29')]).toEqual(['2027-11-23', '2029-02-28']);
    expect(localDay(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03');
  });
});

const origin = { line: 1, column: 1, offset: 0 };
const nowhere: Position = { start: origin, end: origin };

function lineOf(text: string, wanted: number): number {
  let start = 0;
  for (let at = 1; at < wanted; at++) start = text.indexOf('\n', start) + 1;
  return start;
}
