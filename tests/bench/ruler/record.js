/** Where samples are gathered: by figure, by competitor. And who could not go on. */
import { summarise } from './statistics.js';

/** @typedef {import('./statistics.js').Summary} Summary */
/** @typedef {import('./session.js').Competitor} Competitor */

export class Record {
  /** @type {Map<string, Map<string, number[]>>} */
  #samples = new Map();
  /** @type {Map<string, string>} what went wrong, by "part: competitor" */
  #failures = new Map();

  /**
   * @param {string} figure
   * @param {string} name of the competitor
   * @param {number | undefined} sample nothing when it cannot be known here
   */
  add(figure, name, sample) {
    if (sample === undefined) return;
    const byName = this.#samples.get(figure) ?? new Map();
    this.#samples.set(figure, byName.set(name, [...(byName.get(name) ?? []), sample]));
  }

  /** @param {string} figure @param {string} name @returns {Summary | undefined} */
  summary(figure, name) {
    return summarise(this.#samples.get(figure)?.get(name) ?? []);
  }

  /**
   * Runs one turn of one competitor; who failed once has no further turns in that part.
   *
   * @param {string} part of the run
   * @param {string} name
   * @param {() => Promise<void>} turn
   */
  async turn(part, name, turn) {
    const key = `${part}: ${name}`;
    if (this.#failures.has(key)) return;
    try {
      await turn();
    } catch (reason) {
      this.#failures.set(key, reason instanceof Error ? reason.message : String(reason));
    }
  }

  /** @returns {string[]} */
  get failures() {
    return [...this.#failures].map(([who, reason]) => `${who}: ${reason}`);
  }

  /** All summaries as plain data. */
  toJSON() {
    const byName = (/** @type {Map<string, number[]>} */ samples) =>
      Object.fromEntries([...samples].map(([name, list]) => [name, summarise(list)]));
    return Object.fromEntries([...this.#samples].map(([figure, samples]) => [figure, byName(samples)]));
  }
}
