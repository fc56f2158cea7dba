/** `textDocument/definition`, `textDocument/references` and `textDocument/documentHighlight`. */
import type {
  DefinitionParams,
  DocumentHighlight,
  DocumentHighlightParams,
  Location,
  LocationLink,
  ReferenceParams,
} from 'vscode-languageserver';
import { answerForDocument, throwIfChanged } from './adapter.js';
import { field } from './field.js';
import { positionOf } from './params.js';
import type { Session } from './session.js';

type Definition = Location[] | LocationLink[] | null;

/** Answers with what belongs to the thing at a place. */
export function serveNavigation(session: Session): void {
  const { connection } = session;
  connection.onDefinition(
    answerForDocument<DefinitionParams, Definition>(
      session,
      'textDocument/definition',
      null,
      (call, params) => call.service.definition(call.state, positionOf(params), call.client),
    ),
  );
  connection.onReferences(
    answerForDocument<ReferenceParams, Location[] | null>(
      session,
      'textDocument/references',
      null,
      async ({ service, state, client }, params, token) => {
        const declarations = field(field(params, 'context'), 'includeDeclaration') !== false;
        const position = positionOf(params);
        const here = service.references(state, position, declarations, client);
        const who = service.personNamedAt(state, position);
        if (who === null) return here;
        const library = await session.library.whole(token);
        throwIfChanged(session, state);
        return [...(here ?? []), ...service.placesElsewhere(library, who, state.snapshot.uri, declarations)];
      },
    ),
  );
  connection.onDocumentHighlight(
    answerForDocument<DocumentHighlightParams, DocumentHighlight[] | null>(
      session,
      'textDocument/documentHighlight',
      null,
      (call, params) => call.service.highlights(call.state, positionOf(params), call.client),
    ),
  );
}
