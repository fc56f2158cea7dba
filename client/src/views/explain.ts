/** *Explain this file* and *Explain configuration*: read-only pages beside a document. */
import { commands, EventEmitter, l10n, Uri, ViewColumn, window, workspace, type Disposable } from 'vscode';
import { methods, type ExplainParams } from '../../../server/src/protocol.js';
import { explainScheme } from '../served.js';
import type { Session } from '../session.js';

/** What can be explained of a document: what is seen in it, or what decides how it is checked. */
export type Explained = 'file' | 'configuration';

/** Opens explanations; disposing it closes the source of their text. */
export interface Explanations extends Disposable {
  /** Opens (or refreshes) an explanation of a document beside it. */
  readonly open: (document: Uri, what: Explained) => Promise<void>;
}

/**
 * Registers the pages that explain documents. Their address carries the document's, so nothing needs to be remembered.
 * @param session answers what is seen in a document
 */
export function registerExplanations(session: Session): Explanations {
  const changed = new EventEmitter<Uri>();
  const registration = workspace.registerTextDocumentContentProvider(explainScheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (page) => explanation(session, page),
  });
  const open = async (document: Uri, what: Explained) => {
    const page = pageOf(document, what);
    changed.fire(page);
    await showPage(page);
  };
  return {
    open,
    dispose: () => {
      registration.dispose();
      changed.dispose();
    },
  };
}

function pageOf(document: Uri, what: Explained): Uri {
  const name = document.path.slice(document.path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const path =
    what === 'file' ? l10n.t('What Guidepost sees in {0}', name) : l10n.t('What decides about {0}', name);
  return Uri.from({ scheme: explainScheme, path: `/${path}.md`, query: document.toString(), fragment: what });
}

async function explanation(session: Session, page: Uri): Promise<string> {
  const params: ExplainParams = { uri: page.query };
  try {
    return await session.request<string>(methodOf(page), params);
  } catch (error) {
    session.log.error(`Explaining a file: ${String(error)}`);
    return l10n.t(
      'Guidepost could not read this file just now. The log says why (command “Guidepost: Show Log”).',
    );
  }
}

function methodOf({ fragment }: Uri): string {
  return fragment === 'configuration' ? methods.explainConfiguration : methods.explain;
}

/** The preview reads best; where Markdown preview is switched off, the text itself will do. */
async function showPage(page: Uri): Promise<void> {
  const available = await commands.getCommands(true);
  // A locked preview goes on showing this page; an ordinary one would follow the text editor.
  if (available.includes('markdown.showLockedPreviewToSide')) {
    await commands.executeCommand('markdown.showLockedPreviewToSide', page);
    return;
  }
  const document = await workspace.openTextDocument(page);
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true });
}
