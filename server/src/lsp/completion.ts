/** `textDocument/completion`. */
import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { answerForDocument, throwIfChanged } from './adapter.js';
import { field } from './field.js';
import { positionOf } from './params.js';
import type { Session } from './session.js';

/** The client's way to say that a typed character opened the list. */
const byCharacter = 2;

/** Answers with what can be written at a place. */
export function serveCompletion(session: Session): void {
  session.connection.onCompletion(
    answerForDocument<CompletionParams, CompletionItem[]>(
      session,
      'textDocument/completion',
      [],
      async ({ service, state }, params) => {
        const invoked = field(field(params, 'context'), 'triggerKind') !== byCharacter;
        const position = positionOf(params);
        // What other guides say is known already: nobody who types waits for files, nor for this document's own facts.
        const library = await session.library.now(state.snapshot.uri);
        throwIfChanged(session, state);
        return service.completion(state, position, invoked, library);
      },
    ),
  );
}
