/** The people that a community lists, by their names and aliases. */
import type { KnownContributor } from '../../guide/house-style.js';
import { oncePerValue } from '../../guide/remember.js';
import { oncePerKey } from '../../guide/vocabulary.js';
import { nearWords } from './near-words.js';

/** Answers about the contributors of a community. */
export interface KnownNames {
  readonly has: (name: string) => boolean;
  /** The present names of those who were most likely meant, the nearest first. */
  readonly near: (name: string) => readonly string[];
}

/**
 * Answers about the contributors of a community; one value for each list.
 *
 * @param contributors the list of the house style
 */
export function knownNames(contributors: readonly KnownContributor[]): KnownNames {
  return lookUps(contributors);
}

const lookUps = oncePerValue((contributors: readonly KnownContributor[]): KnownNames => {
  const people = contributors.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((one) => [plain(one), plain(name)] as const),
  );
  const names = people.map(([name]) => name);
  const known: ReadonlySet<string> = new Set(names.map(folded));
  const present = new Map(people.toReversed());
  // The same few names stand in a guide from key to key, and lists are long.
  const near = oncePerKey((name) => [
    ...new Set(nearWords(name, [...new Set(names)]).map((one) => present.get(one) ?? one)),
  ]);
  return { has: (name) => known.has(folded(name)), near };
});

/** Without the `@` that some write before it. */
function plain(name: string): string {
  return name.replace(/^@/, '').trim();
}

function folded(name: string): string {
  return plain(name).normalize('NFC').toLowerCase();
}
