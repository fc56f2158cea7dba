/** `textDocument/prepareRename` and `textDocument/rename`. */
import {
  LSPErrorCodes,
  ResponseError,
  type PrepareRenameParams,
  type RenameParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { t } from '@vscode/l10n';
import type { Renamable } from '../service/rename.js';
import { answerForDocument } from './adapter.js';
import { field } from './field.js';
import { invalid, positionOf } from './params.js';
import type { Session } from './session.js';

/** Answers with the edits that rename a person or a heading; why a name cannot be is said to the author. */
export function serveRename(session: Session): void {
  session.connection.onPrepareRename(
    answerForDocument<PrepareRenameParams, Renamable | null>(
      session,
      'textDocument/prepareRename',
      null,
      (call, params) => call.service.prepareRename(call.state, positionOf(params), call.client),
    ),
  );
  session.connection.onRenameRequest(
    answerForDocument<RenameParams, WorkspaceEdit | null>(
      session,
      'textDocument/rename',
      null,
      async ({ service, state, client }, params) => {
        const renaming = await service.rename(state, positionOf(params), newNameOf(params), client);
        if ('refusal' in renaming) throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.refusal);
        return renaming.edit;
      },
    ),
  );
}

function newNameOf(params: unknown): string {
  const name = field(params, 'newName');
  if (typeof name !== 'string') throw invalid(t`a new name is missing`);
  return name;
}
