/** Looks for many phrases at once: one pass over the words, each word leads to the phrases that may begin with it. */
import { secondWords, type Beginning } from './beginnings.js';
import type { Choice, Node, Pattern, WordNode } from './nodes.js';
import { longestPhrase } from './pattern.js';
import type { Word } from './tokens.js';

/** A phrase with what it stands for. */
export interface Entry<T> {
  /** The words it can begin with. */
  readonly words: Beginning['words'];
  /** Up to its second word, taken apart when a text first has such a word. */
  readonly head: Node;
  /** Taken apart when a text first has both words. */
  readonly pattern: Pattern;
  readonly value: T;
}

/** A phrase found at the words [from, to). */
export interface Hit<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** What a scan must know of the language beside the phrases. */
export interface ScanWords {
  /** Words that no gap runs over ("not"). */
  readonly negations: ReadonlySet<string>;
  /** Words that may stand before the clause really begins ("well", "so"). */
  readonly openers: ReadonlySet<string>;
}

/**
 * Makes a scanner.
 *
 * @param entries the phrases
 * @param language the words that gaps and clause starts depend on
 * @returns finds all phrases in words: at each word the longest match of each phrase
 */
export function scannerOf<T>(
  entries: readonly Entry<T>[],
  language: ScanWords,
): (words: readonly Word[]) => readonly Hit<T>[] {
  const beginningWith = indexOf(entries);
  return (words) => {
    const matcher = new Matcher(words, language);
    const hits: Hit<T>[] = [];
    for (let from = 0; from < words.length; from++) {
      const next = words[from + 1]?.text;
      for (const { entry, second } of beginningWith((words[from] as Word).text)) {
        if (second !== null && !(next !== undefined && holds(second, next))) continue;
        const to = matcher.longest(entry.pattern, from);
        if (to > from) hits.push({ value: entry.value, from, to });
      }
    }
    return hits;
  };
}

/** A phrase that a word can begin. */
interface Candidate<T> {
  readonly entry: Entry<T>;
  /** Sets of words one of which must come next; null where that is not all that may. */
  readonly second: readonly ReadonlySet<string>[] | null;
}

/** Phrases that can begin with the same words. */
type Group<T> = { readonly entry: Entry<T>; readonly order: number }[];

/** The phrases that a word can begin, in the order of the lists; worked out when a text first has that word. */
function indexOf<T>(entries: readonly Entry<T>[]): (word: string) => readonly Candidate<T>[] {
  const { exact, prefixes, lengths } = groupsOf(entries);
  const known = new Map<string, readonly Candidate<T>[]>();
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const more = lengths.flatMap((length) => prefixes.get(word.slice(0, length)) ?? []);
    const begun = [...(exact.get(word) ?? []), ...more];
    if (begun.length === 0) return noCandidates;
    const candidates = candidatesOf(begun, word);
    known.set(word, candidates);
    return candidates;
  };
}

function holds(sets: readonly ReadonlySet<string>[], word: string): boolean {
  for (const set of sets) if (set.has(word)) return true;
  return false;
}

const noCandidates: readonly never[] = [];

function candidatesOf<T>(groups: readonly Group<T>[], word: string): readonly Candidate<T>[] {
  return groups
    .flat()
    .sort((a, b) => a.order - b.order)
    .map(({ entry }) => ({ entry, second: secondWords(entry.head, word) }));
}

interface Groups<T> {
  readonly exact: ReadonlyMap<string, readonly Group<T>[]>;
  readonly prefixes: ReadonlyMap<string, readonly Group<T>[]>;
  readonly lengths: readonly number[];
}

/** Many phrases begin with one class of words: they are listed once under each of them, as a group. */
function groupsOf<T>(entries: readonly Entry<T>[]): Groups<T> {
  const groups = new Map<Beginning['words'], Group<T>>();
  for (const [order, entry] of entries.entries()) {
    const group = groups.get(entry.words);
    if (group) group.push({ entry, order });
    else groups.set(entry.words, [{ entry, order }]);
  }
  const exact = new Map<string, Group<T>[]>();
  const prefixes = new Map<string, Group<T>[]>();
  for (const [words, group] of groups) {
    for (const { text, prefix } of words) {
      const map = prefix ? prefixes : exact;
      const known = map.get(text);
      if (known) known.push(group);
      else map.set(text, [group]);
    }
  }
  const lengths = [...new Set([...prefixes.keys()].map((prefix) => prefix.length))];
  return { exact, prefixes, lengths };
}

/** Places reached in a phrase are bits: bit n says that n words behind the first one may come next. */
class Matcher {
  #from = 0;
  #commas = false;

  constructor(
    private readonly words: readonly Word[],
    private readonly language: ScanWords,
  ) {}

  /** The index behind the last word of the longest match; `from` where there is none. */
  longest({ node, commas }: Pattern, from: number): number {
    this.#from = from;
    this.#commas = commas;
    return from + Math.max(0, 31 - Math.clz32(this.match(node, 1)));
  }

  private match(node: Node, places: number): number {
    switch (node.type) {
      case 'word':
        return this.word(node, places);
      case 'sequence':
        return this.sequence(node.nodes, places);
      case 'choice':
        return this.choice(node, places);
      case 'optional':
        return places | this.match(node.node, places);
      case 'gap':
        return this.gap(node.most, places);
      case 'start':
        return this.filter(places, (index) => this.startsClause(index));
      case 'end':
        return this.filter(places, (index) => this.isNewPiece(index));
    }
  }

  private word({ text, prefix }: WordNode, places: number): number {
    return prefix
      ? this.step(places, (word) => word.text.startsWith(text))
      : this.step(places, (word) => word.text === text);
  }

  private sequence(nodes: readonly Node[], places: number): number {
    let at = places;
    for (const node of nodes) {
      at = this.match(node, at);
      if (at === 0) break;
    }
    return at;
  }

  private choice(choice: Choice, places: number): number {
    const { byFirst, others } = choice.branches;
    let reached = 0;
    for (const one of others) reached |= this.match(one, places);
    for (let rest = places; rest !== 0; rest &= rest - 1) {
      const place = rest & -rest;
      const word = this.words[this.#from + 31 - Math.clz32(place)];
      const fitting = word && byFirst.get(word.text);
      if (fitting) for (const one of fitting) reached |= this.match(one, place);
    }
    return reached;
  }

  private gap(most: number, places: number): number {
    let reached = places;
    let last = places;
    for (let count = 0; count < most && last !== 0; count++) {
      last = this.step(last, ({ text }) => !this.language.negations.has(text));
      reached |= last;
    }
    return reached;
  }

  private step(places: number, fits: (word: Word) => boolean): number {
    let reached = 0;
    for (let rest = places; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      const word = bit < longestPhrase ? this.words[this.#from + bit] : undefined;
      if (word && (bit === 0 || this.isTogether(word)) && fits(word)) reached |= 1 << (bit + 1);
    }
    return reached;
  }

  private isTogether(word: Word): boolean {
    const first = this.words[this.#from];
    return this.#commas ? word.clause === first?.clause : word.piece === first?.piece;
  }

  private filter(places: number, holds: (index: number) => boolean): number {
    let kept = 0;
    for (let rest = places; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      if (holds(this.#from + bit)) kept |= 1 << bit;
    }
    return kept;
  }

  private isNewPiece(index: number): boolean {
    return this.words[index]?.piece !== this.words[index - 1]?.piece;
  }

  private startsClause(index: number): boolean {
    return this.isNewPiece(index) || this.language.openers.has(this.words[index - 1]?.text ?? '');
  }
}
