/** The open documents, as values: each version is captured once, because the library's document changes in place. */
import { TextDocuments, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Snapshot } from '../service/types.js';

/** What changed with the open documents. */
export interface DocumentEvents {
  /** Opened, or opened anew under the same name. */
  readonly opened: (uri: string) => void;
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
}

/** The open documents. */
export interface Documents {
  get(uri: string): Snapshot | undefined;
  all(): readonly Snapshot[];
}

/** Follows the documents that the client opens, changes and closes. */
export function followDocuments(connection: Connection, events: DocumentEvents): Documents {
  const snapshots = new Map<string, Snapshot>();
  const documents = new TextDocuments({ create: createDocument, update: TextDocument.update });
  documents.onDidOpen(({ document }) => {
    snapshots.delete(document.uri);
    events.opened(document.uri);
  });
  documents.onDidChangeContent(({ document }) => {
    const { uri, version, languageId } = document;
    snapshots.set(uri, { uri, version, languageId, text: document.getText() });
    events.changed(uri);
  });
  documents.onDidClose(({ document }) => {
    snapshots.delete(document.uri);
    events.closed(document.uri);
  });
  documents.listen(connection);
  return { get: (uri) => snapshots.get(uri), all: () => [...snapshots.values()] };
}

/** Refuses what is no document before it can spoil the store; the connection logs the reason. */
function createDocument(uri: unknown, languageId: unknown, version: unknown, text: unknown): TextDocument {
  if (typeof uri !== 'string' || typeof text !== 'string')
    throw new Error('a document needs a URI and a text');
  const language = typeof languageId === 'string' ? languageId : '';
  return TextDocument.create(uri, language, typeof version === 'number' ? version : 0, text);
}
