/** Waits until no more messages are coming in, so that a burst of changes is answered once. */
import type { ServerHost } from './host.js';

/** Knows of changes and of the moments between them. */
export interface Quiet {
  /** Tells that a document changed. */
  touch(): void;
  /** Resolves when the messages that had arrived are handled and none of them was a further change. */
  settled(): Promise<void>;
}

/** Even a client that never stops typing gets an answer after so many milliseconds. */
const longestWait = 250;

/**
 * Makes a quiet-watcher. There is no fixed delay: with no message waiting it resolves within two turns of the event
 * loop. Two, because the next message is handed on one turn after the one before it.
 */
export function createQuiet(host: ServerHost): Quiet {
  let touches = 0;
  return {
    touch: () => void touches++,
    settled: async () => {
      const started = host.now();
      let seen: number;
      do {
        seen = touches;
        await host.turn();
        await host.turn();
      } while (seen !== touches && host.now() - started < longestWait);
    },
  };
}
