/** Behind a quick fix that leaves something to write (an address, a name, a reason) the cursor goes there, so that the author types on. */
import {
  CodeAction,
  commands,
  Disposable,
  Range,
  Selection,
  window,
  workspace,
  type Command,
  type TextDocument,
} from 'vscode';
import { methods, type Gap } from '../../server/src/protocol.js';
import { reasonIn, writtenSpans, type WrittenSpan } from './fill-in-spans.js';
import { toOffsetChange } from './repair-list.js';
import type { Session } from './session.js';

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
  const places = spans.map(({ from, to }) => rangeOf(document, from, to));
  const range = reasonRange(document, places) ?? (await gapRange(session, document, places));
  if (!range || document.version !== version) return;
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range);
}

function reasonRange(document: TextDocument, places: readonly Range[]): Range | undefined {
  for (const place of places) {
    const reason = reasonIn(document.getText(place));
    const start = document.offsetAt(place.start);
    if (reason) return rangeOf(document, start + reason.from, start + reason.to);
  }
  return undefined;
}

async function gapRange(
  session: Session,
  document: TextDocument,
  places: readonly Range[],
): Promise<Range | undefined> {
  const gaps = await session.request<readonly Gap[]>(methods.gaps, { uri: document.uri.toString() });
  const ranges = gaps.map(
    ({ range: { start, end } }) => new Range(start.line, start.character, end.line, end.character),
  );
  return ranges.find((gap) => places.some((place) => share(gap, place)));
}

/** Editors make an edit smaller, letter by letter: what is left of it may lie within a gap, in pieces. */
function share(gap: Range, place: Range): boolean {
  const both = gap.intersection(place);
  return both !== undefined && (!both.isEmpty || gap.isEmpty);
}

function rangeOf(document: TextDocument, from: number, to: number): Range {
  return new Range(document.positionAt(from), document.positionAt(to));
}
