/** Import of what was copied: on a page of its own, because only pages see the clipboard's rich text in every editor. */
import { env, l10n, ViewColumn, window } from 'vscode';
import { createNonce } from '../page.js';
import { pastePage } from './paste-page.js';
import { toImport, type Importable } from './paste-text.js';

/** What the page tells. */
type PageMessage =
  { readonly kind: 'ready' } | { readonly kind: 'pasted'; readonly html: string; readonly text: string };

/** An editor that shows no pages never answers; so long it is given, in milliseconds. */
const patience = 15_000;

/**
 * Opens a page to paste into and waits for what comes.
 * @returns what is to be imported; undefined when the author closes the page
 */
export async function askForPaste(): Promise<Importable | undefined> {
  const title = l10n.t('Import what you copied');
  const options = { enableScripts: true, localResourceRoots: [] };
  const panel = window.createWebviewPanel('guidepost.import', title, ViewColumn.Active, options);
  const answer = new Promise<Importable | undefined>((resolve) => {
    const silent = setTimeout(() => void plainClip().then(resolve), patience);
    panel.webview.onDidReceiveMessage((message: PageMessage) => {
      clearTimeout(silent);
      const found = message.kind === 'pasted' ? toImport(message, true) : undefined;
      if (found) resolve(found);
    });
    panel.onDidDispose(() => {
      clearTimeout(silent);
      resolve(undefined);
    });
  });
  panel.webview.html = pastePage(words(title), createNonce());
  const found = await answer;
  panel.dispose();
  return found;
}

/** Without pages the plain text serves; its lost links become gaps. */
async function plainClip(): Promise<Importable | undefined> {
  return toImport({ html: '', text: await env.clipboard.readText() }, true);
}

function words(title: string) {
  return {
    language: env.language,
    title,
    about: l10n.t('Copy the guide in your forum or document, then paste it here. Its links come along.'),
    here: l10n.t('Paste here (Ctrl+V, on a Mac ⌘V)'),
    take: l10n.t('Take it from the clipboard'),
    nothing: l10n.t('There was no text to paste. Copy the guide first.'),
    refused: l10n.t(
      'The editor may not look into the clipboard. Click into the box and paste with the keyboard.',
    ),
  };
}
