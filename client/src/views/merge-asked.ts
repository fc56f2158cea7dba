/** Asks before a rename makes two people one: the list of changes in which the editor itself would ask does not say why. */
import { l10n, window } from 'vscode';

/** As much of the protocol's edit as is looked at. */
interface Annotated {
  readonly documentChanges?: readonly unknown[];
  readonly changeAnnotations: Readonly<Record<string, Annotation>>;
}

interface Annotation {
  readonly label: string;
  readonly description?: string;
  readonly needsConfirmation?: boolean;
}

/**
 * Gives the edit of a rename as it is to be made: without any changes where a person was asked and did not agree.
 * @param edit what the server answers
 */
export async function askedFirst<R>(edit: R): Promise<R> {
  if (!isAnnotated(edit)) return edit;
  const asked = Object.values(edit.changeAnnotations).find((one) => one.needsConfirmation === true);
  if (!asked) return edit;
  const yes = l10n.t('They are the same person');
  const options = { modal: true, detail: asked.description ?? '' };
  const agreed = (await window.showWarningMessage(asked.label, options, yes)) === yes;
  const { documentChanges = [] } = edit;
  return { ...edit, changeAnnotations: {}, documentChanges: agreed ? documentChanges.map(askedAlready) : [] };
}

function isAnnotated(edit: unknown): edit is Annotated {
  return (
    typeof edit === 'object' &&
    edit !== null &&
    'changeAnnotations' in edit &&
    edit.changeAnnotations !== undefined
  );
}

/** The editor would ask again. */
function askedAlready(change: unknown): unknown {
  if (typeof change !== 'object' || change === null || !('edits' in change) || !Array.isArray(change.edits))
    return change;
  return {
    ...change,
    edits: change.edits.map(({ range, newText }: { readonly range: unknown; readonly newText: unknown }) => ({
      range,
      newText,
    })),
  };
}
