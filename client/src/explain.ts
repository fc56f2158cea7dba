/** *Explain this file*: what Guidepost sees in a document, as a read-only page beside it. */
import { commands, EventEmitter, l10n, Uri, ViewColumn, window, workspace, type Disposable } from 'vscode';
import { methods, type ExplainParams } from '../../server/src/protocol.js';
import { explainScheme } from './served.js';
import type { Session } from './session.js';

/** Opens explanations; disposing it closes the source of their text. */
export interface Explanations extends Disposable {
  /** Opens (or refreshes) the explanation of a document beside it. */
  readonly open: (document: Uri) => Promise<void>;
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
  const open = async (document: Uri) => {
    const page = pageOf(document);
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

function pageOf(document: Uri): Uri {
  const name = document.path.slice(document.path.lastIndexOf('/') + 1);
  const path = l10n.t('What Guidepost sees in {0}', name.replace(/\.md$/i, ''));
  return Uri.from({ scheme: explainScheme, path: `/${path}.md`, query: document.toString() });
}

async function explanation(session: Session, page: Uri): Promise<string> {
  const params: ExplainParams = { uri: page.query };
  try {
    return await session.request<string>(methods.explain, params);
  } catch (error) {
    session.log.error(`Explaining a file: ${String(error)}`);
    return l10n.t(
      'Guidepost could not read this file just now. The log says why (command “Guidepost: Show Log”).',
    );
  }
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
