/** *Next gap* and *Previous gap* in the editor. */
import { l10n, Range, Selection, TextEditorRevealType, window } from 'vscode';
import { methods, type Gap } from '../../../server/src/protocol.js';
import { gapFrom } from './gap-walk.js';
import type { Session } from '../session.js';

/** How long the number of a gap stays in the status bar, in milliseconds. */
const shown = 8000;

/**
 * Selects the next (or previous) place of the active guide that is still to be filled.
 * @param session knows the gaps
 * @param direction 1 for the next, -1 for the one before
 */
export async function walkGaps(session: Session, direction: 1 | -1): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  const gaps = await session.request<readonly Gap[]>(methods.gaps, { uri: document.uri.toString() });
  const found = gapFrom(gaps, editor.selection.start, direction);
  if (!found) {
    void window.showInformationMessage(
      l10n.t('No gaps: no link is lost here and nothing is left to fill in.'),
    );
    return;
  }
  const { start, end } = found.gap.range;
  const range = document.validateRange(new Range(start.line, start.character, end.line, end.character));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  window.setStatusBarMessage(line(found.number, gaps.length, found.gap.kind), shown);
}

function line(number: number, all: number, kind: Gap['kind']): string {
  return kind === 'link'
    ? l10n.t('Gap {0} of {1}: a link is missing here (Ctrl+. helps)', number, all)
    : l10n.t('Gap {0} of {1}: still to be filled', number, all);
}
