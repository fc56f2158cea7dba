/** The library: facts of every guide file, kept so that a change of one file touches nothing but what that file said. */
import type { FileFacts, PersonFact } from './facts.js';
import type { PersonKey } from './people.js';

/** A place where somebody is named, with its file. */
export interface NamedAt extends PersonFact {
  readonly uri: string;
}

/** Somebody who is named in the library. */
export interface Person {
  readonly key: string;
  /** The present name where a community lists them, else the spelling that occurs most. */
  readonly name: string;
  /** Written with `@` somewhere. */
  readonly handle: boolean;
  readonly tips: number;
  /** All places, signatures and everything else. */
  readonly places: number;
  /** How many files name them. */
  readonly files: number;
}

/** Facts over all guide files; files that are no guides are known as such. */
export interface Library {
  /** Grows with every change. */
  readonly revision: number;
  /** The version of a file that is known; undefined for a file that is not. */
  stampOf(uri: string): string | undefined;
  put(facts: FileFacts): void;
  remove(uri: string): void;
  clear(): void;
  /** Every file that is known, those without guides too. */
  uris(): readonly string[];
  get(uri: string): FileFacts | undefined;
  /** The files that hold guides, in the order of their names. */
  files(): readonly FileFacts[];
  /** Everybody, those with most tips first. */
  people(): readonly Person[];
  /** Somebody by any of their names, as a community knows them; undefined when nobody is called so. */
  person(name: string, keyOf: PersonKey): Person | undefined;
  /** Where somebody is named, file by file: each file by its own community's list. */
  placesOf(name: string): readonly NamedAt[];
}

/** Makes an empty library. */
export function createLibrary(): Library {
  return new FactsLibrary();
}

/** What one person was counted for. */
interface Tally {
  tips: number;
  places: number;
  handles: number;
  readonly spellings: Map<string, number>;
  readonly files: Set<string>;
  /** Present names by the files whose community lists them. */
  readonly listed: Map<string, string>;
}

class FactsLibrary implements Library {
  readonly #files = new Map<string, FileFacts>();
  readonly #tallies = new Map<string, Tally>();
  #revision = 0;
  #people: readonly Person[] | null = null;
  #sorted: readonly FileFacts[] | null = null;

  get revision(): number {
    return this.#revision;
  }

  stampOf(uri: string): string | undefined {
    return this.#files.get(uri)?.stamp;
  }

  put(facts: FileFacts): void {
    this.#drop(facts.uri);
    this.#files.set(facts.uri, facts);
    this.#count(facts, 1);
    this.#changed();
  }

  remove(uri: string): void {
    if (this.#drop(uri)) this.#changed();
  }

  clear(): void {
    this.#files.clear();
    this.#tallies.clear();
    this.#changed();
  }

  uris(): readonly string[] {
    return [...this.#files.keys()];
  }

  get(uri: string): FileFacts | undefined {
    return this.#files.get(uri);
  }

  files(): readonly FileFacts[] {
    this.#sorted ??= [...this.#files.values()]
      .filter(({ guides }) => guides.length > 0)
      .sort((a, b) => (a.uri < b.uri ? -1 : 1));
    return this.#sorted;
  }

  people(): readonly Person[] {
    this.#people ??= [...this.#tallies].map(([key, tally]) => personOf(key, tally)).sort(byTips);
    return this.#people;
  }

  person(name: string, keyOf: PersonKey): Person | undefined {
    const key = keyOf(name);
    const tally = this.#tallies.get(key);
    return tally && personOf(key, tally);
  }

  placesOf(name: string): readonly NamedAt[] {
    return this.files().flatMap(({ uri, people, keyOf }) => {
      const key = keyOf(name);
      return people.flatMap((one) => (keyOf(one.name) === key ? [{ ...one, uri }] : []));
    });
  }

  #changed(): void {
    this.#revision++;
    this.#people = null;
    this.#sorted = null;
  }

  #drop(uri: string): boolean {
    const known = this.#files.get(uri);
    if (!known) return false;
    this.#count(known, -1);
    return this.#files.delete(uri);
  }

  /** Adds what a file says of people, or takes it back. */
  #count({ uri, people, keyOf, listed }: FileFacts, by: 1 | -1): void {
    for (const { name, role, handle } of people) {
      const key = keyOf(name);
      const tally = this.#tallies.get(key) ?? emptyTally();
      this.#tallies.set(key, tally);
      tally.places += by;
      tally.tips += role === 'signature' ? by : 0;
      tally.handles += handle ? by : 0;
      bump(tally.spellings, name, by);
      const present = listed.get(key);
      if (by < 0) tally.files.delete(uri);
      else tally.files.add(uri);
      if (by < 0) tally.listed.delete(uri);
      else if (present !== undefined) tally.listed.set(uri, present);
      if (tally.places === 0) this.#tallies.delete(key);
    }
  }
}

function emptyTally(): Tally {
  return { tips: 0, places: 0, handles: 0, spellings: new Map(), files: new Set(), listed: new Map() };
}

function bump(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

function personOf(key: string, { tips, places, handles, spellings, files, listed }: Tally): Person {
  const [present] = listed.values();
  const [usual] = [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const name = present ?? usual?.[0] ?? key;
  return { key, name, handle: handles > 0, tips, places, files: files.size };
}

function byTips(a: Person, b: Person): number {
  return b.tips - a.tips || b.files - a.files || (a.key < b.key ? -1 : 1);
}
