/**
 * How near a don't stands to a do: stemmed word overlap and a small topic lexicon.
 *
 * It suggests and ranks, it never validates: measured on hand-judged guides, order alone is right for a quarter of the
 * don'ts, and this score for about seven in ten of those it accepts.
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
const SAME_PLACE = 0.1;

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
  const lexicon = lexiconFor(language);
  const stems = new Set<string>();
  const topics = new Set<string>();
  for (const word of wordsOf(text)) {
    const stem = stemOf(word, language);
    if (lexicon.stopWords.has(word) || stem.length === 0) continue;
    stems.add(stem);
    for (const topic of lexicon.topics.get(stem) ?? []) topics.add(topic);
  }
  return { stems, topics };
}

/**
 * The nearness of two practices, 0 to 1.2.
 *
 * @param samePlace - both stand at the same place of their lists
 */
export function similarity(a: Features, b: Features, samePlace: boolean): number {
  const overlap = shared(a.stems, b.stems) / Math.max(1, Math.min(a.stems.size, b.stems.size));
  const topic = shared(a.topics, b.topics) > 0 ? 1 : 0;
  if (overlap === 0 && topic === 0) return samePlace ? SAME_PLACE : 0;
  return OVERLAP * overlap + TOPIC * topic + (samePlace ? SAME_PLACE : 0);
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

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const entry of a) if (b.has(entry)) count++;
  return count;
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
  return { stopWords: new Set(data.stopWords.map((word) => word.replace(/['’]/g, ''))), topics };
}
