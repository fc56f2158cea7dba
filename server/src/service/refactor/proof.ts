/** The proof behind the refactorings: afterwards the text says what it said before. */
import { partsOf } from '../../exchange/same-parts.js';
import { createReader } from '../../guide/index.js';
import type { Guide, GuideFile } from '../../guide/types.js';
import type { Checked } from '../checked.js';
import { optionsOf } from '../read-options.js';
import { applied, type OffsetEdit } from '../offset-edits.js';

/** Reads a document as it would be after some edits. */
export function readAfter(checked: Checked, edits: readonly OffsetEdit[]): GuideFile {
  return createReader().read(applied(checked.map.text, edits), optionsOf(checked));
}

/** Tells whether do's, don'ts and pairs are the same on each side, whatever their order, and all other parts as well. */
export function haveSamePractices(before: GuideFile, after: GuideFile): boolean {
  return JSON.stringify(before.guides.map(partsIn)) === JSON.stringify(after.guides.map(partsIn));
}

function partsIn(guide: Guide) {
  const { practices, links, labels, unpaired, ...rest } = partsOf(guide);
  return {
    ...rest,
    practices: practices.map((one) => JSON.stringify(one)).sort(),
    pairs: pairsIn(guide),
    unpaired: unpaired.length,
    links: links.toSorted(),
    labels: labels.filter(([kind]) => !listing.has(kind)),
  };
}

/** Labels of do's and don'ts are what changes. */
const listing: ReadonlySet<unknown> = new Set(['dos', 'donts', 'practices']);

function pairsIn({ pairs, practices }: Guide): string[] {
  const words = new Map(practices.map(({ id, text }) => [id, text.replace(/\s+/g, ' ')]));
  return pairs
    .map(({ dont, do: answer, doText }) => JSON.stringify([words.get(dont), words.get(answer ?? ''), doText]))
    .sort();
}
