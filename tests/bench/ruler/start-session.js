/** Starting a server that may have to be started twice. */
import { HungStart, Session } from './session.js';

/** @typedef {import('./session.js').Competitor} Competitor */
/** @typedef {import('./record.js').Record} Record */

const ATTEMPTS = 4;

/**
 * rumdl 0.2.75 now and then (one start in thirty on our machine) leaves `initialize` unanswered until something else is said to it. Such a
 * start is thrown away and counted, for anybody; its time is in no figure.
 *
 * @param {Competitor} server
 * @param {{ folder: string, pull: boolean, record: Record }} how
 * @returns {Promise<{ session: Session, initialize: number }>}
 */
export async function startSession(server, { folder, pull, record }) {
  for (let attempt = 1; ; attempt++) {
    const session = new Session(server, folder, pull);
    try {
      return { session, initialize: await session.initialize() };
    } catch (reason) {
      await session.stop();
      if (!(reason instanceof HungStart) || attempt === ATTEMPTS) throw reason;
      record.add('hung-starts', server.name, 1);
    }
  }
}
