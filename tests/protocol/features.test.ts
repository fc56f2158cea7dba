import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InitializeResult,
} from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { applyTextEdits, editsOf } from '../features/support/edits.js';
import { cleanGuide, pastedGuide } from '../features/support/guides.js';
import { unmark } from '../features/support/marked.js';
import { serverCommands } from '../../server/src/protocol.js';
import { connect, introduce, pulling } from './support/client.js';

const uri = 'vscode-vfs://github/o/r/guide.md';

test('initialize says what is offered', async () => {
  const push = await connect({ introduce: false });
  const { capabilities } = (await introduce(push.connection)) as InitializeResult;
  expect(capabilities).toMatchObject({
    positionEncoding: 'utf-16',
    textDocumentSync: { change: 2, openClose: true },
  });
  expect(capabilities.completionProvider?.triggerCharacters).toEqual(['@', '-', '✅', '#', '<', ':']);
  expect(capabilities).not.toHaveProperty('diagnosticProvider');
  const pull = await connect({ introduce: false });
  const offered = (await introduce(pull.connection, { capabilities: pulling })) as InitializeResult;
  expect(offered.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: false });
});

test('a quick fix goes round: asked for, applied, checked again', async () => {
  const client = await connect({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
  client.open(uri, pastedGuide, 3);
  const { diagnostics } = await client.diagnostics(uri);
  const tip = diagnostics.find(({ code }) => code === 'unattributed-tip');
  const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: tip?.range,
    context: { diagnostics: tip ? [tip] : [], only: ['quickfix'] },
  });
  const preferred = actions.find(({ isPreferred }) => isPreferred);
  expect(preferred?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 3 } }]);
  client.change(uri, applyTextEdits(pastedGuide, editsOf(preferred?.edit)), 4);
  const after = await client.diagnostics(uri, ({ version }) => version === 4);
  expect(after.diagnostics.map(({ code }) => code)).not.toContain('unattributed-tip');
});

test("fixes come from the server's own check, not from what the client sends", async () => {
  const client = await connect();
  client.open(uri, cleanGuide);
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const forged = { range, message: 'x', code: 'missing-title', data: { fixes: [{ newText: 'evil' }] } };
  const context = { diagnostics: [forged], only: ['quickfix'] };
  expect(
    await client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context }),
  ).toEqual([]);
});

test('the command applies all safe fixes', async () => {
  const client = await connect();
  const applied = new Promise<ApplyWorkspaceEditParams>((resolve) => {
    client.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      resolve(params);
      return { applied: true };
    });
  });
  client.open(uri, pastedGuide);
  const params = { command: serverCommands.fixAll, arguments: [{ uri }] };
  expect(await client.connection.sendRequest('workspace/executeCommand', params)).toBeNull();
  const fixed = applyTextEdits(pastedGuide, editsOf((await applied).edit));
  expect(fixed).toBe(pastedGuide.replaceAll('❎', '❌'));
});

test.each([
  ['en-GB', /^\*\*unattributed-tip\*\* · Found\.\n\nBecause\.\n\n\*\*How to fix:\*\* Sign\./],
  ['es', /^Nadie ha firmado/],
])('a rule’s page is read for a hover, where somebody reads its language: %s', async (locale, words) => {
  const page = '# unattributed-tip\n\nFound.\n\n## Why\n\nBecause.\n\n## How to fix\n\nSign.\n';
  const files = new Map([['file:///package/docs/rules/unattributed-tip.md', page]]);
  const client = await connect({
    files,
    locale,
    initializationOptions: { home: 'file:///package/' },
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
  });
  client.open(uri, pastedGuide);
  const { text, cursor: position } = unmark(pastedGuide.replace('Slow down', 'Slow<|> down'));
  expect(text).toBe(pastedGuide);
  const ask = (): Promise<Hover> =>
    client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  expect(await ask()).toMatchObject({ contents: { value: expect.stringMatching(words) as string } });
  files.clear();
  expect(await ask()).toMatchObject({ contents: { value: expect.stringMatching(words) as string } });
});

test('completion, hover, outline and folding are answered', async () => {
  const client = await connect({
    capabilities: {
      textDocument: {
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  const { text, cursor } = unmark(
    cleanGuide.replace('- Breathe before you write. -@Mika', '- Breathe. -@<|>'),
  );
  client.open(uri, text);
  const at = { textDocument: { uri }, position: cursor };
  const items: CompletionItem[] = await client.connection.sendRequest('textDocument/completion', at);
  expect(items.map(({ label }) => label)).toEqual(['@RiverStone']);
  const hover: Hover = await client.connection.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: { line: 15, character: 12 },
  });
  expect(hover.contents).toMatchObject({
    kind: 'markdown',
    value: expect.stringContaining('Do instead') as string,
  });
  const symbols: DocumentSymbol[] = await client.connection.sendRequest('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  expect(symbols[0]?.children?.map(({ name }) => name)).toContain("Don'ts");
  const folds: FoldingRange[] = await client.connection.sendRequest('textDocument/foldingRange', {
    textDocument: { uri },
  });
  expect(folds.length).toBeGreaterThan(3);
});

test('the file is explained', async () => {
  const client = await connect();
  client.open(uri, pastedGuide);
  expect(await client.connection.sendRequest('guidepost/explain', { uri })).toContain('What Guidepost sees');
});

test('answers belong to the newest text', async () => {
  const client = await connect();
  client.open(uri, cleanGuide);
  await client.diagnostics(uri);
  client.change(uri, '# Nothing\n', 2);
  const symbols = client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
  expect(await symbols).toEqual([]);
});
