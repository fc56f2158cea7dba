import { readdirSync, readFileSync } from 'node:fs';
import {
  CancellationTokenSource,
  ProgressType,
  type ClientCapabilities,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { cleanGuide, pastedGuide, readme } from '../features/support/guides.js';
import { run } from '../unit/cli-run.js';
import { pathOf } from './support/build.js';
import { connect, pulling, type ClientOptions, type TestClient } from './support/client.js';

const a = 'file:///library/a.md';
const b = 'file:///library/sub/b%20%281%29.md';
const clean = 'file:///library/clean.md';

function files(): Map<string, string> {
  return new Map([
    [a, pastedGuide],
    [b, pastedGuide],
    [clean, cleanGuide],
    ['file:///library/readme.md', readme],
  ]);
}

const capabilities: ClientCapabilities = {
  ...pulling,
  workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

function start(options: ClientOptions): Promise<TestClient> {
  return connect({ capabilities, clock: true, ...options });
}

/** A client that keeps what it was told, as an editor does. */
class Shown {
  readonly problems = new Map<string, string[]>();
  readonly ids = new Map<string, string>();
  readonly told: WorkspaceDocumentDiagnosticReport[] = [];
  pieces = 0;

  constructor(
    private readonly client: TestClient,
    private readonly cancellation = new CancellationTokenSource(),
  ) {}

  async ask(token?: string, workDoneToken?: string): Promise<void> {
    const previousResultIds = [...this.ids].map(([uri, value]): PreviousResultId => ({ uri, value }));
    if (token !== undefined)
      this.client.connection.onProgress(partial, token, (report) => {
        this.pieces++;
        this.take(report);
      });
    const params = { previousResultIds, partialResultToken: token, workDoneToken };
    const { connection } = this.client;
    this.take(await connection.sendRequest('workspace/diagnostic', params, this.cancellation.token));
  }

  private take({ items }: WorkspaceDiagnosticReport): void {
    for (const item of items) {
      this.told.push(item);
      if (item.kind === 'full')
        this.problems.set(
          item.uri,
          item.items.map(({ code }) => String(code)),
        );
      if (item.resultId === undefined) this.ids.delete(item.uri);
      else this.ids.set(item.uri, item.resultId);
    }
  }
}

const partial = new ProgressType<WorkspaceDiagnosticReport>();

function changed(client: TestClient, ...uris: readonly string[]): Promise<void> {
  const changes = uris.map((uri) => ({ uri, type: 2 }));
  return client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
}

async function isWaiting(asked: Promise<unknown>): Promise<boolean> {
  const rest = new Promise((resolve) => setTimeout(() => resolve('waiting'), 300));
  return (await Promise.race([asked, rest])) === 'waiting';
}

test('problems of guides that nobody opened; nothing of clean guides and other files', async () => {
  const client = await start({ files: files() });
  const shown = new Shown(client);
  await shown.ask();
  expect([...shown.problems.keys()]).toEqual([a, b]);
  expect(shown.problems.get(a)).toContain('unattributed-tip');
  expect(shown.problems.get(b)).toEqual(shown.problems.get(a));
  expect(shown.told).toMatchObject([{ version: null }, { version: null }]);
  expect(client.published).toEqual([]);
});

test('a client that is told all waits until something changed, and is told that alone', async () => {
  const known = files();
  const read: string[] = [];
  const shelf = Object.assign(new Map(known), {
    get: (uri: string) => {
      if (uri.endsWith('.md')) read.push(uri);
      return known.get(uri);
    },
  });
  const client = await start({ files: shelf });
  const shown = new Shown(client);
  await shown.ask('first');
  expect(shown.pieces).toBeGreaterThan(0);
  read.length = 0;
  const second = shown.ask('second');
  expect(await isWaiting(second)).toBe(true);
  expect(read).toEqual([]);
  shown.told.length = 0;
  known.set(b, cleanGuide.replace('-@Mika', ''));
  await changed(client, a, b, 'file:///library/package.json');
  await second;
  expect(shown.told.map(({ uri }) => uri)).toEqual([b]);
  expect(read).toEqual([a, b]);
});

test('files that come, go, or are guides no longer', async () => {
  const known = files();
  const client = await start({ files: known });
  const shown = new Shown(client);
  await shown.ask();
  known.delete(a);
  const c = 'file:///library/c.md';
  known.set(c, pastedGuide);
  known.set(b, readme);
  const second = shown.ask();
  await changed(client, a, b, c);
  await second;
  expect(shown.problems.get(a)).toEqual([]);
  expect(shown.problems.get(b)).toEqual([]);
  expect(shown.problems.get(c)).toContain('unattributed-tip');
  expect([...shown.ids.keys()]).toEqual([c]);
  expect(await isWaiting(shown.ask())).toBe(true);
});

test('an open document is told with its version, and from its file again when it is closed', async () => {
  const client = await start({ files: files() });
  const open = 'file:///library/sub/b%20(1).md';
  client.open(open, cleanGuide.replace('-@Mika', ''), 4);
  const shown = new Shown(client);
  await shown.ask();
  expect(shown.told.find(({ uri }) => uri === open)).toMatchObject({ kind: 'full', version: 4 });
  expect(shown.problems.get(open)).toEqual(['unattributed-tip']);
  expect([...shown.problems.keys()]).toEqual([a, open]);
  const second = shown.ask();
  client.change(open, cleanGuide, 5);
  expect(await isWaiting(second)).toBe(true);
  client.close(open);
  await second;
  expect(shown.told.at(-1)).toMatchObject({ uri: b, version: null });
  expect(shown.problems.get(b)).toEqual(shown.problems.get(a));
});

test('what closes and has no place in the library has nothing to show any more', async () => {
  const client = await start({ files: files() });
  const elsewhere = 'file:///elsewhere/guide.md';
  client.open(elsewhere, pastedGuide);
  client.open(clean, pastedGuide);
  await client.pull(elsewhere);
  const shown = new Shown(client);
  await shown.ask();
  const second = shown.ask();
  client.close(elsewhere);
  client.close(clean);
  await second;
  expect(shown.problems.get(elsewhere)).toEqual([]);
  expect(shown.problems.get(clean)).toEqual([]);
});

test('cancelled is not empty, while files are read and while the request waits', async () => {
  const cancellation = new CancellationTokenSource();
  const known = files();
  const stopping = Object.assign(new Map(known), {
    get: (uri: string) => {
      if (uri === a) cancellation.cancel();
      return known.get(uri);
    },
  });
  const client = await start({ files: stopping });
  await expect(new Shown(client, cancellation).ask()).rejects.toThrow('cancelled');

  const shown = new Shown(client);
  await shown.ask();
  const later = new CancellationTokenSource();
  const waiting = new Shown(client, later);
  for (const [uri, id] of shown.ids) waiting.ids.set(uri, id);
  const asked = waiting.ask();
  expect(await isWaiting(asked.catch(() => undefined))).toBe(true);
  later.cancel();
  await expect(asked).rejects.toThrow('cancelled');
});

test('progress by the token of the client, or by one of our own when there is much to do', async () => {
  const many = new Map(
    Array.from({ length: 40 }, (_, index) => [`file:///library/${String(index)}.md`, pastedGuide] as const),
  );
  const client = await start({
    files: many,
    capabilities: { ...capabilities, window: { workDoneProgress: true } },
  });
  const heard: { kind: string; percentage?: number }[] = [];
  const progress = new ProgressType<{ kind: string; percentage?: number }>();
  client.connection.onProgress(progress, 'mine', (value) => void heard.push(value));
  await new Shown(client).ask(undefined, 'mine');
  expect(heard.map(({ kind }) => kind)).toEqual(['begin', 'report', 'report', 'report', 'report', 'end']);
  expect(heard.map(({ percentage }) => percentage).slice(1, 5)).toEqual([25, 50, 75, 100]);

  const own: string[] = [];
  client.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
    client.connection.onProgress(progress, token, ({ kind }) => void own.push(kind));
    return null;
  });
  await changed(client, ...many.keys());
  await new Shown(client).ask();
  await client.until(() => own.includes('end'));
  expect(own[0]).toBe('begin');
});

