import type { InitializeResult, TextEdit } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { createLanguageService } from '../../server/src/service/index.js';
import {
  methods,
  type ExportResult,
  type FormatResult,
  type Gap,
  type ImportResult,
} from '../../server/src/protocol.js';
import { applyTextEdits } from '../features/support/edits.js';
import { cleanGuide, pastedGuide, readme } from '../features/support/guides.js';
import { connect, introduce, type TestClient } from './support/client.js';

const uri = 'untitled:Untitled-1';
const options = { tabSize: 2, insertSpaces: true };
const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

function ask<R>(client: TestClient, method: string, params: unknown): Promise<R> {
  return client.connection.sendRequest(method, params);
}

test('formatting is offered, of documents and of ranges', async () => {
  const client = await connect({ introduce: false });
  const { capabilities } = (await introduce(client.connection)) as InitializeResult;
  expect(capabilities).toMatchObject({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
  });
});

test('a document is formatted, a range of it too, and what is no guide is left alone', async () => {
  const client = await connect();
  client.open(uri, pastedGuide);
  const textDocument = { uri };
  const edits = await ask<TextEdit[]>(client, 'textDocument/formatting', { textDocument, options });
  expect(applyTextEdits(pastedGuide, edits)).toMatch(/^# When somebody/);
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
  const some = await ask<TextEdit[]>(client, 'textDocument/rangeFormatting', {
    textDocument,
    range,
    options,
  });
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(edits.length);
  expect(await ask<FormatResult>(client, methods.format, { uri })).toEqual({
    outcome: 'changed',
    changes: edits,
  });
  client.change(uri, readme, 2);
  expect(await ask(client, 'textDocument/formatting', { textDocument, options })).toEqual([]);
  expect(await ask(client, methods.format, { uri })).toEqual({ outcome: 'no-guide', changes: [] });
});

test('a refusal is said in the log and answers no edits', async () => {
  const client = await connect({
    load: (host) =>
      Promise.resolve({
        ...createLanguageService(host),
        formatting: () => Promise.resolve({ outcome: 'refused', changes: [] }),
      }),
  });
  client.open(uri, pastedGuide);
  const textDocument = { uri };
  expect(await ask(client, 'textDocument/formatting', { textDocument, options })).toEqual([]);
  expect(await ask(client, 'textDocument/rangeFormatting', { textDocument, range: all, options })).toEqual(
    [],
  );
  expect(client.logs.filter((line) => line.includes('was not formatted'))).toHaveLength(2);
});

test('the house style of the configuration is written', async () => {
  const config = JSON.stringify({ markers: { do: ['👍'], dont: ['👎'] } });
  const client = await connect({ files: new Map([['file:///library/guidepost.config.json', config]]) });
  const guide = 'file:///library/a.guide.md';
  client.open(guide, cleanGuide);
  const edits = await ask<TextEdit[]>(client, 'textDocument/formatting', {
    textDocument: { uri: guide },
    options,
  });
  expect(applyTextEdits(cleanGuide, edits)).toContain('- 👍 Thank them');
});

test('export, import and gaps are answered', async () => {
  const client = await connect();
  client.open(uri, pastedGuide);
  const { texts } = await ask<ExportResult>(client, methods.export, { uri, to: 'forum' });
  expect(texts[0]).toContain("❌ Don't: Insist on hearing names.");
  const content = pastedGuide;
  const imported = await ask<ImportResult>(client, methods.import, { uri, kind: 'text', content });
  expect(imported).toMatchObject({ guide: true, problem: null });
  expect(imported.gaps).toHaveLength(1);
  const html = '<h2>Do</h2><ul><li>✅ Listen.</li></ul><h2>Don’t</h2><ul><li>❌ Don’t argue.</li></ul>';
  const rich = await ask<ImportResult>(client, methods.import, { uri, kind: 'html', content: html });
  expect(rich.text).toContain('- ✅ Listen.');
  const gaps = await ask<Gap[]>(client, methods.gaps, { uri });
  expect(gaps.map(({ kind }) => kind)).toContain('link');
});

test.each([
  [methods.export, { uri }],
  [methods.export, { uri, to: 'pdf' }],
  [methods.export, { uri, to: 'forum', limit: 3 }],
  [methods.export, { uri, to: 'forum', limit: 'much' }],
  [methods.import, { uri, kind: 'docx', content: '' }],
  [methods.import, { uri, kind: 'html' }],
  [methods.import, { kind: 'html', content: '' }],
  [methods.gaps, null],
  [methods.format, {}],
])('%s refuses %j', async (method, params) => {
  const client = await connect();
  client.open(uri, cleanGuide);
  await expect(ask(client, method, params)).rejects.toThrow(/Invalid parameters/);
  expect(await ask(client, methods.gaps, { uri })).toEqual([]);
});

test('documents that are not open are answered with nothing', async () => {
  const client = await connect();
  expect(await ask(client, methods.export, { uri, to: 'html' })).toEqual({
    texts: [],
    title: null,
    marked: false,
  });
  expect(await ask(client, methods.gaps, { uri })).toEqual([]);
  expect(await ask(client, methods.format, { uri })).toEqual({ outcome: 'no-guide', changes: [] });
});
