/** Whether a document can be changed: editors let extensions write into files that their authors may not. */
import { FilePermission, l10n, window, workspace, type TextDocument } from 'vscode';

/**
 * Tells whether a document can be changed, and says so in one line where it cannot. What only the editor's settings protect is not
 * seen here; commands that write are not offered there.
 * @param document what a command is about to change
 */
export async function mayChange(document: TextDocument): Promise<boolean> {
  if (await isChangeable(document)) return true;
  sayUnchangeable();
  return false;
}

/** The same without a word. */
export async function isChangeable({ uri, isUntitled }: TextDocument): Promise<boolean> {
  return isUntitled || (workspace.fs.isWritableFileSystem(uri.scheme) !== false && !(await isProtected(uri)));
}

/** One line for a document that takes no change. */
export function sayUnchangeable(): void {
  void window.showInformationMessage(l10n.t('This file cannot be changed here. Save a copy first.'));
}

/** One line for a change that was made for words which are others by now. */
export function sayChanged(): void {
  void window.showInformationMessage(
    l10n.t('Nothing was changed: the text has changed meanwhile. Try again.'),
  );
}

/** A file that is gone is written anew when it is saved. */
async function isProtected(uri: TextDocument['uri']): Promise<boolean> {
  try {
    const { permissions = 0 } = await workspace.fs.stat(uri);
    return (permissions & FilePermission.Readonly) !== 0;
  } catch {
    return false;
  }
}
