/** What is measured: the rows of the tables. */

/** @typedef {{ id: string, label: string, unit: 'ms' | 's' | 'MB' }} Figure */

/** Bytes of the documents that keys are typed into. */
export const sizes = [2400, 10_000, 100_000];
export const smallest = 2400;
export const largest = 100_000;

/** @param {number} size */
export const keyFigure = (size) => `key-${size}`;

/** @type {Figure[]} */
export const serverFigures = [
  { id: 'initialize', label: '`initialize`', unit: 'ms' },
  { id: 'first-findings', label: 'spawn → first findings', unit: 'ms' },
  { id: 'memory', label: 'RSS after the first document', unit: 'MB' },
  ...sizes.map((size) => ({
    id: keyFigure(size),
    label: `key → findings, ${size / 1000} KB`,
    unit: /** @type {const} */ ('ms'),
  })),
  { id: 'burst', label: 'burst of 20 keys, 100 KB, until the last', unit: 'ms' },
];

/** @type {Figure[]} */
export const commandFigures = [
  { id: 'wall', label: 'wall', unit: 's' },
  { id: 'peak', label: 'peak RSS', unit: 'MB' },
];

/** Not a figure of speed: what was found, to see that everybody did the work. */
export const findingsOf = { server: (/** @type {number} */ size) => `findings-${size}`, command: 'lines' };
