/** The model of a guide and the ways to get one. */
export type * from './types.js';
export * from './house-style.js';
export { createReader, type Reader, type ReadOptions } from './reader.js';
export { fileOf, type PlacedFile, type PlacedGuide } from './placed.js';
export { isTooDeep } from './parse.js';
export { guideFileOf } from './remark.js';
export { shift, type Place } from './shift.js';
export { Locator, stripBom } from './text.js';
