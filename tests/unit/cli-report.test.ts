import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { clean, flawed } from './cli-guides.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

const linked = clean
  .replace('author: Mika', 'author: Mika\nreviewBy: 2027-05-01\nreviewers: [QuietOak, Pinar]')
  .replace('https://example.org/report', 'https://listeners.community/report')
  .replace('- Breathe', '- Count to ten. -@RiverStone\n- Read it twice. -Anonymous\n- Breathe');

const guessed = clean
  .replace('- ✅ Stay calm, and', '- ✅ Listen to what the member feels.\n- ✅ Stay calm, and')
  .replace(
    "- ❌ Don't take sides. (Instead: stay with the feeling.)",
    "- ❌ Don't judge what the member feels.\n- ❌ Don't hurry.\n- ❌ Don't promise secrets.",
  );

interface Tree {
  readonly elements: readonly {
    readonly name: string;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
  readonly text: string;
}

/** Parses a page as a browser would. */
function parsed(html: string): Tree {
  const elements: { name: string; properties: Record<string, unknown> }[] = [];
  const words: string[] = [];
  visit(unified().use(rehypeParse).parse(html), (node) => {
    if (node.type === 'element') elements.push({ name: node.tagName, properties: node.properties });
    if (node.type === 'element' && node.tagName === 'style') return SKIP;
    if (node.type === 'text') words.push(node.value);
    return undefined;
  });
  return { elements, text: words.join(' ').replace(/\s+/gu, ' ') };
}

async function report(files: Record<string, string | Uint8Array>, ...argv: string[]) {
  const result = await run(folderWith(files), ['report', ...argv]);
  return { ...result, page: parsed(result.out) };
}

describe('report as HTML', () => {
  test('shows what was found, where, and what can be done', async () => {
    const { code, page } = await report({ 'a.md': flawed }, '.');
    expect(code).toBe(0);
    expect(page.text).toContain('1 error');
    expect(page.text).toContain('line 17, unattributed-tip');
    expect(page.text).toContain('Nobody signed this tip: its author gets no credit');
    expect(page.text).toContain('Breathe before you answer.');
    expect(page.text).toMatch(/In the editor: .*Anonymous/u);
    const severities = page.elements
      .filter(({ name }) => name === 'li')
      .map(({ properties }) => properties['className']);
    expect(severities.filter(Boolean).flat()).toEqual(['error', 'warning', 'info']);
  });

  test('lists tips by who wrote them and pairs with their evidence', async () => {
    const tips = (await report({ 'a.md': linked }, '.')).page.text;
    expect(tips).toMatch(
      /@RiverStone \(2 tips\).*Count to ten\..*Breathe before you answer\..*Anonymous \(1 tip\)/u,
    );
    expect(tips).toContain('stay with the feeling. written behind the don’t');
    const unsigned = (await report({ 'a.md': flawed }, '.')).page.text;
    expect(unsigned).toContain('Nobody signed these (1 tip)');
    const pairs = (await report({ 'a.md': guessed }, '.')).page.text;
    expect(pairs).toMatch(
      /Don't judge what the member feels\. Listen to what the member feels\. guessed from the words \(\d+ % sure\)/u,
    );
    expect(pairs).toMatch(/Don't hurry\. – no do /u);
  });

  test('has the checklist, from the front matter and the day', async () => {
    const open = (await report({ 'a.md': flawed }, '.')).page.text;
    expect(open).toContain('To do: 1 error to mend.');
    expect(open).toContain('To do: Tips credited: 0 of 1.');
    expect(open).toContain('To do: Review date: none is set');
    expect(open).toContain('To do: Reviewers: nobody is named');
    const done = (await report({ 'a.md': linked }, '.')).page.text;
    expect(done).toContain('Done: No errors.');
    expect(done).toContain('Done: Tips credited: 3 of 3.');
    expect(done).toContain('Done: Review date: 2027-05-01.');
    expect(done).toContain('Done: Reviewers: QuietOak, Pinar.');
    expect(done).toContain('To do: Links checked on: not yet.');
    const due = (await report({ 'a.md': linked.replace('2027', '2025') }, '.')).page.text;
    expect(due).toContain('To do: Review date: was due on 2025-05-01.');
  });

  test.each([
    [{ state: 'alive' }, 'Done: Links checked on', 'works ('],
    [{ state: 'dead', why: 'the page is gone (404)' }, ': 1 dead.', 'dead: the page is gone (404) ('],
  ])('says how links were: %j', async (health, check, state) => {
    const at = new Date().toISOString();
    const cache = { version: 1, links: { 'https://listeners.community/report': { ...health, at } } };
    const { page } = await report(
      { 'a.md': linked, 'links.json': JSON.stringify(cache) },
      '.',
      '--links',
      'links.json',
    );
    expect(page.text).toContain(check);
    expect(page.text).toContain(state);
    expect(page.text).toContain(at.slice(0, 10));
  });

  test('runs nothing, fetches nothing, and lets no guide break out', async () => {
    const evil = flawed
      .replace(
        'Breathe',
        '<script>alert(1)</script><img src="https://example.org/x.png" onerror="alert(1)"> Breathe',
      )
      .replace('](https://example.org/report)', '](javascript:alert(1))');
    const { page, out } = await report(
      { 'a"><b>.md': evil.replace('When a chat', '</h2><script>When a chat') },
      '.',
    );
    const names = new Set(page.elements.map(({ name }) => name));
    for (const name of ['script', 'img', 'link', 'iframe', 'b']) expect(names).not.toContain(name);
    const addresses = page.elements.map(({ properties }) => String(properties['href'] ?? '#'));
    expect(addresses.filter((address) => !/^(?:#|https?:|mailto:)/u.test(address))).toEqual([]);
    expect(
      page.elements.some(({ properties }) => Object.keys(properties).some((key) => /^on/iu.test(key))),
    ).toBe(false);
    expect(page.text).toContain('<script> alert(1)</script>');
    expect(out).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test('can be heard: language, one h1, no level left out, tables with captions and scopes, anchors that lead somewhere', async () => {
    const { page } = await report({ 'a.md': linked, 'b.md': flawed, 'gone.md': Uint8Array.of(0) }, '.');
    const { elements } = page;
    const of = (...names: string[]) => elements.filter(({ name }) => names.includes(name));
    expect(of('html')[0]?.properties).toHaveProperty('lang', 'en');
    const levels = of('h1', 'h2', 'h3', 'h4').map(({ name }) => Number(name[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    expect(of('caption')).toHaveLength(of('table').length);
    expect(of('th').every(({ properties }) => properties['scope'])).toBe(true);
    const ids = elements.flatMap(({ properties }) => (properties['id'] ? [String(properties['id'])] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const anchors = of('a')
      .map(({ properties }) => String(properties['href']))
      .filter((href) => href.startsWith('#'));
    expect(anchors.length).toBeGreaterThan(2);
    expect(anchors.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  test('gives each guide of a file its own findings', async () => {
    const two = `${flawed}\n* * *\n\n${clean.replace(/^---[\s\S]*?---\n\n/u, '').replace('a chat ends', 'a call ends')}`;
    const { page } = await report({ 'a.guide.md': two }, '.');
    const [, first = '', second = ''] = page.text.split('Before it goes out');
    expect(first).toContain('unattributed-tip');
    expect(second).not.toContain('unattributed-tip');
    expect(second).toContain('Done: No errors.');
  });
});

describe('report', () => {
  test('as Markdown has the same, and calls nobody', async () => {
    const cwd = folderWith({ 'a.md': flawed, 'b.md': linked });
    const { code, out } = await run(cwd, ['report', '.', '--format', 'markdown']);
    expect(code).toBe(0);
    expect(out).toContain('- [ ] 1 error to mend.');
    expect(out).toContain('- [x] Tips credited: 3 of 3.');
    expect(out).toContain('- **error**, line 17 (`unattributed-tip`): Nobody signed this tip');
    expect(out).toContain('- **@&#8203;RiverStone** (2 tips)');
    expect(out).toContain('| `https://listeners.community/report` |');
    expect(out.replace(/`[^`]*`/gu, '')).not.toMatch(/@\w/u);
  });

  test('-o writes a file whose name says the form', async () => {
    const cwd = folderWith({ 'a.md': clean });
    expect(await run(cwd, ['report', 'a.md', '-o', 'page.html'])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toMatch(/^<!doctype html>/u);
    await run(cwd, ['report', 'a.md', '-o', 'page.md']);
    expect(readFileSync(join(cwd, 'page.md'), 'utf8')).toMatch(/^# Guidepost review\n/u);
  });

  test('shows what is wrong elsewhere: configuration, files that cannot be read', async () => {
    const files = { 'a.md': clean, 'guidepost.config.json': '{"guidez": []}', 'binary.md': Uint8Array.of(0) };
    const { code, page } = await report(files, '.');
    expect(code).toBe(2);
    expect(page.text).toMatch(
      /Other files.*guidepost\.config\.json.*invalid-configuration.*binary\.md.*unreadable-file/u,
    );
  });

  test('fails for what was found only when asked to', async () => {
    const cwd = folderWith({ 'a.md': flawed });
    expect((await run(cwd, ['report', 'a.md'])).code).toBe(0);
    expect((await run(cwd, ['report', 'a.md', '--fail-on', 'error'])).code).toBe(1);
  });

  test.each([
    [['report', '--format', 'pdf'], 'takes html or markdown'],
    [['report', 'a.md', '--links', 'gone.json'], '--links gone.json cannot be used. There is no file'],
    [
      ['report', 'a.md', '--links', 'a.md'],
      '--links a.md cannot be used. It is no cache of guidepost links.',
    ],
    [['report', 'a.md', '-o', 'no/page.html'], 'no/page.html could not be written'],
  ])('%j ends with 2 and says why', async (argv, message) => {
    const { code, out, err } = await run(folderWith({ 'a.md': clean }), argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
