/**
 * Answers `initialize` over stdio before anything big is loaded: the answer follows from the client's capabilities
 * alone, and loading the protocol library takes as long as Node's own start.
 */
import type { Readable, Writable } from 'node:stream';
import { field } from '../lsp/field.js';
import { offer, readProfile } from '../lsp/profile.js';

/** The id of a request. */
export type MessageId = number | string;

/**
 * Waits for the first message and answers it when it is a sound `initialize`; otherwise the library shall. Either way
 * the bytes go back into the input, which is left paused, so that the server proper sees everything.
 *
 * @returns the id of the request that was answered, null when none was
 */
export function answerFirst(input: Readable, output: Writable): Promise<MessageId | null> {
  return new Promise((resolve) => {
    let bytes = Buffer.alloc(0);
    const take = (chunk: Buffer): void => {
      bytes = Buffer.concat([bytes, chunk]);
      const message = firstMessage(bytes);
      if (message === undefined) return;
      input.off('data', take).off('end', leave).pause();
      input.unshift(bytes);
      resolve(answer(message, output));
    };
    input.on('data', take).on('end', leave);
  });
}

/** A client that goes away without a word. */
function leave(): never {
  process.exit(1);
}

/** The first message; undefined while it is incomplete, null when it cannot be read. */
function firstMessage(bytes: Buffer): unknown {
  const headerEnd = bytes.indexOf('\r\n\r\n');
  if (headerEnd < 0) return bytes.length > longestHeader ? null : undefined;
  const length = /content-length: *(\d+)/i.exec(bytes.toString('latin1', 0, headerEnd))?.[1];
  if (length === undefined) return null;
  const start = headerEnd + 4;
  if (bytes.length < start + Number(length)) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8', start, start + Number(length)));
  } catch {
    return null;
  }
}

const longestHeader = 4096;

function answer(message: unknown, output: Writable): MessageId | null {
  const id = field(message, 'id');
  const params = field(message, 'params');
  const capabilities = field(params, 'capabilities');
  const sound = typeof capabilities === 'object' && capabilities !== null;
  if (field(message, 'method') !== 'initialize' || !sound) return null;
  if (typeof id !== 'number' && typeof id !== 'string') return null;
  const result = offer(readProfile(capabilities, field(params, 'initializationOptions')));
  const body = JSON.stringify({ jsonrpc: '2.0', id, result });
  output.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  return id;
}
