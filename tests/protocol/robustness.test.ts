import { CancellationTokenSource, ErrorCodes, LSPErrorCodes } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { createLanguageService, type LanguageService } from '../../server/src/service/index.js';
import { cleanGuide, pastedGuide } from '../features/support/guides.js';
import { connect, introduce, pulling, type TestClient } from './support/client.js';

const uri = 'file:///guide.md';

/** The error code that a request is answered with; undefined when it is answered. */
async function codeOf(answer: Promise<unknown>): Promise<unknown> {
  return answer.then(
    () => undefined,
    (error: { code?: unknown }) => error.code,
  );
}

/** The server still answers sensibly. */
async function expectAlive(client: TestClient): Promise<void> {
  client.open('file:///alive.md', pastedGuide);
  const symbols = await client.connection.sendRequest('textDocument/documentSymbol', {
    textDocument: { uri: 'file:///alive.md' },
  });
  expect(JSON.stringify(symbols)).toContain('Slow down');
}

const requests = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/codeAction',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/diagnostic',
  'workspace/executeCommand',
  'guidepost/explain',
  'guidepost/check',
];

test.each(requests)(
  '%s: malformed parameters are refused, unknown documents answered empty',
  async (method) => {
    const client = await connect({ capabilities: pulling });
    client.open(uri, cleanGuide);
    const odd = [
      undefined,
      null,
      {},
      { textDocument: null },
      { textDocument: { uri: 5 } },
      { uri: [] },
      [],
      [1, 2],
    ];
    for (const params of odd) {
      const answer =
        params === undefined
          ? client.connection.sendRequest(method)
          : client.connection.sendRequest(method, params);
      expect(await codeOf(answer), JSON.stringify(params)).toBeTypeOf('number');
    }
    const nowhere = {
      textDocument: { uri: 'file:///nowhere' },
      uri: 'file:///nowhere',
      ...place,
      command: 'guidepost.server.fixAll',
      arguments: [{ uri: 'x' }],
    };
    expect(await codeOf(client.connection.sendRequest(method, nowhere))).toBeUndefined();
    await expectAlive(client);
  },
);

const start = { line: 0, character: 0 };
const place = { position: start, range: { start, end: start }, context: { diagnostics: [] } };

test('positions outside of the document are answered', async () => {
  const client = await connect();
  client.open(uri, cleanGuide);
  const far = { line: 1e9, character: 1e9 };
  for (const position of [far, { line: -1, character: -1 }, { line: 0.5, character: 0.5 }]) {
    const params = {
      textDocument: { uri },
      position,
      range: { start: position, end: position },
      context: { diagnostics: [] },
    };
    for (const method of requests.slice(0, 3)) {
      expect(await codeOf(client.connection.sendRequest(method, params))).toBeUndefined();
    }
  }
});

test('unknown methods and commands are refused', async () => {
  const client = await connect();
  expect(await codeOf(client.connection.sendRequest('textDocument/nonsense', {}))).toBe(
    ErrorCodes.MethodNotFound,
  );
  const unknown = { command: 'rm', arguments: [] };
  expect(await codeOf(client.connection.sendRequest('workspace/executeCommand', unknown))).toBe(
    ErrorCodes.InvalidParams,
  );
  const bare = { command: 'guidepost.server.fixAll' };
  expect(await codeOf(client.connection.sendRequest('workspace/executeCommand', bare))).toBe(
    ErrorCodes.InvalidParams,
  );
  await expectAlive(client);
});

test('malformed notifications are shrugged off', async () => {
  const client = await connect();
  const odd: [string, unknown][] = [
    ['textDocument/didOpen', {}],
    ['textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: 5 } }],
    ['textDocument/didOpen', { textDocument: { uri, text: 'no language' } }],
    [
      'textDocument/didChange',
      { textDocument: { uri: 'file:///never-opened', version: 2 }, contentChanges: [{ text: '' }] },
    ],
    ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: 'x' }],
    [
      'textDocument/didChange',
      { textDocument: { uri, version: 3 }, contentChanges: [{ range: 5, text: 'x' }] },
    ],
    ['textDocument/didChange', { textDocument: { uri, version: null }, contentChanges: [{ text: 'x' }] }],
    [
      'textDocument/didChange',
      {
        textDocument: { uri, version: 4 },
        contentChanges: [
          { range: { start: { line: 99, character: 9 }, end: { line: -1, character: 0 } }, text: 'x' },
        ],
      },
    ],
    ['textDocument/didClose', {}],
    ['textDocument/didClose', { textDocument: { uri: 'file:///never-opened' } }],
    ['workspace/didChangeConfiguration', null],
    ['workspace/didChangeConfiguration', { settings: { guidepost: 'loud' } }],
    ['$/cancelRequest', {}],
    ['$/unknown', { a: 1 }],
  ];
  for (const [method, params] of odd) await client.connection.sendNotification(method, params);
  await expectAlive(client);
});

