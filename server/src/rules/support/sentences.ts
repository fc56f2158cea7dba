/** Sentences of plain words: one walk through the text. */
import { abbreviations } from './structure-words.js';

/** A sentence by its place in the text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The sentences of a text, in order, without white space around them.
 *
 * @param text plain words
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (!ends(text, match.index, end)) continue;
    add(sentences, text, start, end);
    start = end;
  }
  add(sentences, text, start, text.length);
  return sentences;
}

/**
 * How many words a text has; a run of a script without spaces counts as one.
 *
 * @param text plain words
 */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}

/** Marks that end a sentence, with those that close a quotation behind them. */
const sentenceEnd = /[.!?…。！？]{1,8}["”’»“」』)\]*_]{0,4}/gu;
const wordPattern = /[\p{L}\p{N}]+(?:['’‘-][\p{L}\p{N}]+){0,6}/gu;
const ideographEnd = /[。！？]/u;
const hasWord = /[\p{L}\p{N}]/u;

/** White space follows, and the mark closes no abbreviation and does not stand within a sentence that goes on. */
function ends(text: string, mark: number, end: number): boolean {
  if (ideographEnd.test(text[mark] ?? '')) return true;
  const next = text[end];
  if (next !== undefined && !/\s/.test(next)) return false;
  if (text[mark] !== '.' && text[mark] !== '…') return true;
  if (/^\s+\p{Ll}/u.test(text.slice(end, end + 8)))
    return text[mark] === '.' && end - mark === 1 && !isShort(text, mark);
  return !isShort(text, mark);
}

/** A known abbreviation, an initial or a number stands before the full stop. */
function isShort(text: string, mark: number): boolean {
  const word = /[\p{L}\p{N}.]{1,8}$/u.exec(text.slice(Math.max(0, mark - 8), mark))?.[0] ?? '';
  return abbreviations().has(word.toLowerCase()) || (/^\p{Lu}$/u.test(word) && word !== 'I');
}

function add(sentences: Sentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  if (!hasWord.test(raw)) return;
  const start = from + raw.length - raw.trimStart().length;
  const words = raw.trim();
  sentences.push({ start, end: start + words.length, text: words });
}
