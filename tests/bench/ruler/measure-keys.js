/** Typing: all servers hold the same document and get the same keys, one key each in turn. */
import { setTimeout as pause } from 'node:timers/promises';
import { generateGuide } from '../generate-guide.js';
import { findingsOf, keyFigure, largest, sizes } from './figures.js';
import { startSession } from './start-session.js';
import { typist } from './typist.js';

/** @typedef {import('./session.js').Competitor} Competitor */
/** @typedef {import('./record.js').Record} Record */
/** @typedef {{ name: string, session: import('./session.js').Session, nextKey: () => import('./typist.js').Key }} Desk one server and who types into it */
/** @typedef {{ keys: number, bursts: number, folder: string, pull: boolean, record: Record }} How */

/** Keys typed before counting: Node has to compile what it runs often. */
const WARM_UP = 20;
const BURST = 20;
/** Milliseconds between one server's findings and the next server's key. */
const BETWEEN_KEYS = 5;
/** Milliseconds for late findings after a burst. */
const AFTER_BURST = 300;

/** @param {Competitor[]} servers @param {How} how */
export async function measureKeys(servers, how) {
  for (const size of sizes) {
    const desks = await openDesks(servers, size, how);
    await typeKeys(desks, size, how);
    if (size === largest) await typeBursts(desks, how);
    for (const { name, session } of desks) {
      how.record.add(findingsOf.server(size), name, session.findings);
      await session.stop();
    }
  }
}

/** @param {Competitor[]} servers @param {number} size @param {How} how */
async function openDesks(servers, size, how) {
  const text = generateGuide({ size, seed: 7 });
  /** @type {Desk[]} */
  const desks = [];
  for (const server of servers) {
    await how.record.turn(partOf(size), server.name, async () => {
      const { session } = await startSession(server, how);
      desks.push({ name: server.name, session, nextKey: typist(text) });
      await session.open(text);
    });
  }
  return desks;
}

/** @param {Desk[]} desks @param {number} size @param {How} how */
async function typeKeys(desks, size, { keys, record }) {
  for (let key = -WARM_UP; key < keys; key++) {
    await inTurn(desks, partOf(size), record, async ({ name, session, nextKey }) => {
      const latency = await session.type(nextKey());
      if (key >= 0) record.add(keyFigure(size), name, latency);
      await pause(BETWEEN_KEYS);
    });
  }
}

/** @param {Desk[]} desks @param {How} how */
async function typeBursts(desks, { bursts, record }) {
  for (let burst = 0; burst < bursts; burst++) {
    await inTurn(desks, partOf(largest), record, async ({ name, session, nextKey }) => {
      const keys = Array.from({ length: BURST }, nextKey);
      const before = session.publishes;
      record.add('burst', name, await session.burst(keys));
      await pause(AFTER_BURST);
      record.add('burst-publishes', name, session.publishes - before);
    });
  }
}

/** @param {Desk[]} desks @param {string} part @param {Record} record @param {(desk: Desk) => Promise<void>} turn */
async function inTurn(desks, part, record, turn) {
  for (const desk of desks) await record.turn(part, desk.name, () => turn(desk));
}

/** @param {number} size */
const partOf = (size) => `keys at ${size / 1000} KB`;
