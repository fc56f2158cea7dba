/** `textDocument/hover`. */
import type { Hover, HoverParams } from 'vscode-languageserver';
import { answerForDocument, throwIfChanged } from './adapter.js';
import { positionOf } from './params.js';
import type { Session } from './session.js';

/** Answers with the help for a place. */
export function serveHover(session: Session): void {
  session.connection.onHover(
    answerForDocument<HoverParams, Hover | null>(
      session,
      'textDocument/hover',
      null,
      async ({ service, state, client }, params, token) => {
        const position = positionOf(params);
        const isPerson = service.personNamedAt(state, position) !== null;
        const library = isPerson ? await session.library.whole(token) : null;
        throwIfChanged(session, state);
        return service.hover(state, position, client, library);
      },
    ),
  );
}
