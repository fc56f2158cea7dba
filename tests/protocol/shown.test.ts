import type {
  ClientCapabilities,
  CodeLens,
  InitializeResult,
  ShowDocumentParams,
} from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { tokenModifiers, tokenTypes } from '../../server/src/service/token-legend.js';
import { cleanGuide, pastedGuide } from '../features/support/guides.js';
import { positionAt } from '../features/support/marked.js';
import { connect, introduce, type TestClient } from './support/client.js';

const uri = 'file:///guide.md';
const textDocument = { uri };
const position = positionAt(cleanGuide, cleanGuide.indexOf('-@Mika') + 3);
const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** Each request with what it asks, and what an answer for a clean guide looks like. */
const requests: readonly (readonly [string, object, unknown, (answer: never) => number])[] = [
  [
    'textDocument/definition',
    { position: positionAt(cleanGuide, cleanGuide.indexOf('ask who')) },
    null,
    count,
  ],
  ['textDocument/references', { position, context: { includeDeclaration: true } }, null, count],
  ['textDocument/documentHighlight', { position }, null, count],
  [
    'textDocument/prepareRename',
    { position },
    null,
    ({ placeholder }: { placeholder: string }) => placeholder.length,
  ],
  [
    'textDocument/rename',
    { position, newName: 'Nori' },
    null,
    ({ changes }: { changes: object }) => count(Object.values(changes)),
  ],
  ['textDocument/selectionRange', { positions: [position, position] }, null, count],
  ['textDocument/documentLink', {}, [], count],
  ['textDocument/inlayHint', { range }, null, count],
  ['textDocument/codeLens', {}, null, count],
  ['textDocument/semanticTokens/full', {}, { data: [] }, tokens],
  ['textDocument/semanticTokens/range', { range }, { data: [] }, tokens],
];
const expected = [1, 1, 1, 4, 1, 2, 2, 2, 2, 10, 10];

function count(answer: readonly unknown[]): number {
  return answer.length;
}

function tokens({ data }: { readonly data: readonly number[] }): number {
  return data.length / 5;
}

/** A connection with an answer for whatever the client is asked; the server waits for it, however slow the machine is. */
async function connected(
  capabilities: ClientCapabilities,
  configuration: () => unknown,
): Promise<TestClient> {
  return connect({ capabilities, configuration, stopped: true });
}

async function capabilitiesFor(
  capabilities: ClientCapabilities,
  initializationOptions?: unknown,
): Promise<InitializeResult['capabilities']> {
  const { connection } = await connect({ introduce: false });
  const result = (await introduce(connection, { capabilities, initializationOptions })) as InitializeResult;
  return result.capabilities;
}

test.each(requests.map((request, index) => [request[0], index] as const))(
  '%s is answered',
  async (_, index) => {
    const [method, params, , size] = requests[index] ?? ['', {}, null, count];
    const client = await connect();
    client.open(uri, cleanGuide);
    const answer: never = await client.connection.sendRequest(method, { textDocument, ...params });
    expect(size(answer)).toBe(expected[index]);
  },
);

test.each(requests)(
  '%s answers nothing for a document that nobody opened, and obeys cancellation',
  async (method, params, empty) => {
    const client = await connect();
    const unknown = { textDocument: { uri: 'file:///other.md' }, ...params };
    if (method === 'textDocument/rename') {
      expect(await client.connection.sendRequest(method, unknown)).toBeNull();
    } else expect(await client.connection.sendRequest(method, unknown)).toEqual(empty);
    client.open(uri, cleanGuide);
    const call = client.connection.sendRequest(method, { textDocument, ...params }, cancelled);
    await expect(call).rejects.toMatchObject({ code: -32800 });
    expect(client.logs.filter((line) => line.includes('failed'))).toEqual([]);
  },
);

/** Cancelled as soon as it was sent. */
const cancelled = {
  isCancellationRequested: false,
  onCancellationRequested: (listener: (event: unknown) => unknown) => {
    queueMicrotask(() => listener(undefined));
    return { dispose: () => undefined };
  },
};

