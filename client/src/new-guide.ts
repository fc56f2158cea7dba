/** *New guide*: a fresh document with the text of the whole-guide snippet. */
import { l10n, SnippetString, Uri, window, workspace } from 'vscode';
import { plainText, snippetBody, withTitle } from './snippet.js';

/**
 * Asks for a title and opens a document that is ready to be filled in; Escape at the question opens nothing.
 * @param extensionUri where the snippets are
 * @throws when the snippet file cannot be read
 */
export async function newGuide(extensionUri: Uri): Promise<void> {
  const title = await window.showInputBox({
    title: l10n.t('New guide'),
    prompt: l10n.t('What situation is the guide for?'),
    placeHolder: l10n.t('When a member is upset after a chat'),
  });
  if (title === undefined) return;
  const body = withTitle(await wholeGuide(extensionUri), title.trim());
  const document = await workspace.openTextDocument({ language: 'markdown', content: '' });
  const editor = await window.showTextDocument(document);
  const inserted = await editor.insertSnippet(new SnippetString(body));
  // Some editors refuse snippets; the same words as plain text serve there.
  if (!inserted) await editor.edit((edit) => edit.insert(document.positionAt(0), plainText(body)));
}

/** The snippet file is the one source of the template, so that both never drift apart. */
async function wholeGuide(extensionUri: Uri): Promise<string> {
  const file = Uri.joinPath(extensionUri, 'client', 'snippets', 'guide.json');
  const bytes = await workspace.fs.readFile(file);
  return snippetBody(new TextDecoder().decode(bytes), 'Whole guide');
}
