/** *Import…*: a saved forum page or text as a new guide, with the list of what was changed. */
import { l10n, Position, ProgressLocation, window, workspace, type Uri } from 'vscode';
import { methods, type ImportParams, type ImportResult } from '../../server/src/protocol.js';
import { importExtensions, readForImport } from './import-file.js';
import type { Importable } from './paste-text.js';
import type { Repairs } from './repairs.js';
import type { Session } from './session.js';

/**
 * Asks for a file and opens what it says as a new guide, which is not saved yet.
 * @param session imports
 * @param repairs keeps what the import changed
 * @throws an Error with a plain sentence when the file cannot be read or imported
 */
export async function importGuide(session: Session, repairs: Repairs): Promise<void> {
  const { html, text } = importExtensions;
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t('Import a guide from a web page or text file'),
      openLabel: l10n.t('Import'),
      filters: { [l10n.t('Web pages and text')]: [...html, ...text] },
    })) ?? [];
  if (!file) return;
  const wanted = await readFile(file);
  const params: ImportParams = { ...wanted, uri: file.toString() };
  const options = { location: ProgressLocation.Window, title: l10n.t('Guidepost is importing a guide') };
  const result = await window.withProgress(options, () =>
    session.request<ImportResult | null>(methods.import, params),
  );
  if (result?.problem) throw new Error(result.problem);
  if (!result?.text.trim())
    throw new Error(l10n.t('“{0}” has no text that could be imported.', nameOf(file)));
  const document = await workspace.openTextDocument({ language: 'markdown', content: result.text });
  await window.showTextDocument(document);
  repairs.keep(document, new Position(0, 0), result);
}

async function readFile(file: Uri): Promise<Importable> {
  const read = readForImport(file.path, await bytesOf(file));
  if (read === 'too-large') throw new Error(l10n.t('“{0}” is too large to be a guide.', nameOf(file)));
  if (read === 'not-text')
    throw new Error(
      l10n.t(
        '“{0}” is no text. In the program that made it, save it as a web page (.html) or as plain text (.txt) and import that.',
        nameOf(file),
      ),
    );
  return read;
}

async function bytesOf(file: Uri): Promise<Uint8Array> {
  try {
    return await workspace.fs.readFile(file);
  } catch (error) {
    throw new Error(l10n.t('“{0}” cannot be read: {1}', nameOf(file), String(error)), { cause: error });
  }
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
