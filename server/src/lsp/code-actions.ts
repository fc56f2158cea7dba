/** `textDocument/codeAction`. */
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import type { ActionContext } from '../service/code-actions.js';
import { answerForDocument, throwIfChanged } from './adapter.js';
import { field } from './field.js';
import { rangeOf } from './params.js';
import type { Session } from './session.js';

/** Answers with the fixes for a range; the diagnostics that the client sends along are not trusted. */
export function serveCodeActions(session: Session): void {
  session.connection.onCodeAction(
    answerForDocument<CodeActionParams, CodeAction[]>(
      session,
      'textDocument/codeAction',
      [],
      async ({ service, state, client }, params) => {
        const range = rangeOf(params);
        const library = await session.library.now(state.snapshot.uri);
        throwIfChanged(session, state);
        return service.codeActions(state, range, contextOf(params), client, library);
      },
    ),
  );
}

function contextOf(params: unknown): ActionContext {
  const context = field(params, 'context');
  const only = field(context, 'only');
  return {
    ...(Array.isArray(only) && { only: only.filter((kind) => typeof kind === 'string') }),
    ...(field(context, 'triggerKind') === 2 && { triggerKind: 2 }),
  };
}
