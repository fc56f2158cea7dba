/** The command that takes a person's name out of all guides; it asks first. */
import { t } from '@vscode/l10n';
import type { Position } from 'vscode-languageserver';
import type { NamesEdit } from '../service/library-names.js';
import { plainUri } from './files.js';
import { namingFiles } from './naming-files.js';
import { stateOf, type Session } from './session.js';

type Planned = Exclude<NamesEdit, { readonly refusal: string }>;

/** Asks, and puts “Anonymous” wherever the person at a place is named. */
export async function anonymise(session: Session, uri: string, position: Position): Promise<void> {
  const { connection } = session;
  const service = await session.service();
  await session.configuration.ready(uri);
  const state = stateOf(session, uri);
  const client = session.profile()?.features;
  if (!state || !client) return;
  const who = service.personNamedAt(state, position);
  if (who === null) {
    const first = t`Put the cursor on the name of a person first, then use this command again.`;
    return void connection.window.showInformationMessage(first);
  }
  const files = await namingFiles(session, state, who, undefined);
  const planned = service.anonymiseInFiles(files, who, client);
  if ('refusal' in planned) return void connection.window.showWarningMessage(planned.refusal);
  if (!(await agrees(session, who, planned))) return;
  const label = t`Anonymise ${who}`;
  const { applied, failureReason } = await connection.workspace.applyEdit({ label, edit: planned.edit });
  if (!applied)
    return session.log('warn', `The editor did not change the name: ${failureReason ?? 'no reason given'}`);
  tellLeft(session, who, planned);
}

async function agrees({ connection }: Session, who: string, { places, files }: Planned): Promise<boolean> {
  const question =
    files === 1
      ? t(
          'Put “Anonymous” in the place of {0}, everywhere in this guide ({1} times)? Nobody will see any more whose ' +
            'words these were.',
          who,
          places,
        )
      : t(
          'Put “Anonymous” in the place of {0}, in {1} files ({2} times)? Nobody will see any more whose words these ' +
            'were.',
          who,
          files,
          places,
        );
  const yes = { title: t`Anonymise` };
  return (await connection.window.showWarningMessage(question, yes))?.title === yes.title;
}

/** Plain words, addresses and configuration are for a person to read. */
function tellLeft({ connection, folders }: Session, who: string, { left }: Planned): void {
  if (left.length === 0) return;
  const shown = left.map(({ uri, lines }) => `${shownFile(uri, folders())} (${lines.join(', ')})`);
  void connection.window.showWarningMessage(
    t('{0} may still be meant in these files and lines. Read them: {1}', who, shown.join('; ')),
  );
}

function shownFile(uri: string, folders: readonly string[]): string {
  const file = plainUri(uri);
  const folder = folders.map(plainUri).find((one) => file.startsWith(one)) ?? '';
  return file.slice(folder.length).replace(/^\//, '');
}
