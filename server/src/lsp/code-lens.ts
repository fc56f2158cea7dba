/** `textDocument/codeLens`. */
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { answerForDocument } from './adapter.js';
import type { Session } from './session.js';
import { isOn } from './switches.js';

/** Answers with the counts above the parts, unless they are switched off. */
export function serveCodeLens(session: Session): void {
  session.connection.onCodeLens(
    answerForDocument<CodeLensParams, CodeLens[] | null>(
      session,
      'textDocument/codeLens',
      null,
      async (call) =>
        (await isOn(session, 'codeLens')) ? call.service.codeLenses(call.state, call.client) : null,
    ),
  );
}
