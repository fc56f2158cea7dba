import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatText } from '../../server/src/exchange/format/format.js';
import { haveSameParts } from '../../server/src/exchange/same-parts.js';
import { createReader, stripBom } from '../../server/src/guide/index.js';
import { nastyText, runs } from './nasty.js';
import { forumGuide, soundGuide } from './sound-guides.js';

const root = join(import.meta.dirname, '../../test-fixtures');
const fixtures = markdownIn(root);
const corpus = process.env['GUIDEPOST_CORPUS'];
const real = corpus ? markdownIn(corpus) : [];

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => join(folder, name));
}

const generated = fc.oneof(
  { weight: 2, arbitrary: nastyText },
  { weight: 1, arbitrary: soundGuide },
  { weight: 1, arbitrary: forumGuide },
);
/** As many as fit into so many milliseconds are tried; with GUIDEPOST_FUZZ, into ten minutes. */
const LONGEST = 15_000;
const FUZZED = process.env['GUIDEPOST_FUZZ'] ? 600_000 : 0;

const options = { path: 'a.guide.md' };

/** Formatting changes no word and no part, and twice equals once. */
function expectWellFormatted(text: string): boolean {
  const { text: once, refused } = formatText(text, options);
  expect(wordsOf(once)).toEqual(wordsOf(text));
  const read = (of: string): ReturnType<ReturnType<typeof createReader>['read']> =>
    createReader().read(stripBom(of), options);
  expect(haveSameParts(read(text), read(once))).toBe(true);
  expect(formatText(once, options).text).toBe(once);
  return refused;
}

/** Letters and digits in order: marks and white space are form. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('formatting', () => {
  it.each(fixtures)('%s keeps words and parts, and is stable', (name) => {
    expect(expectWellFormatted(readFileSync(name, 'utf8'))).toBe(false);
  });

  it.skipIf(!corpus)('real guides keep words and parts, and are stable', () => {
    const refused = real.filter((name) => expectWellFormatted(readFileSync(name, 'utf8')));
    expect(real.length).toBeGreaterThan(10);
    expect(refused).toEqual([]);
  });

  it('keeps words and parts of any text, and is stable', { timeout: 900_000 }, () => {
    let tried = 0;
    fc.assert(
      fc.property(generated, (text) => {
        expectWellFormatted(text);
        tried++;
      }),
      { ...runs(10_000), interruptAfterTimeLimit: FUZZED || LONGEST, markInterruptAsFailure: false },
    );
    expect(tried).toBeGreaterThan(50);
  });
});
