/** The fix of a harmful phrase: its clause, or its sentence, gives way to a better one from the word list. */
import { slice } from '../../../lint/places.js';
import type { Fix } from '../../../lint/types.js';
import type { Utterance } from '../../../lint/utterance.js';
import { phraseBook, type PhraseBook } from './language.js';
import type { Placer, Stretch } from './placer.js';
import { readingOf, type Match, type SearchContext } from './search.js';
import type { Word } from './tokens.js';

/**
 * The fixes of a match: one where its entry has a better sentence and the words around can stay as they are.
 *
 * @param match the match
 * @param utterance where it was found; a person's tip is left to its author
 * @param context the source and the language
 * @param place gives places in the source
 */
export function betterWords(
  match: Match,
  utterance: Utterance,
  context: SearchContext,
  place: Placer,
): readonly Fix[] {
  const { suggest } = match.entry;
  const book = phraseBook(context.language);
  const words = readingOf(utterance, context)?.tokens.words;
  if (suggest === undefined || utterance.role === 'tip' || !book || !words) return [];
  const stretch = match.spoken ? clauseOf(match, words, suggest, book) : wholeOf(match);
  if (!stretch) return [];
  const position = place(stretch);
  const old = utterance.text.slice(stretch.start, stretch.end);
  if (!isBalanced(slice(context.source, position), old)) return [];
  const newText = fitted(suggest, old, stretch.start > match.sentence.start);
  return [{ title: `Say “${newText}” instead`, kind: 'suggestion', edits: [{ position, newText }] }];
}

/** Words to the listener: only where the phrase begins the sentence is the better sentence one of its kind. */
function wholeOf({ sentence, start }: Match): Stretch | null {
  return start === sentence.start ? sentence : null;
}

/** The clause of the match where the others can stand without it, else its sentence. */
function clauseOf(match: Match, words: readonly Word[], suggest: string, book: PhraseBook): Stretch {
  const { sentence } = match;
  const first = firstOf(match, words, book);
  const last = lastOf(match, words, book);
  const start = words[first]?.start ?? sentence.start;
  const end = isLastOf(words, last) ? sentence.end : (words[last]?.end ?? sentence.end);
  const leans = words.find((word) => word.start === sentence.start)?.text ?? '';
  const alone = book.subordinators.has(leans) && start > sentence.start;
  const asks = end < sentence.end && innerEnd.test(suggest);
  return alone || asks || severalSentences.test(suggest) ? sentence : { start, end };
}

/** The first word of the clause, behind the "and" that joins it to the one before. */
function firstOf({ from }: Match, words: readonly Word[], { joiners }: PhraseBook): number {
  if (isJoiner(words, from - 1, words[from], joiners)) return from;
  let first = from;
  while (isSameClause(words[first - 1], words[from])) first--;
  return first < from && joiners.has(words[first]?.text ?? '') ? first + 1 : first;
}

function lastOf({ from, to }: Match, words: readonly Word[], { joiners }: PhraseBook): number {
  if (isJoiner(words, to, words[to - 1], joiners)) return to - 1;
  let last = to - 1;
  while (isSameClause(words[last + 1], words[Math.max(from, to - 1)])) last++;
  return last;
}

function isJoiner(
  words: readonly Word[],
  index: number,
  beside: Word | undefined,
  joiners: ReadonlySet<string>,
): boolean {
  const word = words[index];
  return word !== undefined && joiners.has(word.text) && isSameClause(word, beside);
}

function isSameClause(a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && a.piece === b?.piece;
}

function isLastOf(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.sentence !== words[index]?.sentence;
}

/** The better sentence as its place needs it: without capital inside a sentence, without a full stop where none was. */
function fitted(suggest: string, old: string, inside: boolean): string {
  const cased = inside && !proper.test(suggest) ? suggest.charAt(0).toLowerCase() + suggest.slice(1) : suggest;
  return anyEnd.test(old) ? cased : cased.replace(/\.$/, '');
}

/** Marks that open inside the stretch must close there. */
function isBalanced(source: string, text: string): boolean {
  return [...'*_~`[]<>'].every((mark) => {
    const count = source.split(mark).length - text.split(mark).length;
    return '[]<>'.includes(mark) ? count === 0 : count % 2 === 0;
  });
}

const innerEnd = /[?!]$/;
const anyEnd = /[.!?…]["”’»]?$/;
const severalSentences = /[.!?] \p{Lu}/u;
/** "I" keeps its capital. */
const proper = /^I\b/;
