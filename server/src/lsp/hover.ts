/** `textDocument/hover`. */
import type { Hover, HoverParams } from 'vscode-languageserver';
import { answerForDocument, throwIfChanged } from './adapter.js';
import { positionOf } from './params.js';
import { createRulePages } from './rule-pages.js';
import type { Session } from './session.js';

/** Answers with the help for a place. */
export function serveHover(session: Session): void {
  const pages = createRulePages(session);
  session.connection.onHover(
    answerForDocument<HoverParams, Hover | null>(
      session,
      'textDocument/hover',
      null,
      async ({ service, state, client }, params, token) => {
        const position = positionOf(params);
        const isPerson = service.personNamedAt(state, position) !== null;
        const library = isPerson ? await session.library.whole(token) : null;
        const help = await pages.of(service.rulesAt(state, position));
        throwIfChanged(session, state);
        return service.hover(state, position, client, { library, help });
      },
    ),
  );
}
