/** The commands of the palette. Each looks first whether it can work, and says so in one line when it cannot. */
import {
  commands,
  Disposable,
  l10n,
  ProgressLocation,
  Range,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
  type Uri,
} from 'vscode';
import { methods, serverCommands } from '../../server/src/protocol.js';
import { activeDocument } from './active-document.js';
import type { Explanations } from './views/explain.js';
import { fixProblems } from './editing/fix-problem.js';
import { guideMark } from './editing/guide-mark.js';
import { newGuide } from './editing/new-guide.js';
import { isServed } from './served.js';
import type { Session } from './session.js';
import { mayChange, sayUnchangeable } from './writable.js';

/**
 * Registers all commands.
 * @param session the running server
 * @param explanations opens the pages of *Explain this file*
 * @param extensionUri where the extension's own files are
 */
export function registerCommands(
  session: Session,
  explanations: Explanations,
  extensionUri: Uri,
): Disposable {
  return register(session, {
    'guidepost.newGuide': () => newGuide(session, extensionUri),
    'guidepost.fixAll': onWritableGuide((document) => fixAll(session, document)),
    'guidepost.fixProblem': onWritableGuide((document) => fixProblems(session, document)),
    'guidepost.explainFile': onGuide((document) => explanations.open(document.uri, 'file')),
    'guidepost.explainConfiguration': onGuide((document) => explanations.open(document.uri, 'configuration')),
    'guidepost.checkLargeFile': onGuide((document) => checkLargeFile(session, document)),
    'guidepost.markAsGuide': onWritableGuide(markAsGuide),
    'guidepost.anonymiseContributor': onWritableGuide((document) => anonymise(session, document)),
    'guidepost.restartServer': () => restartServer(session),
    'guidepost.showLog': () => Promise.resolve(session.log.show()),
  });
}

/**
 * Registers commands by their ids; a failure is logged and shown in one line.
 * @param session has the log
 * @param work what each command does; menus of views hand over what they stand at
 */
export function register(
  session: Session,
  work: Readonly<Record<string, (argument?: unknown) => Promise<void>>>,
): Disposable {
  const registered = Object.entries(work).map(([id, run]) =>
    commands.registerCommand(id, (argument?: unknown) =>
      run(argument).catch((error: unknown) => complain(session, id, error)),
    ),
  );
  return Disposable.from(...registered);
}

/** A command that works on the Markdown document that somebody works on, and says so where there is none. */
export function onGuide(work: (document: TextDocument) => Promise<void>): () => Promise<void> {
  return async () => {
    const document = activeMarkdown();
    if (document) await work(document);
  };
}

/** The same for a command that changes the document. */
export function onWritableGuide(work: (document: TextDocument) => Promise<void>): () => Promise<void> {
  return onGuide(async (document) => {
    if (await mayChange(document)) await work(document);
  });
}

/** The document that a command works on; undefined (and one line that says why) when there is none. */
function activeMarkdown(): TextDocument | undefined {
  const document = activeDocument();
  if (!document) {
    say(l10n.t('Open a guide first, click into its text, then use this command again.'));
    return undefined;
  }
  if (document.languageId !== 'markdown' || !isServed(document.uri)) {
    say(l10n.t('Guidepost works on Markdown files (their names end in .md). This one is something else.'));
    return undefined;
  }
  return document;
}

async function fixAll(session: Session, document: TextDocument): Promise<void> {
  const before = document.version;
  const uri = document.uri.toString();
  await session.request('workspace/executeCommand', { command: serverCommands.fixAll, arguments: [{ uri }] });
  if (document.version !== before) return;
  say(
    l10n.t('Nothing here can be mended without changing words. The problems have their own fixes (Ctrl+.).'),
  );
}

/** The server finds out who is meant, and asks. */
async function anonymise(session: Session, { uri }: TextDocument): Promise<void> {
  const position = window.activeTextEditor?.selection.active;
  if (!position) return;
  const { line, character } = position;
  await session.request('workspace/executeCommand', {
    command: serverCommands.anonymise,
    arguments: [{ uri: uri.toString(), position: { line, character } }],
  });
}

async function checkLargeFile(session: Session, document: TextDocument): Promise<void> {
  const options = { location: ProgressLocation.Window, title: l10n.t('Guidepost is checking a large file') };
  await window.withProgress(options, () => session.request(methods.check, { uri: document.uri.toString() }));
}

async function markAsGuide(document: TextDocument): Promise<void> {
  const mark = guideMark(document.getText());
  if (!mark) return say(l10n.t('This file is already marked as a guide.'));
  const edit = new WorkspaceEdit();
  const range = new Range(document.positionAt(mark.start), document.positionAt(mark.end));
  edit.replace(document.uri, range, mark.newText);
  const done = await workspace.applyEdit(edit);
  if (!done) sayUnchangeable();
}

async function restartServer(session: Session): Promise<void> {
  await session.restart();
  if (session.running) say(l10n.t('Guidepost was restarted.'));
}

function complain(session: Session, id: string, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  session.log.error(`${id}: ${message}`);
  void window.showWarningMessage(message);
}

function say(message: string): void {
  void window.showInformationMessage(message);
}
