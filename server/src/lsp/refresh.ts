/** Tells the client to ask again for what it shows between the words and above the parts. */
import { describeError } from './describe-error.js';
import type { Session } from './session.js';

/** Asks for all of it that the client can ask again; called when settings or configuration changed. */
export function refreshShown({ connection, profile, log }: Session): void {
  const { refreshes } = profile() ?? {};
  if (!refreshes) return;
  const failed = (error: unknown): void =>
    log('warn', `The editor did not ask again for what it shows: ${describeError(error)}`);
  if (refreshes.inlayHints) void connection.sendRequest('workspace/inlayHint/refresh').catch(failed);
  if (refreshes.codeLens) void connection.sendRequest('workspace/codeLens/refresh').catch(failed);
  if (refreshes.semanticTokens) void connection.sendRequest('workspace/semanticTokens/refresh').catch(failed);
}
