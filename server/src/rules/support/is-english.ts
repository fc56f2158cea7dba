/** Whether a guide that is taken for English is: a language nobody knows here is, by its labels. */
import { languages } from '../../guide/vocabulary.js';
import type { Passage } from './passages.js';

/** Terse English do's reach 0.3, Dutch and Norwegian 0.12. */
const leastEnglish = 0.18;

/**
 * Says whether passages are English; their small words tell.
 *
 * @param passages the passages of a guide
 * @param fewest of fewer words nothing is known: they pass for English
 */
export function isEnglish(passages: readonly Passage[], fewest = 0): boolean {
  const words = passages.flatMap(({ prose }) => prose.text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []);
  if (words.length < fewest) return true;
  const small = words.filter((word) => smallWords.has(word)).length;
  return small >= words.length * leastEnglish;
}

const smallWords: ReadonlySet<string> = new Set(
  languages.find(({ language }) => language === 'en')?.stopWords,
);
