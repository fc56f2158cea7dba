import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commands } from '../../server/src/cli/commands/index.js';
import { rules } from '../../server/src/rules/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');

describe('ARCHITECTURE.md', () => {
  const architecture = read('ARCHITECTURE.md');

  test('numbers its invariants from 1 to 10, each with a guard', () => {
    const section = architecture.split('## Invariants')[1]?.split('\n## ')[0] ?? '';
    const items = section.split(/^\d+\. /mu).slice(1);
    expect(items).toHaveLength(10);
    for (const item of items) expect(item).toMatch(/Guard:\s+`/u);
  });

  test('names only files and folders that are there', () => {
    const named = [
      ...architecture.matchAll(/`((?:\.?[\w-]+\/)*[\w.-]+(?:\/|\.(?:ts|js|cjs|json|md)))`/gu),
    ].map(([, path = '']) => path);
    const paths = named.filter((path) => path.includes('/') || /^[.A-Z]|config/u.test(path));
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  /** Also a path inside a room, such as `commands/`, counts when it is there in server/src. */
  function isThere(path: string): boolean {
    const rooms = ['', 'server/', 'server/src/', 'server/src/rules/', 'server/src/cli/'];
    return rooms.some((room) => existsSync(root + room + path));
  }
});

test('CONTRIBUTING.md names only scripts that are there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read('CONTRIBUTING.md').matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(['README.md', 'server/README.md', 'CONTRIBUTING.md', 'tests/editor/README.md'])(
  '%s links only to files that are there',
  (page) => {
    const folder = new URL('.', pathToFileURL(root + page));
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)/gu)].map(([, link = '']) => link);
    const gone = links
      .filter((link) => !/^https?:/u.test(link))
      .filter((link) => !existsSync(fileURLToPath(new URL(link, folder))));
    expect(gone).toEqual([]);
  },
);

test('README.md names only scripts and commands that are there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const readme = read('README.md');
  const named = [...readme.matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const known = new Set(commands.map(({ name }) => name));
  const used = [...readme.matchAll(/^guidepost (\w+)/gmu)].map(([, name = '']) => name);
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});

describe('each rule', () => {
  const settings = JSON.parse(read('package.json')) as {
    contributes: { configuration: { properties: Record<string, { properties?: Record<string, unknown> }> } };
  };
  const inSettings = settings.contributes.configuration.properties['guidepost.rules']?.properties ?? {};

  test.each(rules.map(({ meta }) => meta.id))('%s has a page, a setting and its own file', (id) => {
    expect(existsSync(`${root}server/src/rules/${id}.ts`)).toBe(true);
    expect(read(`server/docs/rules/${id}.md`)).toContain(`# ${id}\n`);
    expect(inSettings).toHaveProperty([id]);
  });

  test('page links to somewhere: every finding’s URL ends in a page that is there', () => {
    for (const { url } of rules) {
      const page = url.split('/').at(-1) ?? '';
      expect(existsSync(`${root}server/docs/rules/${page}`)).toBe(true);
    }
  });
});
