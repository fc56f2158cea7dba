/** `textDocument/selectionRange`. */
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { answerForDocument } from './adapter.js';
import { positionsOf } from './params.js';
import type { Session } from './session.js';

/** Answers with what to select step by step. */
export function serveSelection(session: Session): void {
  session.connection.onSelectionRanges(
    answerForDocument<SelectionRangeParams, SelectionRange[] | null>(
      session,
      'textDocument/selectionRange',
      null,
      (call, params) => call.service.selectionRanges(call.state, positionsOf(params)),
    ),
  );
}
