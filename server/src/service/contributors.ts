/** Everybody who is named in the library, with what they gave and where: the contributors view. */
import type { ContributorGuide, ContributorPlace, ContributorRow, ContributorsResult } from '../protocol.js';
import type { FileFacts, PersonFact, TextRange, TipFact } from '../workspace/facts.js';
import type { Library, Person } from '../workspace/library.js';
import { pathOf } from './checker.js';

/** Gives everybody, those with most tips first. */
export function getContributors(library: Library): ContributorsResult {
  const seen = sightings(library.files());
  const unsigned = library.files().reduce((sum, { tips }) => sum + tips.filter(isUnsigned).length, 0);
  return {
    revision: library.revision,
    people: library.people().map((person) => rowOf(person, seen.get(person.key))),
    unsigned,
  };
}

/**
 * Gives the guides that name somebody, by the names of their files.
 * @param key the person's, null for the tips that nobody signed
 */
export function getContributor(library: Library, key: string | null): ContributorGuide[] {
  return library.files().flatMap((file) => {
    const byGuide = new Map<number, ContributorPlace[]>();
    for (const { guide, place } of key === null ? unsignedIn(file) : placesIn(file, key)) {
      const known = byGuide.get(guide);
      if (known) known.push(place);
      else byGuide.set(guide, [place]);
    }
    return [...byGuide].map(([guide, places]) => ({ uri: file.uri, title: titleOf(file, guide), places }));
  });
}

/** Where somebody was seen. */
interface Sightings {
  readonly names: Set<string>;
  readonly guides: Set<string>;
  day: string | null;
}

function sightings(files: readonly FileFacts[]): ReadonlyMap<string, Sightings> {
  const people = new Map<string, Sightings>();
  for (const { uri, people: named, keyOf, aliases, date } of files)
    for (const { name, guide } of named) {
      const key = keyOf(name);
      const one = people.get(key) ?? { names: new Set(), guides: new Set(), day: null };
      people.set(key, one);
      for (const each of [name, ...(aliases.get(key) ?? [])]) one.names.add(each);
      one.guides.add(`${uri} ${guide}`);
      if (date !== null && (one.day === null || one.day < date)) one.day = date;
    }
  return people;
}

function rowOf({ key, name, handle, tips, files }: Person, seen: Sightings | undefined): ContributorRow {
  const others = [...(seen?.names ?? [])].filter((one) => one !== name).sort();
  return {
    ...{ key, tips, aliases: others },
    name: handle ? `@${name}` : name,
    guides: seen?.guides.size ?? files,
    seen: seen?.day ?? null,
  };
}

interface InGuide {
  readonly guide: number;
  readonly place: ContributorPlace;
}

function placesIn({ people, tips, keyOf }: FileFacts, key: string): InGuide[] {
  return people
    .filter(({ name }) => keyOf(name) === key)
    .map((one) => ({ guide: one.guide, place: placeOf(one, tips) }));
}

const roles = { signature: 'tip', credit: 'credit', listed: 'listed', mention: 'mention' } as const;

/** A mention is told by the tip that it stands in, too. */
function placeOf({ role, range, name }: PersonFact, tips: readonly TipFact[]): ContributorPlace {
  const around = tips.find((tip) => contains(tip.range, range));
  // A byline stands above its tip.
  const below =
    role === 'signature' ? tips.find((tip) => tip.name === name && isAfter(tip, range)) : undefined;
  return { role: roles[role], text: (around ?? below)?.text ?? '', range };
}

function unsignedIn({ tips, guides }: FileFacts): InGuide[] {
  return tips.filter(isUnsigned).map(({ text, range }) => ({
    guide: Math.max(
      0,
      guides.findLastIndex((guide) => !isBefore(range.start, guide.range.start)),
    ),
    place: { role: 'tip', text, range },
  }));
}

function isUnsigned({ name }: TipFact): boolean {
  return name === null;
}

/** A guide without a title is called by its file. */
function titleOf({ guides, uri }: FileFacts, guide: number): string {
  return guides[guide]?.title || pathOf(uri).replace(/^.*\//, '');
}

function contains(outer: TextRange, inner: TextRange): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

function isAfter(tip: TipFact, name: TextRange): boolean {
  return !isBefore(tip.range.start, name.end);
}

function isBefore(a: TextRange['start'], b: TextRange['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
