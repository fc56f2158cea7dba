/** Reads files for configuration: open documents first, then through the runtime or the client. */
import type { FileAccess } from '../config/types.js';
import { methods } from '../protocol.js';
import type { Session } from './session.js';

/**
 * File access for a session. Outside the workspace only the local disk is asked: a virtual workspace ends at its folders.
 *
 * @param session the session
 */
export function readerOf(session: Session): FileAccess {
  return {
    read: async (uri) => {
      const open = session.documents.get(uri);
      if (open) return open.text.replace(/^\uFEFF/, '');
      return readsItself(session, uri) || isInWorkspace(session.folders(), uri)
        ? readSaved(session, uri)
        : null;
    },
  };
}

/** Reads a file as it is saved, wherever it lies; null where it is not there or nobody can read it. */
export async function readSaved(session: Session, uri: string): Promise<string | null> {
  const { host, profile, connection } = session;
  if (host.readFile && readsItself(session, uri)) return host.readFile(uri);
  return profile()?.servesFiles ? connection.sendRequest<string | null>(methods.readFile, { uri }) : null;
}

function readsItself({ host }: Session, uri: string): boolean {
  return host.readFile !== undefined && uri.startsWith('file:');
}

/** What became of reading a file: its text (null when there is no such file), or a sentence that says why it could not be read. */
export type ReadFile = { readonly text: string | null } | { readonly reason: string };

/** Reads a file; never rejects. */
export function tryToRead(session: Session, uri: string): Promise<ReadFile> {
  return readerOf(session)
    .read(uri)
    .then(
      (text) => ({ text }),
      (error: unknown) => ({ reason: error instanceof Error ? error.message : String(error) }),
    );
}

/** True for what lies in one of the workspace's folders. */
export function isInWorkspace(folders: readonly string[], uri: string): boolean {
  const file = plainUri(uri);
  return folders
    .map(plainUri)
    .some((folder) => file.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
}

/** One value for all spellings of a URI: editors and runtimes encode different signs, and write a drive's letter small or large. */
export function plainUri(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
  } catch {
    return uri;
  }
}

/** The spelling under which a file is open; undefined when it is not. */
export function openAs({ documents }: Session, plain: string): string | undefined {
  return documents.all().find(({ uri }) => uri === plain || plainUri(uri) === plain)?.uri;
}
