/** LSP feature: completion — section labels, marked items, handles, report links, front matter, comments that silence; plain text, the same list for the same text. */
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import type { Library } from '../workspace/library.js';
import { guideAt, type Checked } from './checked.js';
import { frontMatterProposals, isInFrontMatter } from './completion/front-matter.js';
import { suppressionProposals } from './completion/suppressions.js';
import { placeAt, type Place, type Proposal } from './completion/place.js';
import { handleProposals } from './completion/handles.js';
import { labelProposals } from './completion/labels.js';
import { linkProposals } from './completion/links.js';
import { markerProposals } from './completion/markers.js';
import { plainText } from './kinds.js';

/**
 * Gives what can be written at a place, best first.
 * @param checked the document
 * @param position where the cursor is
 * @param invoked true when the list was asked for, false when a trigger character opened it; outside of guides only
 *   the former is answered
 * @param library what is known of other guides; null for nothing
 */
export function getCompletion(
  checked: Checked,
  position: Position,
  invoked: boolean,
  library: Library | null = null,
): CompletionItem[] {
  const offset = checked.map.offsetAt(position);
  const guide = guideAt(checked, offset);
  if (!guide && !invoked) return [];
  const place = placeAt(checked, guide, offset);
  const proposals = isInFrontMatter(checked, place)
    ? [...handleProposals(checked, place, library), ...frontMatterProposals(checked, place)]
    : bodyProposals(checked, place, invoked, library);
  return proposals.map((proposal, index) => toItem(checked, offset, proposal, index));
}

function bodyProposals(
  checked: Checked,
  place: Place,
  invoked: boolean,
  library: Library | null,
): Proposal[] {
  return [
    ...handleProposals(checked, place, library),
    ...labelProposals(place, invoked),
    ...markerProposals(place),
    ...linkProposals(checked, place, invoked),
    ...suppressionProposals(checked, place),
  ];
}

function toItem(checked: Checked, offset: number, proposal: Proposal, index: number): CompletionItem {
  const { label, detail, kind, start, newText } = proposal;
  return {
    label,
    detail,
    kind,
    sortText: String(index).padStart(4, '0'),
    filterText: newText,
    insertTextFormat: plainText,
    textEdit: { range: checked.map.rangeOf(start, offset), newText },
  };
}