test('a name that cannot be is refused with the reason', async () => {
  const client = await connect();
  client.open(uri, cleanGuide);
  const call = client.connection.sendRequest('textDocument/rename', {
    textDocument,
    position,
    newName: 'a/b',
  });
  await expect(call).rejects.toMatchObject({
    code: -32803,
    message: expect.stringMatching(/cannot stand in a name/) as string,
  });
});

describe('what is shown', () => {
  const refreshing: ClientCapabilities = {
    workspace: {
      configuration: true,
      inlayHint: { refreshSupport: true },
      codeLens: { refreshSupport: true },
      semanticTokens: { refreshSupport: true },
    },
  };

  test.each([
    ['inlayHints', 'textDocument/inlayHint', 'workspace/inlayHint/refresh', null],
    ['codeLens', 'textDocument/codeLens', 'workspace/codeLens/refresh', null],
    ['semanticTokens', 'textDocument/semanticTokens/full', 'workspace/semanticTokens/refresh', { data: [] }],
  ])(
    'guidepost.%s.enable switches it off and on, and the editor asks again',
    async (name, method, refresh, none) => {
      let settings: unknown = { [name]: { enable: false } };
      const client = await connected(refreshing, () => settings);
      let refreshes = 0;
      const asked = new Promise<void>((resolve) => {
        client.connection.onRequest(refresh, () => {
          refreshes++;
          if (settings !== null && refreshes > 0) resolve();
          return null;
        });
      });
      for (const other of ['inlayHint', 'codeLens', 'semanticTokens'])
        if (!refresh.includes(other)) client.connection.onRequest(`workspace/${other}/refresh`, () => null);
      client.open(uri, pastedGuide);
      const ask = (): Promise<unknown> => client.connection.sendRequest(method, { textDocument, range });
      expect(await ask()).toEqual(none);
      settings = {};
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await asked;
      await expect.poll(ask).not.toEqual(none);
      expect(client.logs.filter((line) => line.includes('did not ask'))).toEqual([]);
    },
  );
});

test('a lens leads to what is open, where the editor can show it', async () => {
  const client = await connect({ capabilities: { window: { showDocument: { support: true } } } });
  const shown: ShowDocumentParams[] = [];
  client.connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
    shown.push(params);
    return { success: true };
  });
  client.open(uri, pastedGuide);
  const lenses: CodeLens[] = await client.connection.sendRequest('textDocument/codeLens', { textDocument });
  const command = lenses[0]?.command;
  const run = (argument: unknown): Promise<unknown> =>
    client.connection.sendRequest('workspace/executeCommand', {
      command: command?.command,
      arguments: [argument],
    });
  expect(await run(command?.arguments?.[0])).toBeNull();
  expect(shown).toMatchObject([{ uri, selection: { start: { line: 12, character: 0 } }, takeFocus: true }]);
  // What nobody opened here is not shown, whoever asks for it.
  expect(await run({ uri: 'https://example.org/', range })).toBeNull();
  expect(shown).toHaveLength(1);
});

describe('what is offered', () => {
  test('follows what the client can do', async () => {
    const poor = await capabilitiesFor({});
    expect(poor).toMatchObject({
      ...{ definitionProvider: true, referencesProvider: true, documentHighlightProvider: true },
      ...{
        renameProvider: true,
        selectionRangeProvider: true,
        documentLinkProvider: {},
        codeLensProvider: {},
      },
      inlayHintProvider: {},
      semanticTokensProvider: { legend: { tokenTypes, tokenModifiers }, full: true, range: true },
    });
    const able = await capabilitiesFor({ textDocument: { rename: { prepareSupport: true } } });
    expect(able.renameProvider).toEqual({ prepareProvider: true });
  });

  test("leaves links to an editor that follows Markdown's links itself", async () => {
    expect(await capabilitiesFor({}, { followsLinks: true })).not.toHaveProperty('documentLinkProvider');
  });
});
