import type { CodeAction, Hover, MarkupContent } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { plainHouseStyle, type HouseStyle } from '../../server/src/guide/house-style.js';
import { plainSettings } from '../../server/src/lint/settings.js';
import { createLibrary, type Library } from '../../server/src/workspace/library.js';
import { personKeys } from '../../server/src/workspace/people.js';
import { applyTextEdits, editsOf } from './support/edits.js';
import { cleanGuide } from './support/guides.js';
import { unmark } from './support/marked.js';
import { ableClient, open, poorClient, settingsWith, uri } from './support/service.js';

/** Files of a library under one house style, by their names. */
function libraryOf(files: Readonly<Record<string, string>>, house: HouseStyle = plainHouseStyle): Library {
  const library = createLibrary();
  for (const [name, text] of Object.entries(files)) put(library, name, text, house);
  return library;
}

function put(library: Library, name: string, text: string, house: HouseStyle = plainHouseStyle): void {
  const settings = { lint: { ...plainSettings, house } };
  const { service } = open('');
  library.put(service.closedFacts({ uri: `file:///guides/${name}`, text, settings }, name));
}

const leila = cleanGuide.replaceAll('RiverStone', 'Leila').replace('a chat', 'a call');
const dated = (day: string, title: string): string =>
  `---\ndate: ${day}\n---\n${leila.replace('When a member says a call went badly', title)}`;

test('the counts of people follow each file as it changes and goes', () => {
  const library = libraryOf({ 'a.md': cleanGuide, 'b.md': leila });
  const counts = (): unknown => library.people().map(({ name, tips, files }) => [name, tips, files]);
  expect(counts()).toEqual([
    ['Mika', 2, 2],
    ['Leila', 1, 1],
    ['RiverStone', 1, 1],
  ]);
  put(library, 'b.md', leila.replace('-@Mika', '-@Leila'));
  expect(counts()).toEqual([
    ['Leila', 2, 1],
    ['Mika', 1, 1],
    ['RiverStone', 1, 1],
  ]);
  library.remove('file:///guides/a.md');
  expect(counts()).toEqual([['Leila', 2, 1]]);
  library.remove('file:///guides/b.md');
  expect(counts()).toEqual([]);
});

test('a person is one under all names that the community lists, and called by the present one', () => {
  const house = { ...plainHouseStyle, contributors: [{ name: 'Nyla', aliases: ['Leila', 'RiverStone'] }] };
  const library = libraryOf({ 'a.md': cleanGuide, 'b.md': leila }, house);
  expect(library.person('leila', personKeys(house))).toMatchObject({ name: 'Nyla', tips: 2, files: 2 });
  expect(library.placesOf('RiverStone').map(({ name }) => name)).toEqual([
    'RiverStone',
    'RiverStone',
    'Leila',
    'Leila',
  ]);
});

function withLine(line: string): { text: string; cursor: { line: number; character: number } } {
  return unmark(cleanGuide.replace('- Breathe before', `${line}\n- Breathe before`));
}

test('handles of other guides come behind those of the document, then those of the community', () => {
  const house = { ...plainHouseStyle, contributors: [{ name: '@Nyla', aliases: [] }] };
  const { text, cursor } = withLine('- Rest. -@<|>');
  const { service, state } = open(text, { settings: { lint: { ...plainSettings, house } } });
  const library = libraryOf({ 'b.md': leila, 'sample.md': text.replace('-@\n', '-@Hal\n') });
  const items = service.completion(state, cursor, false, library);
  expect(items.map(({ label, detail }) => [label, detail])).toEqual([
    ['@RiverStone', '2 times in this file'],
    ['@Mika', '1 time in this file'],
    ['@Leila', '1 tip in the library'],
    ['@Nyla', "on your community's list"],
  ]);
});

test('report links of the community are offered, and what they replace is not', () => {
  const text = cleanGuide.replace(
    '- [Report form](https://example.org/report)',
    '- [Report form](https://example.org/report)\n- [Tickets](<|>',
  );
  const known = { id: 'form', label: 'Form', url: 'https://example.org/new', required: false };
  const house = {
    ...plainHouseStyle,
    reportLinks: [{ ...known, replaces: ['https://example.org/report'] }],
  };
  const { text: source, cursor } = unmark(text);
  const { service, state } = open(source, { settings: { lint: { ...plainSettings, house } } });
  expect(service.completion(state, cursor, true).map(({ detail }) => detail)).toEqual([
    'https://example.org/new',
  ]);
});

function hoverOver(library: Library, client = ableClient): string {
  const { text, cursor } = unmark(leila.replace('-@Leila', '-@Lei<|>la'));
  const { service, state } = open(text, { settings: settingsWith() });
  const hover: Hover | null = service.hover(state, cursor, client, { library });
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

test('hovering over a name shows what the person gave, the newest guides first, and when they were last seen', () => {
  const library = libraryOf({
    'a.md': dated('2024-03-01', 'When it rains'),
    'b.md': dated('2025-11-20', 'When it snows'),
    'c.md': leila,
  });
  const card = hoverOver(library);
  expect(card).toContain('**@Leila** · 3 tips; named in 3 guides');
  expect(card).toContain(
    [
      '- [When it snows](file:///guides/b.md)',
      '- [When it rains](file:///guides/a.md)',
      '- [When a member says a call went badly](file:///guides/c.md)',
    ].join('\n'),
  );
  expect(card).toContain('Last seen in a guide of 2025-11-20.');
  expect(hoverOver(library, poorClient)).toContain('@Leila · 3 tips; named in 3 guides');
  expect(hoverOver(createLibrary())).toBe('');
});

test('a tip that nobody signed can be signed with names of the library; the finding stays as it is', () => {
  const text = cleanGuide.replace('write. -@Mika', 'write.');
  const { service, state } = open(text);
  const library = libraryOf({ 'b.md': leila });
  const line = text.split('\n').findIndex((one) => one.startsWith('- Breathe'));
  const range = { start: { line, character: 3 }, end: { line, character: 3 } };
  const actions = (known: Library | null): CodeAction[] =>
    service
      .codeActions(state, range, { only: ['quickfix'] }, ableClient, known)
      .filter(({ title }) => !title.startsWith('Ignore'));
  const before = actions(null).map(({ title }) => title);
  const after = actions(library);
  expect(after.map(({ title }) => title)).toEqual([
    'Sign as @RiverStone',
    'Sign as @Leila',
    'Sign as @Mika',
    'Write the name…',
    'Anonymous (ask the author first)',
  ]);
  expect(before).toEqual(['Sign as @RiverStone', 'Write the name…', 'Anonymous (ask the author first)']);
  expect(after.filter(({ isPreferred }) => isPreferred)).toHaveLength(1);
  const chosen = after.find(({ title }) => title === 'Sign as @Leila');
  expect(applyTextEdits(text, editsOf(chosen?.edit))).toContain('- Breathe before you write. -@Leila\n');
  expect(service.check(state).findings.flatMap(({ fixes }) => fixes.map(({ title }) => title))).toEqual(
    before,
  );
  expect(state.snapshot.uri).toBe(uri);
});
