/** `textDocument/hover`. */
import type { Hover, HoverParams } from 'vscode-languageserver';
import { answerForDocument } from './adapter.js';
import { positionOf } from './params.js';
import type { Session } from './session.js';

/** Answers with the help for a place. */
export function serveHover(session: Session): void {
  session.connection.onHover(
    answerForDocument<HoverParams, Hover | null>(session, 'textDocument/hover', null, (call, params) =>
      call.service.hover(call.state, positionOf(params), call.client),
    ),
  );
}
