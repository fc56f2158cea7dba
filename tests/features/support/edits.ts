/** Applies what the server answers, as an editor would. */
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { offsetAt } from './marked.js';

/** Applies text edits; throws when they overlap or stand outside of the text. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const placed = edits.map(({ range, newText }) => ({
    start: offsetAt(text, range.start),
    end: offsetAt(text, range.end),
    newText,
  }));
  let result = '';
  let done = 0;
  for (const { start, end, newText } of placed.sort((a, b) => a.start - b.start)) {
    if (start < done) throw new Error('edits overlap');
    result += text.slice(done, start) + newText;
    done = end;
  }
  return result + text.slice(done);
}

/** The edits of a workspace edit for the one document of a test. */
export function editsOf(edit: WorkspaceEdit | undefined): TextEdit[] {
  const changes = Object.values(edit?.changes ?? {}).flat();
  const versioned = (edit?.documentChanges ?? []).flatMap((one) => ('edits' in one ? one.edits : []));
  return [...changes, ...(versioned as TextEdit[])];
}
