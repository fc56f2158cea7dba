import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { cleanGuide, pastedGuide, readme } from './support/guides.js';
import { offsetAt } from './support/marked.js';
import { ableClient, open, poorClient } from './support/service.js';

function outline(text: string): DocumentSymbol[] {
  const { service, state } = open(text);
  return service.symbols(state, ableClient) as DocumentSymbol[];
}

/** The outline as indented lines. */
function drawn(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .map(
      ({ name, detail, children }) =>
        `${indent}${name}${detail ? ` · ${detail}` : ''}\n${drawn(children ?? [], `${indent}  `)}`,
    )
    .join('');
}

test('a guide is outlined by its parts', () => {
  expect(drawn(outline(cleanGuide))).toBe(`When a member says a chat went badly
  Situation
  Example responses
    I'm sorry that happened. Would you like to tell me more?
  Do's
    ✅ Thank them for telling you.
    ✅ Let them choose what to share.
  Don'ts
    ❌ Don't ask who it was.
    ❌ Don't argue about what happened.
  Tips from fellow listeners
    A slow first reply often helps. · RiverStone
    Breathe before you write. · Mika
  Report options
    Report form
  Credit · RiverStone
`);
});

test('a pasted guide has the same levels', () => {
  const names = (outline(pastedGuide)[0]?.children ?? []).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Example responses', "Some do's", "Some don'ts"]));
});

test('a file that is no guide has no outline of ours', () => {
  expect(outline(readme)).toEqual([]);
});

test.each([cleanGuide, pastedGuide, `\uFEFF${cleanGuide}`, cleanGuide.replaceAll('\n', '\r\n')])(
  'every range stands in the text and in its parent (%#)',
  (text) => {
    const check = (symbol: DocumentSymbol, low: number, high: number): void => {
      const [start, end] = [offsetAt(text, symbol.range.start), offsetAt(text, symbol.range.end)];
      expect(low <= start && start <= end && end <= high, symbol.name).toBe(true);
      expect(offsetAt(text, symbol.selectionRange.start)).toBeGreaterThanOrEqual(start);
      expect(offsetAt(text, symbol.selectionRange.end)).toBeLessThanOrEqual(end);
      for (const child of symbol.children ?? []) check(child, start, end);
    };
    expect(outline(text).length).toBeGreaterThan(0);
    for (const root of outline(text)) check(root, 0, text.length);
  },
);

test('a client without levels gets a list with containers', () => {
  const { service, state } = open(cleanGuide);
  const list = service.symbols(state, poorClient) as SymbolInformation[];
  const tip = list.find(({ name }) => name === 'Breathe before you write.');
  expect(tip).toMatchObject({
    containerName: 'Tips from fellow listeners',
    location: { uri: state.snapshot.uri },
  });
  expect(list.every((one) => !('children' in one))).toBe(true);
});

/** The folds as `first–last` line numbers, counted from 1. */
function folds(text: string, client = ableClient): string[] {
  const { service, state } = open(text);
  return service.folding(state, client).map(({ startLine, endLine }) => `${startLine + 1}–${endLine + 1}`);
}

test('sections and lists fold, trailing blank lines stay', () => {
  expect(folds(cleanGuide)).toEqual(
    expect.arrayContaining(['5–7', '9–12', '11–12', '14–17', '16–17', '19–22', '21–22']),
  );
  expect(new Set(folds(cleanGuide)).size).toBe(folds(cleanGuide).length);
});

test('front matter folds', () => {
  expect(folds(`---\nguide: true\n---\n\n${cleanGuide}`)[0]).toBe('1–3');
});

test('the client decides about characters and the number of folds', () => {
  const { service, state } = open(cleanGuide);
  for (const fold of service.folding(state, ableClient)) expect(fold).not.toHaveProperty('startCharacter');
  for (const fold of service.folding(state, poorClient)) expect(fold.startCharacter).toBeGreaterThan(0);
  expect(folds(cleanGuide, { ...ableClient, foldingLimit: 2 })).toHaveLength(2);
  expect(folds(readme)).toEqual([]);
});