test('switched off, problems of guides that nobody opened go, and come back', async () => {
  let enable = true;
  const client = await start({
    files: files(),
    capabilities: { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } },
    configuration: () => ({ workspaceDiagnostics: { enable } }),
  });
  const shown = new Shown(client);
  await shown.ask();
  for (const on of [false, true]) {
    enable = on;
    const asked = shown.ask();
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await asked;
    expect(shown.problems.get(a)?.includes('unattributed-tip')).toBe(on);
    expect(shown.ids.size).toBe(on ? 2 : 0);
  }
});

test('configuration holds, is followed, and its own problems are shown once', async () => {
  const known = files();
  const config = 'file:///library/guidepost.config.json';
  known.set(config, '{ "rules": { "unattributed-tip": "off", "no-such-rule": "off" } }');
  const client = await start({ files: known });
  const shown = new Shown(client);
  await shown.ask();
  expect(shown.problems.get(a)).not.toContain('unattributed-tip');
  const { diagnostics } = await client.diagnostics(config);
  expect(diagnostics).toHaveLength(1);
  client.open(a, pastedGuide);
  await client.pull(a);
  client.close(a);
  const shownOf = (uri: string): number | undefined =>
    client.published.findLast((one) => one.uri === uri)?.diagnostics.length;
  expect(shownOf(config)).toBe(1);
  known.set(config, '{}');
  const second = shown.ask();
  await changed(client, config);
  await second;
  expect(shown.problems.get(a)).toContain('unattributed-tip');
  await client.diagnostics(config, (params) => params.diagnostics.length === 0);
  expect(shown.problems.has(config)).toBe(false);
});

