/** `textDocument/completion`. */
import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { answerForDocument } from './adapter.js';
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
      (call, params) => {
        const invoked = field(field(params, 'context'), 'triggerKind') !== byCharacter;
        return call.service.completion(call.state, positionOf(params), invoked);
      },
    ),
  );
}
