/** Configuration: reading, checking, merging and explaining `guidepost.config.json` and `.yaml`. */
export { createConfigResolver } from './resolver.js';
export { explainDecision } from './explain.js';
export type * from './types.js';
