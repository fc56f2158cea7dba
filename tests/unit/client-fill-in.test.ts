import { describe, expect, it } from 'vitest';
import { reasonIn, writtenSpans } from '../../client/src/fill-in-spans.js';

describe('what an edit has written', () => {
  /** Makes the edit and reads the places in its outcome. */
  function wordsOf(text: string, changes: Parameters<typeof writtenSpans>[0]): string[] {
    const after = [...changes]
      .sort((a, b) => b.from - a.from)
      .reduce((done, { from, to, newText }) => done.slice(0, from) + newText + done.slice(to), text);
    return writtenSpans(changes).map(({ from, to }) => after.slice(from, to));
  }

  it('stands where the changes before it moved it to', () => {
    const changes = [
      { from: 10, to: 12, newText: '[form](https://)' },
      { from: 0, to: 4, newText: 'x' },
      { from: 5, to: 9, newText: '' },
      { from: 12, to: 12, newText: ' -@Name' },
    ];
    expect(wordsOf('0123456789ab', changes)).toEqual(['x', '[form](https://)', ' -@Name']);
  });

  it('is nothing where words are only taken away', () => {
    expect(writtenSpans([{ from: 2, to: 5, newText: '' }])).toEqual([]);
  });
});

describe('the reason to be written', () => {
  it('stands behind the rule, and the words before the comment stay', () => {
    const text = '  <!-- guidepost ignore long-tip -- reason -->\n';
    const span = reasonIn(text);
    expect(span && text.slice(span.from, span.to)).toBe('reason');
  });

  it('is found even where a rule bears its name', () => {
    const text = '<!-- guidepost ignore no-reason -- reason -->';
    expect(reasonIn(text)).toEqual({ from: 35, to: 41 });
  });

  it.each(['<!-- guidepost ignore long-tip -->', '<!-- guidepost gap link -->', 'reason'])(
    'is none in %s',
    (text) => expect(reasonIn(text)).toBeUndefined(),
  );
});
