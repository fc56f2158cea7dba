/** Don'ts and the dos that answer them, from either side. */
import type { Guide, Pair, Position, Practice } from '../../guide/types.js';
import { endOf, holds, startOf } from '../checked.js';

/** A practice with what belongs to it. */
export interface Answers {
  readonly practice: Practice;
  /** The dos of a don't, or the don'ts of a do; the don't's own words behind “Instead” count as a do. */
  readonly others: readonly Position[];
}

/** Finds the practice at an offset; the innermost, where one stands in another. */
export function practiceAt(guide: Guide, offset: number): Practice | undefined {
  const size = (one: Practice): number => endOf(one) - startOf(one);
  return guide.practices
    .filter((one) => holds(one, offset))
    .reduce<Practice | undefined>((best, one) => (best && size(best) <= size(one) ? best : one), undefined);
}

/** Gives what belongs to a practice. */
export function answersOf(guide: Guide, practice: Practice): Answers {
  const pairs = guide.pairs.filter((pair) => pair.dont === practice.id || pair.do === practice.id);
  return { practice, others: pairs.flatMap((pair) => otherSide(guide, pair, practice)) };
}

function otherSide(guide: Guide, pair: Pair, practice: Practice): Position[] {
  const id = practice.polarity === 'dont' ? pair.do : pair.dont;
  const other = guide.practices.find((one) => one.id === id);
  if (other) return [other.position];
  const { instead } = practice;
  return instead && instead.text !== null ? [instead.position] : [];
}

/** Tells whether nobody said that the two belong together. */
export function isGuessed({ evidence }: Pair): boolean {
  return evidence === 'inferred' || evidence === 'order';
}
