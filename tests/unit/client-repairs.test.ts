import { describe, expect, it } from 'vitest';
import {
  follow,
  indentOf,
  repairsAt,
  withoutTakenBack,
  type OffsetChange,
  type PlacedRepair,
} from '../../client/src/importing/repair-list.js';

const repair = (what: string, from: number, to: number, newText = 'old'): PlacedRepair => ({
  what,
  from,
  to,
  undo: [{ from, to, newText }],
});
const change = (from: number, to: number, newText = ''): OffsetChange => ({ from, to, newText });
const places = (repairs: readonly PlacedRepair[]): string[] =>
  repairs.map(
    ({ what, from, to, undo }) =>
      `${what} ${from}-${to} ${undo.map((one) => `${one.from}-${one.to}`).join()}`,
  );

describe('repairs follow the text', () => {
  const all = [repair('a', 2, 4), repair('gone', 6, 6), repair('b', 8, 12)];

  it('move when something changes before them', () => {
    expect(places(follow(all, [change(0, 1, 'xyz')]))).toEqual([
      'a 4-6 4-6',
      'gone 8-8 8-8',
      'b 10-14 10-14',
    ]);
    expect(places(follow(all, [change(5, 6)]))).toEqual(['a 2-4 2-4', 'gone 5-5 5-5', 'b 7-11 7-11']);
  });

  it('stay when something changes behind them', () => {
    expect(places(follow(all, [change(12, 20, 'x')]))).toEqual(places(all));
  });

  it('are forgotten when their own characters change, and only those', () => {
    expect(places(follow(all, [change(3, 3, 'x')]))).toEqual(['gone 7-7 7-7', 'b 9-13 9-13']);
    expect(places(follow(all, [change(3, 9)]))).toEqual([]);
    expect(places(follow(all, [change(5, 7)]))).toEqual(['a 2-4 2-4', 'b 6-10 6-10']);
  });

  it('stay whole when something is written right at their ends', () => {
    expect(places(follow([repair('a', 2, 4)], [change(2, 2, 'x')]))).toEqual(['a 3-5 3-5']);
    expect(places(follow([repair('a', 2, 4)], [change(4, 4, 'x')]))).toEqual(['a 2-4 2-4']);
  });

  it('follow several changes at once, all counted in the text before', () => {
    expect(places(follow(all, [change(0, 0, '__'), change(5, 5, '__')]))).toEqual([
      'a 4-6 4-6',
      'gone 10-10 10-10',
      'b 12-16 12-16',
    ]);
  });

  it('with places apart are forgotten when one of them changes, not when something between them does', () => {
    const two: PlacedRepair = { what: 'two', from: 1, to: 2, undo: [change(1, 2, 'x'), change(8, 9, 'y')] };
    expect(places(follow([two], [change(4, 5, 'abc')]))).toEqual(['two 1-2 1-2,10-11']);
    expect(follow([two], [change(8, 9)])).toEqual([]);
  });

  it('without a way back stay until their own place changes', () => {
    const told: PlacedRepair = { what: 'told', from: 1, to: 3, undo: [] };
    expect(follow([told], [change(5, 6)])).toEqual([told]);
    expect(follow([told], [change(2, 3)])).toEqual([]);
  });
});

describe('taking back', () => {
  it('takes the repair from the list, also where something was put in again', () => {
    const all = [repair('a', 2, 4), repair('gone', 6, 6, 'Like\n')];
    expect(places(withoutTakenBack(all, [change(2, 4, 'old')]))).toEqual(['gone 6-6 6-6']);
    expect(places(withoutTakenBack(all, [change(6, 6, 'Like\r\n')]))).toEqual(['a 2-4 2-4']);
    expect(withoutTakenBack(all, [change(6, 6, 'other')])).toBe(all);
  });

  it('of two alike takes one', () => {
    const twice = [repair('x', 6, 6, 'Like'), repair('x', 6, 6, 'Like')];
    expect(withoutTakenBack(twice, [change(6, 6, 'Like')])).toHaveLength(1);
  });
});

describe('where the cursor is', () => {
  it('finds the repairs that it touches', () => {
    const all = [repair('a', 2, 4), repair('b', 4, 4), repair('c', 7, 9)];
    expect(repairsAt(all, 4, 4).map(({ what }) => what)).toEqual(['a', 'b']);
    expect(repairsAt(all, 5, 8).map(({ what }) => what)).toEqual(['c']);
    expect(repairsAt(all, 0, 1)).toEqual([]);
    const two: PlacedRepair = { what: 'two', from: 1, to: 2, undo: [change(1, 2, 'x'), change(8, 9, 'y')] };
    expect(repairsAt([two], 8, 8)).toEqual([two]);
    expect(repairsAt([two], 5, 5)).toEqual([]);
  });
});

describe('what the editor made of a paste', () => {
  it.each([
    ['the same', 'a\n\nb\n', 'a\n\nb\n', 0],
    ['other line ends', 'a\nb', 'a\r\nb', 0],
    ['indented', 'a\n\nb\nc', 'a\n\n  b\n  c', 2],
    ['empty lines indented too', 'a\n\nb', 'a\n  \n  b', 2],
    ['uneven', 'a\nb\nc', 'a\n  b\n c', undefined],
    ['another text', 'a\nb', 'a\nc', undefined],
    ['more lines', 'a\nb', 'a\nb\nc', undefined],
    ['the first line moved', 'a\nb', ' a\nb', undefined],
  ])('%s', (_, offered, inserted, indent) => {
    expect(indentOf(offered, inserted)).toBe(indent);
  });
});
