/** All safe fixes of a document as one change. */
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { applyEdits, fixText } from '../lint/apply-fixes.js';
import type { Finding } from '../lint/types.js';
import type { Checked } from './checked.js';
import { safeFixes, toTextEdits, toWorkspaceEdit } from './edits.js';
import type { ClientFeatures } from './types.js';

/** Gives the findings of a text that is not (yet) in the editor. */
export type CheckText = (text: string) => readonly Finding[];

/** Gives every safe fix as one change of the document; null when there is nothing to fix. */
export function getFixAll(checked: Checked, client: ClientFeatures, check: CheckText): WorkspaceEdit | null {
  const edits = fixAllEdits(checked, check);
  return edits.length === 0 ? null : toWorkspaceEdit(checked, edits, client);
}

/**
 * Gives the edits that apply every safe fix; afterwards none is left.
 *
 * One round is small edits at their places. Where a fix makes room for the next one, the rounds are folded into one
 * edit from the first changed character to the last.
 * @param checked the document
 * @param check checks a text as this document would be checked
 */
function fixAllEdits(checked: Checked, check: CheckText): TextEdit[] {
  const edits = safeFixes(checked.result.findings).flatMap((fix) => fix.edits);
  if (edits.length === 0) return [];
  const once = applyEdits(checked.map.text, edits);
  const { text, applied } = fixText(once, check);
  return applied === 0 ? toTextEdits(checked, edits) : [difference(checked, text)];
}

function difference({ map }: Checked, after: string): TextEdit {
  const before = map.text;
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { range: map.rangeOf(start, before.length - end), newText: after.slice(start, after.length - end) };
}
