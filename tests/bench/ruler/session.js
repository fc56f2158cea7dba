/** An editor as a language server sees it: one folder, one open document, keys typed into it. */
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { Connection } from './connection.js';

/** @typedef {{ name: string, command: string, args: string[] }} Competitor */
/** @typedef {import('./typist.js').Key} Key */
/** @typedef {{ version: number, resolve: (at: number) => void, reject: (reason: Error) => void }} Awaited */

const INCREMENTAL = 2;
/** Milliseconds until findings that do not come count as never coming. */
const PATIENCE = 60_000;
/** Milliseconds until a start without an answer counts as hung. */
const START_PATIENCE = 5000;

/** The server runs, and does not answer `initialize`. */
export class HungStart extends Error {}

export class Session {
  #version = 0;
  /** The newest version that findings came for. */
  #answered = 0;
  /** @type {Set<Awaited>} */
  #awaited = new Set();
  #incremental = false;
  #pulls = false;
  /** How often findings were published. */
  publishes = 0;
  /** How many findings there were the last time. */
  findings = 0;

  /**
   * @param {Competitor} competitor
   * @param {string} folder
   * @param {boolean} pull offer the server to ask for findings; by default it has to push them
   */
  constructor(competitor, folder, pull = false) {
    this.folder = folder;
    this.offersPull = pull;
    this.uri = pathToFileURL(path.join(folder, 'guide.md')).href;
    this.connection = new Connection(competitor, folder, {
      notified: (method, params, at) => {
        if (method === 'textDocument/publishDiagnostics' && params.uri === this.uri)
          this.#published(params, at);
      },
      asked: (method, params) => (method === 'workspace/configuration' ? params.items.map(() => null) : null),
      ended: (reason) => this.#fail(reason),
    });
  }

  /** @returns {Promise<number>} milliseconds from starting the server to its answer */
  async initialize() {
    const hung = () => new HungStart(`no answer to initialize in ${START_PATIENCE} ms`);
    const params = whatWeAre(this.folder, this.offersPull);
    const reply = await this.connection.request('initialize', params, START_PATIENCE, hung);
    const { textDocumentSync, diagnosticProvider } = reply.result.capabilities;
    this.#incremental = (textDocumentSync?.change ?? textDocumentSync) === INCREMENTAL;
    this.#pulls = this.offersPull && Boolean(diagnosticProvider);
    this.connection.notify('initialized', {});
    return reply.at - this.connection.spawnedAt;
  }

  /**
   * Opens the document and waits for its findings.
   *
   * @param {string} text
   * @returns {Promise<number>} when they arrived
   */
  open(text) {
    const version = ++this.#version;
    const textDocument = { uri: this.uri, languageId: 'markdown', version, text };
    this.connection.notify('textDocument/didOpen', { textDocument });
    return this.#findingsFor(version);
  }

  /**
   * Types one key and waits for the findings of the version it makes.
   *
   * @param {Key} key
   * @returns {Promise<number>} milliseconds from just before the change was written
   */
  async type(key) {
    const start = this.#write(key);
    return (await this.#findingsFor(this.#version)) - start;
  }

  /**
   * Types without waiting, until the findings of the last version are there. (A server that is asked is asked once, at the end.)
   *
   * @param {Key[]} keys
   * @returns {Promise<number>} milliseconds from just before the first change was written
   */
  async burst(keys) {
    const [start = performance.now()] = keys.map((key) => this.#write(key));
    return (await this.#findingsFor(this.#version)) - start;
  }

  stop() {
    return this.connection.stop();
  }

  /** @param {Key} key */
  #write(key) {
    const version = ++this.#version;
    const contentChanges = [this.#incremental ? { range: key.range, text: key.typed } : { text: key.text }];
    return this.connection.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version },
      contentChanges,
    });
  }

  /** @param {number} version @returns {Promise<number>} */
  async #findingsFor(version) {
    if (!this.#pulls) return this.#pushedFindingsFor(version);
    const reply = await this.connection.request(
      'textDocument/diagnostic',
      { textDocument: { uri: this.uri } },
      PATIENCE,
    );
    this.findings = reply.result.items?.length ?? this.findings;
    return reply.at;
  }

  /** @param {number} version @returns {Promise<number>} */
  #pushedFindingsFor(version) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no findings in ${PATIENCE} ms`)), PATIENCE);
      this.#awaited.add({
        version,
        resolve: (at) => (clearTimeout(timer), resolve(at)),
        reject: (reason) => (clearTimeout(timer), reject(reason)),
      });
    });
  }

  /**
   * Findings without a version count for the newest text we sent.
   *
   * @param {{ version?: number | null, diagnostics: unknown[] }} params
   * @param {number} at
   */
  #published({ version, diagnostics }, at) {
    this.publishes++;
    this.findings = diagnostics.length;
    this.#answered = Math.max(this.#answered, version ?? this.#version);
    for (const awaited of this.#awaited) {
      if (awaited.version > this.#answered) continue;
      this.#awaited.delete(awaited);
      awaited.resolve(at);
    }
  }

  /** @param {Error} reason */
  #fail(reason) {
    for (const awaited of this.#awaited) awaited.reject(reason);
    this.#awaited.clear();
  }
}

/**
 * @param {string} folder
 * @param {boolean} pull
 */
function whatWeAre(folder, pull) {
  const rootUri = pathToFileURL(folder).href;
  return {
    processId: process.pid,
    clientInfo: { name: 'guidepost-bench' },
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'bench' }],
    capabilities: {
      general: { positionEncodings: ['utf-16'] },
      window: { workDoneProgress: true },
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
      textDocument: {
        synchronization: { didSave: true },
        publishDiagnostics: {
          versionSupport: true,
          relatedInformation: true,
          codeDescriptionSupport: true,
          dataSupport: true,
        },
        codeAction: {
          codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
        },
        ...(pull ? { diagnostic: { dynamicRegistration: false } } : {}),
      },
    },
  };
}
