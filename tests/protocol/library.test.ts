import type { Location, SymbolInformation, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { applyTextEdits } from '../features/support/edits.js';
import { serverCommands } from '../../server/src/protocol.js';
import { cleanGuide, readme } from '../features/support/guides.js';
import { connect, type TestClient } from './support/client.js';

const a = 'file:///library/a.md';
const b = 'file:///library/sub/b%20%281%29.md';
const second = cleanGuide
  .replace('a chat went badly', 'a call was cut')
  .replaceAll('RiverStone', 'Leila')
  .replace('slow first reply', 'quiet voice');

function files(): Map<string, string> {
  return new Map([
    [a, cleanGuide],
    [b, second],
    ['file:///library/readme.md', readme],
  ]);
}

const watching = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };

function symbols(client: TestClient, query: string): Promise<SymbolInformation[]> {
  return client.connection.sendRequest('workspace/symbol', { query });
}

async function names(client: TestClient, query: string): Promise<string[]> {
  return (await symbols(client, query)).map(({ name }) => name);
}

test('workspace symbols: guides, people and tips of files that nobody opened', async () => {
  const client = await connect({ files: files(), capabilities: watching });
  expect(await names(client, 'when a member')).toEqual([
    'When a member says a chat went badly',
    'When a member says a call was cut',
  ]);
  const [leila] = await symbols(client, '@Leila');
  expect(leila).toMatchObject({ name: '@Leila', containerName: '1 tip', location: { uri: b } });
  const line = second.split('\n')[leila?.location.range.start.line ?? -1] ?? '';
  expect(line.slice(leila?.location.range.start.character, leila?.location.range.end.character)).toBe(
    'Leila',
  );
  expect(await names(client, 'quiet voice')).toEqual(['A quiet voice often helps.']);
  expect(await names(client, 'small tool')).toEqual([]);
});

test('an open document wins over its file, however its address is spelled, until it is closed', async () => {
  const client = await connect({ files: files(), capabilities: watching });
  await names(client, '');
  const open = 'file:///library/sub/b%20(1).md';
  client.open(open, second.replace('a call was cut', 'the line is noisy'));
  expect(await names(client, 'when a member')).toEqual([
    'When a member says a chat went badly',
    'When a member says the line is noisy',
  ]);
  client.change(open, second.replace('a call was cut', 'nobody answers'), 2);
  expect(await names(client, 'nobody answers')).toHaveLength(1);
  client.close(open);
});

test('files that change, come and go are followed', async () => {
  const known = files();
  const client = await connect({ files: known, capabilities: watching });
  expect(await names(client, 'noisy')).toEqual([]);
  const c = 'file:///library/c.md';
  known.set(c, second.replace('a call was cut', 'the line is noisy'));
  known.delete(a);
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [
      { uri: c, type: 1 },
      { uri: a, type: 3 },
    ],
  });
  expect(await names(client, 'when a member')).toEqual([
    'When a member says the line is noisy',
    'When a member says a call was cut',
  ]);
});

test('what a configuration says of names and guides holds for files that nobody opened', async () => {
  const known = files();
  const config = 'file:///library/guidepost.config.json';
  known.set(config, JSON.stringify({ contributors: [{ name: 'Leila', aliases: ['RiverStone'] }] }));
  const client = await connect({ files: known, capabilities: watching });
  expect((await symbols(client, 'leila')).find(({ name }) => name === '@Leila')).toMatchObject({
    containerName: '2 tips',
  });
});

test('without a folder there is no library, and no error', async () => {
  const client = await connect();
  expect(await symbols(client, '')).toEqual([]);
  expect(client.logs).toEqual([]);
});

const editing = {
  workspace: { ...watching.workspace, workspaceEdit: { documentChanges: true } },
};

/** Two guides of RiverStone, one open, and a third of somebody else. */
function shared(): Map<string, string> {
  return new Map([
    [a, cleanGuide],
    [b, cleanGuide.replace('a chat went badly', 'a call was cut')],
    ['file:///library/other.md', second],
  ]);
}

function placeOf(text: string, word: string): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

interface FileEdit {
  readonly textDocument: { readonly uri: string; readonly version: number | null };
  readonly edits: readonly TextEdit[];
}

function results(edit: WorkspaceEdit | null, texts: ReadonlyMap<string, string>): Map<string, string> {
  const edits = (edit?.documentChanges ?? []) as readonly FileEdit[];
  return new Map(
    edits.map(({ textDocument: { uri }, edits: own }) => [uri, applyTextEdits(texts.get(uri) ?? '', own)]),
  );
}

