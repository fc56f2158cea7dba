/** LSP feature: refactorings — lists and tables of do's and don'ts, a tip from selected lines, sections in order; words never change. */
import { t } from '@vscode/l10n';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import { sortEdit } from '../exchange/format/section-moves.js';
import type { Guide } from '../guide/types.js';
import { endOf, guideAt, startOf, type Checked } from './checked.js';
import { toWorkspaceEdit } from './edits.js';
import { actionKinds } from './kinds.js';
import type { OffsetEdit } from './offset-edits.js';
import { extractTip } from './refactor/extract-tip.js';
import { haveSamePractices, readAfter } from './refactor/proof.js';
import { tableToLists } from './refactor/to-lists.js';
import { listsToTable } from './refactor/to-table.js';
import type { ClientFeatures } from './types.js';

/**
 * Gives the refactorings for a range.
 * @param checked the document
 * @param range where the cursor or selection is
 * @param wants tells which kinds of actions are asked for
 * @param client what the client can take
 */
export function getRefactorings(
  checked: Checked,
  range: Range,
  wants: (kind: string) => boolean,
  client: ClientFeatures,
): CodeAction[] {
  const offset = checked.map.offsetAt(range.start);
  const guide = guideAt(checked, offset);
  if (!guide) return [];
  const { rewrite, extract } = actionKinds;
  const action = (title: string, kind: string, edits: readonly OffsetEdit[] | null): CodeAction[] =>
    edits && edits.length > 0
      ? [{ title, kind, edit: toWorkspaceEdit(checked, ranged(checked, edits), client) }]
      : [];
  return [
    ...(wants(extract)
      ? action(t`Make a tip of the selected lines`, extract, tipEdits(checked, guide, range))
      : []),
    ...(wants(rewrite)
      ? [
          ...action(
            t`Set do's and don'ts side by side in a table`,
            rewrite,
            proven(checked, [listsToTable(checked, guide, offset)]),
          ),
          ...action(
            t`Make two lists of the table of do's and don'ts`,
            rewrite,
            proven(checked, tableToLists(checked, guide, offset)),
          ),
          ...action(t`Move the parts into the usual order`, rewrite, sorted(checked, guide)),
        ]
      : []),
  ];
}

/** The first of some ways to write something that says what the text says now. */
function proven(checked: Checked, ways: readonly (OffsetEdit | null)[]): OffsetEdit[] | null {
  const way = ways.find((edit) => edit && haveSamePractices(checked.result.file, readAfter(checked, [edit])));
  return way ? [way] : null;
}

/** The lines must be read as one tip more. */
function tipEdits(checked: Checked, guide: Guide, range: Range): OffsetEdit[] | null {
  const edits = extractTip(checked, guide, range);
  if (!edits) return null;
  const count = (guides: readonly Guide[]): number => guides.reduce((sum, { tips }) => sum + tips.length, 0);
  const { guides } = checked.result.file;
  const after = readAfter(checked, edits).guides;
  return after.length === guides.length && count(after) === count(guides) + 1 ? edits : null;
}

function sorted({ map, settings }: Checked, guide: Guide): OffsetEdit[] | null {
  const edit = sortEdit(guide, settings.lint.house, map.text);
  return edit && [{ start: startOf(edit), end: endOf(edit), newText: edit.newText }];
}

function ranged({ map }: Checked, edits: readonly OffsetEdit[]) {
  return edits.map(({ start, end, newText }) => ({ range: map.rangeOf(start, end), newText }));
}
