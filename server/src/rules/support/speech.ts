/** Whether words are said to somebody, or tell a listener what to do. */
import type { Response } from '../../guide/types.js';
import { structureWordsFor, type StructureWords } from './structure-words.js';
import { firstWord, wordAt } from './tokens.js';

/**
 * Says whether the words of a response are speech beyond doubt: somebody speaks to somebody in them, and nothing in them tells
 * a listener what to do.
 *
 * @param response the response
 * @param language BCP 47 primary language of the guide
 * @returns false where nobody wrote down the words that tell speech from advice
 */
export function isSpeech({ text }: Pick<Response, 'text'>, language: string): boolean {
  const words = structureWordsFor(language);
  if (!words || text.length > longest || aside.test(text) || quotation.test(text)) return false;
  const first = firstWord(text);
  const isSaidTo = words.addressed.has(wordAt(text, first.length + 1));
  if (words.instructs.has(first) && !isSaidTo) return question.test(text) && !speaksOf(text, words);
  return isSaid(text, words) && !isOrderAbout(text, words);
}

/** Longer words are a script or an explanation. */
const longest = 600;
/** A stage direction, a lead, a heading-like line. */
const aside = /^[([（【]|[:：]\**$|^[^.!?…]{1,60}\s[–—-]\s*$/u;
const quotation = /["“”„«»「」『』]/u;
const question = /[?？][\s)*_]*$/u;

function isSaid(text: string, { said }: StructureWords): boolean {
  const spoken = wordsIn(text);
  return spoken.some((word) => said.has(word)) && (ended.test(text) || said.has(spoken[0] ?? ''));
}

/** A sentence or a question; a phrase without an end is a heading as often. */
const ended = /[.!?…？！。][\s)*_]*$/u;

/** “Thank them for what you heard”: an order that speaks of the person. */
function isOrderAbout(text: string, words: StructureWords): boolean {
  return words.verbs.has(firstWord(text)) && speaksOf(text, words) && !question.test(text);
}

function speaksOf(text: string, { thirdPerson }: StructureWords): boolean {
  return wordsIn(text).some((word) => thirdPerson.has(word));
}

function wordsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(wordPattern) ?? []).map((word) => word.replace(/[’‘]/g, "'"));
}

const wordPattern = /[\p{L}]+(?:['’‘][\p{L}]+)?/gu;
