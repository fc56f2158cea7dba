/** Asks the client to tell of changed guides, configuration files and workspace folders. */
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { describeError } from './describe-error.js';
import type { Session } from './session.js';

/**
 * Registers for changes; called once the client has introduced itself.
 *
 * @param session the session
 * @param refolder takes the URIs of folders that came and went
 */
export function watchFiles(
  session: Session,
  refolder: (added: readonly string[], removed: readonly string[]) => void,
): void {
  const { connection, log } = session;
  if (session.profile()?.hasFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      refolder(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      );
      session.configuration.editorChanged();
      session.library.allChanged();
    });
  }
  if (!session.profile()?.watchesFiles) return;
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: watched }] })
    .catch((error: unknown) =>
      log('warn', `The editor does not tell of changed files: ${describeError(error)}`),
    );
}

/** Guides, and configuration files; these not by their full names: a configuration can extend files of any name. */
const watched = '**/*.{json,jsonc,yaml,yml,md,markdown}';
