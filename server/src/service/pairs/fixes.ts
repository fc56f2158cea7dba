/** The fixes of the rules about pairs, each with the don't or the list that it is for. */
import type { Guide, Practice } from '../../guide/types.js';
import { runOverGuide } from '../../lint/run-rule.js';
import type { Fix, Rule, RuleContext } from '../../lint/types.js';
import guessedPairs from '../../rules/guessed-pairs.js';
import unpairedDont from '../../rules/unpaired-dont.js';
import { byPosition } from '../../rules/support/practices.js';
import { endOf, startOf, type Checked } from '../checked.js';

/** A fix, and what it is for. */
export interface PlacedFix extends Fix {
  /** Its number among those of the document. */
  readonly id: string;
  readonly list: number;
  /** Id of the don't that alone it changes; null where it is for the whole list. */
  readonly dont: string | null;
}

/** Theirs whether or not their findings are shown: who looks at the pairs has asked. */
const rules: readonly Rule[] = [guessedPairs, unpairedDont];

/**
 * Runs the rules about pairs over a guide and gives their fixes.
 * @param checked the document
 * @param guide one of its guides
 * @param index the number of the guide
 */
export function fixesOfPairs(checked: Checked, guide: Guide, index: number): readonly PlacedFix[] {
  const context = contextOf(checked, guide);
  const donts = guide.practices.filter(({ polarity }) => polarity === 'dont').toSorted(byPosition);
  const lists = new Map(donts.map((one) => [startOf(one), one.list]));
  const found = rules
    .flatMap((rule) => runOverGuide(rule, guide, context))
    .flatMap(({ fixes = [], position, about, related }) => {
      const places = [position, ...about, ...related.map((one) => one.position)];
      const own = places.find((place) => lists.has(startOf({ position: place })));
      const list = own && lists.get(startOf({ position: own }));
      const all = typeof fixes === 'function' ? fixes(guide) : fixes;
      return list === undefined ? [] : all.map((fix) => ({ ...fix, list, dont: onlyDont(fix, donts) }));
    });
  return withoutDoubles(found).map((fix, number) => ({ ...fix, id: `${index}.${number}` }));
}

function contextOf({ map, settings }: Checked, { language }: Guide): RuleContext {
  const { house, today } = settings.lint;
  return {
    ...{ source: map.text, language, house, today, ruleIds: [], options: {} },
    recall: (_, make) => make(),
  };
}

/** A fix for a whole list comes with each of its don'ts. */
function withoutDoubles<F extends Omit<PlacedFix, 'id'>>(fixes: readonly F[]): readonly F[] {
  const once = new Map(fixes.map((fix) => [`${fix.list} ${fix.dont ?? ''} ${fix.title}`, fix]));
  return [...once.values()];
}

/** The one don't that holds all edits of a fix; null where they are more. */
function onlyDont({ edits }: Fix, donts: readonly Practice[]): string | null {
  const [first] = edits;
  const one = first && holderOf(first, donts);
  return one && edits.every((edit) => isWithin(edit, one)) ? one.id : null;
}

/** The don't in which an edit is made; where one stands in another, the inner one. */
function holderOf(edit: Placed, donts: readonly Practice[]): Practice | undefined {
  let [low, high] = [0, donts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = donts[middle];
    if (one && startOf(one) <= startOf(edit)) low = middle + 1;
    else high = middle;
  }
  return donts.slice(Math.max(0, low - deepest), low).findLast((one) => isWithin(edit, one));
}

/** More don'ts do not stand in one another. */
const deepest = 20;

type Placed = Parameters<typeof startOf>[0];

/** What is put in right before a don't is not part of it. */
function isWithin(inner: Placed, outer: Placed): boolean {
  const before = startOf(inner) === startOf(outer) && endOf(inner) === startOf(inner);
  return !before && startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer);
}
