/** Orders: whether the first words of a practice tell somebody to do something. */
import type { Practice } from '../../guide/types.js';
import { structureWordsFor, type StructureWords } from './structure-words.js';
import { firstWord, wordAt } from './tokens.js';

/**
 * Says whether a don't is a bare order: “Ask for names”, which without its mark or label tells somebody to do the harm. Names
 * of things (“Advice nobody asked for”), “-ing” forms and quotations are none.
 *
 * @param practice the practice
 * @param language BCP 47 primary language of the guide
 * @param source the text
 */
export function isBareOrder(practice: Practice, language: string, source: string): boolean {
  const { polarity, negated, text, container } = practice;
  // A paragraph, a quote or a sample under the label is most often an example of what not to write.
  const listed = container === 'item' || container === 'line' || container === 'cell';
  if (polarity !== 'dont' || negated || !listed || isQuoted(practice, source)) return false;
  const words = structureWordsFor(language);
  return words?.dont ? isOrder(text, words) : false;
}

/**
 * Says whether the words of a practice are a quotation: what somebody says, not what somebody does.
 *
 * @param practice the practice
 * @param source the text
 */
export function isQuoted({ prose, text }: Practice, source: string): boolean {
  return quote.test(source[prose.start - 1] ?? '') || quote.test(text[0] ?? '');
}

const quote = /["“”„«»「『‘]/u;

function isOrder(text: string, words: StructureWords): boolean {
  if (words.infinitive?.test(text)) return true;
  const first = firstWord(text);
  const rest = text.slice(first.length);
  // “Time: never say when”, “Blame – in any form”, “Judgement, advice”: a head, not an order.
  if (first === '' || words.notVerbs.has(first) || head.test(rest)) return false;
  const second = wordAt(text, first.length + (space.exec(rest)?.[0].length ?? 0));
  const behind = space.test(rest) ? second : '';
  if (words.verbs.has(first)) return !words.nounLike.has(first) || goesOn(behind, words);
  return words.objects.has(behind) && mayBeVerb.test(first) && !thing.test(first);
}

/** A word that also names a thing is an order where an object or a preposition follows. */
function goesOn(behind: string, words: StructureWords): boolean {
  return words.objects.has(behind) || words.behindVerb.has(behind);
}

const space = /^[ \t\n]{1,3}/;
const head = /^\s?(?:[:：,;/&]|[–—-]\s)/u;
/** “Asking the …” is a name of an act, “Asked the …” tells what happened. */
const mayBeVerb = /^\p{L}{2,}(?<!ing|ed|ly|ness|ment|tion|sion|ity|ance|ence)$/u;
/** Things in the plural: “Questions the …”; verbs end in -ss at most. */
const thing = /[^s]s$/u;
