/** Starts the language server on a connection. */
import {
  DidChangeConfigurationNotification,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { speak } from '../l10n/speak.js';
import type { LanguageService } from '../service/index.js';
import type { Host } from '../service/types.js';
import { serveCodeActions } from './code-actions.js';
import { serveCodeLens } from './code-lens.js';
import { serveCommands } from './commands.js';
import { createConfiguration } from './configuration.js';
import { serveContributors } from './contributors.js';
import { serveCompletion } from './completion.js';
import { serveDiagnostics, type DiagnosticsFeature } from './diagnostics.js';
import { serveDocumentLinks } from './document-links.js';
import { followDocuments, type DocumentEvents } from './documents.js';
import { serveExchange } from './exchange.js';
import { serveFileRename } from './file-rename.js';
import { serveFolding } from './folding.js';
import { serveFormatting } from './formatting.js';
import type { ServerHost } from './host.js';
import { serveHover } from './hover.js';
import { serveInlayHints } from './inlay-hints.js';
import { field } from './field.js';
import { serveInsert } from './insert.js';
import { createSessionLibrary } from './library.js';
import { createLibraryFiles } from './library-files.js';
import { serveNavigation } from './navigation.js';
import { offer, readProfile, type ClientProfile } from './profile.js';
import { servePairs } from './pairs.js';
import { refreshShown } from './refresh.js';
import { serveRename } from './rename.js';
import { serveRequests } from './requests.js';
import { serveReview } from './review.js';
import { serveSelection } from './selection.js';
import { serveSemanticTokens } from './semantic-tokens.js';
import { describeError } from './describe-error.js';
import type { Log, Session } from './session.js';
import { createSettings } from './settings.js';
import { serveSymbols } from './symbols.js';
import { watchFiles } from './watch.js';
import { serveWorkspaceDiagnostics, type WorkspaceDiagnostics } from './workspace-diagnostics.js';
import { serveWorkspaceSymbols } from './workspace-symbols.js';

/** Makes the language service; a test can stand in for it. */
export type LoadService = (host: Host) => Promise<LanguageService>;

/**
 * Wires a server to a connection and starts to listen.
 * @param connection the client at the other end
 * @param host what the runtime gives
 * @param load makes the language service, after `initialize` was answered
 */
export function startServer(connection: Connection, host: ServerHost, load: LoadService = loadService): void {
  const session = createSession(connection, host, load);
  const diagnostics = serveDiagnostics(session);
  session.diagnostics = diagnostics;
  session.workspaceDiagnostics = serveWorkspaceDiagnostics(session);
  serveCodeActions(session);
  serveCompletion(session);
  serveHover(session);
  serveSymbols(session);
  serveWorkspaceSymbols(session);
  serveFolding(session);
  serveNavigation(session);
  serveRename(session);
  serveFileRename(session);
  serveSelection(session);
  serveDocumentLinks(session);
  serveInlayHints(session);
  serveCodeLens(session);
  serveSemanticTokens(session);
  serveFormatting(session);
  serveExchange(session);
  serveInsert(session);
  serveReview(session);
  servePairs(session);
  serveContributors(session);
  serveCommands(session);
  serveRequests(session, diagnostics);
  serveLifecycle(session, diagnostics);
  connection.listen();
}

/** Loaded on its own: with the parser and the rules it is most of the server. */
const loadService: LoadService = async (host) =>
  (await import('../service/index.js')).createLanguageService(host);

/** The session while it is being put together. */
interface OpenSession extends Session {
  diagnostics: DiagnosticsFeature | undefined;
  workspaceDiagnostics: WorkspaceDiagnostics | undefined;
  introduce: (profile: ClientProfile, folders: readonly string[], locale: string | undefined) => void;
  refolder: (added: readonly string[], removed: readonly string[]) => void;
}

function createSession(connection: Connection, host: ServerHost, load: LoadService): OpenSession {
  const log: Log = (level, message) => connection.console[level](message);
  let profile: ClientProfile | null = null;
  let service: Promise<LanguageService> | undefined;
  let loaded: LanguageService | undefined;
  let folders: readonly string[] = [];
  let locale: string | undefined;
  const session: OpenSession = {
    connection,
    host,
    log,
    diagnostics: undefined,
    workspaceDiagnostics: undefined,
    settings: createSettings(connection, host, log, () => {
      session.configuration.editorChanged();
      refreshShown(session);
    }),
    get configuration() {
      return configuration;
    },
    get library() {
      return library;
    },
    get files() {
      return files;
    },
    folders: () => folders,
    documents: followDocuments(
      connection,
      eventsOf(
        () => session,
        (uri) => loaded?.forget(uri),
      ),
    ),
    locale: () => locale,
    profile: () => profile,
    introduce: (given, within, language) => {
      profile = given;
      folders = within;
      locale = language;
    },
    refolder: (added, removed) => {
      folders = [...folders.filter((one) => !removed.includes(one)), ...added];
    },
    service: () =>
      (service ??= Promise.all([load({ now: host.now, log }), speak(locale)]).then(
        ([made]) => (loaded = made),
      )),
  };
  const files = createLibraryFiles(session);
  const library = createSessionLibrary(session);
  const configuration = createConfiguration(session, (uris) => {
    library.allChanged();
    session.workspaceDiagnostics?.settingsChanged();
    session.diagnostics?.recheckAll(uris);
    refreshShown(session);
  });
  return session;
}

/** Tells everybody who has to know what happens to a document. */
function eventsOf(session: () => OpenSession, forget: (uri: string) => void): DocumentEvents {
  const configurationChanged = (uri: string): void => {
    const { configuration } = session();
    if (configuration.isConfigFile(uri)) configuration.fileChanged(uri);
  };
  return {
    opened: forget,
    changed: (uri) => {
      session().library.touch();
      session().workspaceDiagnostics?.touch();
      configurationChanged(uri);
      session().diagnostics?.changed(uri);
    },
    closed: (uri) => {
      forget(uri);
      session().configuration.closed(uri);
      configurationChanged(uri);
      session().diagnostics?.closed(uri);
      session().library.fileChanged(uri);
      session().workspaceDiagnostics?.closed(uri);
    },
  };
}

function serveLifecycle(session: OpenSession, diagnostics: DiagnosticsFeature): void {
  const { connection, settings } = session;
  connection.onInitialize((params) => initialize(session, params));
  connection.onInitialized(async () => {
    if (session.profile()?.registersConfiguration) void register(session);
    watchFiles(session, session.refolder);
    await settings.update();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      session.configuration.fileChanged(uri);
      session.workspaceDiagnostics?.fileChanged(uri);
      session.library.fileChanged(uri);
    }
  });
  connection.onDidChangeConfiguration((params) => settings.update(field(params, 'settings')));
  connection.onShutdown(() => {
    diagnostics.stop();
    session.workspaceDiagnostics?.stop();
    session.library.stop();
  });
}

function initialize(session: OpenSession, params: InitializeParams): InitializeResult {
  const profile = readProfile(params.capabilities, params.initializationOptions, session.host.home ?? null);
  const { locale } = params;
  session.introduce(profile, foldersOf(params), typeof locale === 'string' ? locale : undefined);
  session.settings.start(params.initializationOptions, profile);
  void loadAfterReply(session);
  return offer(profile);
}

/** Older clients name one root. */
function foldersOf({ workspaceFolders, ...older }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  const root = field(older, 'rootUri');
  return typeof root === 'string' ? [root] : [];
}

/** The reply is written one turn after the handler returned; loading would hold it up. */
async function loadAfterReply({ host, service, log }: Session): Promise<void> {
  await host.turn();
  await host.turn();
  await service().catch((error: unknown) =>
    log('error', `Guidepost could not start: ${describeError(error)}`),
  );
}

async function register({ connection, log }: Session): Promise<void> {
  await connection.client
    .register(DidChangeConfigurationNotification.type, { section: 'guidepost' })
    .catch((error: unknown) =>
      log('warn', `The editor does not tell of changed settings: ${describeError(error)}`),
    );
}
