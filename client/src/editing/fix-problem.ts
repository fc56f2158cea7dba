/**
 * *Fix a Problem…*: every fix as a command, for editors that show no light bulb (VS Code's rich Markdown editor) and for keys and
 * switches that cannot reach it. First the problem is chosen, then what is done about it.
 */
import {
  CodeAction,
  commands,
  l10n,
  languages,
  window,
  workspace,
  type Diagnostic,
  type QuickPickItem,
  type Selection,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { Session } from '../session.js';
import { leadingOn } from './fill-in.js';
import { problemRows } from './problem-rows.js';
import { sayChanged, sayUnchangeable } from '../writable.js';

/** Milliseconds to wait for the problems of the changed text. */
const patience = 3000;

/**
 * Lets the author choose a problem and a fix, over and over, until nothing is left, something has to be written, or they leave.
 * @param session knows the fixes
 * @param document a guide that can be changed
 */
export async function fixProblems(session: Session, document: TextDocument): Promise<void> {
  let done = 0;
  for (;;) {
    const problem = await chooseProblem(document, done);
    if (!problem) return;
    const outcome = await fixOne(session, document, problem);
    if (outcome === 'writing') return;
    if (outcome === 'fixed') done++;
  }
}

async function chooseProblem(document: TextDocument, done: number): Promise<Diagnostic | undefined> {
  const { uri } = document;
  const line = window.activeTextEditor?.selection.active.line ?? 0;
  const wordsAt = ({ range }: Diagnostic): string =>
    document.getText(range).trim() || document.lineAt(range.start.line).text;
  const rows = problemRows(languages.getDiagnostics(uri), line, wordsAt, l10n.t);
  if (rows.length === 0) {
    const message = done > 0 ? l10n.t('No problem is left.') : l10n.t('There are no problems here.');
    void window.showInformationMessage(message);
    return undefined;
  }
  const title = rows.length === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', rows.length);
  const placeHolder = l10n.t('Which problem shall be fixed?');
  const chosen = await window.showQuickPick(rows, { title, placeHolder, matchOnDetail: true });
  return chosen?.problem;
}

/** What became of a problem: mended, mended up to words that only the author knows, or as it was. */
type Outcome = 'fixed' | 'writing' | 'open';

async function fixOne(session: Session, document: TextDocument, problem: Diagnostic): Promise<Outcome> {
  const { version } = document;
  const actions = await fixesOf(session, document.uri, problem);
  if (actions.length === 0) {
    void window.showInformationMessage(
      l10n.t('This takes words that only you know: change the text itself.'),
    );
    reveal(document, problem);
    return 'writing';
  }
  const items = actions.map((action): QuickPickItem & { action: CodeAction } => ({
    label: action.title,
    ...(action.isPreferred && { description: l10n.t('the usual one') }),
    action,
  }));
  const title = l10n.t('What shall be done?');
  const chosen = await window.showQuickPick(items, { title, placeHolder: problem.message });
  if (!chosen) return 'open';
  if (document.version !== version) {
    sayChanged();
    return 'open';
  }
  const before = window.activeTextEditor?.selection;
  const checked = checkedAgain(document.uri);
  await apply(chosen.action);
  await checked;
  return isWriting(document, before) ? 'writing' : 'fixed';
}

/** Of the place's fixes those of this problem; what belongs to a whole file is none of them. */
async function fixesOf(
  session: Session,
  uri: Uri,
  { range, message, code }: Diagnostic,
): Promise<readonly CodeAction[]> {
  const id = idOf(code);
  const actions = (await session.quickFixes(uri, range)).filter((one) => one instanceof CodeAction);
  return leadingOn(
    actions.filter(({ diagnostics }) =>
      diagnostics?.some((one) => one.message === message && idOf(one.code) === id),
    ),
  );
}

function idOf(code: Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

async function apply({ edit, command }: CodeAction): Promise<void> {
  if (edit && !(await workspace.applyEdit(edit))) sayUnchangeable();
  else if (command)
    await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** Resolves when the problems of a document were told anew, or when nobody tells. */
function checkedAgain(uri: Uri): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(end, patience);
    const listener = languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((one) => one.toString() === uri.toString())) end();
    });
  });
}

/** A fix that leaves words to the author has selected the place of them. */
function isWriting(document: TextDocument, before: Selection | undefined): boolean {
  const editor = window.activeTextEditor;
  if (editor?.document !== document || editor.selection.isEmpty) return false;
  return !before?.isEqual(editor.selection);
}

function reveal(document: TextDocument, { range }: Diagnostic): void {
  const { viewColumn } = window.visibleTextEditors.find((one) => one.document === document) ?? {};
  if (viewColumn) void window.showTextDocument(document, { selection: range, viewColumn });
}
