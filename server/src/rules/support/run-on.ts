/** Sentences that only commas hold together. */
import { structureWordsFor, type StructureWords } from './structure-words.js';
import { firstWord } from './tokens.js';

/**
 * How many sentences of their own stand in one, joined by nothing but commas.
 *
 * @param sentence plain words
 * @param language BCP 47 primary language of the guide
 * @returns 1 where nobody wrote down how sentences begin
 */
export function gluedIn(sentence: string, language: string): number {
  const words = structureWordsFor(language);
  if (!words || words.clauseLinks.has(firstWord(sentence))) return 1;
  let count = 1;
  let linked = false;
  for (const match of sentence.matchAll(comma)) {
    const at = match.index + match[0].length;
    const link = words.clauseLinks.has(firstWord(sentence.slice(at, at + 40)));
    // What stands behind “if you like,” belongs to it.
    if (!link && !linked && begins(sentence, at, words)) count++;
    linked = link && !additive.test(sentence.slice(at, at + 4));
  }
  return count;
}

const comma = /[,，]["”’]?\s+/gu;
/** “and …,” ends a clause of its own; “if …,” leads to the next. */
const additive = /^(?:and|but|or|so|und|aber|y|et|o|ou|pero|mais)\b/iu;

function begins(text: string, at: number, { clauseStart }: StructureWords): boolean {
  clauseStart.lastIndex = at;
  return clauseStart.test(text);
}
