/** Turns fixes into the protocol's edits. */
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Edit, Finding, Fix } from '../lint/types.js';
import { startOf, endOf, type Checked } from './checked.js';
import type { ClientFeatures } from './types.js';

/** Gives the text edits of some edits of the model. */
export function toTextEdits(checked: Checked, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: checked.map.range(edit.position), newText: edit.newText }));
}

/** Gives a workspace edit for this version of the document, in the form that the client can take. */
export function toWorkspaceEdit(
  checked: Checked,
  edits: readonly TextEdit[],
  client: ClientFeatures,
): WorkspaceEdit {
  const { uri, version } = checked.snapshot;
  return client.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
    : { changes: { [uri]: [...edits] } };
}

/** Gives the first fix of a finding that changes form only. */
export function safeFix(finding: Finding): Fix | undefined {
  return finding.fixes.find((fix) => fix.kind === 'safe');
}

/**
 * Gives the first safe fix of each finding, leaving out those that would touch a place an earlier one changes.
 */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  const chosen: Fix[] = [];
  for (const finding of findings) {
    const fix = safeFix(finding);
    if (fix && !chosen.some((other) => overlap(fix, other))) chosen.push(fix);
  }
  return chosen;
}

function overlap(a: Fix, b: Fix): boolean {
  return a.edits.some((one) => b.edits.some((other) => touch(one, other)));
}

/** Two insertions at one place count as touching: nobody could say which comes first. */
function touch(a: Edit, b: Edit): boolean {
  if (startOf(a) === startOf(b)) return true;
  return startOf(a) < endOf(b) && startOf(b) < endOf(a);
}
