/** *Export as…*: a guide in another form, saved where the author says. */
import { commands, l10n, Uri, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import {
  methods,
  type ExportForm,
  type ExportParams,
  type ExportResult,
} from '../../../server/src/protocol.js';
import { keepsMarks } from './copy-forum.js';
import { fileNameFor } from './export-name.js';
import { notAGuide } from '../editing/format-guide.js';
import { fileNameOf, saveText } from './save-text.js';
import type { Session } from '../session.js';
import { sayWithErrors } from './still-open.js';

interface FormItem extends QuickPickItem {
  readonly to: ExportForm;
  readonly extension: string;
  readonly limit?: number;
}

/** What a message may hold on the chat servers that many communities use. */
const shortPost = 2000;

function forms(): readonly FormItem[] {
  return [
    {
      to: 'html',
      extension: 'html',
      label: l10n.t('Web page'),
      detail: l10n.t('Stands on its own, reads well aloud; print it (or “print to PDF”) for a hand-out'),
    },
    {
      to: 'forum',
      extension: 'txt',
      label: l10n.t('Forum text'),
      detail: l10n.t('Plain text with emoji and bare addresses; any forum takes it'),
    },
    {
      to: 'forum',
      extension: 'txt',
      limit: shortPost,
      label: l10n.t('Forum text in short posts'),
      detail: l10n.t(
        'The same, cut between its parts into numbered posts of at most {0} characters',
        shortPost,
      ),
    },
    {
      to: 'markdown',
      extension: 'md',
      label: l10n.t('Markdown'),
      detail: l10n.t('For forums that take Markdown; without comments and settings'),
    },
    {
      to: 'bbcode',
      extension: 'txt',
      label: 'BBCode',
      detail: l10n.t('For forums such as phpBB and XenForo'),
    },
    {
      to: 'json',
      extension: 'json',
      label: 'JSON',
      detail: l10n.t('Parts, pairs and tips for other programs'),
    },
  ];
}

/**
 * Asks for a form and a place, and saves.
 * @param session exports
 * @param document the guide
 * @param home where it is offered to be saved when it belongs to no folder
 * @throws an Error with a plain sentence when it cannot be saved there
 */
export async function exportGuide(session: Session, document: TextDocument, home?: Uri): Promise<void> {
  const form = await window.showQuickPick([...forms()], { title: l10n.t('Export this guide as…') });
  if (!form) return;
  const { to, limit, extension } = form;
  const params: ExportParams = { uri: document.uri.toString(), to, ...(limit !== undefined && { limit }) };
  const { texts, title, marked } = await session.request<ExportResult>(methods.export, params);
  if (texts.length === 0) return void window.showInformationMessage(notAGuide());
  const target = await window.showSaveDialog({
    title: l10n.t('Export this guide as…'),
    defaultUri: placeFor(document, fileNameFor(document.uri.path, title, extension), home),
    filters: { [form.label]: [extension] },
  });
  if (!target) return;
  await saveText(target, texts.join('\n'));
  const open = l10n.t('Open');
  const done = l10n.t('Saved as {0}.', fileNameOf(target)) + (marked ? ` ${keepsMarks()}` : '');
  const chosen = await sayWithErrors(document, done, open);
  if (chosen === open) await commands.executeCommand('vscode.open', target);
}

function placeFor({ uri, isUntitled }: TextDocument, name: string, home: Uri | undefined): Uri {
  const folder = isUntitled ? (workspace.workspaceFolders?.[0]?.uri ?? home) : Uri.joinPath(uri, '..');
  return folder ? Uri.joinPath(folder, name) : Uri.file(`/${name}`);
}
