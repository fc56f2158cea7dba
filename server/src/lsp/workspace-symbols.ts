/** `workspace/symbol`. */
import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { answer } from './adapter.js';
import { field } from './field.js';
import type { Session } from './session.js';

/** Answers with guides, contributors and tips of the whole library. */
export function serveWorkspaceSymbols(session: Session): void {
  session.connection.onWorkspaceSymbol(
    answer<WorkspaceSymbolParams, SymbolInformation[]>(
      session,
      'workspace/symbol',
      [],
      async (params, token) => {
        const query = field(params, 'query');
        const library = await session.library.whole(token);
        const service = await session.service();
        return service.workspaceSymbols(library, typeof query === 'string' ? query : '');
      },
    ),
  );
}
