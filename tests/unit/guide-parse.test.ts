/** Texts without a sign of GFM are parsed as CommonMark alone, which is faster; the tree must be the same. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../server/src/guide/parse.js';

const whole = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** With these a construct of GFM may begin, or may seem to. */
const signs = [
  '|',
  '~~',
  '~',
  '^',
  'www.',
  'http://',
  '&#46;',
  'a@b.c',
  '[ ]',
  '[x] ',
  '[^a]',
  '[^a]: x',
  ':-',
  '-:',
];
const others = [
  ...[
    'a',
    'b ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '- ',
    '--',
    ':',
    '[',
    ']',
    '!',
    '(',
    ')',
    'x',
    '@',
    '-@Pali',
    '.',
    'com',
  ],
  ...[
    'mailto:',
    'xmpp:',
    '\\',
    '\\.',
    '`',
    '*',
    '**',
    '_',
    '# ',
    '> ',
    '1. ',
    '<',
    '>',
    '[a]',
    '\t',
    '=',
    '"',
    'é',
    '✅',
  ],
];

/** The same texts each time. */
function* texts(count: number): Generator<string> {
  let seed = 11;
  const below = (limit: number): number => (seed = (seed * 48_271) % 2_147_483_647) % limit;
  for (let index = 0; index < count; index++) {
    const from = index % 4 === 0 ? [...others, ...signs] : others;
    yield Array.from({ length: 1 + below(14) }, () => from[below(from.length)]).join('');
  }
}

test('the tree is that of remark with GFM, whatever is in the text', () => {
  for (const text of texts(3000)) {
    const expected: Root = fromMarkdown(text, whole);
    expect(parseMarkdown(text), JSON.stringify(text)).toEqual(expected);
  }
});
