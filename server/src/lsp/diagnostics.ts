/** Diagnostics: pulled by clients that can, else pushed; never both. */
import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { methods } from '../protocol.js';
import type { DocumentState, LanguageService } from '../service/index.js';
import { answer, throwIfCancelled } from './adapter.js';
import { createIdle } from './idle.js';
import { field } from './field.js';
import { uriOf } from './params.js';
import { createPush } from './push.js';
import { createQuiet } from './quiet.js';
import { createRehearsal } from './rehearsal.js';
import { stateOf, type Session } from './session.js';

/** What other parts of the server tell about documents. */
export interface DiagnosticsFeature {
  changed(uri: string): void;
  closed(uri: string): void;
  /** Something else holds for these documents now. */
  recheckAll(uris: readonly string[]): void;
  /** The findings of one document changed without its text. */
  recheck(uri: string): void;
  stop(): void;
}

/** Answers `textDocument/diagnostic` or pushes, and sends the status after each check. */
export function serveDiagnostics(session: Session): DiagnosticsFeature {
  const quiet = createQuiet(session.host);
  const idle = createIdle(session, (uri) => feature.recheck(uri));
  const rehearsal = createRehearsal(session);
  const told = new Map<string, string>();
  const report = (service: LanguageService, state: DocumentState): void => {
    const { uri } = state.snapshot;
    const id = service.resultId(state);
    if (told.get(uri) === id) return;
    told.set(uri, id);
    if (session.configuration.isConfigFile(uri)) return;
    void session.connection.sendNotification(methods.status, service.status(state));
    if (shows(session)) idle.wait(state);
    if (!service.check(state).decision.guide) return;
    rehearsal.start(service, state);
    session.library.wake();
  };
  const push = createPush(session, quiet, report);
  const pulls = (): boolean => session.profile()?.pullsDiagnostics ?? false;
  session.connection.languages.diagnostics.on(
    answer<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      session,
      'textDocument/diagnostic',
      nothing,
      (params, token) =>
        pull(session, params, report, async () => {
          await quiet.settled();
          throwIfCancelled(token);
        }),
    ),
  );
  const feature: DiagnosticsFeature = {
    changed: (uri) => {
      quiet.touch();
      rehearsal.touch();
      idle.callOff(uri);
      if (!pulls()) push.check(uri);
    },
    closed: (uri) => {
      told.delete(uri);
      idle.callOff(uri);
      if (!pulls()) push.clear(uri);
    },
    recheckAll: (uris) => {
      if (uris.length === 0) return;
      if (pulls()) askForPull(session);
      else for (const uri of uris) push.check(uri);
    },
    recheck: (uri) => feature.recheckAll([uri]),
    stop: () => {
      idle.stop();
      rehearsal.stop();
    },
  };
  return feature;
}

const nothing: DocumentDiagnosticReport = { kind: 'full', items: [] };

async function pull(
  session: Session,
  params: DocumentDiagnosticParams,
  report: (service: LanguageService, state: DocumentState) => void,
  settle: () => Promise<void>,
): Promise<DocumentDiagnosticReport> {
  const uri = uriOf(params);
  const service = await session.service();
  await session.settings.ready();
  await settle();
  await session.configuration.ready(uri);
  const state = stateOf(session, uri);
  const client = session.profile()?.features;
  if (!state || !client) return nothing;
  const resultId = service.resultId(state);
  report(service, state);
  if (resultId === field(params, 'previousResultId')) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: service.diagnostics(state, client) };
}

function askForPull(session: Session): void {
  if (!session.profile()?.refreshesDiagnostics) return;
  session.connection.languages.diagnostics
    .refresh()
    .catch(() => session.log('warn', 'The editor did not look again.'));
}

/** A client that pulls and cannot be told to pull again never sees what is found later. */
function shows(session: Session): boolean {
  const profile = session.profile();
  return !profile?.pullsDiagnostics || profile.refreshesDiagnostics;
}
