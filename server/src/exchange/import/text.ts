/** Plain text in, canonical guide out. */
import { t } from '@vscode/l10n';
import { chatRepairs } from './chat.js';
import { Draft } from './draft.js';
import { finish } from './finish.js';
import { pageRepairs, wrapRepairs } from './paper.js';
import { markRepairs } from './text-repairs.js';
import type { Imported, ImportOptions } from './types.js';

/** Texts longer than this are no guide that somebody copied. */
export const LONGEST_TEXT = 1_000_000;

/**
 * Makes a guide of plain text, such as a post copied from a forum. Only marks, breaks and white space change, but for the
 * repairs that are listed.
 *
 * @param text - what was copied; a byte order mark is dropped
 * @param options - what is known of it
 * @returns never throws; `problem` says why nothing was imported
 */
export function importText(text: string, options: ImportOptions): Imported {
  const source = text.replace(/^\uFEFF/, '').replace(/\0/g, '');
  if (source.length > LONGEST_TEXT)
    return nothing(t`It is longer than a million characters: that is no guide.`);
  if (source.trim() === '') return nothing(t`There are no words in it.`);
  const draft = Draft.of(source);
  const chat = draft.repair(chatRepairs(source));
  const pages = chat.repair(pageRepairs(chat.text));
  const lines = pages.repair(wrapRepairs(pages.text));
  return finish(lines.repair(markRepairs(lines.text)), options);
}

/** Nothing was imported. */
export function nothing(problem: string): Imported {
  return { text: '', guide: false, repairs: [], gaps: [], problem };
}
