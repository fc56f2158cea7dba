/**
 * The ledger: one verdict for each line, `file, line, rule, true|false, why`, parted by tabs. It names places and holds reasons
 * in our own words, never a text.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ file: string, line: number, rule: string, verdict: boolean, why: string }} Entry */
/** @typedef {{ file: string, line: number, rule: string }} Place */
/** @typedef {{ rule: string, judged: number, right: number, share: number, enough: boolean }} Standing */

const path = new URL('../false-alarms.ledger.tsv', import.meta.url);
const HEAD = 'file\tline\trule\tverdict\twhy';
/** A rule whose findings are wrong more often than this is mended or taken back. */
const LEAST_RIGHT = 0.9;
/** Fewer verdicts than this say nothing. */
const LEAST_JUDGED = 10;

/**
 * @returns {Entry[]}
 * @throws {Error} with the number of the first line that is no verdict
 */
export function readLedger() {
  const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (head !== HEAD) throw new Error(`The ledger starts with “${HEAD}”, parted by tabs.`);
  return lines.map((line, index) => entryOf(line, index + 2));
}

/**
 * @param {string} line
 * @param {number} number
 * @returns {Entry}
 * @throws {Error} where it is no verdict with a reason
 */
export function entryOf(line, number) {
  const [file, at, rule, verdict, why, ...rest] = line.split('\t');
  const whole =
    file && /^[1-9]\d*$/.test(at ?? '') && rule && /^(?:true|false)$/.test(verdict ?? '') && why?.trim();
  if (!whole || rest.length > 0) throw new Error(`Line ${number} of the ledger is no verdict.`);
  return { file, line: Number(at), rule, verdict: verdict === 'true', why };
}

/** @param {readonly Entry[]} entries written sorted, each place once */
export function writeLedger(entries) {
  const lines = entries.map((one) => [one.file, one.line, one.rule, one.verdict, one.why].join('\t'));
  writeFileSync(path, `${[HEAD, ...new Set(lines.sort())].join('\n')}\n`);
}

/**
 * How each rule stands.
 *
 * @param {readonly Entry[]} entries
 * @returns {Standing[]} sorted by rule; `enough` is false below 90 % right, from ten verdicts on
 */
export function standings(entries) {
  return [...new Set(entries.map(({ rule }) => rule))].sort().map((rule) => {
    const own = entries.filter((entry) => entry.rule === rule);
    const right = own.filter(({ verdict }) => verdict).length;
    const share = right / own.length;
    return {
      rule,
      judged: own.length,
      right,
      share,
      enough: own.length < LEAST_JUDGED || share >= LEAST_RIGHT,
    };
  });
}

/**
 * @param {Place} place
 * @returns {string} what is the same for the same rule on the same line
 */
export function keyOf({ file, line, rule }) {
  return `${file}\t${line}\t${rule}`;
}
