/** *Review report…*: the page for reviewers, beside the guide or as a file. */
import {
  commands,
  l10n,
  ProgressLocation,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type QuickPickItem,
  type TextDocument,
} from 'vscode';
import {
  methods,
  type ReviewParams,
  type ReviewPlace,
  type ReviewResult,
} from '../../../server/src/protocol.js';
import { activeDocument } from '../active-document.js';
import { register } from '../commands.js';
import { notAGuide } from '../editing/format-guide.js';
import { fileNameOf, saveText } from '../exporting/save-text.js';
import { isServed } from '../served.js';
import type { Session } from '../session.js';

/** Opens a line of a guide; the links of the page call it. */
const openPlace = 'guidepost.openReviewedPlace';

/**
 * Registers the command.
 * @param session makes the page
 * @param home where it is offered to be saved when there is no folder
 */
export function registerReviewReport(session: Session, home?: Uri): Disposable {
  return register(session, {
    'guidepost.reviewReport': () => reviewReport(session, home),
    [openPlace]: showPlace,
  });
}

async function reviewReport(session: Session, home: Uri | undefined): Promise<void> {
  const what = await chooseGuides();
  const how = what && (await chooseWay());
  if (!what || !how) return;
  const { extension } = how;
  const params: ReviewParams = {
    uri: what.document?.uri.toString() ?? null,
    form: extension === 'md' ? 'markdown' : 'html',
    ...(extension === undefined && { frame: { style, linkTo: `command:${openPlace}?` } }),
  };
  const page = await askFor(session, params);
  if (!page) return;
  if (page.guides === 0) return void window.showInformationMessage(nothingIn(what));
  if (extension === undefined) openPage(page.text);
  else await savePage(page.text, extension, what.document, home);
}

interface GuidesItem extends QuickPickItem {
  /** Left out for all guides. */
  readonly document?: TextDocument;
}

/** The guide at hand or all of them; without a question where only one of both is there. */
async function chooseGuides(): Promise<GuidesItem | undefined> {
  const document = activeDocument();
  const items: GuidesItem[] = [];
  if (document?.languageId === 'markdown' && isServed(document.uri))
    items.push({ label: l10n.t('This guide'), description: fileNameOf(document.uri), document });
  if (workspace.workspaceFolders?.length) items.push({ label: l10n.t('All guides of the workspace') });
  if (items.length === 0)
    void window.showInformationMessage(
      l10n.t('Open a guide first, click into its text, then use this command again.'),
    );
  if (items.length < 2) return items[0];
  return window.showQuickPick(items, { title: l10n.t('Review report of…') });
}

interface WayItem extends QuickPickItem {
  /** Left out where it is shown. */
  readonly extension?: 'html' | 'md';
}

function chooseWay(): Thenable<WayItem | undefined> {
  const ways: WayItem[] = [
    {
      label: l10n.t('Open beside'),
      detail: l10n.t('Findings, tips, pairs, links and a checklist; line numbers lead into the guides'),
    },
    {
      label: l10n.t('Save as a web page…'),
      detail: l10n.t('One file to send or to print'),
      extension: 'html',
    },
    {
      label: l10n.t('Save as Markdown…'),
      detail: l10n.t('For a wiki, an issue or a pull request'),
      extension: 'md',
    },
  ];
  return window.showQuickPick(ways, { title: l10n.t('Review report') });
}

/** Many guides take their time; who does not want to wait calls it off. */
async function askFor(session: Session, params: ReviewParams): Promise<ReviewResult | null> {
  const location = params.uri === null ? ProgressLocation.Notification : ProgressLocation.Window;
  const options = { location, title: l10n.t('Guidepost reads the guides'), cancellable: true };
  return window.withProgress(options, async (_, token) => {
    try {
      const page = await session.request<ReviewResult | null>(methods.review, params, token);
      if (page) return page;
      throw new Error(
        l10n.t('The report could not be made. The log says why (command “Guidepost: Show Log”).'),
      );
    } catch (error) {
      if (token.isCancellationRequested) return null;
      throw error;
    }
  });
}

function nothingIn({ document }: GuidesItem): string {
  return document ? notAGuide() : l10n.t('There is no guide in this workspace.');
}

/** The page holds no script; of its links, those to lines may call one command. */
function openPage(html: string): void {
  const panel = window.createWebviewPanel(
    'guidepost.reviewReport',
    l10n.t('Review report'),
    { viewColumn: ViewColumn.Beside },
    { enableScripts: false, enableFindWidget: true, enableCommandUris: [openPlace], localResourceRoots: [] },
  );
  panel.webview.html = html;
}

/** The editor's colours instead of the page's own; paper keeps those. */
const style = `
@media screen {
  :root { --ink: var(--vscode-editor-foreground); --soft: var(--vscode-descriptionForeground);
    --paper: var(--vscode-editor-background); --line: var(--vscode-panel-border, var(--vscode-contrastBorder));
    --tint: var(--vscode-textBlockQuote-background, transparent); --link: var(--vscode-textLink-foreground);
    --mark: var(--vscode-editor-findMatchHighlightBackground, transparent);
    --error: var(--vscode-errorForeground); --warning: var(--vscode-editorWarning-foreground, var(--ink));
    --info: var(--vscode-editorInfo-foreground, var(--ink)); --hint: var(--vscode-descriptionForeground); }
  body { font: var(--vscode-font-size, 13px)/1.55 var(--vscode-font-family, system-ui, sans-serif); }
}
`;

async function savePage(
  text: string,
  extension: 'html' | 'md',
  document: TextDocument | undefined,
  home: Uri | undefined,
): Promise<void> {
  const target = await window.showSaveDialog({
    title: l10n.t('Review report'),
    defaultUri: placeFor(`review.${extension}`, document, home),
    filters: extension === 'md' ? { Markdown: ['md'] } : { [l10n.t('Web page')]: ['html'] },
  });
  if (!target) return;
  await saveText(target, text);
  const open = l10n.t('Open');
  const chosen = await window.showInformationMessage(l10n.t('Saved as {0}.', fileNameOf(target)), open);
  if (chosen === open) await commands.executeCommand('vscode.open', target);
}

function placeFor(name: string, document: TextDocument | undefined, home: Uri | undefined): Uri {
  const beside = document && !document.isUntitled ? Uri.joinPath(document.uri, '..') : undefined;
  const folder = beside ?? workspace.workspaceFolders?.[0]?.uri ?? home;
  return folder ? Uri.joinPath(folder, name) : Uri.file(`/${name}`);
}

/** The guide opens where it is shown already, else beside the page. */
async function showPlace(place: unknown): Promise<void> {
  if (!isPlace(place)) return;
  const uri = Uri.parse(place.uri, true);
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const editor = await window.showTextDocument(uri, {
    viewColumn: shown?.viewColumn ?? ViewColumn.One,
    selection: new Selection(place.line - 1, 0, place.line - 1, 0),
  });
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

function isPlace(value: unknown): value is ReviewPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, line } = value as Partial<Record<keyof ReviewPlace, unknown>>;
  return typeof uri === 'string' && typeof line === 'number' && line >= 1;
}
