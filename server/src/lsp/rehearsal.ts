/** Checks a guide a few times in quiet moments after the first answer, so that the first keys find warm code. */
import type { DocumentState, LanguageService } from '../service/index.js';
import type { Session } from './session.js';

/** Runs once for a session. */
export interface Rehearsal {
  /** Starts after the first check of a guide; later calls do nothing. */
  start(service: LanguageService, state: DocumentState): void;
  /** Tells that the author is typing: the rehearsal waits. */
  touch(): void;
  stop(): void;
}

/** A just-in-time compiler has seen enough after so many checks. */
const rounds = 40;
/** Milliseconds between two checks, and after a key. */
const between = 6;
const afterKey = 120;

/** Makes the rehearsal of a session. */
export function createRehearsal({ host }: Session): Rehearsal {
  let left = rounds;
  let touched = -Infinity;
  let callOff: (() => void) | null = null;
  const run = (service: LanguageService, text: string): void => {
    const typing = host.now() - touched < afterKey;
    if (!typing) service.rehearse(text, left--);
    if (left > 0) callOff = host.later(() => run(service, text), typing ? afterKey : between);
  };
  return {
    start: (service, { snapshot }) => {
      if (callOff || left < rounds || snapshot.text.length > 20_000) return;
      callOff = host.later(() => run(service, snapshot.text), between);
    },
    touch: () => void (touched = host.now()),
    stop: () => {
      left = 0;
      callOff?.();
    },
  };
}
