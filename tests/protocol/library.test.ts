import type { SymbolInformation } from 'vscode-languageserver';
import { expect, test } from 'vitest';
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
