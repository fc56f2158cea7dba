/**
 * How near a don't stands to a do: stemmed word overlap and a small topic lexicon.
 *
 * It suggests and ranks, it never validates. `npm run bench:pairing` measures it on hand-judged guides.
 */
import { stemmer } from 'stemmer';
import type { Prose } from './types.js';
import { languages, oncePerKey, type LanguageData } from './vocabulary.js';

/** The words of a practice, ready for comparing. */
export interface Features {
  readonly stems: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

/** Weights of overlap, topic and equal place; from the study in the project's domain notes. */
const OVERLAP = 0.6;
const TOPIC = 0.5;
/** What a second topic in common adds. */
const SECOND_TOPIC = 0.1;
const SAME_PLACE = 0.1;
/** A word that one do and one don't share and nobody else has tells more than words that all have. */
const RARE = 0.25;
/** What an item says stands before its first stop; what follows are reasons, and reasons resemble each other. */
const GIST = /^[^.!?:;]{8,200}?(?=[.!?:;](?:\s|$)|\s[–—]\s)/u;
/** A gist of fewer words says too little to be compared alone. */
const SHORTEST_GIST = 2;

const lexiconFor = oncePerKey((language) =>
  lexiconOf(languages.find((data) => data.language === language) ?? (languages[0] as LanguageData)),
);
/** Per language; keyed on prose, which never changes. */
const featuresPer = oncePerKey(() => new WeakMap<Prose, Features>());

/** The words of `prose` in `language`, ready for comparing; worked out once for each prose. */
export function featuresOf(prose: Prose, language: string): Features {
  const known = featuresPer(language);
  const own = known.get(prose) ?? readFeatures(prose.text, language);
  known.set(prose, own);
  return own;
}

function readFeatures(text: string, language: string): Features {
  const gist = GIST.exec(text)?.[0];
  const own = gist === undefined ? null : featuresOfWords(gist, language);
  return own && own.stems.size >= SHORTEST_GIST ? own : featuresOfWords(text, language);
}

function featuresOfWords(text: string, language: string): Features {
  const lexicon = lexiconFor(language);
  const stems = new Set<string>();
  const topics = new Set<string>();
  for (const word of wordsOf(text)) {
    const stem = stemOf(word, language);
    if (stem.length === 0 || lexicon.stopWords.has(word) || lexicon.stopWords.has(stem)) continue;
    stems.add(stem);
    for (const topic of lexicon.topics.get(stem) ?? []) topics.add(topic);
  }
  return { stems, topics };
}

/** How often the words of two lists occur. */
export interface Frequencies {
  readonly donts: ReadonlyMap<string, number>;
  readonly dos: ReadonlyMap<string, number>;
}

/** In how many of `items` each word occurs. */
export function frequenciesOf(items: readonly Features[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of items) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/**
 * The nearness of a don't and a do, 0 to 1.5.
 *
 * @param dont - the words of the don't
 * @param answer - the words of the do
 * @param within - how often the words of both lists occur
 * @param samePlace - both stand at the same place of their lists
 */
export function similarity(
  dont: Features,
  answer: Features,
  within: Frequencies,
  samePlace: boolean,
): number {
  const common = sharedOf(dont.stems, answer.stems);
  const topics = sharedOf(dont.topics, answer.topics).length;
  const place = samePlace ? SAME_PLACE : 0;
  const overlap = (OVERLAP * common.length) / Math.max(1, Math.min(dont.stems.size, answer.stems.size));
  const rare = common.some((stem) => within.donts.get(stem) === 1 && within.dos.get(stem) === 1) ? RARE : 0;
  return overlap + (topics > 0 ? TOPIC : 0) + (topics > 1 ? SECOND_TOPIC : 0) + rare + place;
}

/** Lower-case words without marks; two-character pieces where the script has no spaces. */
function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’‘´`]/g, '')
      .match(/[\p{L}\p{N}-]+/gu) ?? [];
  return words.flatMap((word) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? pieces(word) : [word],
  );
}

function pieces(word: string): string[] {
  const characters = [...word];
  return characters.slice(0, -1).map((character, index) => character + (characters[index + 1] ?? ''));
}

function stemOf(word: string, language: string): string {
  return language === 'en' ? stemmer(word) : word.slice(0, 6);
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  const common: string[] = [];
  for (const entry of a) if (b.has(entry)) common.push(entry);
  return common;
}

interface Lexicon {
  readonly stopWords: ReadonlySet<string>;
  readonly topics: ReadonlyMap<string, readonly string[]>;
}

function lexiconOf(data: LanguageData): Lexicon {
  const topics = new Map<string, string[]>();
  for (const [topic, words] of Object.entries(data.topics)) {
    for (const word of words) {
      const stem = stemOf(word, data.language);
      topics.set(stem, [...new Set([...(topics.get(stem) ?? []), topic])]);
    }
  }
  const plain = data.stopWords.map((word) => word.replace(/['’]/g, ''));
  return { stopWords: new Set([...plain, ...plain.map((word) => stemOf(word, data.language))]), topics };
}
