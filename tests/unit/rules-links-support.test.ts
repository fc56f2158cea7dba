import { describe, expect, test } from 'vitest';
import { createReader, type Link } from '../../server/src/guide/index.js';
import { applyEdits } from '../../server/src/lint/apply-fixes.js';
import { anchorsOf } from '../../server/src/rules/support/anchors.js';
import { retarget } from '../../server/src/rules/support/links.js';
import { nearWords } from '../../server/src/rules/support/near-words.js';
import { referencesIn } from '../../server/src/rules/support/references.js';
import { isPrivateHost, pageKey, webAddress } from '../../server/src/rules/support/urls.js';

describe('web addresses', () => {
  test.each([
    ['https://Example.org', 'https://www.example.org/'],
    ['http://example.org/a', 'https://example.org/a/'],
    ['https://example.org/a?utm_source=x&b=1', 'https://example.org/a?b=1#part'],
    ['https://example.org/a?b=1&c=2', 'https://example.org/a?c=2&b=1'],
    ['https://example.org:443/a', 'https://example.org./a'],
    ['mailto:a@example.org', ' mailto:a@example.org '],
  ])('%s and %s are one page', (a, b) => {
    expect(pageKey(a)).toBe(pageKey(b));
  });

  test.each([
    ['https://example.org/a', 'https://example.org/A'],
    ['https://example.org/a', 'https://example.com/a'],
    ['https://example.org/a', 'https://example.org:8080/a'],
    ['https://example.org/#/a', 'https://example.org/#/b'],
    ['https://example.org/?id=1', 'https://example.org/?id=2'],
  ])('%s and %s are two', (a, b) => {
    expect(pageKey(a)).not.toBe(pageKey(b));
  });

  test('what is no web address has no parts', () => {
    for (const url of [
      '',
      '#a',
      './a.md',
      'mailto:a@example.org',
      'https://',
      'ftp://example.org',
      'javascript:1',
    ])
      expect(webAddress(url)).toBeNull();
  });

  test('private hosts', () => {
    for (const host of ['localhost', 'a.localhost', 'printer.local', '10.0.0.1', '[fd00::1]', 'intranet'])
      expect(isPrivateHost(host)).toBe(true);
    for (const host of ['example.org', '11.0.0.1', '[2001:db8::1]', 'local.example.org', 'onion.example.org'])
      expect(isPrivateHost(host)).toBe(false);
  });
});

describe('changing where a link leads', () => {
  const linkIn = (text: string): Link => {
    const [link] = createReader()
      .read(text, { path: 'a.guide.md' })
      .guides.flatMap(({ links }) => links);
    if (!link) throw new Error(`There is no link in ${text}.`);
    return link;
  };
  test.each([
    ['[a](https://x.example.org/a)', '[a](https://new.example.org/)'],
    ['[a]( https://x.example.org/a "A (b)" )', '[a]( https://new.example.org/ "A (b)" )'],
    ['[a](<https://x.example.org/a b>)', '[a](<https://new.example.org/>)'],
    ['[**a** `b`](https://x.example.org/a_(b))', '[**a** `b`](https://new.example.org/)'],
    ['<https://x.example.org/a>', '<https://new.example.org/>'],
    ['https://x.example.org/a', 'https://new.example.org/'],
    [
      "<a class='b' href='https://x.example.org/a'>a</a>",
      "<a class='b' href='https://new.example.org/'>a</a>",
    ],
    [
      '[a][b]\n\n[b]: https://x.example.org/a',
      '[a](https://new.example.org/)\n\n[b]: https://x.example.org/a',
    ],
    ['[b]\n\n[b]: https://x.example.org/a', '[b](https://new.example.org/)\n\n[b]: https://x.example.org/a'],
  ])('%j', (before, after) => {
    const text = `# A\n\nSee ${before}\n`;
    const edit = retarget(linkIn(text), 'https://new.example.org/', text);
    expect(edit && applyEdits(text, [edit])).toBe(`# A\n\nSee ${after}\n`);
  });
});

test('the words that a word was meant to be', () => {
  expect(nearWords('Mikka', ['Leila', 'Mika', 'Mikko'])).toEqual(['Mika', 'Mikko']);
  expect(nearWords('Mika', ['RiverStone'])).toEqual([]);
});

describe('takes time in proportion to the text', () => {
  const worst: Readonly<Record<string, (size: number) => string>> = {
    brackets: (size) => '[a'.repeat(size / 2),
    references: (size) => '[a][b'.repeat(size / 5),
    backticks: (size) => '`a '.repeat(size / 3),
    comments: (size) => '<!-- ['.repeat(size / 6),
    headings: (size) => '# ['.repeat(size / 3),
    'heading tags': (size) => '<h1>a<'.repeat(size / 6),
    entities: (size) => `# ${'&#'.repeat(size / 2)}`,
    fences: (size) => '```\n['.repeat(size / 5),
    spaces: (size) => `][${' '.repeat(size)}`,
  };
  test.each(Object.keys(worst))('%s', (name) => {
    const time = (size: number): number => {
      const text = worst[name]?.(size) ?? '';
      const start = performance.now();
      anchorsOf(`${text}\n[a][b]`);
      referencesIn(`${text}\n[a][b]`);
      return performance.now() - start;
    };
    time(10_000);
    const best = (size: number): number => Math.min(...Array.from({ length: 4 }, () => time(size)));
    expect(best(100_000)).toBeLessThan(Math.max(100, best(10_000) * 30));
  });
});
