/** Looks for the phrases of the word lists in utterances; each utterance is read once for all rules. */
import { oncePerValue } from '../../../guide/remember.js';
import { offsetOf } from '../../../lint/places.js';
import type { RuleContext } from '../../../lint/types.js';
import type { Utterance } from '../../../lint/utterance.js';
import { phraseBook, type Meaning, type PhraseBook, type PhraseEntry } from './language.js';
import { livenessOf, type Dead, type Setting } from './liveness.js';
import type { Hit } from './scan.js';
import { isQuoted, setOffIn } from './set-off.js';
import { tokenise, type Sentence, type Tokens } from './tokens.js';

/** A phrase of a word list, found. */
export interface Match {
  readonly list: string;
  readonly entry: PhraseEntry;
  /** Where it stands in the text: [start, end). */
  readonly start: number;
  readonly end: number;
  /** Its words in `Tokens.words`: [from, to). */
  readonly from: number;
  readonly to: number;
  /** The words as written. */
  readonly words: string;
  /** It is said to the person in the chat, not to the listener who reads the guide. */
  readonly spoken: boolean;
  /** The sentence it stands in; inside quotation marks the one that is quoted. */
  readonly sentence: Sentence;
  /** Why it is not meant; null where it is. */
  readonly dead: Dead | null;
}

/** A text as the rules of wording read it. */
export interface Reading {
  readonly tokens: Tokens;
  /** For each word why it is not meant, null where it is. */
  readonly dead: readonly (Dead | null)[];
  /** For each word whether it is said to the person in the chat. */
  readonly isSpoken: (word: number) => boolean;
  /** All matches, those that are not meant too, by list. */
  readonly matches: ReadonlyMap<string, readonly Match[]>;
}

/** What a search needs to know beside the utterance. */
export type SearchContext = Pick<RuleContext, 'source' | 'language' | 'recall'>;

/**
 * The phrases of a list that an utterance says and means.
 *
 * @param utterance the utterance
 * @param list the list's name in the data files
 * @param context the source and the language
 * @param also what else counts: words that are told as somebody's (`reported`)
 * @returns the matches in the order of the text, none overlapping; empty where the language has no such list
 */
export function phrasesIn(
  utterance: Utterance,
  list: string,
  context: SearchContext,
  also: readonly Dead[] = [],
): readonly Match[] {
  const matches = readingOf(utterance, context)?.matches.get(list) ?? [];
  return matches.filter(({ dead }) => dead === null || also.includes(dead));
}

/**
 * An utterance as the rules of wording read it; worked out once for all of them.
 *
 * @param utterance the utterance
 * @param context the source and the language
 * @returns null where the language has no word lists
 */
export function readingOf(utterance: Utterance, context: SearchContext): Reading | null {
  const own = remembered(utterance);
  own.reading ??= firstReading(utterance, context);
  return own.reading;
}

/** Each match asks again: the key under which a reading is recalled is as long as the words are. */
const remembered = oncePerValue((_: Utterance): { reading?: Reading | null } => ({}));

function firstReading(utterance: Utterance, { source, language, recall }: SearchContext): Reading | null {
  const book = phraseBook(language);
  if (!book) return null;
  const { part, text, label, position } = utterance;
  const how = part.type === 'response' ? part.quoted : part.type;
  // Marks around the words lie right before the part's own text.
  const written = source.slice(Math.max(0, offsetOf(position.start) - 16), offsetOf(position.end));
  const key = `phrases ${language} ${how} ${label ?? ''}\n${text}\n${written}`;
  return recall(key, () => read(text, book, settingOf(utterance, source, book)));
}

/**
 * The phrases of a list in words that are no utterance (a title, a situation): denied words are left out there too.
 *
 * @param text the words
 * @param list the list's name
 * @param language the language
 */
export function phrasesInText(text: string, list: string, language: string): readonly Match[] {
  const book = phraseBook(language);
  if (!book) return [];
  const { matches } = read(text, book, { setOff: [], quotesOthers: false, spoken: false });
  return (matches.get(list) ?? []).filter(({ dead }) => dead === null);
}

