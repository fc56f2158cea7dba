import { describe, expect, it } from 'vitest';
import { guideMark } from '../../client/src/editing/guide-mark.js';

/** The text after the edit; undefined when none is needed. */
function marked(text: string): string | undefined {
  const mark = guideMark(text);
  return mark && text.slice(0, mark.start) + mark.newText + text.slice(mark.end);
}

describe('mark as guide', () => {
  it.each([
    ['a file without front matter gets one', '# Title\n', '---\nguide: true\n---\n\n# Title\n'],
    ['an empty file', '', '---\nguide: true\n---\n\n'],
    ['Windows line ends stay', '# Title\r\n', '---\r\nguide: true\r\n---\r\n\r\n# Title\r\n'],
    ['front matter gets the line', '---\ntitle: A\n---\nText\n', '---\nguide: true\ntitle: A\n---\nText\n'],
    ['empty front matter gets the line', '---\n---\nText\n', '---\nguide: true\n---\nText\n'],
    ['a no becomes a yes', '---\na: 1\nguide: false\nb: 2\n---\n', '---\na: 1\nguide: true\nb: 2\n---\n'],
    ['a no with a comment', '---\nguide: no # not yet\n---\n', '---\nguide: true\n---\n'],
    ['a no on Windows', '---\r\nguide: false\r\n---\r\n', '---\r\nguide: true\r\n---\r\n'],
    ['a key without a value', '---\nguide:\ntitle: A\n---\n', '---\nguide: true\ntitle: A\n---\n'],
    [
      'a rule further down is no front matter',
      'Text\n\n---\nguide: false\n---\n',
      '---\nguide: true\n---\n\nText\n\n---\nguide: false\n---\n',
    ],
    ['front matter that is never closed', '---\ntitle: A\n', '---\nguide: true\n---\n\n---\ntitle: A\n'],
    [
      'a nested key is another one',
      '---\nx:\n  guide: false\n---\n',
      '---\nguide: true\nx:\n  guide: false\n---\n',
    ],
  ])('%s', (_name, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each(['---\nguide: true\n---\n', '---\nguide: listeners\n---\n'])(
    'leaves a marked file alone: %j',
    (text) => {
      expect(marked(text)).toBeUndefined();
    },
  );
});
