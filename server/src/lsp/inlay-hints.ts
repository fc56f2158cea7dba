/** `textDocument/inlayHint`. */
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { answerForDocument } from './adapter.js';
import { rangeOf } from './params.js';
import type { Session } from './session.js';
import { isOn } from './switches.js';

/** Answers with the do behind each don't, unless the author wants to see the words alone. */
export function serveInlayHints(session: Session): void {
  session.connection.languages.inlayHint.on(
    answerForDocument<InlayHintParams, InlayHint[] | null>(
      session,
      'textDocument/inlayHint',
      null,
      async (call, params) =>
        (await isOn(session, 'inlayHints'))
          ? call.service.inlayHints(call.state, rangeOf(params), call.client)
          : null,
    ),
  );
}
