/** Gathers the files that name somebody, as they are now: what is changed is never an old version. */
import { t } from '@vscode/l10n';
import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { DocumentState } from '../service/index.js';
import type { NamingFile } from '../service/library-names.js';
import { throwIfCancelled, throwIfChanged } from './adapter.js';
import { plainUri, readerOf } from './files.js';
import { stateOf, type Session } from './session.js';

/**
 * Gives the document and every other file of the library in which somebody is named.
 * @param state the document in which somebody asks
 * @param who the name there
 */
export async function namingFiles(
  session: Session,
  { snapshot, settings }: DocumentState,
  who: string,
  token: CancellationToken | undefined,
): Promise<readonly NamingFile[]> {
  const library = await session.library.whole(token);
  const uris = new Set(library.placesOf(who).map(({ uri }) => uri));
  uris.delete(snapshot.uri);
  const files: NamingFile[] = [{ ...snapshot, settings }];
  for (const uri of uris) {
    throwIfCancelled(token);
    const file = await presentFile(session, uri);
    if (file) files.push(file);
  }
  throwIfChanged(session, { snapshot, settings });
  return files;
}

/** A file of the library as it is now; null when it is gone. */
export async function presentFile(session: Session, uri: string): Promise<NamingFile | null> {
  return openFile(session, uri) ?? (await closedFile(session, uri));
}

function openFile(session: Session, uri: string): NamingFile | null {
  const state = stateOf(session, uri);
  return state ? { ...state.snapshot, settings: state.settings } : null;
}

/** A file that is gone names nobody; one that cannot be read stops the change, which is for all or none. */
async function closedFile(session: Session, uri: string): Promise<NamingFile | null> {
  const text = await readerOf(session)
    .read(uri)
    .catch(() => {
      const refusal = t`${fileName(uri)} could not be read, so nothing was changed.`;
      throw new ResponseError(LSPErrorCodes.RequestFailed, refusal);
    });
  if (text === null) return null;
  const { settings: lint, declared } = await session.configuration.explain(uri);
  return { uri, version: null, text, settings: { lint, declared } };
}

function fileName(uri: string): string {
  return plainUri(uri).replace(/^.*\//, '');
}
