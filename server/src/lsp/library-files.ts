/** The Markdown files of the workspace's folders, listed once for everybody who asks. */
import { methods } from '../protocol.js';
import { describeError } from './describe-error.js';
import type { Session } from './session.js';

/** Files beyond these are left out. */
export const mostFiles = 4000;

/** The names of the workspace's files. */
export interface LibraryFiles {
  /** Their URIs, as the runtime or the client spells them; never rejects. */
  list(): Promise<readonly string[]>;
  /** Something came, or the folders are others: the next to ask lists anew. */
  forget(): void;
}

/** True for the name of a Markdown file. */
export function isMarkdownName(uri: string): boolean {
  return /\.(?:md|markdown)$/i.test(uri);
}

/** Lists the files of a session. */
export function createLibraryFiles(session: Session): LibraryFiles {
  let listing: Promise<readonly string[]> | null = null;
  return {
    list: () => (listing ??= listAll(session)),
    forget: () => (listing = null),
  };
}

async function listAll(session: Session): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const folder of session.folders()) {
    for await (const uri of filesIn(session, folder)) {
      if (found.size >= mostFiles) break;
      found.add(uri);
    }
  }
  return [...found];
}

async function* filesIn({ host, connection, log, profile }: Session, folder: string): AsyncIterable<string> {
  try {
    if (host.listMarkdown && folder.startsWith('file:')) yield* host.listMarkdown(folder);
    else if (profile()?.servesFiles)
      yield* await connection.sendRequest<string[]>(methods.listFiles, { uri: folder, most: mostFiles });
  } catch (error) {
    log('warn', `The files of ${folder} could not be listed: ${describeError(error)}`);
  }
}
