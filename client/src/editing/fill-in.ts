/** Behind a quick fix that leaves something to write (an address, a name, a reason) the cursor goes there, so that the author types on. */
import {
  CodeAction,
  commands,
  Disposable,
  Position,
  Range,
  Selection,
  window,
  workspace,
  type Command,
  type TextDocument,
} from 'vscode';
import { methods, type Gap } from '../../../server/src/protocol.js';
import { gapWithin, reasonIn, writtenSpans, type WrittenSpan } from './fill-in-spans.js';
import { toOffsetChange } from '../importing/repair-list.js';
import type { Session } from '../session.js';

const fillIn = 'guidepost.fillIn';

/** What the last change of a document has written. */
type LastWritten = WeakMap<TextDocument, readonly WrittenSpan[]>;

/**
 * Registers the command that quick fixes bring along; it stands in no menu.
 * @param session knows what is still to be filled
 */
export function registerFillIn(session: Session): Disposable {
  const written: LastWritten = new WeakMap();
  return Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId === 'markdown' && contentChanges.length > 0)
        written.set(document, writtenSpans(contentChanges.map(toOffsetChange)));
    }),
    commands.registerCommand(fillIn, () =>
      goToGap(session, written).catch((error: unknown) =>
        session.log.warn(`Looking for what is to be filled in: ${String(error)}`),
      ),
    ),
  );
}

/**
 * Lets quick fixes lead on to what they leave open. Their command takes no arguments: editors forget those with the menu, which may
 * close before the command runs.
 * @param offers what the server offers
 */
export function leadingOn<T extends Command | CodeAction>(offers: T[]): T[] {
  for (const offer of offers) {
    if (offer instanceof CodeAction && offer.edit && !offer.command)
      offer.command = { command: fillIn, title: offer.title };
  }
  return offers;
}

async function goToGap(session: Session, written: LastWritten): Promise<void> {
  const editor = window.activeTextEditor;
  const spans = editor && written.get(editor.document);
  if (!editor || !spans) return;
  const { document } = editor;
  const { version } = document;
  const range = reasonRange(document, spans) ?? (await gapRange(session, document, spans));
  if (!range || document.version !== version) return;
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range);
}

function reasonRange(document: TextDocument, spans: readonly WrittenSpan[]): Range | undefined {
  for (const { from, to } of spans) {
    const reason = reasonIn(document.getText(rangeOf(document, from, to)));
    if (reason) return rangeOf(document, from + reason.from, from + reason.to);
  }
  return undefined;
}

/**
 * Finds the first gap in what a change has written.
 * @param spans as they stand in the document now
 */
export async function gapRange(
  session: Session,
  document: TextDocument,
  spans: readonly WrittenSpan[],
): Promise<Range | undefined> {
  const gaps = await session.request<readonly Gap[]>(methods.gaps, { uri: document.uri.toString() });
  const offsets = gaps.map(({ range: { start, end } }) => ({
    from: document.offsetAt(new Position(start.line, start.character)),
    to: document.offsetAt(new Position(end.line, end.character)),
  }));
  const gap = gapWithin(offsets, spans);
  return gap && rangeOf(document, gap.from, gap.to);
}

function rangeOf(document: TextDocument, from: number, to: number): Range {
  return new Range(document.positionAt(from), document.positionAt(to));
}
