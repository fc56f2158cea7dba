/** Completion of `@` handles that stand in the document. */
import { t } from '@vscode/l10n';
import type { Checked } from '../checked.js';
import { completionKinds } from '../kinds.js';
import { mentionsIn } from '../../workspace/people.js';
import type { Place, Proposal } from './place.js';

/** Gives the handles of the document, the most frequent first, then in order of appearance. */
export function handleProposals(checked: Checked, place: Place): Proposal[] {
  const typed = /(?:^|[\s([*_~:>–—-])(@[\p{L}\p{N}_.-]*)$/u.exec(place.before)?.[1];
  const dash = place.section === 'tips' ? /\S\s+([-–—~])$/.exec(place.before)?.[1] : undefined;
  const replaced = typed ?? dash;
  if (replaced === undefined) return [];
  const start = place.offset - replaced.length;
  return ranked(handlesIn(checked.map.text, place)).map(([name, times]) => ({
    label: `@${name}`,
    detail: times === 1 ? t`1 time in this file` : t`${times} times in this file`,
    kind: completionKinds.person,
    start,
    newText: typed === undefined ? `-@${name}` : `@${name}`,
  }));
}

/** What a snippet or fix leaves to be filled in. */
const scaffoldName = 'Name';

function handlesIn(text: string, place: Place): Map<string, number> {
  const times = new Map<string, number>();
  for (const { name, at } of mentionsIn(text)) {
    const underCursor = at < place.offset && place.offset <= at + 1 + name.length;
    if (underCursor || name === scaffoldName) continue;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return times;
}

/** Sorting is stable, so equal counts keep their order of appearance. */
function ranked(times: ReadonlyMap<string, number>): [string, number][] {
  return [...times].sort((a, b) => b[1] - a[1]);
}
