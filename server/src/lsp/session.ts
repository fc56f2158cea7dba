/** What all handlers of one connection share. */
import type { Connection } from 'vscode-languageserver';
import type { DocumentState, LanguageService } from '../service/index.js';
import type { Configuration } from './configuration.js';
import type { Documents } from './documents.js';
import type { ServerHost } from './host.js';
import type { SessionLibrary } from './library.js';
import type { LibraryFiles } from './library-files.js';
import type { ClientProfile } from './profile.js';
import type { SettingsStore } from './settings.js';

/** Writes a line to the client's log. */
export type Log = (level: 'error' | 'warn' | 'info', message: string) => void;

/** One client's session. */
export interface Session {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly log: Log;
  readonly documents: Documents;
  /** The editor's own settings. */
  readonly settings: SettingsStore;
  /** What holds for each document. */
  readonly configuration: Configuration;
  /** The names of the workspace's files. */
  readonly files: LibraryFiles;
  /** Facts over all guides of the workspace. */
  readonly library: SessionLibrary;
  /** URIs of the workspace's folders. */
  readonly folders: () => readonly string[];
  /** The language of the client, as LSP names it; undefined where it says none. */
  readonly locale: () => string | undefined;
  /** Null until the client introduced itself. */
  readonly profile: () => ClientProfile | null;
  /** The language service; it is loaded when it is first needed, after `initialize` was answered. */
  readonly service: () => Promise<LanguageService>;
}

/** The newest version of a document under the present settings; undefined when it is not open. */
export function stateOf(session: Session, uri: string): DocumentState | undefined {
  const snapshot = session.documents.get(uri);
  return snapshot && { snapshot, settings: session.configuration.of(uri) };
}
