/** *New guide*: asks for title, kind and parts, and opens a document that is ready to be filled in. */
import { l10n, SnippetString, Uri, window, workspace, type QuickPickItem } from 'vscode';
import {
  methods,
  type NewGuideParams,
  type NewGuideResult,
  type OfferedPart,
} from '../../../server/src/protocol.js';
import type { Session } from '../session.js';
import { plainText, snippetBody, snippetOf, withTitle } from './snippet.js';

/**
 * Asks three questions and opens a new guide; Escape at any of them opens nothing.
 * @param session knows the ways of the community
 * @param extensionUri where the snippets are
 * @throws when the snippet file cannot be read
 */
export async function newGuide(session: Session, extensionUri: Uri): Promise<void> {
  const title = await askTitle();
  if (title === undefined) return;
  const type = await askType();
  if (type === undefined) return;
  const uri = besides();
  const offered = await ask<OfferedPart[]>(session, methods.guideOutline, { uri });
  // Without the server the template of the snippets serves.
  if (!offered || offered.length === 0) return openGuide(withTitle(await wholeGuide(extensionUri), title));
  const parts = await askParts(offered);
  if (parts === undefined) return;
  const params: NewGuideParams = { uri, title, type, parts };
  const guide = await ask<NewGuideResult | null>(session, methods.newGuide, params);
  await openGuide(
    guide ? snippetOf(guide.text, guide.stops) : withTitle(await wholeGuide(extensionUri), title),
  );
}

async function askTitle(): Promise<string | undefined> {
  const title = await window.showInputBox({
    title: l10n.t('New guide (1 of 3)'),
    prompt: l10n.t('What situation is the guide for?'),
    placeHolder: l10n.t('When a member is upset after a chat'),
    ignoreFocusOut: true,
  });
  return title?.trim();
}

async function askType(): Promise<string | undefined> {
  const own = l10n.t('Another kind…');
  const kinds: (QuickPickItem & { readonly type: string })[] = [
    { type: 'situation', label: l10n.t('For one situation'), description: l10n.t('what to do when …') },
    {
      type: 'handbook',
      label: l10n.t('Part of a handbook'),
      description: l10n.t('several situations, one page'),
    },
    { type: 'template', label: l10n.t('Template'), description: l10n.t('for others to fill in') },
    { type: '', label: own, description: l10n.t('a word of your own') },
  ];
  const options = { title: l10n.t('New guide (2 of 3)'), placeHolder: l10n.t('What kind of guide?') };
  const kind = await window.showQuickPick(kinds, { ...options, ignoreFocusOut: true });
  if (kind?.label !== own) return kind?.type;
  const prompt = l10n.t('One word for the kind of guide. Empty for none.');
  const word = await window.showInputBox({ title: options.title, prompt, ignoreFocusOut: true });
  return word?.trim();
}

async function askParts(offered: readonly OfferedPart[]): Promise<readonly string[] | undefined> {
  const items = offered.map(({ part, label, required }) => ({
    part,
    label,
    picked: required || part !== 'credit',
    ...(required && { description: l10n.t('every guide has it') }),
  }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('New guide (3 of 3)'),
    placeHolder: l10n.t('Which parts shall it have?'),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return chosen?.map(({ part }) => part);
}

/** Where the guide will most likely be saved: the configuration of that folder holds for it. */
function besides(): string | null {
  const active = window.activeTextEditor?.document.uri;
  const folder = (active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
  return folder ? Uri.joinPath(folder.uri, 'new.md').toString() : null;
}

async function ask<R>(session: Session, method: string, params: unknown): Promise<R | undefined> {
  try {
    return await session.request<R>(method, params);
  } catch (error) {
    session.log.warn(`${method}: ${String(error)}`);
    return undefined;
  }
}

async function openGuide(body: string): Promise<void> {
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
