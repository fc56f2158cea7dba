/** Tips whose words were changed while the name under them stayed: somebody is quoted with words that are not theirs. */
import type { Guide, Tip } from '../guide/types.js';

/** A signed tip, and what its author had written. */
export interface ChangedTip {
  readonly tip: Tip;
  /** As the tip shows it, with `@` for a handle. */
  readonly name: string;
  readonly before: string;
}

/**
 * Compares two versions of a file. A person's tips that are the same in both, wherever they stand, are left out; of the others each
 * new one is held against the old one of the same person that it resembles most. A tip more than before is just new.
 *
 * @param before the guides of the older version
 * @param after the guides of the newer one
 */
export function changedTips(before: readonly Guide[], after: readonly Guide[]): readonly ChangedTip[] {
  const older = byPerson(before);
  return [...byPerson(after)].flatMap(([person, tips]) => changedOf(older.get(person) ?? [], tips));
}

function byPerson(guides: readonly Guide[]): ReadonlyMap<string, readonly Tip[]> {
  const people = new Map<string, Tip[]>();
  for (const tip of guides.flatMap(({ tips }) => tips)) {
    const { attribution } = tip;
    if (!attribution || attribution.kind === 'anonymous' || attribution.kind === 'role') continue;
    const person = attribution.name.normalize('NFC').toLowerCase();
    people.set(person, [...(people.get(person) ?? []), tip]);
  }
  return people;
}

function changedOf(before: readonly Tip[], after: readonly Tip[]): readonly ChangedTip[] {
  const old = [...before];
  const fresh = after.filter((tip) => !takeFrom(old, (one) => wordsOf(one) === wordsOf(tip)));
  const ranked = fresh
    .flatMap((tip) => old.map((was) => ({ tip, was, alike: likeness(wordsOf(tip), wordsOf(was)) })))
    .sort((a, b) => b.alike - a.alike);
  const taken = new Set<Tip>();
  const changed = ranked.flatMap(({ tip, was }): ChangedTip[] => {
    if (taken.has(tip) || taken.has(was)) return [];
    taken.add(tip).add(was);
    return [{ tip, name: nameOf(tip), before: was.text }];
  });
  return changed.sort((a, b) => after.indexOf(a.tip) - after.indexOf(b.tip));
}

/** Takes the first that fits out of a list; false when none does. */
function takeFrom(list: Tip[], fits: (tip: Tip) => boolean): boolean {
  const at = list.findIndex(fits);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** Marks, spaces and capitals are form, no words. */
function wordsOf({ text }: Tip): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join(' ') ?? '';
}

function nameOf({ attribution }: Tip): string {
  return `${attribution?.kind === 'handle' ? '@' : ''}${attribution?.name ?? ''}`;
}

/** Shared pairs of letters, 0–1: works in scripts that write no spaces too. */
function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / Math.max(1, left.size + right.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
