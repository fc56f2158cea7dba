/** `workspace/executeCommand`: the commands that the server carries out. */
import { t } from '@vscode/l10n';
import type { ExecuteCommandParams } from 'vscode-languageserver';
import { serverCommands } from '../protocol.js';
import { answer } from './adapter.js';
import { anonymise } from './anonymise.js';
import { field } from './field.js';
import { invalid, positionOf, rangeOf, uriOf } from './params.js';
import { stateOf, type Session } from './session.js';

/** Carries out commands; unknown ones are refused. */
export function serveCommands(session: Session): void {
  session.connection.onExecuteCommand(
    answer<ExecuteCommandParams, null>(session, 'workspace/executeCommand', null, async (params) => {
      const command = field(params, 'command');
      const [argument] = list(field(params, 'arguments'));
      if (command === serverCommands.fixAll) await fixAll(session, uriOf(argument));
      else if (command === serverCommands.reveal) await reveal(session, argument);
      else if (command === serverCommands.anonymise)
        await anonymise(session, uriOf(argument), positionOf(argument));
      else throw invalid(t`this command is not known`);
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

/** Only what is open here is shown: a command could come from anywhere. */
async function reveal(session: Session, argument: unknown): Promise<void> {
  const uri = uriOf(argument);
  if (!session.profile()?.features.showsPlaces || !session.documents.get(uri)) return;
  await session.connection.window.showDocument({ uri, selection: rangeOf(argument), takeFocus: true });
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
