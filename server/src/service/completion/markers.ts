/** Completion of marked items in the lists of do's and don'ts. */
import { t } from '@vscode/l10n';
import type { Guide, Polarity } from '../../guide/types.js';
import { completionKinds } from '../kinds.js';
import type { Place, Proposal } from './place.js';

/** Gives the marks that fit the list the cursor stands in. */
export function markerProposals(place: Place): Proposal[] {
  const sides = sidesOf(place);
  const begun = /^(\s*)((?:(?:[-*+]|\d{1,9}[.)])\s*)?)[✅❌]?$/u.exec(place.before);
  if (sides.length === 0 || !begun || place.after.trim() !== '') return [];
  const [, indent = '', mark = ''] = begun;
  const listMark = mark.trim() || (place.guide?.form === 'forum' ? '' : '-');
  return sides.map((side) => ({
    label: `${marks[side]} ${side === 'do' ? t`Do` : t`Don't`}`,
    detail: side === 'do' ? t`what helps` : t`what to avoid`,
    kind: completionKinds.marker,
    start: place.lineStart + indent.length,
    newText: `${listMark && `${listMark} `}${usualMark(place.guide, side)} `,
  }));
}

const marks: Readonly<Record<Polarity, string>> = { do: '✅', dont: '❌' };

function sidesOf({ section }: Place): readonly Polarity[] {
  if (section === 'dos') return ['do'];
  if (section === 'donts') return ['dont'];
  return section === 'practices' ? ['do', 'dont'] : [];
}

/** The guide's own emoji for a side where it has one that nobody can mistake, else the mark of the house. */
function usualMark(guide: Guide | undefined, side: Polarity): string {
  const own = guide?.practices.find(
    ({ polarity, marker }) => polarity === side && marker?.form === 'emoji' && marker.ambiguous === null,
  );
  return own?.marker?.raw ?? marks[side];
}
