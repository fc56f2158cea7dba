import { expect, test } from 'vitest';
import { cleanGuide, pastedGuide, readme } from '../features/support/guides.js';
import { roomsWith, finding } from '../features/support/service.js';
import { createLanguageService } from '../../server/src/service/index.js';
import type { Rooms } from '../../server/src/service/types.js';
import { connect, pulling } from './support/client.js';

const uri = 'untitled:Untitled-1';

function codes(params: { diagnostics: readonly { code?: unknown }[] }): unknown[] {
  return params.diagnostics.map(({ code }) => code);
}

test('a client that does not pull is told, with the version', async () => {
  const client = await connect();
  client.open(uri, pastedGuide, 7);
  const first = await client.diagnostics(uri);
  expect(first.version).toBe(7);
  expect(codes(first)).toContain('unattributed-tip');
  client.change(uri, cleanGuide, 8);
  expect((await client.diagnostics(uri, ({ version }) => version === 8)).diagnostics).toEqual([]);
});

test('closing takes the diagnostics back', async () => {
  const client = await connect();
  client.open(uri, pastedGuide);
  await client.diagnostics(uri);
  client.close(uri);
  const last = await client.until(() => client.published.length > 1 && client.published.at(-1));
  expect(last).toMatchObject({ uri, diagnostics: [] });
});

test('a document that is opened again with the same version is checked again', async () => {
  const client = await connect();
  client.open(uri, cleanGuide);
  await client.diagnostics(uri);
  client.close(uri);
  client.open(uri, pastedGuide);
  await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length > 0);
});

test('a burst of changes is checked once, in its last version', async () => {
  const texts: string[] = [];
  const inner = roomsWith([finding('rule', 1)]);
  const rooms: Rooms = {
    ...inner,
    createLinter: () => {
      const linter = inner.createLinter();
      return {
        check: (text, options) => {
          texts.push(text);
          return linter.check(text, options);
        },
      };
    },
  };
  const client = await connect({ load: (host) => Promise.resolve(createLanguageService(host, rooms)) });
  client.open(uri, 'one');
  await client.diagnostics(uri);
  for (let version = 2; version <= 21; version++) client.change(uri, `text ${version}`, version);
  await client.diagnostics(uri, ({ version }) => version === 21);
  expect(texts.at(-1)).toBe('text 21');
  expect(texts.length).toBeLessThanOrEqual(4);
});

test('changes in pieces add up', async () => {
  const client = await connect();
  client.open(uri, cleanGuide);
  await client.diagnostics(uri);
  const line = cleanGuide.split('\n').indexOf('- Breathe before you write. -@Mika');
  const range = { start: { line, character: 27 }, end: { line, character: 34 } };
  void client.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range, text: '' }],
  });
  const told = await client.diagnostics(uri, ({ version }) => version === 2);
  expect(codes(told)).toContain('unattributed-tip');
  expect(told.diagnostics[0]?.range.start.line).toBe(line);
});

test('a client that pulls is answered and never told', async () => {
  const client = await connect({ capabilities: pulling });
  client.open(uri, pastedGuide);
  const report = await client.pull(uri);
  expect(report.kind === 'full' && codes({ diagnostics: report.items })).toContain('unattributed-tip');
  client.close(uri);
  await client.connection.sendRequest('shutdown');
  expect(client.published).toEqual([]);
});

test('what did not change is said to be unchanged', async () => {
  const client = await connect({ capabilities: pulling });
  client.open(uri, cleanGuide);
  const first = await client.pull(uri);
  expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  client.change(uri, pastedGuide, 2);
  const second = await client.pull(uri, first.resultId);
  expect(second.kind).toBe('full');
});

test('a document that nobody opened has no diagnostics', async () => {
  const client = await connect({ capabilities: pulling });
  expect(await client.pull('file:///nowhere.md')).toEqual({ kind: 'full', items: [] });
});

const emptyLink = cleanGuide.replace('- Breathe', '- See [this]() first.  Breathe');

test('generic Markdown findings are pushed when the author pauses, for guides only', async () => {
  const client = await connect();
  client.open('file:///readme.md', `${readme}\n[x]()\n`);
  client.open(uri, emptyLink);
  const late = await client.diagnostics(uri, (params) => codes(params).includes('no-empty-url'));
  expect(late.diagnostics.find(({ code }) => code === 'no-empty-url')?.source).toBe('remark-lint');
  expect(client.published.filter((one) => one.uri.includes('readme') && one.diagnostics.length > 0)).toEqual(
    [],
  );
});

test('generic Markdown findings make a pulling client pull again', async () => {
  const client = await connect({ capabilities: pulling });
  client.open(uri, emptyLink);
  const first = await client.pull(uri);
  await client.until(() => client.refreshes() > 0);
  const second = await client.pull(uri, first.resultId);
  expect(second.kind === 'full' && codes({ diagnostics: second.items })).toContain('no-empty-url');
});

test('the status tells whether it is a guide, and why', async () => {
  const client = await connect();
  client.open(uri, pastedGuide);
  const status = await client.until(() => client.statuses[0]);
  expect(status).toMatchObject({ uri, version: 1, guide: true, tooLarge: false });
  expect(status.problems.error).toBeGreaterThan(0);
});

test('a large document is checked when asked for', async () => {
  const rooms = roomsWith([finding('found', 1)]);
  const client = await connect({ load: (host) => Promise.resolve(createLanguageService(host, rooms)) });
  client.open(uri, 'words '.repeat(400_000));
  expect((await client.diagnostics(uri)).diagnostics).toEqual([]);
  expect((await client.until(() => client.statuses[0])).tooLarge).toBe(true);
  expect(await client.connection.sendRequest('guidepost/check', { uri })).toBeNull();
  const told = await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length > 0);
  expect(codes(told)).toEqual(['found']);
  await client.until(() => client.statuses.some(({ tooLarge }) => !tooLarge));
});
