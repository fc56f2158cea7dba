import { fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import spanish from '../../server/src/l10n/bundle.l10n.es.json' with { type: 'json' };
import { applyTextEdits, editsOf } from '../features/support/edits.js';
import { pastedGuide, readme } from '../features/support/guides.js';
import { buildServer } from './support/build.js';
import {
  createFrameReader,
  createRawClient,
  toFrame,
  type Answers,
  type RawClient,
  type RawMessage,
} from './support/raw-client.js';

const uri = 'file:///guide.md';
const started: ChildProcess[] = [];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guidepost-bundles-'));
  buildServer(folder);
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a small editor says, and what it must hear: the same over every transport. */
async function editASession(client: RawClient): Promise<void> {
  const capabilities = {
    textDocument: { publishDiagnostics: {} },
    workspace: { workspaceEdit: { documentChanges: true } },
  };
  const { capabilities: offered } = (await client.request('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    locale: 'es-MX',
  })) as {
    capabilities: { hoverProvider?: boolean };
  };
  expect(offered.hoverProvider).toBe(true);
  client.notify('initialized', {});
  client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: pastedGuide },
  });
  const { diagnostics } = (await client.heard('textDocument/publishDiagnostics')) as {
    diagnostics: { code: string; range: unknown; message: string }[];
  };
  const tip = diagnostics.find(({ code }) => code === 'unattributed-tip');
  expect(Object.values(spanish)).toContain(tip?.message);
  const context = { diagnostics: [tip], only: ['quickfix'] };
  const actions = (await client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: tip?.range,
    context,
  })) as {
    edit: Parameters<typeof editsOf>[0];
  }[];
  const text = applyTextEdits(pastedGuide, editsOf(actions[0]?.edit));
  client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text }] });
  const after = (await client.heard(
    'textDocument/publishDiagnostics',
    (params: { version: number }) => params.version === 2,
  )) as {
    diagnostics: { code: string }[];
  };
  expect(after.diagnostics.map(({ code }) => code)).not.toContain('unattributed-tip');
  await exchange(client);
  expect(await client.request('shutdown')).toBeNull();
}

/** Asks for the problems of a folder in which nothing was opened. */
async function readALibrary(client: RawClient, folderUri: string): Promise<void> {
  const token = 'pieces';
  await client.request('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: folderUri, name: 'library' }],
    initializationOptions: { files: true },
    capabilities: { textDocument: { diagnostic: {} } },
  });
  client.notify('initialized', {});
  await client.request('workspace/diagnostic', { previousResultIds: [], partialResultToken: token });
  const { value } = (await client.heard('$/progress')) as {
    value: { items: { uri: string; items: { code: string }[] }[] };
  };
  expect(value.items.map(({ uri: file }) => file)).toEqual([`${folderUri}/guide.md`]);
  expect(value.items[0]?.items.map(({ code }) => code)).toContain('unattributed-tip');
  expect(await client.request('shutdown')).toBeNull();
}

