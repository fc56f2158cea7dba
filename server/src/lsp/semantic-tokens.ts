/** `textDocument/semanticTokens/full` and `…/range`. */
import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams } from 'vscode-languageserver';
import { answerForDocument } from './adapter.js';
import { rangeOf } from './params.js';
import type { Session } from './session.js';
import { isOn } from './switches.js';

/** Answers with the colours of a guide's parts, unless they are switched off. */
export function serveSemanticTokens(session: Session): void {
  const { semanticTokens } = session.connection.languages;
  const none: SemanticTokens = { data: [] };
  const wanted = (): Promise<boolean> => isOn(session, 'semanticTokens');
  semanticTokens.on(
    answerForDocument<SemanticTokensParams, SemanticTokens>(
      session,
      'textDocument/semanticTokens/full',
      none,
      async (call) => ((await wanted()) ? call.service.semanticTokens(call.state, null) : none),
    ),
  );
  semanticTokens.onRange(
    answerForDocument<SemanticTokensRangeParams, SemanticTokens>(
      session,
      'textDocument/semanticTokens/range',
      none,
      async (call, params) =>
        (await wanted()) ? call.service.semanticTokens(call.state, rangeOf(params)) : none,
    ),
  );
}
