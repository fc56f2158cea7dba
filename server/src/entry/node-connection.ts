/** The connection of the server process. */
import {
  createConnection,
  StreamMessageWriter,
  type Connection,
  type Message,
  type MessageWriter,
} from 'vscode-languageserver/node';
import { field } from '../lsp/field.js';
import type { MessageId } from './node-first-answer.js';

/**
 * Connects to the client.
 * @param answered the id of an `initialize` request that was answered already (null: none was) over stdio; undefined for
 *   the other transports, which the library reads from the command line
 */
export function connect(answered: MessageId | null | undefined): Connection {
  if (answered === undefined) return createConnection();
  const writer: unknown = answered === null ? process.stdout : writerWithout(answered);
  // The library takes a stream and a writer side by side, its types only two of a kind; of a stream it watches the end.
  return createConnection(process.stdin, writer as NodeJS.WritableStream);
}

/** A writer to standard output that leaves out the answer which the client has. */
function writerWithout(answered: MessageId): MessageWriter {
  const writer = new StreamMessageWriter(process.stdout);
  let waiting = true;
  const isAnswer = (message: Message): boolean =>
    waiting && field(message, 'id') === answered && field(message, 'method') === undefined;
  return {
    onError: writer.onError,
    onClose: writer.onClose,
    write: (message) => {
      if (!isAnswer(message)) return writer.write(message);
      waiting = false;
      return Promise.resolve();
    },
    end: () => writer.end(),
    dispose: () => writer.dispose(),
  };
}
