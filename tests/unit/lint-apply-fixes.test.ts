import { describe, expect, test } from 'vitest';
import { applyEdits, fixText } from '../../server/src/lint/apply-fixes.js';
import { pointAt } from '../../server/src/lint/places.js';
import type { Edit, Finding, Fix } from '../../server/src/lint/types.js';

function edit(text: string, start: number, end: number, newText: string): Edit {
  return { position: { start: pointAt(text, start), end: pointAt(text, end) }, newText };
}

function finding(fixes: readonly Fix[]): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    source: 'guidepost',
    rule: 'a',
    severity: 'info',
    message: '',
    position: { start, end: start },
    url: '',
    related: [],
    fixes,
  };
}

/** Replaces the first `a` of each word by `b`; safe, or a suggestion for a word that ends in `?`. */
function findAs(text: string): readonly Finding[] {
  return Array.from(text.matchAll(/a(?=\w*(\??))/g), (match) =>
    finding([
      {
        title: 'b',
        kind: match[1] === '?' ? 'suggestion' : 'safe',
        edits: [edit(text, match.index, match.index + 1, 'b')],
      },
    ]),
  );
}

describe('applyEdits', () => {
  test('applies edits in any order, insertions too', () => {
    const text = 'one two';
    expect(applyEdits(text, [edit(text, 4, 7, '2'), edit(text, 0, 3, '1'), edit(text, 3, 3, '!')])).toBe(
      '1! 2',
    );
  });

  test('leaves out an edit that overlaps an earlier one', () => {
    const text = 'abcdef';
    expect(applyEdits(text, [edit(text, 0, 3, 'X'), edit(text, 2, 5, 'Y')])).toBe('Xdef');
  });

  test('keeps a byte order mark and does not count it', () => {
    expect(applyEdits('\uFEFFabc', [edit('abc', 0, 1, 'X')])).toBe('\uFEFFXbc');
  });

  test('finds a point without offset by line and column', () => {
    const at = { line: 2, column: 2 };
    expect(applyEdits('ab\r\ncd', [{ position: { start: at, end: at }, newText: '|' }])).toBe('ab\r\nc|d');
  });
});

describe('fixText', () => {
  test('applies safe fixes only, and counts them', () => {
    expect(fixText('a a? ca', findAs)).toEqual({ text: 'b a? cb', applied: 2 });
  });

  test('applies the fixes that the filter allows', () => {
    expect(fixText('a a?', findAs, 'suggestion').text).toBe('a b?');
    expect(fixText('a a?', findAs, () => true).text).toBe('b b?');
  });

  test('leaves fixes that touch to the next round', () => {
    const check = (text: string): readonly Finding[] =>
      [text.indexOf('x'), text.indexOf('y')]
        .filter((at) => at >= 0)
        .map((at) => finding([{ title: '', kind: 'safe', edits: [edit(text, at, at + 1, 'z')] }]));
    expect(fixText('xy', check)).toEqual({ text: 'zz', applied: 2 });
  });

  test('stops after ten rounds when fixes never end', () => {
    const grow = (text: string): readonly Finding[] => [
      finding([{ title: '', kind: 'safe', edits: [edit(text, 0, 0, '.')] }]),
    ];
    expect(fixText('', grow)).toEqual({ text: '..........', applied: 10 });
  });
});
