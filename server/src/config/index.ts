/** Configuration: reading, checking, merging and explaining `guidepost.config.json` and `.yaml`. */
export { createConfigResolver } from './resolver.js';
export { configFileNames } from './file-names.js';
export { explainDecision, explainSource, explainValue } from './explain.js';
export { basename, dirname, join, relativePath } from './uri.js';
export type * from './types.js';
