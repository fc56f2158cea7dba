/** *Format guide*: canonical form, whichever formatter the editor uses for Markdown. */
import { l10n, Range, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { methods, type FormatResult } from '../../../server/src/protocol.js';
import type { Session } from '../session.js';
import { sayUnchangeable } from '../writable.js';

/**
 * Formats a guide, or says in one line why there was nothing to do.
 * @param session formats
 * @param document the guide
 */
export async function formatGuide(session: Session, document: TextDocument): Promise<void> {
  const { version } = document;
  const { outcome, changes } = await session.request<FormatResult>(methods.format, {
    uri: document.uri.toString(),
  });
  const line = message(outcome);
  if (line !== '') return void window.showInformationMessage(line);
  if (document.version !== version) return;
  const edit = new WorkspaceEdit();
  for (const { range, newText } of changes)
    edit.replace(
      document.uri,
      new Range(range.start.line, range.start.character, range.end.line, range.end.character),
      newText,
    );
  if (!(await workspace.applyEdit(edit))) sayUnchangeable();
}

function message(outcome: FormatResult['outcome']): string {
  if (outcome === 'no-guide') return notAGuide();
  if (outcome === 'same') return l10n.t('This guide has its form already.');
  if (outcome === 'refused')
    return l10n.t(
      'This guide was left as it is: formatted, something in it would be read differently. Mend its problems first, then try again.',
    );
  return '';
}

/** One line for a file that is not read as a guide. */
export function notAGuide(): string {
  return l10n.t(
    'Guidepost does not see a guide in this file. If it is one, use the command “Guidepost: Mark This File as a Guide”.',
  );
}
