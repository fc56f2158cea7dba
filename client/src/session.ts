/** The running server as the rest of the extension sees it. */
import {
  EventEmitter,
  l10n,
  type CancellationToken,
  type CodeAction,
  type Command,
  type Disposable,
  type LogOutputChannel,
  type Range,
  type Uri,
} from 'vscode';
import {
  CodeActionRequest,
  State,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import {
  methods,
  type ListFilesParams,
  type ReadFileParams,
  type StatusParams,
} from '../../server/src/protocol.js';
import { listFiles, readFile } from './importing/read-file.js';
import type { ServerState } from './views/status-text.js';

/** Makes a language client for the platform (a process or a worker). */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Holds the one language client; a restart replaces it, because a client whose start failed cannot start again. */
export class Session implements Disposable {
  readonly #create: () => BaseLanguageClient;
  readonly #statusEmitter = new EventEmitter<StatusParams>();
  readonly #stateEmitter = new EventEmitter<ServerState>();
  #client: BaseLanguageClient | undefined;
  #restarting: Promise<void> | undefined;

  /** Fires after each check of a document. */
  readonly onStatus = this.#statusEmitter.event;
  /** Fires when the server comes, goes or fails. */
  readonly onState = this.#stateEmitter.event;

  constructor(
    readonly log: LogOutputChannel,
    create: () => BaseLanguageClient,
  ) {
    this.#create = create;
  }

  /** Starts the server. A failure is logged and shown by the status item, never thrown: commands must go on working. */
  async start(): Promise<void> {
    const client = this.#create();
    this.#client = client;
    client.onDidChangeState(({ newState }) => {
      if (client === this.#client) this.#stateEmitter.fire(serverState(newState));
    });
    client.onNotification(methods.status, (params: StatusParams) => {
      if (client === this.#client) this.#statusEmitter.fire(params);
    });
    client.onRequest(methods.readFile, ({ uri }: ReadFileParams) => readFile(uri));
    client.onRequest(methods.listFiles, ({ uri, most }: ListFilesParams) => listFiles(uri, most));
    try {
      await client.start();
    } catch (error) {
      this.log.error(`The server did not start: ${String(error)}`);
      if (client === this.#client) this.#stateEmitter.fire('stopped');
    }
  }

  /** Ends the server and starts a new one; a second call while one runs waits for the first. */
  restart(): Promise<void> {
    this.#restarting ??= this.#replace().finally(() => (this.#restarting = undefined));
    return this.#restarting;
  }

  /** True when a request would be answered. */
  get running(): boolean {
    return this.#client?.state === State.Running;
  }

  /**
   * Asks the server.
   * @param method the request's name
   * @param params what it takes
   * @param token calls it off
   * @throws when the server does not run or answers with an error
   */
  async request<R>(method: string, params: unknown, token?: CancellationToken): Promise<R> {
    const client = this.#answering();
    // An absent token would be sent as one more parameter.
    return token ? client.sendRequest<R>(method, params, token) : client.sendRequest<R>(method, params);
  }

  /**
   * Asks for the quick fixes of a place. Unlike the editor's own command it keeps which problem each of them mends.
   * @param uri the document
   * @param range the place
   * @throws when the server does not run
   */
  async quickFixes(uri: Uri, { start, end }: Range): Promise<readonly (Command | CodeAction)[]> {
    const client = this.#answering();
    const place = ({ line, character }: typeof start) => ({ line, character });
    const actions = await client.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: uri.toString() },
      range: { start: place(start), end: place(end) },
      context: { diagnostics: [], only: ['quickfix'] },
    });
    return client.protocol2CodeConverter.asCodeActionResult(actions ?? []);
  }

  dispose(): void {
    void this.#end();
    this.#statusEmitter.dispose();
    this.#stateEmitter.dispose();
  }

  #answering(): BaseLanguageClient {
    const client = this.#client;
    if (client && (client.state === State.Running || client.state === State.Starting)) return client;
    throw new Error(l10n.t('Guidepost is not running. Use the command “Guidepost: Restart Server”.'));
  }

  async #replace(): Promise<void> {
    await this.#end();
    await this.start();
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    // A server that failed to start or hangs may reject here; it is replaced all the same.
    await client?.dispose().catch((error: unknown) => this.log.warn(`Ending the server: ${String(error)}`));
  }
}

function serverState(state: State): ServerState {
  if (state === State.Running) return 'running';
  return state === State.Starting ? 'starting' : 'stopped';
}
