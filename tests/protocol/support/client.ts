/** A client in this process: a real connection over streams to a server of its own. */
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type ClientCapabilities,
  type Connection,
  type DocumentDiagnosticReport,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { startServer, type LoadService } from '../../../server/src/lsp/start-server.js';
import type { ServerHost } from '../../../server/src/lsp/host.js';
import { methods, type StatusParams } from '../../../server/src/protocol.js';

/** What a test may set. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Answers `workspace/configuration`. */
  readonly configuration?: () => unknown;
  /** Files of the workspace `file:///library`, which the client then hands over. */
  readonly files?: ReadonlyMap<string, string>;
  readonly load?: LoadService;
  /** The language of the editor. */
  readonly locale?: string;
  /** The workspace's folders; `file:///library` alone where there are files. */
  readonly folders?: readonly string[];
  /** True: nothing ever happens later by itself. */
  readonly stopped?: boolean;
  /** True: time passes, on one day. */
  readonly clock?: boolean;
  /** False: say nothing yet. */
  readonly introduce?: boolean;
}

/** A client and what it has heard. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[];
  readonly statuses: StatusParams[];
  readonly logs: string[];
  /** How often the server asked to pull again. */
  readonly refreshes: () => number;
  /** The exit code, when the server has ended. */
  readonly exitCode: Promise<number>;
  /** Writes raw bytes to the server. */
  readonly write: (bytes: string) => void;
  open(uri: string, text: string, version?: number, languageId?: string): void;
  /** Replaces the whole text. */
  change(uri: string, text: string, version: number): void;
  close(uri: string): void;
  /** Waits for pushed diagnostics of a document that are as wanted. */
  diagnostics(
    uri: string,
    wanted?: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** Waits until a condition holds. */
  until<T>(look: () => T | undefined | false): Promise<T>;
}

/** The capabilities of an editor that pulls diagnostics. */
export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

/** No time passes unless with `clock`; what is to happen later happens soon, or with `stopped` never. */
function createHost({ stopped = false, clock = false }: ClientOptions): ServerHost {
  return {
    now: () => (clock ? performance.now() : 0),
    ...(clock && { today: () => '2026-11-23' }),
    turn: () => new Promise((resolve) => void setImmediate(resolve)),
    later: (callback, milliseconds) => {
      const timer = stopped ? undefined : setTimeout(callback, Math.min(milliseconds, 50));
      return () => clearTimeout(timer);
    },
  };
}

/** Starts a server and a client, and introduces them. */
export async function connect(options: ClientOptions = {}): Promise<TestClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  let exit: (code: number) => void = () => undefined;
  const exited = new Promise<number>((resolve) => (exit = resolve));
  const process = {
    shutdownReceived: false,
    initialize: () => undefined,
    exit: (code: number) => exit(code),
  };
  const server = createConnection(
    (logger) =>
      createProtocolConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient), logger),
    process,
  ) as Connection;
  startServer(server, createHost(options), options.load);
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const client = listen(connection, options, exited, (bytes) => void toServer.write(bytes));
  connection.listen();
  if (options.introduce !== false) await introduce(connection, options);
  return client;
}

/** Sends `initialize` and `initialized`. */
export async function introduce(
  connection: ProtocolConnection,
  options: ClientOptions = {},
): Promise<unknown> {
  const { capabilities = {}, files, locale } = options;
  const folders = options.folders ?? (files ? ['file:///library'] : null);
  const initializationOptions = files
    ? { files: true, ...(options.initializationOptions as object | undefined) }
    : options.initializationOptions;
  const result: unknown = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: folders?.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })) ?? null,
    capabilities,
    initializationOptions,
    ...(locale !== undefined && { locale }),
  });
  await connection.sendNotification('initialized', {});
  return result;
}

function listen(
  connection: ProtocolConnection,
  options: ClientOptions,
  exitCode: Promise<number>,
  write: (bytes: string) => void,
): TestClient {
  const published: PublishDiagnosticsParams[] = [];
  const statuses: StatusParams[] = [];
  const logs: string[] = [];
  let refreshes = 0;
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const look of waiting) look();
  };
  const hear = <P>(method: string, take: (params: P) => void): void => {
    connection.onNotification(method, (params: P) => {
      take(params);
      wake();
    });
  };
  hear('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => published.push(params));
  hear(methods.status, (params: StatusParams) => statuses.push(params));
  hear('window/logMessage', ({ message }: { message: string }) => logs.push(message));
  connection.onRequest('workspace/configuration', () => [options.configuration?.() ?? null]);
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest(methods.readFile, ({ uri }: { uri: string }) => options.files?.get(uri) ?? null);
  connection.onRequest(methods.listFiles, ({ uri }: { uri: string }) =>
    [...(options.files?.keys() ?? [])].filter((file) => file.startsWith(uri) && file.endsWith('.md')),
  );
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    wake();
    return null;
  });
  const until = <T>(look: () => T | undefined | false): Promise<T> =>
    new Promise((resolve) => {
      const check = (): void => {
        const found = look();
        if (found === undefined || found === false) return;
        waiting.delete(check);
        resolve(found);
      };
      waiting.add(check);
      check();
    });
  const notify = (method: string, params: unknown): void => void connection.sendNotification(method, params);
  return {
    connection,
    published,
    statuses,
    logs,
    refreshes: () => refreshes,
    exitCode,
    write,
    open: (uri, text, version = 1, languageId = 'markdown') =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } }),
    change: (uri, text, version) =>
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] }),
    close: (uri) => notify('textDocument/didClose', { textDocument: { uri } }),
    diagnostics: (uri, wanted = () => true) =>
      until(() => published.find((one) => one.uri === uri && wanted(one))),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    until,
  };
}
