/** Runs the rules that can wait over a guide when nobody has typed in it for a while. */
import type { DocumentState } from '../service/index.js';
import { describeError } from './describe-error.js';
import { stateOf, type Session } from './session.js';

/** Waits for a quiet moment of each document. */
export interface Idle {
  /** Starts to wait anew for a document that was just checked. */
  wait(state: DocumentState): void;
  callOff(uri: string): void;
  stop(): void;
}

/** Milliseconds without a change that count as a pause in typing. */
const pause = 400;

/**
 * Makes the idle work of a session.
 * @param found called for a document that has something new to show
 */
export function createIdle(session: Session, found: (uri: string) => void): Idle {
  const waiting = new Map<string, () => void>();
  const callOff = (uri: string): void => {
    waiting.get(uri)?.();
    waiting.delete(uri);
  };
  const run = async (uri: string, version: number): Promise<void> => {
    waiting.delete(uri);
    const state = stateOf(session, uri);
    if (state?.snapshot.version !== version) return;
    const service = await session.service();
    if (await service.addLater(state)) found(uri);
  };
  return {
    wait: ({ snapshot: { uri, version } }) => {
      callOff(uri);
      const start = (): void =>
        void run(uri, version).catch((error: unknown) =>
          session.log('error', `The rules that wait for a pause failed on ${uri}: ${describeError(error)}`),
        );
      waiting.set(uri, session.host.later(start, pause));
    },
    callOff,
    stop: () => {
      for (const uri of [...waiting.keys()]) callOff(uri);
    },
  };
}
