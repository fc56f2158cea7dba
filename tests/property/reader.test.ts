import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { createReader, guideFileOf, Locator, type GuideFile } from '../../server/src/guide/index.js';
import { edit, nastyText, runs } from './nasty.js';

const options = { path: 'a.guide.md' };

/** Reads as a declared guide, so that every text is read. */
function readOnce(text: string): GuideFile {
  return createReader().read(text, options);
}

/** Every position anywhere in `value` lies in `text` and its lines and columns agree with its offsets. */
function expectPositionsInside(value: unknown, text: string, locator = new Locator(text)): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) return value.forEach((entry) => expectPositionsInside(entry, text, locator));
  const record = value as Record<string, unknown>;
  if (typeof record['offset'] === 'number' && typeof record['line'] === 'number') {
    const { offset } = record as { offset: number };
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(offset).toBeLessThanOrEqual(text.length);
    expect(record).toEqual(locator.point(offset));
    return;
  }
  if (isPosition(record)) expect(record.end.offset).toBeGreaterThanOrEqual(record.start.offset);
  for (const entry of Object.values(record)) expectPositionsInside(entry, text, locator);
}

function isPosition(record: object): record is { start: { offset: number }; end: { offset: number } } {
  return (
    'start' in record && typeof record.start === 'object' && 'end' in record && typeof record.end === 'object'
  );
}

function expectFrozenless(value: unknown): void {
  expect(JSON.parse(JSON.stringify(value))).toEqual(value);
}

describe('reading any text', () => {
  it('never throws, gives plain data and positions inside the text', () => {
    fc.assert(
      fc.property(nastyText, (raw) => {
        const text = withoutBoms(raw);
        const file = readOnce(text);
        expectPositionsInside(file, text);
        expectFrozenless(file);
      }),
      runs(400),
    );
  });

  it('never throws on arbitrary characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const text = withoutBoms(raw);
        expectPositionsInside(readOnce(text), text);
      }),
      runs(400),
    );
  });

  it('reads after edits, section by section, as it reads anew', () => {
    fc.assert(
      fc.property(nastyText, fc.array(edit, { maxLength: 8 }), (start, edits) => {
        const reader = createReader();
        let text = withoutBoms(start);
        reader.read(text, options);
        for (const { at, remove, insert } of edits) {
          const from = Math.floor(at * text.length);
          text = withoutBoms(text.slice(0, from) + insert + text.slice(from + remove));
          expect(reader.read(text, options)).toEqual(readOnce(text));
        }
      }),
      { ...runs(300), examples: edited },
    );
  });

  it('reads a tree that remark parsed as it reads the text', () => {
    const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm);
    fc.assert(
      fc.property(nastyText, (raw) => {
        const text = raw.replaceAll('\uFEFF', '');
        // Behind an opening `---` that closes nowhere, micromark with front matter reads no containers; ours does.
        fc.pre(!/^(?:---|\+\+\+)/.test(text) || readOnce(text).frontMatter !== null);
        const file = new VFile({ value: text, path: options.path });
        const tree = processor.parse(file);
        expect(guideFileOf(tree, file).guides).toEqual(readOnce(text).guides);
      }),
      runs(300),
    );
  });
});

/** Texts and edits that were once read otherwise than anew. */
const edited: [string, { at: number; remove: number; insert: string }[]][] = [
  [
    '# A member is upset\n',
    [
      { at: 0, remove: 1, insert: '* * *\n' },
      { at: 0, remove: 2, insert: 'Example responses:\n' },
      { at: 0.5714285714285714, remove: 0, insert: '\t' },
    ],
  ],
];

/** Only one mark is a byte order mark; readers get texts without. */
function withoutBoms(text: string): string {
  return text.replace(/^\uFEFF+/, '');
}
