/** What a guide that goes out still has wrong in it: said with the notice, and a button away. */
import {
  commands,
  DiagnosticSeverity,
  l10n,
  languages,
  window,
  type Diagnostic,
  type TextDocument,
} from 'vscode';

/**
 * Shows a notice on a guide that went out. Where errors are still open it says how many, with a button that leads to them.
 * @param document the guide
 * @param message what was done
 * @param buttons others that the notice has
 * @returns the one of them that was chosen
 */
export async function sayWithErrors(
  document: TextDocument,
  message: string,
  ...buttons: string[]
): Promise<string | undefined> {
  const count = languages.getDiagnostics(document.uri).filter(isError).length;
  if (count === 0) return window.showInformationMessage(message, ...buttons);
  const problems = l10n.t('Show problems');
  const chosen = await window.showInformationMessage(`${message} ${open(count)}`, ...buttons, problems);
  if (chosen !== problems) return chosen;
  await commands.executeCommand('workbench.actions.view.problems');
  return undefined;
}

/** Other extensions may find errors of their own in the file. */
function isError({ source, severity }: Diagnostic): boolean {
  return source === 'guidepost' && severity === DiagnosticSeverity.Error;
}

function open(count: number): string {
  return count === 1 ? l10n.t('1 error is still open.') : l10n.t('{0} errors are still open.', count);
}
