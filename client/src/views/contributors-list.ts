/** The rows of the contributors view: their words, order and filter. Plain data, no editor. */
import type { ContributorPlace, ContributorRow } from '../../../server/src/protocol.js';
import type { Speak } from '../speak.js';

/** How the people are ordered. */
export type Order = 'name' | 'tips';

/** Which people are shown. */
export type Filter =
  { readonly by: 'all' | 'tips' | 'no-tips' } | { readonly by: 'name'; readonly words: string };

/**
 * Gives the people that are shown, in order; the server's order is by tips.
 * @param people all of them
 */
export function listPeople(
  people: readonly ContributorRow[],
  order: Order,
  filter: Filter,
): readonly ContributorRow[] {
  const shown = people.filter((one) => fits(one, filter));
  return order === 'tips' ? shown : [...shown].sort((a, b) => a.key.localeCompare(b.key));
}

function fits({ name, aliases, tips }: ContributorRow, filter: Filter): boolean {
  if (filter.by !== 'name') return filter.by === 'all' || tips > 0 === (filter.by === 'tips');
  const words = folded(filter.words.replace(/^@/, ''));
  return [name, ...aliases].some((one) => folded(one).includes(words));
}

function folded(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

/**
 * Says what somebody gave, in one line.
 * @param person the person
 * @param t speaks
 */
export function givenWords({ tips, guides, seen, aliases }: ContributorRow, t: Speak): string {
  return [
    tipsInWords(tips, t),
    guides === 1 ? t('1 guide') : t('{0} guides', guides),
    ...(seen === null ? [] : [t('last seen {0}', seen)]),
    ...(aliases.length > 0 ? [t('also {0}', aliases.join(', '))] : []),
  ].join(' · ');
}

/** Counts tips. */
export function tipsInWords(tips: number, t: Speak): string {
  if (tips === 0) return t('no tips');
  return tips === 1 ? t('1 tip') : t('{0} tips', tips);
}

/** Says how somebody comes to stand at a place. */
export function roleWords(role: ContributorPlace['role'], t: Speak): string {
  if (role === 'tip') return t('tip');
  if (role === 'credit') return t('credit');
  return role === 'listed' ? t('at the top of the file') : t('mention');
}

/**
 * Finds a place again after the text may have moved: the same words in the same role, nearest to where they stood.
 * @param places as they are now
 * @param wanted as it was
 */
export function findAgain(
  places: readonly ContributorPlace[],
  wanted: ContributorPlace,
): ContributorPlace | undefined {
  const distance = ({ range }: ContributorPlace): number =>
    Math.abs(range.start.line - wanted.range.start.line);
  const alike = places.filter(({ role, text }) => role === wanted.role && text === wanted.text);
  return [...alike].sort((a, b) => distance(a) - distance(b))[0];
}
