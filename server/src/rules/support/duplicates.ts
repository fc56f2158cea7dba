/** Parts that say the same: found through an index of their rarest words, so that large guides cost no more than their length. */
import type { Recall } from '../../lint/recall.js';
import { structureWordsFor, type StructureWords } from './structure-words.js';
import { tokensOf, type Token } from './tokens.js';

/** A part that repeats an earlier one. */
export interface Repeat<T> {
  readonly one: T;
  /** The first part that says the same. */
  readonly earlier: T;
}

/**
 * Finds parts that say the same as an earlier one: of all their words at least four in five are shared, and what differs
 * turns the meaning in neither.
 *
 * @param parts the parts, in order
 * @param language BCP 47 primary language of the guide
 * @param recall remembers the words of a part
 */
export function repeatsIn<T extends { readonly text: string }>(
  parts: readonly T[],
  language: string,
  recall: Recall,
): readonly Repeat<T>[] {
  const texts = parts.map(({ text }) => text);
  const earlier = recall(`repeats ${language}\n${JSON.stringify(texts)}`, () =>
    earlierLike(texts, language, recall),
  );
  return parts.flatMap((one, at) => {
    const like = parts[earlier[at] ?? -1];
    return like ? [{ one, earlier: like }] : [];
  });
}

/** For each text the first before it that says the same; -1 where none does. */
function earlierLike(texts: readonly string[], language: string, recall: Recall): readonly number[] {
  const bags = texts.map((text) => wordsOf(text, language, recall));
  const index = new PrefixIndex(bags);
  return bags.map((bag, at) => (bag.all.size > 0 ? index.earlierLike(at) : -1));
}

/**
 * What makes two orders the same: their words without those that say nothing, for looking up, and for measuring.
 *
 * @param text the words, without a denial at the start
 * @param language BCP 47 primary language of the guide
 * @param recall remembers the words of an order
 */
export function orderOf(
  text: string,
  language: string,
  recall: Recall,
): { readonly key: string; readonly all: ReadonlySet<string> } {
  const { all, content } = wordsOf(text, language, recall);
  return { key: [...content].toSorted().join(' '), all };
}

/**
 * The words of a don't without the denial at their start: “Don't shout” and a bare “Shout” say the same there.
 *
 * @param text the words
 * @param language BCP 47 primary language of the guide
 */
export function withoutDenial(text: string, language: string): string {
  const denial = structureWordsFor(language)?.denial;
  return denial ? text.replace(denial, '') : text;
}

/**
 * How much two sets of words share: the common ones among all of them, 0 to 1.
 *
 * @param a one set
 * @param b the other
 */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(1, a.size + b.size - common);
}

/** What two parts must share to say the same. */
export const ENOUGH = 0.8;
const EPSILON = 1e-9;
/** A word that more parts have among their rare ones tells nothing apart: only the first of them are looked at. */
const MOST_HOLDERS = 24;
/** So many parts are compared with one, the rarest word's first. */
const MOST_CANDIDATES = 48;

/** The words of a part, as sets. */
interface Bag {
  /** Stems of all words but those that say nothing. */
  readonly all: ReadonlySet<string>;
  /** Stems of the words that carry the meaning. */
  readonly content: ReadonlySet<string>;
  /** Stems of small words that turn it: denials, conditions. */
  readonly telling: ReadonlySet<string>;
}

function wordsOf(text: string, language: string, recall: Recall): Bag {
  return recall(`bag ${language}\n${text}`, () =>
    bagOf(tokensOf(text, language), structureWordsFor(language)),
  );
}

function bagOf(tokens: readonly Token[], words: StructureWords | null): Bag {
  const spoken = tokens.filter(({ word }) => !words?.neutral.has(word));
  const kept = spoken.length > 0 ? spoken : tokens;
  return {
    all: new Set(kept.map(({ stem }) => stem)),
    content: new Set(kept.filter(({ word }) => !words?.small.has(word)).map(({ stem }) => stem)),
    telling: new Set(
      kept.filter(({ word }) => words?.telling.has(word) || hasNumber.test(word)).map(({ stem }) => stem),
    ),
  };
}

const hasNumber = /\p{N}/u;

/** A part is looked for among those that share one of its rarest words: with four in five in common there must be one. */
class PrefixIndex {
  readonly #frequency = new Map<string, number>();
  readonly #holders = new Map<string, number[]>();
  readonly #same = new Map<string, number>();

  constructor(private readonly bags: readonly Bag[]) {
    for (const { all } of bags)
      for (const stem of all) this.#frequency.set(stem, (this.#frequency.get(stem) ?? 0) + 1);
  }

  /** The first of the parts asked for before that says the same; -1 when none does. Parts must be asked for in order. */
  earlierLike(at: number): number {
    const bag = this.bags[at];
    if (!bag) return -1;
    const stems = this.byRarity(bag.all);
    const key = stems.join(' ');
    const same = this.#same.get(key);
    if (same !== undefined) return same;
    this.#same.set(key, at);
    const prefix = stems.slice(0, stems.length - Math.ceil(stems.length * ENOUGH - EPSILON) + 1);
    const found = this.likeIn(bag, prefix);
    for (const stem of prefix) this.hold(stem, at);
    return found;
  }

  private likeIn(bag: Bag, prefix: readonly string[]): number {
    const candidates = new Set<number>();
    for (const stem of prefix) {
      if (candidates.size >= MOST_CANDIDATES) break;
      for (const other of this.#holders.get(stem) ?? []) candidates.add(other);
    }
    const like = [...candidates].filter((other) => saysTheSame(bag, this.bags[other]));
    return like.length > 0 ? Math.min(...like) : -1;
  }

  private hold(stem: string, at: number): void {
    const holders = this.#holders.get(stem);
    if (!holders) this.#holders.set(stem, [at]);
    else if (holders.length < MOST_HOLDERS) holders.push(at);
  }

  private byRarity(stems: ReadonlySet<string>): readonly string[] {
    const rare = (stem: string): number => this.#frequency.get(stem) ?? 0;
    return [...stems].toSorted((a, b) => rare(a) - rare(b) || (a < b ? -1 : 1));
  }
}

function saysTheSame(a: Bag, b: Bag | undefined): boolean {
  if (!b || jaccard(a.all, b.all) < ENOUGH - EPSILON) return false;
  if (differs(a.telling, b.telling) || differs(b.telling, a.telling)) return false;
  // “Ask the member twice” and “Ask the listener twice”: each has a word of its own that matters.
  return !(differs(a.content, b.content) && differs(b.content, a.content));
}

/** Says whether `a` holds a word that `b` does not. */
function differs(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (!b.has(word)) return true;
  return false;
}
