/** What is asked for on the command line, and how much measuring that means. */
import { parseArgs } from 'node:util';

/**
 * @typedef {object} Plan
 * @property {number} starts of each server
 * @property {number} keys typed into each document
 * @property {number} bursts into the largest document
 * @property {number} commandRuns of each command line
 * @property {number} documents in the library
 */
/** @typedef {{ help: boolean, pull: boolean, only: string[], out: string | undefined, plan: Plan }} Options */

export const usage = `Measures Guidepost beside its peers, in turns, and prints a Markdown table.

  node tests/bench/run.js [options]

  --quick        fewer rounds (6) and a library of 200 documents
  --rounds N     starts of each server (20); keys, bursts and command lines follow: 10 keys a round, a burst every four
                 rounds, a run of the command lines every seven
  --only NAME    only this one (may be repeated); figures that compare it with others stay empty
  --pull         let servers wait to be asked for findings, where they offer it; without it they push
  --out FILE     also write all figures as JSON
  --help`;

/**
 * @param {string[]} args
 * @param {readonly string[]} names that --only understands
 * @returns {Options}
 */
export function readOptions(args, names) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      pull: { type: 'boolean', default: false },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const unknown = values.only.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: there are ${names.join(', ')}`);
  const rounds = Number(values.rounds ?? (values.quick ? 6 : 20));
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds ${values.rounds}: not a number of rounds`);
  const { help, pull, only, out } = values;
  return { help, pull, only, out, plan: planOf(rounds, values.quick) };
}

/** @param {number} rounds @param {boolean} quick @returns {Plan} */
function planOf(rounds, quick) {
  return {
    starts: rounds,
    keys: rounds * 10,
    bursts: Math.ceil(rounds / 4),
    commandRuns: Math.ceil(rounds / 7),
    documents: quick ? 200 : 1000,
  };
}
