/** One reader for all steps of an exchange: what did not change from one to the next is not read again. */
import { createReader, type ReadOptions } from '../guide/index.js';
import type { GuideFile } from '../guide/types.js';

/** Reads versions of one text (without byte order mark). */
export type Read = (text: string) => GuideFile;

/**
 * Makes a reader for the versions of one text.
 *
 * @param options - what is known of it
 */
export function createRead(options: ReadOptions): Read {
  const reader = createReader();
  let last: { readonly text: string; readonly file: GuideFile } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, file: reader.read(text, options) };
    return last.file;
  };
}
