/** `textDocument/foldingRange`. */
import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { answerForDocument } from './adapter.js';
import type { Session } from './session.js';

/** Answers with what can be folded. */
export function serveFolding(session: Session): void {
  session.connection.onFoldingRanges(
    answerForDocument<FoldingRangeParams, FoldingRange[]>(session, 'textDocument/foldingRange', [], (call) =>
      call.service.folding(call.state, call.client),
    ),
  );
}
