/** A rename that would make two people one: nobody could tell their words apart again. */
import { t } from '@vscode/l10n';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Library } from '../../workspace/library.js';

/** Tells whether somebody else in the library is called so, each file by its own community's list. */
export function isTaken(library: Library | null, who: string, wanted: string): boolean {
  const files = library?.files() ?? [];
  return files.some(
    ({ keyOf, people }) =>
      keyOf(wanted) !== keyOf(who) && people.some(({ name }) => keyOf(name) === keyOf(wanted)),
  );
}

/** Says why nothing is renamed, and what to do where the two are one person. */
export function takenWords(wanted: string): string {
  return t(
    'Somebody else in your guides is called “{0}” already, and two people would become one. If they are the same person, ' +
      'list one name as an alias of the other in guidepost.config.json (“contributors”), then rename again.',
    wanted,
  );
}

/** The same edit, made only when a person has agreed to it. */
export function toConfirm(
  { documentChanges = [] }: WorkspaceEdit,
  who: string,
  wanted: string,
): WorkspaceEdit {
  const annotationId = 'guidepost.merge';
  return {
    documentChanges: documentChanges.map((change) =>
      'edits' in change
        ? { ...change, edits: change.edits.map((edit) => ({ ...edit, annotationId })) }
        : change,
    ),
    changeAnnotations: {
      [annotationId]: {
        needsConfirmation: true,
        label: t`Two people become one: ${who} and ${wanted}`,
        description: t`Somebody is called ${wanted} already. Agree only if they are the same person.`,
      },
    },
  };
}
