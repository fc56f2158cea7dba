import { describe, expect, it } from 'vitest';
import { gapWithin, reasonIn, writtenSpans } from '../../client/src/editing/fill-in-spans.js';
import type { OffsetChange } from '../../client/src/importing/repair-list.js';
import { applyTextEdits, editsOf } from '../features/support/edits.js';
import { cleanGuide } from '../features/support/guides.js';
import { offsetAt } from '../features/support/marked.js';
import { ableClient, open } from '../features/support/service.js';

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

describe('the gap that an edit leaves', () => {
  const option = '- [Report form](https://example.org/report)';
  const marked = cleanGuide.replace(option, '- You can read more here <!-- guidepost gap link -->');
  const begun = cleanGuide
    .replace('(Instead: let them choose what to share.)', '')
    .replace(option, '- Call.');

  /** What is written over behind the first quick fix with that title, made as `cut` makes edits smaller. */
  function writtenOver(text: string, title: RegExp, cut: Cut): string | undefined {
    const { service, state } = open(text);
    const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const action = service
      .codeActions(state, everything, {}, ableClient)
      .find((one) => title.test(one.title) && one.edit);
    const edits = editsOf(action?.edit);
    const changes = edits.flatMap(({ range, newText }) =>
      cut(text, { from: offsetAt(text, range.start), to: offsetAt(text, range.end), newText }),
    );
    const after = applyTextEdits(text, edits);
    const later = open(after);
    const gaps = later.service.gaps(later.state).map(({ range }) => ({
      from: offsetAt(after, range.start),
      to: offsetAt(after, range.end),
    }));
    const gap = gapWithin(gaps, writtenSpans(changes));
    return gap && `${after.slice(0, gap.from).split('\n').at(-1)}|${after.slice(gap.from, gap.to)}`;
  }

  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  const cuts: readonly [string, Cut][] = [
    ['whole', (_, change) => [change]],
    ['letter by letter', smaller],
  ];

  describe.each(cuts)('of an edit that the editor makes %s', (_, cut) => {
    it.each([marked, crlf(marked), marked.replace('# When', '# 💬 When')])(
      'is the address, where a mark behind the words goes',
      (text) => expect(writtenOver(text, /^Make it a link/, cut)).toMatch(/\[[^[\]]*here\]\(\|https:\/\/$/),
    );

    it.each([begun, crlf(begun)])('is the dots of a bracket', (text) =>
      expect(writtenOver(text, /what to do instead|Instead: …/, cut)).toMatch(/ \(Instead: \|…$/),
    );
  });

  it('is the first that was written in, and a mere place counts within what was written', () => {
    const gaps = [
      { from: 0, to: 3 },
      { from: 5, to: 5 },
      { from: 8, to: 9 },
    ];
    expect(gapWithin(gaps, [{ from: 8, to: 9 }])).toEqual({ from: 8, to: 9 });
    expect(gapWithin(gaps, [{ from: 4, to: 9 }])).toEqual({ from: 5, to: 5 });
    expect(gapWithin(gaps, [{ from: 3, to: 4 }])).toBeUndefined();
  });
});

type Cut = (text: string, change: OffsetChange) => readonly OffsetChange[];

/** Makes an edit smaller as editors do: letters that both texts have in the same order stay. */
function smaller(text: string, { from, to, newText }: OffsetChange): OffsetChange[] {
  const old = text.slice(from, to);
  const common = Array.from({ length: old.length + 1 }, () => Array<number>(newText.length + 1).fill(0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = newText.length - 1; j >= 0; j--)
      (common[i] ?? [])[j] =
        old[i] === newText[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const changes: OffsetChange[] = [];
  let [i, j, fromOld, fromNew] = [0, 0, 0, 0];
  const put = (): void => {
    if (i > fromOld || j > fromNew)
      changes.push({ from: from + fromOld, to: from + i, newText: newText.slice(fromNew, j) });
  };
  while (i < old.length || j < newText.length) {
    if (i < old.length && old[i] === newText[j]) {
      put();
      [i, j] = [i + 1, j + 1];
      [fromOld, fromNew] = [i, j];
    } else if (j >= newText.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) i++;
    else j++;
  }
  put();
  return changes;
}

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