test('broken frames are shrugged off', async () => {
  const client = await connect();
  const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  for (const body of [
    '{',
    'null',
    '[]',
    '5',
    '"x"',
    '{"jsonrpc":"2.0"}',
    '{"method":5}',
    '{"jsonrpc":"2.0","id":{},"method":"x"}',
    '{"jsonrpc":"2.0","id":99}',
  ]) {
    client.write(frame(body));
  }
  client.write('X-Odd: 1\r\n\r\n');
  await expectAlive(client);
});

test('requests before initialize are refused, afterwards all is well', async () => {
  const client = await connect({ introduce: false });
  const early = client.connection.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: start,
  });
  expect(await codeOf(early)).toBe(ErrorCodes.ServerNotInitialized);
  await introduce(client.connection);
  await expectAlive(client);
});

test('odd capabilities count as none', async () => {
  const client = await connect({ introduce: false });
  const capabilities = {
    textDocument: { diagnostic: 5, foldingRange: { rangeLimit: 'x' }, hover: { contentFormat: 3 } },
    workspace: { configuration: 'yes' },
  };
  const sent = client.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
  expect(await sent).toMatchObject({ capabilities: { hoverProvider: true } });
  await expectAlive(client);
});

/** Loads the real service with some features replaced. */
function withService(
  change: (real: LanguageService) => Partial<LanguageService>,
  gate: Promise<void> = Promise.resolve(),
) {
  return async (host: Parameters<typeof createLanguageService>[0]): Promise<LanguageService> => {
    await gate;
    const real = createLanguageService(host);
    return { ...real, ...change(real) };
  };
}

test('a bug in one feature is logged, answered empty, and the others go on', async () => {
  const load = withService(() => ({
    hover: () => {
      throw new Error('a bug in hover');
    },
  }));
  const client = await connect({ load });
  client.open(uri, pastedGuide);
  expect(
    await client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: start }),
  ).toBeNull();
  expect(client.logs.join()).toContain('a bug in hover');
  await expectAlive(client);
});

test('a bug in the checks is logged and the server goes on', async () => {
  const load = withService((real) => ({
    diagnostics: (state, client) => {
      if (state.snapshot.version === 1) throw new Error('a bug in a check');
      return real.diagnostics(state, client);
    },
  }));
  const client = await connect({ load });
  client.open(uri, pastedGuide);
  await client.until(() => client.logs.some((line) => line.includes('a bug in a check')));
  client.change(uri, pastedGuide, 2);
  expect((await client.diagnostics(uri)).version).toBe(2);
});

test('a service that cannot be loaded leaves a server that answers', async () => {
  const client = await connect({ load: () => Promise.reject(new Error('cannot load')) });
  client.open(uri, pastedGuide);
  expect(
    await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }),
  ).toEqual([]);
  expect(client.logs.join()).toContain('cannot load');
  expect(await client.connection.sendRequest('shutdown')).toBeNull();
});

/** A gate that the test opens. */
function createGate(): { promise: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const promise = new Promise<void>((resolve) => (open = resolve));
  return { promise, open };
}

test('a cancelled request is cancelled, not empty', async () => {
  const gate = createGate();
  const client = await connect({ load: withService(() => ({}), gate.promise) });
  client.open(uri, pastedGuide);
  const source = new CancellationTokenSource();
  const answer = codeOf(
    client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }, source.token),
  );
  await client.connection.sendRequest('guidepost/nothing').catch(() => undefined);
  source.cancel();
  await client.connection.sendRequest('guidepost/nothing').catch(() => undefined);
  gate.open();
  expect(await answer).toBe(LSPErrorCodes.RequestCancelled);
  await expectAlive(client);
});

test('a request whose text changed meanwhile is refused as outdated', async () => {
  const gate = createGate();
  const client = await connect({ load: withService(() => ({}), gate.promise) });
  client.open(uri, pastedGuide);
  const answer = codeOf(
    client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: start }),
  );
  client.change(uri, cleanGuide, 2);
  await client.connection.sendRequest('guidepost/nothing').catch(() => undefined);
  gate.open();
  expect(await answer).toBe(LSPErrorCodes.ContentModified);
});

test('initialize is answered before the service is loaded', async () => {
  let loaded = false;
  const gate = createGate();
  const load = withService(() => {
    loaded = true;
    return {};
  }, gate.promise);
  const client = await connect({ load });
  expect(loaded).toBe(false);
  gate.open();
  await expectAlive(client);
  expect(loaded).toBe(true);
});

test.each([
  ['after shutdown', true, 0],
  ['without shutdown', false, 1],
])('exit %s', async (_, politely, code) => {
  const client = await connect();
  client.open(uri, pastedGuide);
  await client.diagnostics(uri);
  if (politely) expect(await client.connection.sendRequest('shutdown')).toBeNull();
  await client.connection.sendNotification('exit');
  expect(await client.exitCode).toBe(code);
});
