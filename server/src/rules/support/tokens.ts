/** Words for comparing: small letters, without apostrophes, cut to their stems. */
import { stemmer } from 'stemmer';

/** A word of a text. */
export interface Token {
  /** As written, in small letters and without apostrophes. */
  readonly word: string;
  readonly stem: string;
}

/**
 * The words of a text, in order; pieces of two characters where the script sets no spaces.
 *
 * @param text plain words
 * @param language BCP 47 primary language of the guide
 */
export function tokensOf(text: string, language: string): readonly Token[] {
  const words = text.toLowerCase().replace(apostrophes, '').match(wordPattern) ?? [];
  return words.flatMap((word) =>
    unspaced.test(word)
      ? pairsOf(word).map((piece) => ({ word: piece, stem: piece }))
      : [{ word, stem: stemOf(word, language) }],
  );
}

/**
 * The first word of a text in small letters, with straight apostrophes; empty where it begins with no letter.
 *
 * @param text plain words
 */
export function firstWord(text: string): string {
  return wordAt(text, 0);
}

/**
 * The word that starts at an index, in small letters, with straight apostrophes; empty where none starts there.
 *
 * @param text plain words
 * @param index where
 */
export function wordAt(text: string, index: number): string {
  const word = startWord.exec(text.slice(index, index + longestWord))?.[0] ?? '';
  return word.toLowerCase().replace(apostrophes, "'");
}

const longestWord = 40;
const apostrophes = /['’‘´`]/g;
const wordPattern = /[\p{L}\p{N}]+/gu;
const startWord = /^\p{L}[\p{L}\p{N}'’‘´`-]*/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function pairsOf(word: string): readonly string[] {
  const characters = Array.from(word);
  if (characters.length < 2) return characters;
  return characters.slice(0, -1).map((character, index) => character + (characters[index + 1] ?? ''));
}

/** Languages without a stemmer of ours: the start of a word stands for it. */
function stemOf(word: string, language: string): string {
  return language === 'en' ? stemmer(word) : word.slice(0, 7);
}
