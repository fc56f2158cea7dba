/** JSON-RPC over a child's standard input and output, with a time stamp on everything that comes and goes. */
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { plainEnvironment } from './environment.js';

/** @typedef {{ id?: number, method?: string, params?: any, result?: any, error?: any }} Message */
/** @typedef {{ at: number, result: any }} Reply `at`: when the reply arrived */
/** @typedef {{ resolve: (reply: Reply) => void, reject: (reason: Error) => void }} Waiting */

const SEPARATOR = '\r\n\r\n';
/** Milliseconds a server has to answer `shutdown`, and again to end. */
const MANNERS = 500;

export class Connection {
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  /** @type {Buffer[]} */
  #chunks = [];
  #received = 0;
  #needed = 0;
  #lastId = 0;
  #complaints = '';
  /** @type {Error | undefined} set once the server is gone */
  #ended;

  /**
   * @param {{ command: string, args: string[] }} competitor
   * @param {string} folder where the server is started
   * @param {object} handlers
   * @param {(method: string, params: any, at: number) => void} handlers.notified
   * @param {(method: string, params: any) => unknown} handlers.asked its value is the answer to the server's request
   * @param {(reason: Error) => void} handlers.ended
   */
  constructor({ command, args }, folder, handlers) {
    this.handlers = handlers;
    /** Just before the child is started. */
    this.spawnedAt = performance.now();
    this.child = spawn(command, args, { cwd: folder, env: plainEnvironment(), stdio: 'pipe' });
    this.child.stdout.on('data', (chunk) => this.#receive(chunk));
    this.child.stderr.on('data', (chunk) => (this.#complaints = (this.#complaints + chunk).slice(-400)));
    this.child.stdin.on('error', () => {});
    this.child.on('error', (error) => this.#end(error));
    this.child.on('exit', (code, signal) => {
      this.#end(new Error(`server ended (${code ?? signal}) ${this.#complaints.trim()}`));
    });
  }

  /**
   * @param {string} method
   * @param {unknown} [params]
   * @param {number} [patience] milliseconds
   * @param {() => Error} [tooLate] what to reject with when they have passed
   * @returns {Promise<Reply>}
   */
  request(
    method,
    params,
    patience = 60_000,
    tooLate = () => new Error(`no answer to ${method} in ${patience} ms`),
  ) {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(tooLate());
      }, patience);
      this.#waiting.set(id, {
        resolve: (reply) => (clearTimeout(timer), resolve(reply)),
        reject: (reason) => (clearTimeout(timer), reject(reason)),
      });
      this.#send({ id, method, params });
    });
  }

  /**
   * @param {string} method
   * @param {unknown} [params]
   * @returns {number} the moment just before the message was written
   */
  notify(method, params) {
    return this.#send({ method, params });
  }

  /** Ends the server: politely, and if it does not listen, at once. */
  async stop() {
    if (this.#ended) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    await this.request('shutdown', undefined, MANNERS).catch(() => {});
    this.notify('exit');
    this.child.stdin.end();
    const timer = setTimeout(() => this.child.kill('SIGKILL'), MANNERS);
    await gone;
    clearTimeout(timer);
  }

  /** @param {Message} message */
  #send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    const frame = `Content-Length: ${Buffer.byteLength(body)}${SEPARATOR}${body}`;
    const at = performance.now();
    this.child.stdin.write(frame);
    return at;
  }

  /** @param {Buffer} chunk */
  #receive(chunk) {
    const at = performance.now();
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (this.#received < this.#needed) return;
    let rest = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    for (let frame = nextFrame(rest); ; frame = nextFrame(rest)) {
      this.#needed = frame.end;
      if (frame.body === undefined) break;
      rest = rest.subarray(frame.end);
      this.#handle(JSON.parse(frame.body), at);
    }
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#received = rest.length;
  }

  /** @param {Message} message @param {number} at */
  #handle(message, at) {
    const { id, method } = message;
    if (method !== undefined && id !== undefined) {
      this.#send({ id, result: this.handlers.asked(method, message.params) ?? null });
    } else if (method !== undefined) this.handlers.notified(method, message.params, at);
    else if (id !== undefined) this.#settle(id, message, at);
  }

  /** @param {number} id @param {Message} message @param {number} at */
  #settle(id, message, at) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve({ at, result: message.result });
  }

  /** @param {Error} reason */
  #end(reason) {
    this.#ended ??= reason;
    for (const waiting of this.#waiting.values()) waiting.reject(reason);
    this.#waiting.clear();
    this.handlers.ended(reason);
  }
}

/**
 * The first message in `bytes`; without a body when it is not all there yet.
 *
 * @param {Buffer} bytes
 * @returns {{ end: number, body?: string }} `end`: how many bytes the message takes, 0 when that cannot be known yet
 */
function nextFrame(bytes) {
  const headerEnd = bytes.indexOf(SEPARATOR);
  if (headerEnd < 0) return { end: 0 };
  const length = /content-length: *(\d+)/i.exec(bytes.toString('latin1', 0, headerEnd))?.[1];
  if (length === undefined) throw new Error('the server wrote something that is no message');
  const start = headerEnd + SEPARATOR.length;
  const end = start + Number(length);
  return bytes.length < end ? { end } : { end, body: bytes.toString('utf8', start, end) };
}
