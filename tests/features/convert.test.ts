import { expect, test } from 'vitest';
import { createTextMap } from '../../server/src/service/convert.js';
import { positionAt } from './support/marked.js';

const texts = {
  LF: 'one\n\ntwo 🧭 ✔️\nlast',
  CRLF: 'one\r\n\r\ntwo\r\n',
  CR: 'one\r\rtwo\rlast',
  mixed: 'a\r\n\rb\n\n\r\nc',
  empty: '',
};

test.each(Object.entries(texts))('offsets and positions agree: %s', (_, text) => {
  const map = createTextMap(text);
  for (let offset = 0; offset <= text.length; offset++) {
    const insideLineEnd = text[offset - 1] === '\r' && text[offset] === '\n';
    if (insideLineEnd) continue;
    const position = map.rangeOf(offset, offset).start;
    expect(position).toEqual(positionAt(text, offset));
    expect(map.offsetAt(position)).toBe(offset);
  }
});

test('the client counts a byte order mark, the model does not', () => {
  const map = createTextMap('\uFEFFab\ncd');
  expect(map.text).toBe('ab\ncd');
  expect(map.rangeOf(0, 3)).toEqual({ start: { line: 0, character: 1 }, end: { line: 1, character: 0 } });
  expect(map.offsetAt({ line: 0, character: 0 })).toBe(0);
  expect(map.offsetAt({ line: 0, character: 2 })).toBe(1);
  expect(map.offsetAt({ line: 1, character: 1 })).toBe(4);
});

test('positions outside of the text give its nearest end', () => {
  const map = createTextMap('ab\ncd');
  expect(map.offsetAt({ line: 99, character: 0 })).toBe(5);
  expect(map.offsetAt({ line: -1, character: 4 })).toBe(0);
  expect(map.offsetAt({ line: 0, character: 99 })).toBe(2);
  expect(map.offsetAt({ line: 0, character: -3 })).toBe(0);
  expect(map.offsetAt({ line: Number.NaN, character: Number.NaN })).toBe(0);
  expect(map.rangeOf(-5, 99)).toEqual({ start: { line: 0, character: 0 }, end: { line: 1, character: 2 } });
});
