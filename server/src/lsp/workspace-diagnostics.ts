/**
 * `workspace/diagnostic`: problems of guides that nobody opened. A request stays open until there is something new to tell,
 * as editors ask again two seconds after each answer; files are looked at one a turn, and none while somebody types.
 */
import {
  WorkspaceDiagnosticRequest,
  type CancellationToken,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { answer, throwIfCancelled } from './adapter.js';
import { createClosedFiles } from './closed-files.js';
import { openAs, plainUri } from './files.js';
import { createSlowProgress, type SlowProgress } from './slow-progress.js';
import { createTeller, type Teller } from './tell-reports.js';
import { stateOf, type Session } from './session.js';

/** What other parts of the server tell of files. */
export interface WorkspaceDiagnostics {
  /** A document was opened or changed. */
  touch(): void;
  closed(uri: string): void;
  /** A file came, changed or went. */
  fileChanged(uri: string): void;
  /** Other settings or folders. */
  settingsChanged(): void;
  stop(): void;
}

/** Milliseconds from the first request until files are read: the guide at hand comes first. */
const patience = 1500;
/** Milliseconds without a key before a file is read: who writes pauses for a thought, and goes on. */
const lull = 1500;
/** Milliseconds to wait after a change: files seldom change alone. */
const calm = 200;
/** Milliseconds that a listing holds where the editor does not tell of changed files. */
const holds = 30_000;

/** Answers with what is new since the client last asked, for every file of the workspace's folders. */
export function serveWorkspaceDiagnostics(session: Session): WorkspaceDiagnostics {
  const work = new LibraryDiagnostics(session);
  // The library's own way to register takes the tokens out of the parameters.
  session.connection.onRequest(
    WorkspaceDiagnosticRequest.type,
    answer<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(
      session,
      'workspace/diagnostic',
      { items: [] },
      (params, token) => work.answer(params, token),
    ),
  );
  return work;
}

/** One request and what belongs to it. */
interface Asked {
  readonly teller: Teller;
  readonly token: CancellationToken | undefined;
  readonly progress: SlowProgress;
}

/** A file with the one spelling that all spellings of its URI share. */
interface File {
  readonly plain: string;
  readonly uri: string;
}

class LibraryDiagnostics implements WorkspaceDiagnostics {
  readonly #files;
  /** Documents that were closed: the client may show what was true of the words that stood in them. */
  readonly #closed = new Map<string, string>();
  readonly #waiting = new Set<() => void>();
  #changes = 0;
  #touched = -Infinity;
  /** When files were first listed, or last taken for changed. */
  #listed: number | null = null;
  #ended = false;

  constructor(private readonly session: Session) {
    this.#files = createClosedFiles(session);
  }

  touch(): void {
    this.#touched = this.session.host.now();
  }

  closed(uri: string): void {
    if (!uri.startsWith('untitled:')) this.#closed.set(plainUri(uri), uri);
    this.#files.fileChanged(uri);
    this.#wake();
  }

  fileChanged(uri: string): void {
    if (this.#files.fileChanged(uri)) this.#wake();
  }

  settingsChanged(): void {
    this.#files.settingsChanged();
    this.#wake();
  }

  stop(): void {
    this.#ended = true;
    this.#wake();
  }

  async answer(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const { session } = this;
    const { languages } = session.connection;
    const partial = languages.attachPartialResultProgress(WorkspaceDiagnosticRequest.partialResult, params);
    const teller = createTeller(session.host, params, partial);
    const progress = createSlowProgress(session, params);
    await session.settings.ready();
    await this.#prepare(token);
    try {
      while (!this.#ended) {
        const seen = this.#changes;
        await this.#round({ teller, token, progress });
        if (teller.news()) break;
        teller.flush();
        if (seen === this.#changes) await this.#untilChanged(token);
        throwIfCancelled(token);
        await this.#later(calm);
      }
    } finally {
      progress.done();
    }
    return { items: teller.rest() };
  }

  async #prepare(token: CancellationToken | undefined): Promise<void> {
    const { host, profile } = this.session;
    if (this.#listed === null) await this.#later(patience);
    const isOld = this.#listed !== null && host.now() - this.#listed > holds;
    if (isOld && !profile()?.watchesFiles) this.#files.forget();
    if (isOld || this.#listed === null) this.#listed = host.now();
    throwIfCancelled(token);
  }

  /** Goes through all files once; tells what differs from what the client has. */
  async #round(asked: Asked): Promise<void> {
    await this.#turn(asked.token);
    const files = await this.#wanted();
    let at = 0;
    for (const [plain, uri] of files) {
      throwIfCancelled(asked.token);
      if (this.#ended) return;
      at++;
      const open = openAs(this.session, plain);
      if (open !== undefined) await this.#tellOpen(open, asked);
      else await this.#tellClosed({ plain, uri }, asked, () => asked.progress.step(at, files.size));
    }
    this.#tellGone(files, asked.teller);
    this.session.configuration.metInLibrary(this.#files.configProblems());
  }

  /** What is no file of the library, or no longer, has nothing to show unless it is open. */
  #tellGone(files: ReadonlyMap<string, string>, teller: Teller): void {
    const closed = [...this.#closed].filter(([plain]) => !files.has(plain));
    for (const [plain] of closed) this.#closed.delete(plain);
    for (const [plain, uri] of new Map([...teller.others(files), ...closed]))
      if (openAs(this.session, plain) === undefined) teller.clear(uri);
  }

  async #wanted(): Promise<ReadonlyMap<string, string>> {
    const { enable, workspaceDiagnostics } = this.session.settings.current();
    return enable && workspaceDiagnostics ? this.#files.list() : new Map<string, string>();
  }

  /** An open document is the client's to ask for; what it has of it is only brought up to date. */
  async #tellOpen(uri: string, { teller, token }: Asked): Promise<void> {
    const { session } = this;
    this.#closed.delete(plainUri(uri));
    await this.#turn(token);
    await session.configuration.ready(uri);
    const service = await session.service();
    const state = stateOf(session, uri);
    const client = session.profile()?.features;
    if (!state || !client) return;
    const resultId = service.resultId(state);
    if (teller.has(plainUri(uri)) === resultId) return;
    const items = service.diagnostics(state, client);
    teller.tell({ uri, version: state.snapshot.version, resultId, items });
  }

  async #tellClosed({ plain, uri }: File, { teller, token }: Asked, step: () => void): Promise<void> {
    const wasOpen = this.#closed.has(plain);
    const isKnown = (id: string | null): boolean => !wasOpen && id === teller.has(plain);
    const recalled = await this.#files.recall(plain, uri);
    if (recalled !== undefined && isKnown(recalled)) return;
    await this.#turn(token);
    step();
    const report = await this.#files.look(uri, () => this.#free(token));
    if (openAs(this.session, plain) !== undefined) return;
    const id = report?.id ?? null;
    if (isKnown(id)) return;
    this.#closed.delete(plain);
    if (id === null) teller.clear(uri);
    else teller.tell({ uri, version: null, resultId: id, items: report?.items ?? [] });
  }

  /** One file a turn, and none while somebody types. */
  async #turn(token: CancellationToken | undefined): Promise<void> {
    await this.#free(token);
    throwIfCancelled(token);
  }

  /** Resolves when nobody types: a key that has arrived is heard of within three turns. */
  async #free(token: CancellationToken | undefined): Promise<void> {
    const { host } = this.session;
    for (let turn = 0; turn < 3; turn++) await host.turn();
    for (;;) {
      const left = this.#touched + lull - host.now();
      if (left <= 0 || this.#ended || token?.isCancellationRequested) return;
      await this.#later(left);
    }
  }

  #later(milliseconds: number): Promise<void> {
    return new Promise((resolve) => void this.session.host.later(resolve, milliseconds));
  }

  #wake(): void {
    this.#changes++;
    for (const go of [...this.#waiting]) go();
  }

  #untilChanged(token: CancellationToken | undefined): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        this.#waiting.delete(go);
        listener?.dispose();
        resolve();
      };
      const listener = token?.onCancellationRequested(go);
      this.#waiting.add(go);
    });
  }
}
