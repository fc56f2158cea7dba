/** Saves a text as a file. */
import { l10n, workspace, type Uri } from 'vscode';

/**
 * Writes a text.
 * @param target where to
 * @param text what
 * @throws an Error with a plain sentence when it cannot be saved there
 */
export async function saveText(target: Uri, text: string): Promise<void> {
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      l10n.t('Nothing could be saved as {0}. Choose another place. ({1})', target.fsPath, reason),
      { cause: error },
    );
  }
}

/** The last part of a file's path. */
export function fileNameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
