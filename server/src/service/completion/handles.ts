/** Completion of `@` handles: of the document, of the library, of the community's list. */
import { t } from '@vscode/l10n';
import type { Checked } from '../checked.js';
import { completionKinds } from '../kinds.js';
import type { Library } from '../../workspace/library.js';
import { mentionsIn } from '../../workspace/people.js';
import { handlesElsewhere } from './people.js';
import type { Place, Proposal } from './place.js';

/**
 * Gives the handles of the document, the most frequent first, then in order of appearance; behind them those of others.
 * @param library what is known of other guides; null for nothing
 */
export function handleProposals(checked: Checked, place: Place, library: Library | null): Proposal[] {
  const typed = /(?:^|[\s([*_~:>–—-])(@[\p{L}\p{N}_.-]*)$/u.exec(place.before)?.[1];
  const dash = place.section === 'tips' ? /\S\s+([-–—~])$/.exec(place.before)?.[1] : undefined;
  const replaced = typed ?? dash;
  if (replaced === undefined) return [];
  const start = place.offset - replaced.length;
  const own = handlesIn(checked.map.text, place);
  const offered = [
    ...ranked(own).map(([name, times]) => ({
      name,
      detail: times === 1 ? t`1 time in this file` : t`${times} times in this file`,
    })),
    ...handlesElsewhere(checked, own.keys(), library),
  ];
  return offered.map(({ name, detail }) => ({
    label: `@${name}`,
    detail,
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
