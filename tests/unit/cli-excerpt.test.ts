import { describe, expect, test } from 'vitest';
import { excerpt, printable } from '../../server/src/cli/reporters/excerpt.js';

/** Draws the excerpt of a line whose range is marked `<|…|>`. */
function draw(marked: string, room = 80): string {
  const from = marked.indexOf('<|');
  const to = marked.indexOf('|>') - 2;
  const { line, carets } = excerpt(marked.replace(/<\||\|>/gu, ''), from, to, room);
  return `${line}\n${carets}`;
}

describe('carets stand under the finding', () => {
  test('in plain text', () => {
    expect(draw('- keep <|searching|>!')).toBe('- keep searching!\n       ^^^^^^^^^');
  });

  test('after emoji that take two columns', () => {
    expect(draw('✅ <|Be kind|>')).toBe('✅ Be kind\n   ^^^^^^^');
    expect(draw('❤️ 👩‍👧 <|x|>')).toBe('❤️ 👩‍👧 x\n      ^');
  });

  test('under an emoji itself', () => {
    expect(draw('- <|❎|> Ask')).toBe('- ❎ Ask\n  ^^');
  });

  test('after wide letters and combining marks', () => {
    expect(draw('举报<|方式|>：')).toBe('举报方式：\n    ^^^^');
    expect(draw('cafe\u0301 <|x|>')).toBe('cafe\u0301 x\n     ^');
  });

  test('after tabs, which become spaces up to the next stop', () => {
    expect(draw('\t- a\t<|b|>')).toBe('    - a b\n        ^');
  });

  test('with one caret for an empty range, also at the end of the line', () => {
    expect(draw('ab<||>c')).toBe('abc\n  ^');
    expect(draw('abc<||>')).toBe('abc\n   ^');
    expect(draw('<||>')).toBe('\n^');
  });

  test('without the carriage return of a CRLF file', () => {
    expect(draw('a<|b\r|>')).toBe('ab\n ^');
  });
});

describe('long lines', () => {
  const long = `${'a'.repeat(200)}<|bcd|>${'e'.repeat(200)}`;

  test('are cut around the finding and the carets still fit', () => {
    const [line = '', carets = ''] = draw(long, 40).split('\n');
    expect(line).toMatch(/^…a+bcde+…$/u);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('bcd');
    expect(line.length).toBeLessThanOrEqual(41);
  });

  test('are cut at the end only when the finding stands near the start', () => {
    const [line = ''] = draw(`<|ab|>${'c'.repeat(200)}`, 20).split('\n');
    expect(line).toBe(`ab${'c'.repeat(18)}…`);
  });

  test('of a megabyte are still drawn', () => {
    const [line = '', carets = ''] = draw(`${'a'.repeat(500_000)}<|b|>${'a'.repeat(500_000)}`, 30).split(
      '\n',
    );
    expect(line[carets.length - 1]).toBe('b');
  });

  test('a finding wider than the room keeps its first column', () => {
    const [line = '', carets = ''] = draw(`xx <|${'y'.repeat(200)}|>`, 20).split('\n');
    expect(line.slice(carets.indexOf('^'), carets.indexOf('^') + 3)).toBe('yyy');
    expect(carets.length).toBeLessThanOrEqual(20);
  });
});

test('a text cannot steer the terminal', () => {
  expect(draw('\u001B[31m<|red|>')).toBe('\uFFFD[31mred\n     ^^^');
  expect(printable('a\u202Eb\u0007\r\nc')).toBe('a\uFFFDb\uFFFD c');
});
