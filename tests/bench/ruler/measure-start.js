/** Cold starts: every server is started once a round, shown one small document, and stopped. */
import { setTimeout as pause } from 'node:timers/promises';
import { generateGuide } from '../generate-guide.js';
import { smallest } from './figures.js';
import { memoryOf } from './memory.js';
import { startSession } from './start-session.js';

/** @typedef {import('./session.js').Competitor} Competitor */
/** @typedef {import('./record.js').Record} Record */

/** Milliseconds after the first findings until memory is looked at. */
const SETTLE = 100;

/**
 * The first round only warms the disk's cache and is not counted.
 *
 * @param {Competitor[]} servers
 * @param {{ rounds: number, folder: string, pull: boolean, record: Record }} how
 */
export async function measureStarts(servers, { rounds, folder, pull, record }) {
  const text = generateGuide({ size: smallest, seed: 7 });
  for (let round = 0; round <= rounds; round++) {
    for (const server of servers) {
      await record.turn('start', server.name, async () => {
        const figures = await startOnce(server, text, { folder, pull, record });
        if (round > 0)
          for (const [figure, value] of Object.entries(figures)) record.add(figure, server.name, value);
      });
    }
  }
}

/** @param {Competitor} server @param {string} text @param {{ folder: string, pull: boolean, record: Record }} how */
async function startOnce(server, text, how) {
  const { session, initialize } = await startSession(server, how);
  try {
    const firstFindings = (await session.open(text)) - session.connection.spawnedAt;
    await pause(SETTLE);
    const memory = memoryOf(session.connection.child.pid, 'VmRSS');
    return { initialize, 'first-findings': firstFindings, memory };
  } finally {
    await session.stop();
  }
}
