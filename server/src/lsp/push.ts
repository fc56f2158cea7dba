/** Pushes diagnostics to clients that do not pull them. */
import type { DocumentState, LanguageService } from '../service/index.js';
import type { Quiet } from './quiet.js';
import { describeError } from './describe-error.js';
import { stateOf, type Session } from './session.js';

/** Checks and publishes. */
export interface Push {
  /** Checks the newest version of a document as soon as no further change is waiting. */
  check(uri: string): void;
  /** Takes back what was published for a document. */
  clear(uri: string): void;
}

/**
 * Makes a pusher.
 * @param quiet tells when a burst of changes is over
 * @param report called after each check
 */
export function createPush(
  session: Session,
  quiet: Quiet,
  report: (service: LanguageService, state: DocumentState) => void,
): Push {
  const waiting = new Set<string>();
  let working = false;
  const work = async (): Promise<void> => {
    working = true;
    for (;;) {
      await quiet.settled();
      const [uri] = waiting;
      if (uri === undefined) break;
      waiting.delete(uri);
      await publish(session, uri, report).catch((error: unknown) =>
        session.log('error', `${uri} could not be checked: ${describeError(error)}`),
      );
    }
    working = false;
  };
  return {
    check: (uri) => {
      waiting.add(uri);
      if (!working) void work();
    },
    clear: (uri) => {
      waiting.delete(uri);
      void session.connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}

async function publish(
  session: Session,
  uri: string,
  report: (service: LanguageService, state: DocumentState) => void,
): Promise<void> {
  const service = await session.service();
  await session.settings.ready();
  await session.configuration.ready(uri);
  const state = stateOf(session, uri);
  const client = session.profile()?.features;
  if (!state || !client) return;
  const diagnostics = service.diagnostics(state, client);
  await session.connection.sendDiagnostics({ uri, version: state.snapshot.version, diagnostics });
  report(service, state);
}
