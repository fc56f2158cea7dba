import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { methods } from '../../server/src/protocol.js';
import { pastedGuide } from '../features/support/guides.js';
import { connect, pulling, type TestClient } from './support/client.js';

const guide = 'file:///library/chats/guide.md';
const config = 'file:///library/guidepost.config.json';

function codes(report: DocumentDiagnosticReport): unknown[] {
  return report.kind === 'full' ? report.items.map(({ code }: Diagnostic) => code) : [];
}

/** A client that pulls, with the sample guide open, in a workspace of these files. */
async function library(
  files: Record<string, string>,
): Promise<{ client: TestClient; files: Map<string, string> }> {
  const own = new Map(Object.entries(files));
  const client = await connect({ capabilities: pulling, files: own });
  client.open(guide, pastedGuide);
  return { client, files: own };
}

async function changed(client: TestClient, uri: string): Promise<void> {
  const before = client.refreshes();
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri, type: 2 }],
  });
  await client.until(() => client.refreshes() > before);
}

const off = (rule: string): string => JSON.stringify({ rules: { [rule]: 'off' } });

test('rules obey the configuration above the guide, the nearest first', async () => {
  const { client, files } = await library({});
  expect(codes(await client.pull(guide))).toContain('unattributed-tip');
  files.set(config, off('unattributed-tip'));
  await changed(client, config);
  expect(codes(await client.pull(guide))).not.toContain('unattributed-tip');
  const nearer = 'file:///library/chats/guidepost.config.yaml';
  files.set(nearer, 'rules:\n  lost-link: off\n');
  await changed(client, nearer);
  const now = codes(await client.pull(guide));
  expect(now).toContain('unattributed-tip');
  expect(now).not.toContain('lost-link');
});

test('an unsaved change of an open configuration file counts', async () => {
  const { client } = await library({ [config]: off('lost-link') });
  expect(codes(await client.pull(guide))).not.toContain('lost-link');
  client.open(config, off('unattributed-tip'), 1, 'jsonc');
  await client.until(() => client.refreshes() > 0);
  const now = codes(await client.pull(guide));
  expect(now).toContain('lost-link');
  expect(now).not.toContain('unattributed-tip');
});

test('a change is told even where another request was the first to ask what holds now', async () => {
  const { client } = await library({ [config]: off('lost-link') });
  client.open(config, off('lost-link'), 1, 'jsonc');
  await client.pull(config);
  await client.pull(guide);
  await new Promise((resolve) => setTimeout(resolve, 200)); // what opening it brought along is told
  const before = client.refreshes();
  client.change(config, off('unattributed-tip'), 2);
  await client.pull(config);
  const position = { line: 0, character: 0 };
  await client.connection.sendRequest('textDocument/hover', { textDocument: { uri: guide }, position });
  await client.until(() => client.refreshes() > before);
  expect(codes(await client.pull(guide))).toContain('lost-link');
});

test('files that a configuration extends count', async () => {
  const base = 'file:///library/house/base.json';
  const { client, files } = await library({
    [config]: '{ "extends": "./house/base.json" }',
    [base]: off('unattributed-tip'),
  });
  expect(codes(await client.pull(guide))).not.toContain('unattributed-tip');
  files.set(base, '{}');
  await changed(client, base);
  expect(codes(await client.pull(guide))).toContain('unattributed-tip');
});

test('what is wrong in an open configuration file is shown at its key, with a fix', async () => {
  const { client } = await library({});
  client.open(config, '{\n  "ruls": {}\n}', 1, 'jsonc');
  const report = await client.pull(config);
  if (report.kind !== 'full') throw new Error('wanted a full report');
  expect(report.items).toMatchObject([
    { code: 'invalid-configuration', severity: 1, range: { start: { line: 1, character: 2 } } },
  ]);
  const actions = await client.connection.sendRequest<{ edit?: unknown; title: string }[]>(
    'textDocument/codeAction',
    {
      textDocument: { uri: config },
      range: report.items[0]?.range,
      context: { diagnostics: [] },
    },
  );
  expect(JSON.stringify(actions)).toContain('rules');
});

test('what is wrong in a configuration file that is not open is pushed under its own name, until it is mended', async () => {
  const { client, files } = await library({ [config]: '{ "rules": { "lost-lnk": "off" }' });
  await client.pull(guide);
  const wrong = await client.diagnostics(config, ({ diagnostics }) => diagnostics.length > 0);
  expect(wrong.diagnostics.every(({ source }) => source === 'guidepost')).toBe(true);
  files.set(config, '{}');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: config, type: 2 }],
  });
  await client.until(
    () => client.published.at(-1)?.uri === config && client.published.at(-1)?.diagnostics.length === 0,
  );
});

test('a file in a language of its own and a document without a name are checked under the workspace’s configuration', async () => {
  const { client } = await library({ [config]: off('unattributed-tip') });
  client.open('untitled:Untitled-1', pastedGuide);
  expect(codes(await client.pull('untitled:Untitled-1'))).not.toContain('unattributed-tip');
});

test('globs say what a guide is', async () => {
  const { client } = await library({ [config]: '{ "guides": ["chats/**"] }' });
  const plain = 'file:///library/chats/plain.md';
  const outside = 'file:///library/other/plain.md';
  for (const uri of [plain, outside]) client.open(uri, '# Notes\n\nJust words.\n');
  expect(codes(await client.pull(plain))).toContain('missing-section');
  expect(codes(await client.pull(outside))).toEqual([]);
});

test('editor settings sit below the file', async () => {
  const files = new Map([[config, '{ "rules": { "lost-link": "hint" } }']]);
  const configuration = (): unknown => ({ rules: { 'lost-link': 'off', 'unattributed-tip': 'off' } });
  const capabilities = { ...pulling, workspace: { ...pulling.workspace, configuration: true } };
  const client = await connect({ capabilities, files, configuration, stopped: true });
  client.open(guide, pastedGuide);
  const now = codes(await client.pull(guide));
  expect(now).toContain('lost-link');
  expect(now).not.toContain('unattributed-tip');
});

test('the explanation names file, key and line', async () => {
  const { client } = await library({ [config]: '{\n  "rules": {\n    "lost-link": "hint"\n  }\n}' });
  const text = await client.connection.sendRequest<string>(methods.explainConfiguration, { uri: guide });
  expect(text).toMatch(/lost-link: hint, rules\.lost-link in guidepost\.config\.json, line 3/);
});

test('a client that cannot read leaves everything as it comes', async () => {
  const { client, files } = await library({});
  files.get = () => {
    throw new Error('the disk is gone');
  };
  expect(codes(await client.pull(guide))).toContain('unattributed-tip');
});
