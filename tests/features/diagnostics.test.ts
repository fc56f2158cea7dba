import { expect, test } from 'vitest';
import { largestUnasked } from '../../server/src/guide/size.js';
import { cleanGuide, pastedGuide, readme } from './support/guides.js';
import { textAt } from './support/marked.js';
import { ableClient, finding, open, poorClient, roomsWith, type OpenOptions } from './support/service.js';

function diagnose(text: string, options: OpenOptions = {}, client = ableClient) {
  const { service, state } = open(text, options);
  return service.diagnostics(state, client);
}

test('a guide in order has none, a file that is no guide neither', () => {
  expect(diagnose(cleanGuide)).toEqual([]);
  expect(diagnose(readme)).toEqual([]);
});

test('a finding carries its rule, source, docs and place', () => {
  const tip = diagnose(pastedGuide).find(({ code }) => code === 'unattributed-tip');
  expect(tip).toMatchObject({ source: 'guidepost', severity: 1 });
  expect(tip?.codeDescription?.href).toContain('unattributed-tip');
  expect(tip && textAt(pastedGuide, tip.range)).toBe('Slow down before you answer.');
});

test('severities are mapped one by one', () => {
  const rooms = roomsWith([
    finding('a', 1, 'error'),
    finding('b', 2, 'warning'),
    finding('c', 3, 'info'),
    finding('d', 4, 'hint'),
  ]);
  expect(diagnose('a\nb\nc\nd\n', { rooms }).map(({ severity }) => severity)).toEqual([1, 2, 3, 4]);
});

test('data is the number of the finding and nothing else', () => {
  const found = diagnose(pastedGuide);
  expect(found.length).toBeGreaterThan(1);
  expect(found.map(({ data }) => data as unknown)).toEqual(found.map((_, index) => index));
});

test('related places are told only to clients that can show them', () => {
  const one = finding('pair', 2);
  const rooms = roomsWith([{ ...one, related: [{ position: one.position, message: 'the nearest do' }] }]);
  expect(diagnose('a\nb\n', { rooms })[0]?.relatedInformation).toHaveLength(1);
  expect(diagnose('a\nb\n', { rooms }, poorClient)[0]).not.toHaveProperty('relatedInformation');
});

test('a byte order mark moves the first line only', () => {
  const rooms = roomsWith([finding('first', 1), finding('second', 2)]);
  const starts = diagnose('\uFEFFab\ncd\n', { rooms }).map(({ range }) => range.start.character);
  expect(starts).toEqual([1, 0]);
});

test.each([
  ['CRLF', pastedGuide.replaceAll('\n', '\r\n')],
  ['CR', pastedGuide.replaceAll('\n', '\r')],
  ['byte order mark', `\uFEFF${pastedGuide}`],
])('ranges are right under %s', (_, text) => {
  const tip = diagnose(text).find(({ code }) => code === 'unattributed-tip');
  expect(tip && textAt(text, tip.range)).toBe('Slow down before you answer.');
});

test('rules obey the settings', () => {
  const settings = { rules: { 'unattributed-tip': 'hint', 'lost-link': 'off' } } as const;
  const found = diagnose(pastedGuide, { settings });
  expect(found.find(({ code }) => code === 'unattributed-tip')?.severity).toBe(4);
  expect(found.some(({ code }) => code === 'lost-link')).toBe(false);
});

test('nothing is checked when switched off or in another language', () => {
  expect(diagnose(pastedGuide, { settings: { enable: false } })).toEqual([]);
  expect(diagnose(pastedGuide, { languageId: 'plaintext' })).toEqual([]);
});

test('any kind of URI will do', () => {
  for (const uri of [
    'untitled:Untitled-1',
    'vscode-vfs://github/a/b%20c.md',
    'file:///a/%E0%A4%A.md',
    'odd',
  ]) {
    expect(diagnose(pastedGuide, { uri }).length).toBeGreaterThan(0);
  }
});

test('a large document waits until it is asked for', () => {
  const large = cleanGuide.padEnd(largestUnasked + 1, '\n');
  const { service, state } = open(large, { rooms: roomsWith([finding('found', 1)]) });
  expect(service.diagnostics(state, ableClient)).toEqual([]);
  expect(service.status(state)).toMatchObject({
    tooLarge: true,
    reason: expect.stringContaining('2 MB') as string,
  });
  const before = service.resultId(state);
  service.check(state, true);
  expect(service.diagnostics(state, ableClient)).toHaveLength(1);
  expect(service.status(state).tooLarge).toBe(false);
  expect(service.resultId(state)).not.toBe(before);
});
