/** LSP feature: rename — a person under all names, a heading with the links that lead to it. */
import { t } from '@vscode/l10n';
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Checked } from './checked.js';
import { toWorkspaceEdit } from './edits.js';
import { nameAt } from './navigation.js';
import { anchorsIn, type Anchor } from './places/anchors.js';
import type { Span } from './places/cluster.js';
import { fragmentAnchorAt } from './places/linked.js';
import { namePlaces } from '../workspace/people.js';
import { renameHeading } from './rename/heading.js';
import { renamePerson } from './rename/person.js';
import type { ClientFeatures } from './types.js';

/** What can be renamed at a place. */
export interface Renamable {
  readonly range: Range;
  readonly placeholder: string;
}

/** An edit, or in plain words why there is none. */
export type Renaming = { readonly edit: WorkspaceEdit } | { readonly refusal: string };

/** Gives the name at a place as it stands there; null when nothing at the place has one. */
export function prepareRename(
  checked: Checked,
  position: Position,
  client: ClientFeatures,
): Renamable | null {
  const { map, result } = checked;
  const offset = checked.map.offsetAt(position);
  const name = nameAt(namePlaces(result.file, map.text), map.text, offset);
  if (name) return renamable(checked, name, name.name);
  const heading = headingAt(checked, offset, client);
  return (
    heading && renamable(checked, heading.span, map.text.slice(heading.anchor.start, heading.anchor.end))
  );
}

/**
 * Gives the edit that renames the thing at a place everywhere in the document.
 * @param newName as typed
 */
export function getRename(
  checked: Checked,
  position: Position,
  newName: string,
  client: ClientFeatures,
): Renaming {
  const { map, result } = checked;
  const offset = map.offsetAt(position);
  const places = namePlaces(result.file, map.text);
  const name = nameAt(places, map.text, offset);
  const heading = name ? null : headingAt(checked, offset, client);
  if (!name && !heading) return { refusal: t`Nothing here has a name that could be changed.` };
  const renamed = name
    ? renamePerson(checked, places, name, newName)
    : renameHeading(checked, (heading as { readonly anchor: Anchor }).anchor, newName);
  if ('refusal' in renamed) return renamed;
  const edits = renamed.edits.map(({ start, end, newText }) => ({ range: map.rangeOf(start, end), newText }));
  return { edit: toWorkspaceEdit(checked, edits, client) };
}

/** The heading itself, or the fragment of a link to it; VS Code's own Markdown extension renames these. */
function headingAt(
  checked: Checked,
  offset: number,
  client: ClientFeatures,
): { readonly span: Span; readonly anchor: Anchor } | null {
  if (client.followsLinks || checked.result.file.guides.length === 0) return null;
  const anchor = anchorsIn(checked.map).find(
    ({ start, end, form }) => form === 'heading' && start <= offset && offset <= end,
  );
  if (anchor) return { span: anchor, anchor };
  const link = fragmentAnchorAt(checked, offset);
  return link?.anchor.form === 'heading' ? link : null;
}

function renamable({ map }: Checked, { start, end }: Span, placeholder: string): Renamable {
  return { range: map.rangeOf(start, end), placeholder };
}