test('files of all folders; those of a folder that is taken away have nothing to show', async () => {
  const known = files();
  const other = 'file:///other/guide.md';
  known.set(other, pastedGuide);
  const client = await start({
    files: known,
    folders: ['file:///library', 'file:///other'],
    capabilities: { ...capabilities, workspace: { ...capabilities.workspace, workspaceFolders: true } },
  });
  const shown = new Shown(client);
  await shown.ask();
  expect([...shown.problems.keys()]).toEqual([a, b, other]);
  const second = shown.ask();
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [], removed: [{ uri: 'file:///other', name: 'other' }] },
  });
  await second;
  expect(shown.problems.get(other)).toEqual([]);
});

test('a file that cannot be read is one problem of its own; too large a one says nothing', async () => {
  const known = files();
  const client = await start({ files: known });
  client.connection.onRequest('guidepost/readFile', ({ uri }: { uri: string }) => {
    if (uri === a) throw new Error('It is not text in UTF-8.');
    return known.get(uri) ?? null;
  });
  known.set(clean, `${pastedGuide}\n${'Words. '.repeat(400_000)}`);
  const shown = new Shown(client);
  await shown.ask();
  expect(shown.problems.get(a)).toEqual(['unreadable-file']);
  expect(shown.problems.get(b)).toContain('unattributed-tip');
  expect(shown.problems.has(clean)).toBe(false);
});

test('a client that is pushed to is pushed nothing of files that it did not open', async () => {
  const client = await connect({ files: files(), clock: true });
  client.open(a, pastedGuide);
  await client.diagnostics(a);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(new Set(client.published.map(({ uri }) => uri))).toEqual(new Set([a]));
});

test('the sample library has the problems that the command line finds', async () => {
  const root = pathOf('test-fixtures/workspace');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const known = new Map(
    names
      .filter((name) => /\.(?:md|markdown|json|ya?ml)$/.test(name))
      .map((name) => [`file:///library/${name}`, readFileSync(`${root}/${name}`, 'utf8')]),
  );
  const shown = new Shown(await start({ files: known }));
  await shown.ask();
  const { out } = await run(root, ['check', '--format', 'json']);
  const report = JSON.parse(out) as { files: { path: string; findings: { rule: string }[] }[] };
  const expected = report.files.flatMap(({ path, findings }) =>
    findings.length > 0 && path.endsWith('.md')
      ? [[`file:///library/${path}`, findings.map(({ rule }) => rule)] as const]
      : [],
  );
  expect(expected.length).toBeGreaterThan(1);
  expect(shown.problems).toEqual(new Map(expected));
});
