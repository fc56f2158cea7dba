/** Paste from forum: what the clipboard or a dropped file holds, offered as a guide; never forced. */
import {
  commands,
  Disposable,
  l10n,
  Range,
  Uri,
  workspace,
  type CancellationToken,
  type DataTransfer,
  type TextDocument,
} from 'vscode';
import { methods, type ImportParams, type ImportResult } from '../../../server/src/protocol.js';
import { kindOfFile, readForImport, type FileRead } from './import-file.js';
import { pasteApi, type EditKind, type OfferedEdit, type PasteApi, type PasteContext } from './paste-api.js';
import { fitted, toImport, type Clip, type Importable } from './paste-text.js';
import type { Repairs } from './repairs.js';
import { isServed } from '../served.js';
import type { Session } from '../session.js';

const selector = { language: 'markdown' };

/**
 * Offers to paste and drop as a guide, in editors that have the interface for it.
 * @param session imports
 * @param repairs keeps what an import changed
 */
export function registerPaste(session: Session, repairs: Repairs): Disposable {
  const api = pasteApi();
  try {
    if (api) return Disposable.from(...register(api, session, repairs));
  } catch (error) {
    // Editors from 1.92 to 1.96 have the interface, but not for everybody.
    session.log.info(`Paste as a guide needs a newer editor: ${String(error)}`);
  }
  // Beside *Paste* the context menu then offers the import.
  void commands.executeCommand('setContext', 'guidepost.pasteElsewhere', true);
  return Disposable.from();
}

function register(api: PasteApi, session: Session, repairs: Repairs): Disposable[] {
  const kind = api.DocumentDropOrPasteEditKind.Empty.append('guidepost', 'forum');
  const offers = new Offers(session, repairs, api, kind);
  return [
    api.languages.registerDocumentPasteEditProvider(
      selector,
      {
        provideDocumentPasteEdits: (document, ranges, data, context, token) =>
          offers.paste(document, ranges, data, context, token),
      },
      { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/html', 'text/plain'] },
    ),
    api.languages.registerDocumentDropEditProvider(
      selector,
      {
        provideDocumentDropEdits: (document, position, data, token) =>
          offers.drop(document, new Range(position, position), data, token),
      },
      { providedDropEditKinds: [kind], dropMimeTypes: ['text/uri-list', 'files'] },
    ),
  ];
}

class Offers {
  constructor(
    private readonly session: Session,
    private readonly repairs: Repairs,
    private readonly api: PasteApi,
    private readonly kind: EditKind,
  ) {}

  async paste(
    document: TextDocument,
    ranges: readonly Range[],
    data: DataTransfer,
    { only, triggerKind }: PasteContext,
    token: CancellationToken,
  ): Promise<OfferedEdit[] | undefined> {
    const [range, ...more] = ranges;
    if (!range || more.length > 0 || !isServed(document.uri)) return undefined;
    if (only && !only.contains(this.kind)) return undefined;
    const asked = triggerKind !== 0;
    const clip = await clipOf(data);
    const wanted = toImport(clip, asked);
    if (!wanted || token.isCancellationRequested) return undefined;
    const result = await this.#import({ ...wanted, uri: document.uri.toString() }, token);
    // What is in canonical form already is pasted as it is.
    if (!result || (!asked && plain(result.text).trim() === plain(clip.text).trim())) return undefined;
    const title = l10n.t('Paste as a guide (repairs are listed)');
    const edit = new this.api.DocumentPasteEdit(this.#fit(document, range, result), title, this.kind);
    // What is neither a guide nor a thread stays what it is unless the author chooses otherwise.
    if (!result.guide && !result.repairs.some(({ kind }) => kind === 'byline'))
      edit.yieldTo = [this.api.DocumentDropOrPasteEditKind.Text];
    return [edit];
  }

  async drop(
    document: TextDocument,
    range: Range,
    data: DataTransfer,
    token: CancellationToken,
  ): Promise<OfferedEdit[] | undefined> {
    if (!isServed(document.uri)) return undefined;
    const wanted = await droppedFile(data).catch((error: unknown) => {
      this.session.log.warn(`Reading a dropped file: ${String(error)}`);
      return undefined;
    });
    if (!wanted || token.isCancellationRequested) return undefined;
    const result = await this.#import({ ...wanted, uri: document.uri.toString() }, token);
    if (!result) return undefined;
    const title = l10n.t('Insert as a guide (repairs are listed)');
    const edit = new this.api.DocumentDropEdit(this.#fit(document, range, result), title, this.kind);
    edit.yieldTo = [this.api.DocumentDropOrPasteEditKind.Text];
    return [edit];
  }

  /** A paste goes on without us where the import fails: the log says why. */
  async #import(params: ImportParams, token: CancellationToken): Promise<ImportResult | undefined> {
    if (!this.session.running) return undefined;
    try {
      const result = await this.session.request<ImportResult | null>(methods.import, params);
      return token.isCancellationRequested || !result?.text.trim() ? undefined : result;
    } catch (error) {
      this.session.log.warn(`Import for a paste: ${String(error)}`);
      return undefined;
    }
  }

  #fit(document: TextDocument, range: Range, result: ImportResult): string {
    const { start, end } = range;
    const before = document.getText(new Range(Math.max(0, start.line - 1), 0, start.line, start.character));
    const after = document.getText(
      new Range(end, document.lineAt(Math.min(end.line + 1, document.lineCount - 1)).range.end),
    );
    const { text, lead } = fitted(plain(result.text), plain(before), plain(after));
    this.repairs.offer(document, text, lead, result);
    return text;
  }
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

async function clipOf(data: DataTransfer): Promise<Clip> {
  const read = async (type: string): Promise<string> => (await data.get(type)?.asString()) ?? '';
  return { html: await read('text/html'), text: await read('text/plain') };
}

/** One dropped file that can be imported: from the system as bytes, from the explorer by its address. */
async function droppedFile(data: DataTransfer): Promise<Importable | undefined> {
  for (const [, item] of data) {
    const file = item.asFile();
    if (file && kindOfFile(file.name)) return readable(readForImport(file.name, await file.data()));
  }
  const list = (await data.get('text/uri-list')?.asString()) ?? '';
  const [address, ...more] = list.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  if (address === undefined || more.length > 0 || !kindOfFile(address)) return undefined;
  return readable(readForImport(address, await workspace.fs.readFile(Uri.parse(address))));
}

function readable(read: FileRead): Importable | undefined {
  return typeof read === 'string' ? undefined : read;
}
