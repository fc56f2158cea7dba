/** Shows what is wrong in configuration files that are not open: an open one is a document like any other. */
import type { FileProblems } from '../config/types.js';
import type { Session } from './session.js';

/** Problems by file, on behalf of the documents they were met for. */
export interface ConfigProblems {
  /** Takes what was met on the way to a document's settings. */
  show(document: string, problems: readonly FileProblems[]): void;
  /** The document is closed. */
  forget(document: string): void;
}

/** Makes the display for a session. */
export function createConfigProblems(session: Session): ConfigProblems {
  const met = new Map<string, readonly FileProblems[]>();
  const shown = new Set<string>();
  const publish = async (): Promise<void> => {
    const service = await session.service();
    const client = session.profile()?.features;
    if (!client) return;
    const files = new Map([...met.values()].flat().map((file) => [file.uri, file]));
    for (const uri of shown) if (!files.has(uri)) hide(uri);
    for (const [uri, { text, findings }] of files) {
      if (session.documents.get(uri)) {
        hide(uri);
        continue;
      }
      shown.add(uri);
      const diagnostics = service.configDiagnostics(uri, text, findings, client);
      await session.connection.sendDiagnostics({ uri, diagnostics });
    }
  };
  const hide = (uri: string): void => {
    if (shown.delete(uri)) void session.connection.sendDiagnostics({ uri, diagnostics: [] });
  };
  const update = (document: string, problems: readonly FileProblems[]): void => {
    if (met.get(document) === problems || (problems.length === 0 && !met.has(document))) return;
    if (problems.length > 0) met.set(document, problems);
    else met.delete(document);
    void publish();
  };
  return { show: update, forget: (document) => update(document, []) };
}
