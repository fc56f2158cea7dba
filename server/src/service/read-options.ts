/** What the rooms below need to know to read a text as a document would be read. */
import type { FormatOptions } from '../exchange/format/format.js';
import type { Checked } from './checked.js';
import { pathOf } from './checker.js';

/** Gives the options of a document. */
export function optionsOf({ snapshot, settings }: Checked): FormatOptions {
  return { path: pathOf(snapshot.uri), declared: settings.declared, house: settings.lint.house };
}
