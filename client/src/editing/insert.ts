/** *Insert tip, do/don't pair, response, report option*: the server says where and how, the author writes on at once. */
import {
  l10n,
  Position,
  Selection,
  SnippetString,
  window,
  type Disposable,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { methods, type Insertable, type InsertResult } from '../../../server/src/protocol.js';
import { onWritableGuide, register } from '../commands.js';
import type { Session } from '../session.js';
import { snippetOf } from './snippet.js';

/**
 * Registers the commands that put something new into a guide.
 * @param session answers where and how
 */
export function registerInsertions(session: Session): Disposable {
  const command = (what: Insertable) => onWritableGuide((document) => insert(session, document, what));
  return register(session, {
    'guidepost.insertTip': command('tip'),
    'guidepost.insertPair': command('pair'),
    'guidepost.insertResponse': command('response'),
    'guidepost.insertReportOption': command('reportOption'),
  });
}

async function insert(session: Session, document: TextDocument, what: Insertable): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document !== document) return;
  const { line, character } = editor.selection.active;
  const params = { uri: document.uri.toString(), what, position: { line, character } };
  const result = await session.request<InsertResult | null>(methods.insert, params);
  if (!result || result.version !== document.version || !(await put(editor, result)))
    void window.showInformationMessage(
      l10n.t('Nothing was put in: the text changed meanwhile, or it cannot be changed here. Try again.'),
    );
}

/** Editors indent what a snippet brings by the line it comes to, so behind an indented line plain text serves better. */
async function put(editor: TextEditor, result: InsertResult): Promise<boolean> {
  const at = new Position(result.range.start.line, result.range.start.character);
  const indented = /^\s/.test(editor.document.lineAt(at.line).text);
  const snippet = new SnippetString(snippetOf(result.newText, result.stops));
  const done = !indented && (await editor.insertSnippet(snippet, at));
  if (!done && !(await putPlainly(editor, at, result))) return false;
  editor.revealRange(editor.selection);
  return true;
}

async function putPlainly(
  editor: TextEditor,
  at: Position,
  { newText, stops }: InsertResult,
): Promise<boolean> {
  const offset = editor.document.offsetAt(at);
  if (!(await editor.edit((edit) => edit.insert(at, newText)))) return false;
  const [first] = stops;
  if (!first) return true;
  const place = (within: number) => editor.document.positionAt(offset + within);
  editor.selection = new Selection(place(first.start), place(first.end));
  return true;
}
