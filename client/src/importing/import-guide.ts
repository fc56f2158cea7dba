/** *Import…*: what was copied, or a saved forum page or text, as a new guide, with the list of what was changed. */
import { l10n, Position, ProgressLocation, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { methods, type ImportParams, type ImportResult } from '../../../server/src/protocol.js';
import { askForPaste } from './import-clipboard.js';
import { importExtensions, readForImport } from './import-file.js';
import type { Importable } from './paste-text.js';
import type { Repairs } from './repairs.js';
import type { Session } from '../session.js';

/** What to import, the document whose configuration holds, and how to say that there is nothing in it. */
interface Source {
  readonly wanted: Importable;
  readonly uri: Uri;
  readonly nothing: string;
}

/**
 * Asks what to import and opens what it says as a new guide, which is not saved yet.
 * @param session imports
 * @param repairs keeps what the import changed
 * @throws an Error with a plain sentence when it cannot be read or imported
 */
export async function importGuide(session: Session, repairs: Repairs): Promise<void> {
  const ways: (QuickPickItem & { readonly source: () => Promise<Source | undefined> })[] = [
    {
      label: l10n.t('What you copied'),
      detail: l10n.t('From a forum, a web page or a document: you paste it on a page, and its links stay'),
      source: fromClipboard,
    },
    {
      label: l10n.t('A file'),
      detail: l10n.t('A saved web page (.html) or plain text (.txt)'),
      source: fromFile,
    },
  ];
  const way = await window.showQuickPick(ways, { title: l10n.t('Import a guide') });
  const source = await way?.source();
  if (source) await open(session, repairs, source);
}

/**
 * Asks for a paste and opens what it says as a new guide.
 * @param session imports
 * @param repairs keeps what the import changed
 * @throws an Error with a plain sentence when it cannot be imported
 */
export async function importClipboard(session: Session, repairs: Repairs): Promise<void> {
  const source = await fromClipboard();
  if (source) await open(session, repairs, source);
}

async function open(session: Session, repairs: Repairs, { wanted, uri, nothing }: Source): Promise<void> {
  const params: ImportParams = { ...wanted, uri: uri.toString() };
  const options = { location: ProgressLocation.Window, title: l10n.t('Guidepost is importing a guide') };
  const result = await window.withProgress(options, () =>
    session.request<ImportResult | null>(methods.import, params),
  );
  if (result?.problem) throw new Error(result.problem);
  if (!result?.text.trim()) throw new Error(nothing);
  const document = await workspace.openTextDocument({ language: 'markdown', content: result.text });
  await window.showTextDocument(document);
  repairs.keep(document, new Position(0, 0), result);
}

async function fromClipboard(): Promise<Source | undefined> {
  const active = window.activeTextEditor?.document.uri;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const uri =
    active ?? (folder ? Uri.joinPath(folder, 'new.md') : Uri.from({ scheme: 'untitled', path: 'new.md' }));
  const wanted = await askForPaste();
  return wanted && { wanted, uri, nothing: l10n.t('There was no text to import.') };
}

async function fromFile(): Promise<Source | undefined> {
  const { html, text } = importExtensions;
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t('Import a guide from a web page or text file'),
      openLabel: l10n.t('Import'),
      filters: { [l10n.t('Web pages and text')]: [...html, ...text] },
    })) ?? [];
  if (!file) return undefined;
  const nothing = l10n.t('“{0}” has no text that could be imported.', nameOf(file));
  return { wanted: await readFile(file), uri: file, nothing };
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
