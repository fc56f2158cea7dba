/** `workspace/executeCommand`: the commands that the server carries out. */
import { t } from '@vscode/l10n';
import type { ExecuteCommandParams } from 'vscode-languageserver';
import { serverCommands } from '../protocol.js';
import { answer } from './adapter.js';
import { field } from './field.js';
import { invalid, uriOf } from './params.js';
import { stateOf, type Session } from './session.js';

/** Carries out commands; unknown ones are refused. */
export function serveCommands(session: Session): void {
  session.connection.onExecuteCommand(
    answer<ExecuteCommandParams, null>(session, 'workspace/executeCommand', null, async (params) => {
      if (field(params, 'command') !== serverCommands.fixAll) throw invalid(t`this command is not known`);
      const [argument] = list(field(params, 'arguments'));
      await fixAll(session, uriOf(argument));
      return null;
    }),
  );
}

async function fixAll(session: Session, uri: string): Promise<void> {
  const service = await session.service();
  const state = stateOf(session, uri);
  const client = session.profile()?.features;
  if (!state || !client) return;
  const edit = service.fixAll(state, client);
  if (!edit) return;
  const label = t`Fix all`;
  const { applied, failureReason } = await session.connection.workspace.applyEdit({ label, edit });
  if (!applied)
    session.log('warn', `The editor did not apply the fixes: ${failureReason ?? 'no reason given'}`);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
