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
import { namingFiles } from './naming-files.js';
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
      async ({ service, state, client }, params, token) => {
        const position = positionOf(params);
        const newName = newNameOf(params);
        const who = service.personNamedAt(state, position);
        const renaming =
          who === null
            ? await service.rename(state, position, newName, client)
            : service.renameInFiles(
                await namingFiles(session, state, who, token),
                ...([who, newName, client, await session.library.now()] as const),
              );
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
