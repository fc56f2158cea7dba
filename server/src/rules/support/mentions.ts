/** What stands behind a name at the start of a tip. */
import { oncePerKey, wordSource } from '../../guide/vocabulary.js';
import data from '../data/leading-mention.json' with { type: 'json' };

/**
 * Says whether the words behind a name tell that what follows is theirs: “says”, “suggests”.
 *
 * @param behind the words behind the name
 * @param language the guide's language; English is always understood
 */
export function saysWhose(behind: string, language: string): boolean {
  return saying(language).test(behind.slice(0, longestVerb));
}

const longestVerb = 60;

const saying = oncePerKey((language) => {
  const lists: Readonly<Record<string, readonly string[]>> = data.saying;
  const verbs = [...data.saying.en, ...(lists[language] ?? [])];
  return new RegExp(`^\\s{1,4}(?:\\p{Ll}+ly\\s)?${wordSource(verbs)}`, 'iu');
});
