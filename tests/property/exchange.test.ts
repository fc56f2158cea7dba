import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBbcode } from '../../server/src/exchange/export/bbcode.js';
import { toForum } from '../../server/src/exchange/export/forum.js';
import { toHtmlFragment, toHtmlPage } from '../../server/src/exchange/export/html.js';
import { formatText } from '../../server/src/exchange/format/format.js';
import { toGuideExport } from '../../server/src/exchange/guide-json.js';
import { importHtml } from '../../server/src/exchange/import/html.js';
import { importText } from '../../server/src/exchange/import/text.js';
import { fromGuideJson } from '../../server/src/exchange/json/from-json.js';
import {
  haveSameForumParts,
  haveSameHtmlParts,
  haveSameJsonParts,
} from '../../server/src/exchange/same-parts.js';
import { createReader, stripBom } from '../../server/src/guide/index.js';
import type { GuideFile } from '../../server/src/guide/types.js';
import { nastyText, runs } from './nasty.js';
import { forumGuide, soundGuide } from './sound-guides.js';

const fixtures = markdownIn(join(import.meta.dirname, '../../test-fixtures'));
const corpus = process.env['GUIDEPOST_CORPUS'];
const real = corpus ? markdownIn(corpus) : [];

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => join(folder, name));
}

function read(text: string, path: string, declared?: boolean): GuideFile {
  return createReader().read(stripBom(text), { path, declared });
}

/** What came back from each form has the same parts; a text that is no guide is exported nowhere. */
function expectRoundTrips(text: string, path: string): void {
  const before = read(text, path);
  expectForum(text, path, before);
  expectHtml(text, path, before);
  expectJson(path, before);
}

function expectForum(text: string, path: string, before: GuideFile): void {
  const posts = toForum(text, { path })?.posts ?? null;
  expect(posts !== null).toBe(before.decision.guide);
  if (!posts) return;
  const back = importText(posts[0] ?? '', { path, declared: true });
  expectSame(haveSameForumParts(before, read(back.text, path, true)), posts[0] ?? '', text);
}

function expectHtml(text: string, path: string, before: GuideFile): void {
  for (const html of [toHtmlPage(text, { path }), toHtmlFragment(text, { path })]) {
    if (html === null) continue;
    const back = importHtml(html, { path, declared: true });
    expectSame(haveSameHtmlParts(before, read(back.text, path, true)), back.text, text);
  }
}

function expectJson(path: string, before: GuideFile): void {
  const json = toGuideExport(before);
  const back = fromGuideJson(json);
  expectSame(haveSameJsonParts(json, toGuideExport(read(back, path, true))), back, '');
}

/** Fails with both texts, so that what was lost is seen. */
function expectSame(same: boolean, back: string, text: string): void {
  expect(same ? '' : `${text}\n=== came back as ===\n${back}`).toBe('');
}

describe('export and import', () => {
  it.each(fixtures)('%s comes back with the same parts', (name) => {
    expectRoundTrips(readFileSync(name, 'utf8'), name);
  });

  it.skipIf(!corpus)('real guides come back with the same parts', { timeout: 300_000 }, () => {
    for (const name of real) expectRoundTrips(readFileSync(name, 'utf8'), name);
    expect(real.length).toBeGreaterThan(10);
  });

  it('sound guides come back from forum text', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(soundGuide, (text) => expectForum(text, 'a.guide.md', read(text, 'a.guide.md'))),
      runs(40),
    );
  });

  it('sound guides come back from HTML', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(soundGuide, (text) => expectHtml(text, 'a.guide.md', read(text, 'a.guide.md'))),
      runs(25),
    );
  });

  it('sound guides come back from JSON', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(soundGuide, (text) => expectJson('a.guide.md', read(text, 'a.guide.md'))),
      runs(100),
    );
  });

  it('guides in forum form come back from every form', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(forumGuide, (text) => expectRoundTrips(text, 'a.guide.md')),
      runs(10),
    );
  });

  it('sound guides are formatted, and stay formatted', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(soundGuide, forumGuide), (text) => {
        const { text: once, refused } = formatText(text, { path: 'a.guide.md' });
        expect(refused).toBe(false);
        expect(formatText(once, { path: 'a.guide.md' }).text).toBe(once);
      }),
      runs(60),
    );
  });
});

describe('any text', () => {
  const options = { path: 'a.guide.md' };

  it('is exported without a throw, in posts that fit', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const posts = toForum(text, { ...options, limit: 300 })?.posts ?? [];
        for (const post of posts) expect(post.length).toBeLessThanOrEqual(300);
        toHtmlPage(text, options);
        toBbcode(text, options);
      }),
      runs(40),
    );
  });

  it('in posts says of every don’t where it belongs', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(soundGuide, fc.integer({ min: 140, max: 600 }), (text, limit) => {
        const whole = toForum(text, options)?.posts.join('') ?? '';
        const posts = toForum(text, { ...options, limit })?.posts ?? [];
        for (const post of posts) {
          expect(post.length).toBeLessThanOrEqual(limit);
          const lines = post.split('\n').slice(posts.length > 1 ? 2 : 0);
          const first = lines.findIndex((line) => /^[❌✅]/u.test(line));
          if (first < 0) continue;
          const bare = (line: string): string =>
            line.replace(' (continued)', '').replace(/^[#* ]+|[*:]+$/g, '');
          const labels = lines.slice(0, first).map(bare);
          const known = new Set(whole.split('\n').map(bare));
          expect(labels.some((label) => label !== '' && known.has(label))).toBe(true);
        }
        const said = posts.map((post) => post.replace(/^\(\d+\/\d+\)\n\n/, '')).join('\n');
        const wordsIn = (of: string): string[] =>
          of
            .split(/\s+/)
            .filter((word) => /\p{L}/u.test(word))
            .map((word) => word.replace(/[:…]+$/, ''));
        const known = new Set(wordsIn(whole));
        const cut = wordsIn(said).filter((word) => !known.has(word) && word.length <= limit / 3);
        expect(cut.filter((word) => word !== '(continued)')).toEqual([]);
      }),
      runs(30),
    );
  });

  it('is imported without a throw, twice as once', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { text: once } = importText(text, options);
        expect(importText(once, options).text).toBe(once);
        importHtml(text, options);
        importHtml(`<div>${text}</div>`, options);
      }),
      runs(60),
    );
  });
});
