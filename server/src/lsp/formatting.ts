/** `textDocument/formatting`, `textDocument/rangeFormatting` and our own `guidepost/format`, which says what came of it. */
import type {
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import { methods, type FormatParams, type FormatResult } from '../protocol.js';
import type { Formatting } from '../service/formatting.js';
import { answerForDocument, type Call } from './adapter.js';
import { rangeOf } from './params.js';
import type { Session } from './session.js';

/** Answers with the edits that bring a guide, or a part of it, into canonical form. */
export function serveFormatting(session: Session): void {
  const { connection } = session;
  connection.onDocumentFormatting(
    answerForDocument<DocumentFormattingParams, TextEdit[]>(
      session,
      'textDocument/formatting',
      [],
      async (call) => tell(session, call, await call.service.formatting(call.state, null)),
    ),
  );
  connection.onDocumentRangeFormatting(
    answerForDocument<DocumentRangeFormattingParams, TextEdit[]>(
      session,
      'textDocument/rangeFormatting',
      [],
      async (call, params) => tell(session, call, await call.service.formatting(call.state, rangeOf(params))),
    ),
  );
  connection.onRequest(
    methods.format,
    answerForDocument<FormatParams, FormatResult>(
      session,
      methods.format,
      { outcome: 'no-guide', changes: [] },
      (call) => call.service.formatting(call.state, null),
    ),
  );
}

/** Editors show nothing for an answer without edits, so the log says why. */
function tell(session: Session, { state }: Call, { outcome, changes }: Formatting): TextEdit[] {
  if (outcome === 'refused')
    session.log(
      'info',
      `${state.snapshot.uri} was not formatted: it would be read differently afterwards. Mend its problems first, or format all of it.`,
    );
  return changes;
}
