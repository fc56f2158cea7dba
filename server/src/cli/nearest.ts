/** Did you mean: the command line's way to it. */
export { nearest } from '../guide/nearest.js';
