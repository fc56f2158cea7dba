/** Renaming a person in a document: every signature, credit, entry and mention, under every name that is theirs. */
import { t } from '@vscode/l10n';
import { createReader } from '../../guide/index.js';
import { personKeys, type NamePlace } from '../../workspace/people.js';
import { newNameIn, type NameProblem } from '../../workspace/rename-person.js';
import type { Checked } from '../checked.js';
import { optionsOf } from '../read-options.js';
import type { RenameEdits } from '../offset-edits.js';

/**
 * Gives the edits that give a person a new name.
 * @param places all places of the document where somebody is named
 * @param who one place of the person
 * @param newName as typed; its `@` says that it shall be a handle wherever a signature or credit has none
 */
export function renamePerson(
  checked: Checked,
  places: readonly NamePlace[],
  who: NamePlace,
  newName: string,
): RenameEdits {
  const named = {
    text: checked.map.text,
    file: checked.result.file,
    places,
    keyOf: personKeys(checked.settings.lint.house),
    read: (text: string) => createReader().read(text, optionsOf(checked)),
  };
  const renamed = newNameIn(named, who.name, newName);
  if ('problem' in renamed)
    return { refusal: refusalOf(renamed.problem, newName.trim().replace(/^@\s*/, ''), places) };
  return { edits: renamed.changes.map(({ from, to, newText }) => ({ start: from, end: to, newText })) };
}

/** Says in plain words why somebody cannot be called so. */
export function refusalOf(problem: NameProblem, name: string, places: readonly NamePlace[]): string {
  if (problem === 'empty')
    return t`A name cannot be empty. To take somebody's name away, sign their tips as Anonymous.`;
  if (problem === 'too-long')
    return t`This name is too long to stand behind a tip: it can have 60 characters.`;
  if (problem === 'signs')
    return t(
      '“{0}” holds signs that cannot stand in a name. Use letters, digits, dots, hyphens and low lines, such as “{1}”.',
      name,
      places[0]?.name ?? 'RiverStone',
    );
  return t(
    'Written as “{0}”, it would no longer be read as the name of a person everywhere, and somebody would lose the ' +
      'credit for their tips. Take a name without spaces, such as “RiverStone”.',
    name,
  );
}