test('references of a person stand in every guide', async () => {
  const client = await connect({ files: shared(), capabilities: watching });
  client.open(a, cleanGuide);
  const found: Location[] = await client.connection.sendRequest('textDocument/references', {
    textDocument: { uri: a },
    position: placeOf(cleanGuide, 'RiverStone'),
    context: { includeDeclaration: true },
  });
  expect(found.map(({ uri }) => uri)).toEqual([a, a, b, b]);
});

test('a person is renamed in every guide, open or not; the open one as it stands in the editor', async () => {
  const texts = shared();
  const client = await connect({ files: texts, capabilities: editing });
  const now = cleanGuide.replace('# When', '# Whenever');
  client.open(a, now, 4);
  const ask = (newName: string): Promise<WorkspaceEdit> =>
    client.connection.sendRequest('textDocument/rename', {
      textDocument: { uri: a },
      position: placeOf(now, 'RiverStone'),
      newName,
    });
  const edit = await ask('Nyla');
  const documents = (edit.documentChanges as readonly FileEdit[]).map(({ textDocument }) => textDocument);
  expect(documents).toEqual([
    { uri: a, version: 4 },
    { uri: b, version: null },
  ]);
  const after = results(edit, new Map([...texts, [a, now]]));
  expect(after.get(a)).toBe(now.replaceAll('RiverStone', 'Nyla'));
  expect(after.get(b)).toBe(texts.get(b)?.replaceAll('RiverStone', 'Nyla'));
  await expect(ask('a\\b')).rejects.toThrow('signs that cannot stand in a name');
});

test('somebody is made anonymous everywhere, after a question', async () => {
  const texts = shared();
  const client = await connect({ files: texts, capabilities: editing });
  const asked: string[] = [];
  const applied: WorkspaceEdit[] = [];
  let answer: { title: string } | null = null;
  client.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
    asked.push(message);
    return answer;
  });
  client.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
    applied.push(edit);
    return { applied: true };
  });
  client.open(a, cleanGuide);
  const run = (position: { line: number; character: number }): Promise<unknown> =>
    client.connection.sendRequest('workspace/executeCommand', {
      command: serverCommands.anonymise,
      arguments: [{ uri: a, position }],
    });
  await run(placeOf(cleanGuide, 'RiverStone'));
  expect(asked).toEqual([expect.stringContaining('in 2 files (4 times)')]);
  expect(applied).toEqual([]);
  answer = { title: 'Anonymise' };
  await run(placeOf(cleanGuide, 'RiverStone'));
  const [edit] = applied;
  const after = results(edit ?? null, texts);
  expect([...after.keys()]).toEqual([a, b]);
  for (const text of after.values()) {
    expect(text).toContain('A slow first reply often helps. -Anonymous');
    expect(text).not.toContain('RiverStone');
    expect(text).toContain('-@Mika');
  }
});

test('links follow a guide that gets another name and place, and so do its own', async () => {
  const linking = cleanGuide.replace(
    'This page',
    'See [the call](sub/b%20%281%29.md#tips) or [help][h]. This page',
  );
  const defined = `${linking}\n[h]: ./sub/b%20%281%29.md "Help"\n`;
  const own = second.replace(
    'This page',
    'See [back](../a.md), [a site](https://example.org/a.md). This page',
  );
  const client = await connect({
    files: new Map([
      [a, defined],
      [b, own],
    ]),
    capabilities: watching,
  });
  const edit: WorkspaceEdit = await client.connection.sendRequest('workspace/willRenameFiles', {
    files: [{ oldUri: b, newUri: 'file:///library/new/deep/c%20d.md' }],
  });
  expect(applyTextEdits(defined, edit.changes?.[a] ?? [])).toBe(
    defined
      .replace('(sub/b%20%281%29.md#tips)', '(new/deep/c%20d.md#tips)')
      .replace('./sub/b%20%281%29.md "Help"', './new/deep/c%20d.md "Help"'),
  );
  expect(applyTextEdits(own, edit.changes?.[b] ?? [])).toBe(own.replace('(../a.md)', '(../../a.md)'));
});

test('where the editor sees to links itself, ours stay out of the way', async () => {
  const files = { files: [{ oldUri: a, newUri: b }] };
  const client = await connect({ initializationOptions: { followsLinks: true } });
  expect(await client.connection.sendRequest('workspace/willRenameFiles', files)).toBeNull();
});

test('files that nobody asked for wait while somebody types', async () => {
  const read: string[] = [];
  class Shelf extends Map<string, string> {
    override get(uri: string): string | undefined {
      read.push(uri);
      return super.get(uri);
    }
  }
  const client = await connect({ files: new Shelf(files()), capabilities: watching });
  client.open(a, cleanGuide);
  client.change(a, `${cleanGuide}\n`, 2);
  await client.diagnostics(a);
  // The clock of these tests stands still, so the last key is never long ago.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(read).not.toContain(b);
  expect(await names(client, 'call was cut')).toHaveLength(1);
  expect(read).toContain(b);
});
