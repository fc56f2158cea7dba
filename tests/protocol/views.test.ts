import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import {
  methods,
  serverCommands,
  type ContributorGuide,
  type ContributorsResult,
  type PairsResult,
  type TextChange,
} from '../../server/src/protocol.js';
import { applyTextEdits } from '../features/support/edits.js';
import { cleanGuide, pastedGuide, readme } from '../features/support/guides.js';
import { connect, type TestClient } from './support/client.js';

const a = 'file:///library/a.md';
const b = 'file:///library/b.md';
const leila = cleanGuide.replaceAll('RiverStone', 'Leila');
const watching = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };

function ask<R>(client: TestClient, method: string, params: unknown): Promise<R> {
  return client.connection.sendRequest(method, params);
}

function placeOf(text: string, word: string): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

test('the pairs of a document, and a fix by its number', async () => {
  const client = await connect();
  const uri = 'untitled:Untitled-1';
  client.open(uri, pastedGuide);
  const { state, guides } = await ask<PairsResult>(client, methods.pairs, { uri });
  const fix = guides[0]?.lists[0]?.rows[0]?.fixes.at(-1);
  expect(fix?.title).toMatch(/no alternative$/);
  const wish = { uri, state, fix: fix?.id };
  const changes = await ask<TextChange[]>(client, methods.pairFix, wish);
  const mended = applyTextEdits(pastedGuide, changes);
  expect(mended).toContain('Insist on hearing names. (no alternative)');
  client.change(uri, mended, 2);
  expect(await ask(client, methods.pairFix, wish)).toBeNull();
  client.change(uri, readme, 3);
  expect(await ask(client, methods.pairs, { uri })).toMatchObject({ guides: [] });
});

test('odd requests for pairs and people are refused, and the server lives on', async () => {
  const client = await connect();
  client.open(a, pastedGuide);
  await expect(ask(client, methods.pairs, null)).rejects.toThrow('Invalid parameters');
  await expect(ask(client, methods.pairFix, { uri: a, state: 1, fix: '0.0' })).rejects.toThrow(
    '“state” is missing',
  );
  await expect(ask(client, methods.contributor, {})).rejects.toThrow('“key” is missing');
  expect(await ask(client, methods.pairs, { uri: 'file:///unknown.md' })).toBeNull();
  expect(await ask(client, methods.contributors, null)).toEqual({ revision: 0, people: [], unsigned: 0 });
  expect(client.logs).toEqual([]);
});

test('everybody in the library, open or not; asked again, only what is new', async () => {
  const known = new Map([
    [a, cleanGuide],
    [b, pastedGuide],
  ]);
  const client = await connect({ files: known, capabilities: watching });
  const people = (revision: number | null): Promise<ContributorsResult | null> =>
    ask(client, methods.contributors, { revision });
  const first = await people(null);
  expect(first?.people.map(({ name }) => name)).toEqual(['@Mika', '@quietoak42', '@RiverStone']);
  expect(first?.unsigned).toBe(1);
  expect(await people(first?.revision ?? null)).toBeNull();
  client.open(a, leila);
  const second = await people(first?.revision ?? null);
  expect(second?.people.map(({ name }) => name)).toContain('@Leila');
  const [place] = await ask<ContributorGuide[]>(client, methods.contributor, { key: 'leila' });
  expect(place).toMatchObject({ uri: a, places: [{ role: 'tip' }, { role: 'credit' }] });
  expect(await ask(client, methods.contributor, { key: null })).toMatchObject([{ uri: b }]);
});

const two = new Map([
  [a, cleanGuide],
  [b, leila],
]);

function rename(client: TestClient, newName: string): Promise<WorkspaceEdit> {
  return ask(client, 'textDocument/rename', {
    textDocument: { uri: a },
    position: placeOf(cleanGuide, 'RiverStone'),
    newName,
  });
}

test('a name that somebody else has is confirmed first, also where they stand in other guides only', async () => {
  const workspaceEdit = { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } };
  const client = await connect({
    files: two,
    capabilities: { workspace: { ...watching.workspace, workspaceEdit } },
  });
  client.open(a, cleanGuide);
  for (const name of ['@leila', 'Mika']) {
    const { changeAnnotations, documentChanges } = await rename(client, name);
    const [[id, annotation] = []] = Object.entries(changeAnnotations ?? {});
    expect(annotation).toMatchObject({
      needsConfirmation: true,
      label: expect.stringContaining('RiverStone') as string,
    });
    const edits = documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [];
    expect(edits).toHaveLength(2);
    expect(edits.every((edit) => 'annotationId' in edit && edit.annotationId === id)).toBe(true);
  }
  expect((await rename(client, 'Nyla')).changeAnnotations).toBeUndefined();
  expect((await rename(client, 'riverstone')).changeAnnotations).toBeUndefined();
});

test('an editor that cannot ask is refused, and told what to do', async () => {
  const client = await connect({
    files: two,
    capabilities: { workspace: { ...watching.workspace, workspaceEdit: { documentChanges: true } } },
  });
  client.open(a, cleanGuide);
  await expect(rename(client, 'Leila')).rejects.toThrow(/“Leila” already.*list one name as an alias/);
  expect(await rename(client, 'Nyla')).toMatchObject({ documentChanges: [{ textDocument: { uri: a } }] });
});

test('names of one person are no two people', async () => {
  const config = JSON.stringify({ contributors: [{ name: 'Leila', aliases: ['RiverStone'] }] });
  const files = new Map([...two, ['file:///library/guidepost.config.json', config]]);
  const client = await connect({ files, capabilities: watching });
  client.open(a, cleanGuide);
  expect(await rename(client, 'Leila')).toMatchObject({ changes: { [a]: [{}, {}] } });
});

test('making somebody anonymous is offered on their name, when a person asks', async () => {
  const client = await connect();
  client.open(a, cleanGuide);
  const at = async (word: string, context: unknown): Promise<CodeAction[]> => {
    const position = placeOf(cleanGuide, word);
    const textDocument = { uri: a };
    const range = { start: position, end: position };
    const found = await ask<CodeAction[]>(client, 'textDocument/codeAction', {
      textDocument,
      range,
      context,
    });
    return found.filter(({ command }) => command?.command === serverCommands.anonymise);
  };
  const [offered] = await at('RiverStone', { diagnostics: [], only: ['refactor'] });
  expect(offered).toMatchObject({
    title: 'Anonymise RiverStone in all guides…',
    command: { arguments: [{ uri: a, position: placeOf(cleanGuide, 'RiverStone') }] },
  });
  expect(await at('RiverStone', { diagnostics: [], triggerKind: 1 })).toHaveLength(1);
  expect(await at('RiverStone', { diagnostics: [], triggerKind: 2 })).toEqual([]);
  expect(await at('RiverStone', { diagnostics: [], only: ['quickfix'] })).toEqual([]);
  expect(await at('Breathe', { diagnostics: [], only: ['refactor'] })).toEqual([]);
});
