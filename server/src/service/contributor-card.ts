/** What the library knows of a person, for the hover over their name. */
import { t } from '@vscode/l10n';
import type { Library } from '../workspace/library.js';
import type { PersonKey } from '../workspace/people.js';
import { pathOf } from './checker.js';

/** A guide of a person. */
export interface CardGuide {
  readonly title: string;
  readonly uri: string;
}

/** The card of a contributor. */
export interface ContributorCard {
  readonly name: string;
  /** One line: what they gave. */
  readonly given: string;
  /** The guides that name them, the newest first, as far as there is room. */
  readonly guides: readonly CardGuide[];
  /** How many more there are, in words; null for none. */
  readonly more: string | null;
  /** When they were last seen, in words; null where no guide says its day. */
  readonly seen: string | null;
}

const shown = 5;

/** Gives the card of somebody; null when the library does not know them. */
export function contributorCard(library: Library, who: string, keyOf: PersonKey): ContributorCard | null {
  const person = library.person(who, keyOf);
  if (!person) return null;
  const guides = guidesNaming(library, who);
  const rest = guides.length - shown;
  const newest = guides[0]?.date ?? null;
  return {
    name: person.handle ? `@${person.name}` : person.name,
    given: givenBy(person.tips, guides.length),
    guides: guides.slice(0, shown),
    more: rest <= 0 ? null : rest === 1 ? t`and 1 more guide` : t`and ${rest} more guides`,
    seen: newest === null ? null : t`Last seen in a guide of ${newest}.`,
  };
}

function givenBy(tips: number, guides: number): string {
  if (tips === 0) return guides === 1 ? t`Named in 1 guide, no tips` : t`Named in ${guides} guides, no tips`;
  if (guides === 1) return tips === 1 ? t`1 tip in 1 guide` : t`${tips} tips in 1 guide`;
  return tips === 1 ? t`1 tip; named in ${guides} guides` : t('{0} tips; named in {1} guides', tips, guides);
}

/** Every guide once, the newest first; those that do not say their day last, by name. */
function guidesNaming(library: Library, who: string): (CardGuide & { readonly date: string | null })[] {
  const found = new Map<string, CardGuide & { readonly date: string | null }>();
  for (const { uri, guide } of library.placesOf(who)) {
    const facts = library.get(uri);
    const title = facts?.guides[guide]?.title ?? pathOf(uri).replace(/^.*\//, '');
    found.set(`${uri} ${String(guide)}`, { uri, title, date: facts?.date ?? null });
  }
  return [...found.values()].sort((a, b) =>
    (a.date ?? '') < (b.date ?? '') ? 1 : a.date === b.date ? 0 : -1,
  );
}
