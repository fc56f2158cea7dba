/** Who stands in a library: facts over many guides, from the guides alone. */
import type { HouseStyle } from '../guide/house-style.js';
import type { GuideFile } from '../guide/types.js';
import { namePlaces, type NamePlace, personKeys } from './people.js';

/** A file of the library. */
export interface LibraryFile {
  readonly path: string;
  readonly text: string;
  readonly file: GuideFile;
  readonly house: HouseStyle;
}

/** A guide that names somebody. */
export interface NamingGuide {
  readonly path: string;
  readonly title: string | null;
  /** Where the guide begins. */
  readonly line: number;
  /** How many of its tips the person signed. */
  readonly tips: number;
}

/** Somebody who is named in a library. */
export interface Contributor {
  /** The present name where the community lists them, else the spelling that occurs most. */
  readonly name: string;
  /** Written with `@` somewhere. */
  readonly handle: boolean;
  /** Other names and spellings of theirs, from the guides and the community's list. */
  readonly aliases: readonly string[];
  /** On the community's list. */
  readonly listed: boolean;
  readonly tips: number;
  readonly credits: number;
  /** In the front matter: author, reviewers, contributors. */
  readonly entries: number;
  readonly mentions: number;
  readonly guides: readonly NamingGuide[];
}

/** Finds everybody who is named in a library, those with most tips first. */
export function contributorsOf(library: readonly LibraryFile[]): readonly Contributor[] {
  const people = new Map<string, Found[]>();
  for (const own of library) {
    const keyOf = personKeys(own.house);
    for (const place of namePlaces(own.file, own.text)) {
      const key = keyOf(place.name);
      people.set(key, [...(people.get(key) ?? []), { place, own }]);
    }
  }
  return [...people].map(([key, found]) => contributor(key, found)).sort(byTips);
}

interface Found {
  readonly place: NamePlace;
  readonly own: LibraryFile;
}

function byTips(a: Contributor, b: Contributor): number {
  return b.tips - a.tips || b.guides.length - a.guides.length || (a.name < b.name ? -1 : 1);
}

function contributor(key: string, found: readonly Found[]): Contributor {
  const known = found.flatMap(({ own }) => {
    const keyOf = personKeys(own.house);
    return own.house.contributors.filter(({ name }) => keyOf(name) === key);
  });
  const spellings = mostFrequent(found.map(({ place }) => place.name));
  const name = known[0]?.name.replace(/^@/u, '') ?? spellings[0] ?? key;
  const others = [...spellings, ...known.flatMap(({ aliases }) => aliases)];
  const count = (role: NamePlace['role']) => found.filter(({ place }) => place.role === role).length;
  return {
    name,
    handle: found.some(({ place, own }) => own.text[place.start - 1] === '@'),
    aliases: [...new Set(others.map((one) => one.replace(/^@/u, '')))].filter((one) => one !== name),
    listed: known.length > 0,
    tips: count('signature'),
    credits: count('credit'),
    entries: count('listed'),
    mentions: count('mention'),
    guides: guidesIn(found),
  };
}

function mostFrequent(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** A name in the front matter counts for the first guide of its file. */
function guidesIn(found: readonly Found[]): readonly NamingGuide[] {
  const guides = new Map<string, NamingGuide>();
  for (const { place, own } of found) {
    const all = own.file.guides;
    const guide = all.findLast(({ position }) => (position.start.offset ?? 0) <= place.start) ?? all[0];
    const line = guide?.position.start.line ?? 1;
    const key = `${own.path}:${String(line)}`;
    const tips = (guides.get(key)?.tips ?? 0) + (place.role === 'signature' ? 1 : 0);
    guides.set(key, { path: own.path, title: guide?.title?.text ?? null, line, tips });
  }
  return [...guides.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}
