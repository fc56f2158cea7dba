/** Completion of the comments that silence rules. */
import { t } from '@vscode/l10n';
import type { Checked } from '../checked.js';
import { completionKinds } from '../kinds.js';
import type { Place, Proposal } from './place.js';
import { ruleIds } from './rule-ids.js';

/** Gives the comments behind `<` at the start of a line, and rule ids inside of a comment. */
export function suppressionProposals(checked: Checked, place: Place): Proposal[] {
  const typed = /<!--\s*guidepost\s+(?:ignore|disable|enable)\s+(?:[a-z-]+\s*,\s*)*([a-z-]*)$/.exec(
    place.before,
  )?.[1];
  if (typed !== undefined)
    return ruleIds(checked).map((id) => ({
      label: id,
      detail: t`rule`,
      kind: completionKinds.label,
      start: place.offset - typed.length,
      newText: id,
    }));
  const begun = /^\s*(<(?:!(?:-(?:-\s*[a-z]*)?)?)?)$/.exec(place.before)?.[1];
  if (begun === undefined) return [];
  const end = place.after.includes('-->') ? '' : ' -->';
  return directives().map(([verb, detail]) => ({
    label: `<!-- guidepost ${verb} -->`,
    detail,
    kind: completionKinds.label,
    start: place.offset - begun.length,
    newText: `<!-- guidepost ${verb}${end}`,
  }));
}

function directives(): readonly (readonly [string, string])[] {
  return [
    ['ignore', t`silences rules for the next item`],
    ['disable', t`silences rules from here on`],
    ['enable', t`lets the rules speak again`],
  ];
}
