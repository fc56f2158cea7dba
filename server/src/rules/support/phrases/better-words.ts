/** The fix of a harmful phrase: its clause, or its sentence, gives way to a better one from the word list. */
import { t } from '@vscode/l10n';
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
 * @param alone false where its sentence holds more that harms: then all of it gives way
 */
export function betterWords(
  match: Match,
  utterance: Utterance,
  context: SearchContext,
  place: Placer,
  alone = true,
): readonly Fix[] {
  const { suggest } = match.entry;
  const book = phraseBook(context.language);
  const words = readingOf(utterance, context)?.tokens.words;
  if (suggest === undefined || utterance.role === 'tip' || !book || !words) return [];
  const clause: Replaced = alone ? clauseOf(match, words, suggest, book) : match.sentence;
  const stretch: Replaced | null = match.spoken ? clause : wholeOf(match);
  if (!stretch) return [];
  const position = place(stretch);
  const old = utterance.text.slice(stretch.start, stretch.end);
  if (!isBalanced(slice(context.source, position), old)) return [];
  const newText = stretch.ownSentence
    ? `${suggest} ${old.slice(-1).toUpperCase()}`
    : fitted(suggest, old, stretch.start > match.sentence.start);
  return [{ title: t`Say “${suggest}” instead`, kind: 'suggestion', edits: [{ position, newText }] }];
}

/**
 * The words of a match to the end of their clause: what a finding quotes and marks.
 *
 * @param match the match
 * @param utterance where it was found
 * @param context the source and the language
 */
export function clauseFrom(match: Match, utterance: Utterance, context: SearchContext): Stretch {
  const book = phraseBook(context.language);
  const words = readingOf(utterance, context)?.tokens.words ?? [];
  const last = book ? words[lastOf(match, words, book)] : undefined;
  return { start: match.start, end: last?.end ?? match.end };
}

/** Words to the listener: only where the phrase begins the sentence is the better sentence one of its kind. */
function wholeOf({ sentence, start }: Match): Replaced | null {
  return start === sentence.start ? sentence : null;
}

/** A stretch to replace. */
interface Replaced extends Stretch {
  /** The last letter begins a sentence of its own. */
  readonly ownSentence?: true;
}

/** The clause of the match where the others can stand without it, else its sentence. */
function clauseOf(match: Match, words: readonly Word[], suggest: string, book: PhraseBook): Replaced {
  const { sentence } = match;
  const first = firstOf(match, words, book);
  const last = lastOf(match, words, book);
  const start = words[first]?.start ?? sentence.start;
  const end = isLastOf(words, last) ? sentence.end : (words[last]?.end ?? sentence.end);
  const alone = book.subordinators.has(firstOfSentence(match.from, words)) && start > sentence.start;
  const asks = end < sentence.end && innerEnd.test(suggest);
  if (alone || asks || severalSentences.test(suggest)) return sentence;
  const next = start > sentence.start ? null : joinedTo(last, words, suggest, book);
  return next ? { start, end: next.start + 1, ownSentence: true } : { start, end };
}

function firstOfSentence(from: number, words: readonly Word[]): string {
  let first = from;
  while (words[first - 1]?.sentence === words[from]?.sentence && first > 0) first--;
  return words[first]?.text ?? '';
}

/** "Calm down, and tell me more" becomes two sentences: the better one, and what was joined to it. */
function joinedTo(last: number, words: readonly Word[], suggest: string, { and }: PhraseBook): Word | null {
  const next = words[last + 2];
  const joined = words[last + 1]?.text === and && next?.sentence === words[last]?.sentence;
  return joined && next && suggest.endsWith('.') ? next : null;
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
  const cased =
    inside && !proper.test(suggest) ? suggest.charAt(0).toLowerCase() + suggest.slice(1) : suggest;
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
