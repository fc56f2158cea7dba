/** *Copy for forum*: rich text and plain text on the clipboard at once. The editor's own clipboard takes text only, so a page does it. */
import { env, l10n, ViewColumn, window, type Disposable, type TextDocument } from 'vscode';
import {
  methods,
  type ExportForm,
  type ExportParams,
  type ExportResult,
} from '../../../server/src/protocol.js';
import { copyPage, type ForumCopy } from './copy-page.js';
import { notAGuide } from '../editing/format-guide.js';
import { createNonce } from '../page.js';
import type { Session } from '../session.js';
import { sayWithErrors } from './still-open.js';

/** What the page tells. */
interface PageMessage {
  readonly kind: 'copied' | 'waiting' | 'failed' | 'plain';
  readonly reason?: string;
}

/** An editor without pages (or without the network that they come from) never answers; so long it is given, in milliseconds. */
const patience = 15_000;

/**
 * Opens a small page beside the guide that copies it; where the page may not, plain text is copied and the author told.
 * @param session exports
 * @param document the guide
 */
export async function copyForForum(session: Session, document: TextDocument): Promise<void> {
  const uri = document.uri.toString();
  const exported = (to: ExportForm): Promise<ExportResult> =>
    session.request<ExportResult>(methods.export, { uri, to } satisfies ExportParams);
  const [rich, plain] = await Promise.all([exported('htmlFragment'), exported('forum')]);
  const [html, text] = [rich.texts[0], plain.texts[0]];
  if (html === undefined || text === undefined) return void window.showInformationMessage(notAGuide());
  openPage(session, document, { html, text }, plain.marked);
}

function openPage(session: Session, document: TextDocument, copy: ForumCopy, marked: boolean): void {
  const home = window.activeTextEditor?.viewColumn;
  const page = { closed: false };
  const title = l10n.t('Copy for forum');
  const panel = window.createWebviewPanel(
    'guidepost.copyForForum',
    title,
    { viewColumn: ViewColumn.Beside },
    { enableScripts: true, localResourceRoots: [] },
  );
  const silent = setTimeout(() => void finish({ kind: 'failed' }), patience);
  const finish = async ({ kind, reason = '' }: PageMessage): Promise<void> => {
    clearTimeout(silent);
    if (kind === 'waiting') return session.log.info(`Copy for forum waits for a click: ${reason}`);
    const done =
      kind === 'copied'
        ? l10n.t('Copied with its formatting. Paste it into the forum’s editor.')
        : await copyPlain(session, { text: copy.text, marked }, kind === 'failed' ? reason : null);
    // The notice stays until somebody answers it; nothing waits for that.
    void sayWithErrors(document, done);
    // Behind a page that closes itself no editor has the focus: keys would go nowhere. Who went elsewhere meanwhile stays there.
    const back = !page.closed && panel.active && !document.isClosed;
    panel.dispose();
    if (back) await window.showTextDocument(document, { ...(home && { viewColumn: home }) });
  };
  const heard: Disposable = panel.webview.onDidReceiveMessage(finish);
  panel.onDidDispose(() => {
    page.closed = true;
    clearTimeout(silent);
    heard.dispose();
  });
  panel.webview.html = copyPage(
    copy,
    {
      language: env.language,
      title,
      copy: l10n.t('Copy with formatting'),
      plain: l10n.t('Copy as plain text'),
      about: l10n.t('This is what the forum will get. If it is not copied yet, press the button.'),
    },
    createNonce(),
  );
}

/** Copies plain text, and gives what to say of it. */
async function copyPlain(
  session: Session,
  { text, marked }: { readonly text: string; readonly marked: boolean },
  reason: string | null,
): Promise<string> {
  await env.clipboard.writeText(text);
  const more = marked ? ` ${keepsMarks()}` : '';
  if (reason === null) return l10n.t('Copied as plain text. Paste it into the forum’s editor.') + more;
  session.log.warn(`Copy for forum: the page could not copy or did not answer. ${reason}`);
  const why = l10n.t(
    'Copied as plain text: this editor does not let Guidepost copy formatting. Links stand as addresses.',
  );
  return why + more;
}

/** Why some lines of forum text are not plain. */
export function keepsMarks(): string {
  return l10n.t('Some lines keep marks such as ##, because plain lines would be read differently.');
}
