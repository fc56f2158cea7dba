/** Chance that can be repeated: a seeded source of numbers and the choices made with it. */

/**
 * @typedef {object} Chooser
 * @property {<T>(list: readonly T[]) => T} from one element of a list
 * @property {() => boolean} mistake whether to plant a mistake here
 * @property {() => (make: () => string) => string} withoutRepeats a memory that asks again (a few times) for what it has seen
 */

/**
 * SplitMix32: numbers from 0 up to 1.
 *
 * @param {number} seed
 * @returns {() => number}
 */
export function randomNumbers(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/**
 * Mistakes have their own source, so that the same seed gives the same choices until the first mistake, whatever their share.
 *
 * @param {number} seed
 * @param {number} [mistakes] chance of a planted mistake, 0 to 1
 * @returns {Chooser}
 */
export function chooser(seed, mistakes = 0) {
  const next = randomNumbers(seed);
  const nextMistake = randomNumbers(seed ^ 0x5eed);
  return {
    from: (list) => /** @type {any} */ (list[Math.floor(next() * list.length)]),
    mistake: () => nextMistake() < mistakes,
    withoutRepeats: () => {
      const seen = new Set();
      return (make) => {
        let made = make();
        for (let tries = 0; seen.has(made) && tries < 20; tries++) made = make();
        seen.add(made);
        return made;
      };
    },
  };
}