/** Formats, exports and imports: each is code that is loaded only now; and what the views show. */
async function exchange(client: RawClient): Promise<void> {
  const guides = [{ lists: [{ rows: [{ state: 'guessed' }, { state: 'guessed' }] }] }];
  expect(await client.request('guidepost/pairs', { uri })).toMatchObject({ guides });
  expect(await client.request('guidepost/contributors', { revision: null })).toMatchObject({ people: [] });
  const options = { tabSize: 2, insertSpaces: true };
  const edits = await client.request('textDocument/formatting', { textDocument: { uri }, options });
  expect(edits).not.toEqual([]);
  const { texts } = (await client.request('guidepost/export', { uri, to: 'html' })) as { texts: string[] };
  expect(texts[0]).toMatch(/^<!doctype html>/);
  const imported = await client.request('guidepost/import', { uri, kind: 'html', content: texts[0] });
  expect(imported).toMatchObject({ guide: true, problem: null });
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

/** A server process that speaks over stdio. */
function startStdio(pieces = (frame: string): string[] => [frame]): {
  child: ChildProcess;
  client: RawClient;
  answers: RawMessage[];
} {
  const child = spawn(process.execPath, [path.join(folder, 'node.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  started.push(child);
  const answers: RawMessage[] = [];
  const client = createRawClient((message) => {
    for (const piece of pieces(toFrame(message))) child.stdin.write(piece);
  });
  const read = createFrameReader((message) => {
    answers.push(message);
    client.take(message);
  });
  child.stdout.on('data', read);
  return { child, client, answers };
}

test('over stdio, as Neovim would: findings, fix, shutdown, exit code 0', async () => {
  const { child, client, answers } = startStdio();
  await editASession(client);
  expect(answers.filter(({ id, method }) => id === 1 && method === undefined)).toHaveLength(1);
  const exit = exitOf(child);
  client.notify('exit');
  expect(await exit).toBe(0);
});

test('over stdio: problems of the files of a folder', async () => {
  const library = path.join(folder, 'library');
  mkdirSync(library);
  writeFileSync(path.join(library, 'guide.md'), pastedGuide);
  writeFileSync(path.join(library, 'readme.md'), readme);
  await readALibrary(startStdio().client, pathToFileURL(library).href);
});

test('over stdio in small pieces', async () => {
  const { child, client } = startStdio((frame) => frame.match(/[^]{1,7}/g) ?? []);
  await editASession(client);
  const exit = exitOf(child);
  client.notify('exit');
  expect(await exit).toBe(0);
});

test('a first message that is no initialize is answered all the same', async () => {
  const { client } = startStdio();
  await expect(client.request('textDocument/hover', {})).rejects.toThrow();
  await editASession(client);
});

test('an initialize without capabilities is answered, well or ill', async () => {
  const { client, answers } = startStdio();
  await client.request('initialize', {}).catch(() => undefined);
  expect(answers.filter(({ id }) => id === 1)).toHaveLength(1);
  await editASession(client);
});

test.each([
  ['before a word', false],
  ['after initialize', true],
])('a client that goes away %s ends the server with code 1', async (_, spoken) => {
  const { child, client } = startStdio();
  if (spoken) await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
  const exit = exitOf(child);
  child.stdin?.end();
  expect(await exit).toBe(1);
});

test("over Node's own channel, as VS Code would", async () => {
  const child = fork(path.join(folder, 'node.js'), ['--node-ipc'], { execArgv: [] });
  started.push(child);
  const client = createRawClient((message) => child.send({ jsonrpc: '2.0', ...message }));
  child.on('message', (message) => client.take(message as RawMessage));
  await editASession(client);
  const exit = exitOf(child);
  client.notify('exit');
  expect(await exit).toBe(0);
});

/** A server in a scope as a web worker has it. */
function startWorker(answers: Answers = {}): RawClient {
  const code = readFileSync(path.join(folder, 'browser.js'), 'utf8');
  const scope: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    TextDecoder,
    TextEncoder,
    URL,
    crypto: globalThis.crypto,
    console,
  };
  scope['self'] = scope;
  scope['addEventListener'] = () => undefined;
  const client = createRawClient((message) => {
    const receive = scope['onmessage'] as (event: { data: unknown }) => void;
    setTimeout(() => receive({ data: { jsonrpc: '2.0', ...message } }), 0);
  }, answers);
  scope['postMessage'] = (message: RawMessage) => client.take(structuredClone(message));
  const context = vm.createContext(scope);
  expect(
    vm.runInContext('[typeof document, typeof process, typeof require, typeof window]', context),
  ).toEqual(Array(4).fill('undefined'));
  vm.runInContext(code, context, { filename: 'browser.js' });
  return client;
}

test('in a web worker, where there is no document, process or require', async () => {
  await editASession(startWorker());
});

test('in a web worker: problems of the files that the client hands over', async () => {
  const library = 'vscode-vfs://library';
  const guide = `${library}/guide.md`;
  const client = startWorker({
    'guidepost/listFiles': () => [guide],
    'guidepost/readFile': (params) => ((params as { uri: string }).uri === guide ? pastedGuide : null),
  });
  await readALibrary(client, library);
});
