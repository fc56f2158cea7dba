/** The commands for guides on their way in and out, with all that belongs to them. */
import { commands, Disposable, window, workspace, type Uri } from 'vscode';
import { onGuide, onWritableGuide, register } from './commands.js';
import { copyForForum } from './exporting/copy-forum.js';
import { exportGuide } from './exporting/export-guide.js';
import { formatGuide } from './editing/format-guide.js';
import { walkGaps } from './editing/gaps.js';
import { importClipboard, importGuide } from './importing/import-guide.js';
import { registerPaste } from './importing/paste.js';
import { Repairs } from './importing/repairs.js';
import type { Session } from './session.js';

/**
 * Registers import, export, format and the way through the gaps.
 * @param session the running server
 * @param home where an exported guide is offered to be saved when it belongs to no folder
 */
export function registerExchange(session: Session, home?: Uri): Disposable {
  const repairs = new Repairs();
  const registered = register(session, {
    'guidepost.formatGuide': onWritableGuide((document) => formatGuide(session, document)),
    'guidepost.copyForForum': onGuide((document) => copyForForum(session, document)),
    'guidepost.exportGuide': onGuide((document) => exportGuide(session, document, home)),
    'guidepost.importGuide': () => importGuide(session, repairs),
    'guidepost.importClipboard': () => importClipboard(session, repairs),
    'guidepost.showRepairs': () => repairs.show(),
    'guidepost.nextGap': onGuide(() => walkGaps(session, 1)),
    'guidepost.previousGap': onGuide(() => walkGaps(session, -1)),
  });
  return Disposable.from(registered, repairs, registerPaste(session, repairs), followGuide(session));
}

/** Keeps the context key `guidepost.guide`: menus offer *Copy for forum* only where there is a guide. */
function followGuide(session: Session): Disposable {
  const guides = new Map<string, boolean>();
  const show = (): void => {
    const uri = window.activeTextEditor?.document.uri.toString();
    void commands.executeCommand(
      'setContext',
      'guidepost.guide',
      uri !== undefined && guides.get(uri) === true,
    );
  };
  return Disposable.from(
    session.onStatus(({ uri, guide }) => {
      guides.set(uri, guide);
      show();
    }),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => void guides.delete(uri.toString())),
  );
}
