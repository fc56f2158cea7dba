/** Keeps the library: finds the workspace's guides when they are first asked for, a file a turn, and follows their changes. */
import type { CancellationToken } from 'vscode-languageserver';
import { largestUnasked } from '../guide/size.js';
import type { FileFacts } from '../workspace/facts.js';
import { createLibrary, type Library } from '../workspace/library.js';
import { throwIfCancelled } from './adapter.js';
import { describeError } from './describe-error.js';
import { isInWorkspace, plainUri, readerOf } from './files.js';
import { isMarkdownName, mostFiles } from './library-files.js';
import { stateOf, type Session } from './session.js';

/** The library of a session. */
export interface SessionLibrary {
  /**
   * What is known now, without waiting for files; open documents as they are.
   * @param except a document that the asker knows better
   */
  now(except?: string): Promise<Library>;
  /** The same when all files were read; ends early when the request is cancelled. */
  whole(token: CancellationToken | undefined): Promise<Library>;
  /** Somebody works on a guide: the others will be wanted soon. */
  wake(): void;
  /** Somebody types: what nobody asked for can wait. */
  touch(): void;
  /** A Markdown file came, changed or went. */
  fileChanged(uri: string): void;
  /** Other folders, or something else holds for all files. */
  allChanged(): void;
  stop(): void;
}

/** Milliseconds after the first findings until the others are read unasked. */
const patience = 1500;
/** Milliseconds after a key in which no file is read unasked. */
const lull = 150;
/** Milliseconds that a listing holds where the editor does not tell of changed files. */
const holds = 30_000;

/** Makes the library of a session. */
export function createSessionLibrary(session: Session): SessionLibrary {
  return new FedLibrary(session);
}

class FedLibrary implements SessionLibrary {
  readonly #library = createLibrary();
  readonly #waiting = new Set<string>();
  /** How each file's URI is spelled here: as the editor does it, once it was open. */
  readonly #spelled = new Map<string, string>();
  #listed: number | null = null;
  #work: Promise<void> | null = null;
  #stamps = 0;
  #ended = false;
  /** How many wait for the whole library. */
  #asking = 0;
  #touched = -Infinity;
  #callOff: (() => void) | null = null;

  constructor(private readonly session: Session) {}

  async now(except?: string): Promise<Library> {
    const service = await this.session.service();
    for (const { uri, version, languageId } of this.session.documents.all()) {
      if (uri === except || languageId !== 'markdown' || !this.#isOurs(uri)) continue;
      await this.session.configuration.ready(uri);
      const state = stateOf(this.session, uri);
      if (state?.snapshot.version !== version) continue;
      const stamp = `open ${String(version)} ${String(state.settings.revision)}`;
      if (this.#library.stampOf(uri) !== stamp) this.#put(service.openFacts(state, stamp));
    }
    return this.#library;
  }

  async whole(token: CancellationToken | undefined): Promise<Library> {
    if (this.#isOld()) this.allChanged();
    this.#asking++;
    try {
      while (this.#work || this.#listed === null || this.#waiting.size > 0) {
        await Promise.race([this.#run(), cancelled(token)]);
        throwIfCancelled(token);
        if (this.#ended) break;
      }
    } finally {
      this.#asking--;
    }
    return this.now();
  }

  wake(): void {
    if (this.#listed !== null || this.#callOff || this.session.folders().length === 0) return;
    this.#callOff = this.session.host.later(() => void this.#run(), patience);
  }

  touch(): void {
    this.#touched = this.session.host.now();
  }

  fileChanged(uri: string): void {
    if (this.#listed === null || !isMarkdownName(uri) || !this.#isOurs(uri)) return;
    if (
      this.#library.stampOf(this.#spellingOf(uri)) === undefined &&
      this.#library.uris().length >= mostFiles
    )
      return;
    this.#waiting.add(this.#spellingOf(uri));
    void this.#run();
  }

  allChanged(): void {
    this.session.files.forget();
    if (this.#listed === null) return;
    this.#listed = null;
    this.#callOff = null;
    this.wake();
  }

  stop(): void {
    this.#ended = true;
    this.#callOff?.();
  }

  #put(facts: FileFacts): void {
    const plain = plainUri(facts.uri);
    const before = this.#spelled.get(plain);
    if (before !== undefined && before !== facts.uri) this.#library.remove(before);
    this.#spelled.set(plain, facts.uri);
    this.#library.put(facts);
  }

  #spellingOf(uri: string): string {
    return this.#spelled.get(plainUri(uri)) ?? uri;
  }

  #isOurs(uri: string): boolean {
    return isInWorkspace(this.session.folders(), uri);
  }

  #isOld(): boolean {
    const follows = this.session.profile()?.watchesFiles ?? false;
    return !follows && this.#listed !== null && this.session.host.now() - this.#listed > holds;
  }

  /** One worker for all who ask. */
  #run(): Promise<void> {
    this.#work ??= this.#feed()
      .catch((error: unknown) =>
        this.session.log('error', `The library could not be read: ${describeError(error)}`),
      )
      .finally(() => (this.#work = null));
    return this.#work;
  }

  async #feed(): Promise<void> {
    if (this.#listed === null) await this.#list();
    for (const uri of this.#waiting) {
      await this.#lull();
      if (this.#ended) return;
      this.#waiting.delete(uri);
      await this.#read(uri);
      await this.session.host.turn();
    }
  }

  /** Reading a file takes as long as a key may wait. */
  async #lull(): Promise<void> {
    const { host } = this.session;
    while (!this.#ended && this.#asking === 0 && host.now() - this.#touched < lull)
      await new Promise<void>((resolve) => void host.later(resolve, lull));
  }

  async #list(): Promise<void> {
    this.#listed = this.session.host.now();
    const found = new Set((await this.session.files.list()).map((uri) => this.#spellingOf(uri)));
    for (const uri of this.#library.uris()) if (!found.has(uri)) this.#library.remove(uri);
    for (const uri of found) this.#waiting.add(uri);
  }

  /** An open document is told by `now`; what cannot be read is no part of the library. */
  async #read(uri: string): Promise<void> {
    const { session } = this;
    const plain = plainUri(uri);
    const isOpen = (): boolean => session.documents.all().some((one) => plainUri(one.uri) === plain);
    if (isOpen() || !session.settings.current().enable) return;
    const text = await readerOf(session)
      .read(uri)
      .catch(() => null);
    const { settings: lint, declared } = await session.configuration.explain(uri);
    const service = await session.service();
    if (isOpen()) return;
    if (text === null || text.length > largestUnasked) this.#library.remove(uri);
    else
      this.#put(
        service.closedFacts({ uri, text, settings: { lint, declared } }, `file ${String(++this.#stamps)}`),
      );
  }
}

/** Resolves when the client no longer waits; never without a token. */
function cancelled(token: CancellationToken | undefined): Promise<void> {
  return new Promise((resolve) => void token?.onCancellationRequested(() => resolve()));
}