function settingOf(utterance: Utterance, source: string, book: PhraseBook): Setting {
  const { part, text, label } = utterance;
  const setOff = setOffIn(utterance, source);
  if (part.type !== 'response') {
    const spoken =
      isQuoted(utterance, source) || (label !== null && !inMarks.test(text) && isSayLabel(label, book));
    return { setOff, quotesOthers: spoken, spoken };
  }
  const spoken = part.quoted !== 'none' || !inMarks.test(text);
  return { setOff, quotesOthers: part.quoted === 'marks', spoken };
}

const inMarks = /["“„«「『]/u;

function isSayLabel(label: string, book: PhraseBook): boolean {
  return book.scan(tokenise(label, book.forms).words).some(({ value }) => value.type === 'sayLabel');
}

function read(text: string, book: PhraseBook, setting: Setting): Reading {
  const tokens = tokenise(text, book.forms);
  const hits = book.scan(tokens.words);
  const dead = livenessOf(tokens, hits, setting);
  const isSpoken = (word: number): boolean => setting.spoken || (tokens.words[word]?.quote ?? 0) > 0;
  const isExcused = excusesIn(hits, tokens);
  const found = hits.flatMap((hit) => {
    const match = matchOf(hit, tokens, dead[hit.from] ?? null, isSpoken(hit.from));
    return match && holds(match) && !isExcused(match) ? [match] : [];
  });
  return { tokens, dead, isSpoken, matches: withoutOverlaps(found) };
}

function matchOf(
  { value, from, to }: Hit<Meaning>,
  tokens: Tokens,
  dead: Dead | null,
  spoken: boolean,
): Match | null {
  const first = tokens.words[from];
  const last = tokens.words[to - 1];
  const sentence = first && tokens.sentences[first.sentence];
  if (value.type !== 'say' || !sentence || !last) return null;
  const { list, entry } = value;
  const { start } = first;
  const { end } = last;
  const words = tokens.text.slice(start, end);
  return { list, entry, start, end, from, to, words, spoken, sentence, dead };
}

function holds({ entry, spoken, sentence }: Match): boolean {
  if (entry.spoken === true && !spoken) return false;
  return entry.question === undefined || entry.question === sentence.question;
}

/** Makes the question whether a match overlaps an exception of its entry, or stands in a sentence that excuses it. */
function excusesIn(hits: readonly Hit<Meaning>[], tokens: Tokens): (match: Match) => boolean {
  const excuses = new Map<PhraseEntry, { readonly words: Set<number>; readonly sentences: Set<Sentence> }>();
  for (const { value, from, to } of hits) {
    if (value.type !== 'except' && value.type !== 'unless') continue;
    const own = excuses.get(value.entry) ?? { words: new Set(), sentences: new Set() };
    excuses.set(value.entry, own);
    const sentence = tokens.sentences[tokens.words[from]?.sentence ?? -1];
    if (value.type === 'unless' && sentence) own.sentences.add(sentence);
    if (value.type === 'except') for (let word = from; word < to; word++) own.words.add(word);
  }
  return ({ entry, sentence, from, to }) => {
    const own = excuses.get(entry);
    if (!own) return false;
    if (own.sentences.has(sentence)) return true;
    for (let word = from; word < to; word++) if (own.words.has(word)) return true;
    return false;
  };
}

/** Of those that overlap the one that is meant, then the longest, stays. */
function withoutOverlaps(found: readonly Match[]): ReadonlyMap<string, readonly Match[]> {
  const lists = new Map<string, Match[]>();
  for (const match of found) {
    const kept = lists.get(match.list) ?? [];
    const last = kept.at(-1);
    lists.set(match.list, kept);
    if (!last || match.start >= last.end) kept.push(match);
    else if (isBetter(match, last)) kept[kept.length - 1] = match;
  }
  return lists;
}

function isBetter(a: Match, b: Match): boolean {
  if ((a.dead === null) !== (b.dead === null)) return a.dead === null;
  return a.end - a.start > b.end - b.start;
}
