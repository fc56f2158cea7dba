/** A text cut into words that phrases can be looked for in: folded, without contractions, with the bounds of clauses. */
import type { WordForms } from './word-forms.js';

/** One word; a contraction ("won't") gives several with one place. */
export interface Word {
  /** Lower case, without accents, apostrophes of one kind. */
  readonly text: string;
  /** Where it stands in the text: [start, end). */
  readonly start: number;
  readonly end: number;
  /** Number of the clause: ended by commas, dashes, brackets, quotation marks, emoji and the ends of sentences. */
  readonly piece: number;
  /** The same without commas. */
  readonly clause: number;
  /** The same as `piece` for what stands around quotations: a quoted word has that of the words that introduce it. */
  readonly outerPiece: number;
  /** Index in `Tokens.sentences`; a quotation holds sentences of its own. */
  readonly sentence: number;
  /** The sentence around the quotation it stands in; `sentence` outside quotations. */
  readonly outerSentence: number;
  /** Number of the quotation it stands in; 0 outside. */
  readonly quote: number;
}

/** From the first word of a sentence to its final mark. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly question: boolean;
  readonly quote: number;
}

/** A text as words. */
export interface Tokens {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Stretches [start, end) behind a mark such as ❌, up to a ✅ or the end. */
  readonly marked: readonly (readonly [number, number])[];
}

/**
 * Cuts a text into words.
 *
 * @param text the text
 * @param forms how the language writes its words
 */
export function tokenise(text: string, forms: WordForms): Tokens {
  return new Cutter(text, forms).cut();
}

const pieces = /(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘ʼ´`][\p{L}\p{M}\p{N}]+)*)|[^\s\p{L}\p{N}]/gu;
const sentenceEnds = '.!?…。！？';
const questionMarks = '?？';
const commas = ',，、';
/** Marks that neither end nor divide a clause. */
const transparent = /^[-*_#%&+@~^=<>$'’‘´`[\]\\\p{M}\u200d]$/u;
const dontMarks = /^[❌❎🚫⛔🛑✖✗✘👎]$/u;
const doMarks = /^[✅✔☑✓👍]$/u;

interface OpenSentence {
  index: number;
  start: number;
  end: number;
  question: boolean;
  quote: number;
}

class Cutter {
  readonly #words: Word[] = [];
  readonly #sentences: OpenSentence[] = [];
  readonly #marked: [number, number][] = [];
  readonly #closers: ReadonlyMap<number, number>;
  #piece = 0;
  #clause = 0;
  #outerPiece = 0;
  #quotes = 0;
  #quote = 0;
  #closer = -1;
  #inner: OpenSentence | null = null;
  #outer: OpenSentence | null = null;
  #markedFrom = -1;

  constructor(
    private readonly text: string,
    private readonly forms: WordForms,
  ) {
    this.#closers = quotations(text);
  }

  cut(): Tokens {
    for (const match of this.text.matchAll(pieces)) {
      const [raw] = match;
      if (match.groups?.['word'] !== undefined) this.word(raw, match.index);
      else this.mark(raw, match.index);
    }
    if (this.#markedFrom >= 0) this.#marked.push([this.#markedFrom, this.text.length]);
    return { text: this.text, words: this.#words, sentences: this.#sentences, marked: this.#marked };
  }

  private word(raw: string, start: number): void {
    const end = start + raw.length;
    const outer = (this.#outer ??= this.open(start, 0));
    const own = this.#quote === 0 ? outer : (this.#inner ??= this.open(start, this.#quote));
    own.end = outer.end = end;
    for (const text of this.forms.wordsOf(raw))
      this.#words.push({
        text,
        start,
        end,
        piece: this.#piece,
        clause: this.#clause,
        outerPiece: this.#outerPiece,
        sentence: own.index,
        outerSentence: outer.index,
        quote: this.#quote,
      });
  }

  private open(start: number, quote: number): OpenSentence {
    const sentence = { index: this.#sentences.length, start, end: start, question: false, quote };
    this.#sentences.push(sentence);
    return sentence;
  }

  private mark(raw: string, at: number): void {
    if (this.#closer < 0 && this.#closers.has(at)) return this.openQuote(at);
    if (at === this.#closer) return this.closeQuote(at);
    if (sentenceEnds.includes(raw)) return this.endSentence(raw, at);
    if (commas.includes(raw)) return this.divide(false);
    if (raw === '-' ? !this.isSpaced(at) : transparent.test(raw)) return;
    if (dontMarks.test(raw) && this.#markedFrom < 0) this.#markedFrom = at;
    else if (doMarks.test(raw)) this.unmark(at);
    this.divide(true);
  }

  private divide(hard: boolean): void {
    this.#piece++;
    if (hard) this.#clause++;
    if (this.#quote === 0) this.#outerPiece++;
  }

  private endSentence(raw: string, at: number): void {
    const open = this.#quote === 0 ? this.#outer : this.#inner;
    if (raw === '.' && !this.isFullStop(at)) return;
    this.divide(true);
    const last = open ?? this.#sentences.at(-1);
    if (!last || last.quote !== this.#quote) return;
    last.end = Math.max(last.end, at + raw.length);
    last.question ||= questionMarks.includes(raw);
    if (this.#quote === 0) this.#outer = null;
    else this.#inner = null;
  }

  /** Not in `3.5`, `example.org` or behind the letters of `e.g.`. */
  private isFullStop(at: number): boolean {
    const last = this.#words.at(-1);
    const letter = last?.end === at && last.end - last.start === 1 && last.text !== 'i';
    return !letter && !/[\p{L}\p{N}]/u.test(this.text[at + 1] ?? '');
  }

  private isSpaced(at: number): boolean {
    return /\s/.test(this.text[at - 1] ?? ' ') && /\s/.test(this.text[at + 1] ?? ' ');
  }

  private openQuote(at: number): void {
    this.#closer = this.#closers.get(at) ?? -1;
    this.#quote = ++this.#quotes;
    this.#piece++;
    this.#clause++;
    this.#outer ??= this.open(at, 0);
  }

  private closeQuote(at: number): void {
    const ended = sentenceEnds.includes(this.text[at - 1] ?? ' ');
    this.#quote = 0;
    this.#closer = -1;
    this.#inner = null;
    this.#piece++;
    this.#clause++;
    if (this.#outer) this.#outer.end = at + 1;
    // `Avoid "Calm down." Ask what helps.`: the full stop inside ends both sentences.
    if (!ended || !startsSentence.test(this.text.slice(at + 1, at + 12))) return;
    this.#outer = null;
    this.#outerPiece++;
  }

  private unmark(at: number): void {
    if (this.#markedFrom >= 0) this.#marked.push([this.#markedFrom, at]);
    this.#markedFrom = -1;
  }
}

const startsSentence = /^\s+\p{Lu}/u;

const partners: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': '’',
};

/** Where quotations open, with where they close; a quotation inside another is part of it. */
function quotations(text: string): ReadonlyMap<number, number> {
  const spans = new Map<number, number>();
  const missing = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    const closers = char === '"' || char === "'" ? char : partners[char];
    if (closers === undefined || missing.has(char) || !mayOpen(text, at)) continue;
    const end = closerOf(text, at, closers);
    if (end >= 0) {
      spans.set(at, end);
      at = end;
    } else if (!isSingle(char)) missing.add(char);
  }
  return spans;
}

function isSingle(mark: string | undefined): boolean {
  return mark === "'" || mark === '‘' || mark === '’';
}

function mayOpen(text: string, at: number): boolean {
  return !isSingle(text[at]) || (!wordAt(text, at - 1) && wordAt(text, at + 1));
}

/** Single marks are apostrophes too: they quote no long stretch and close behind no letter that goes on. */
function closerOf(text: string, open: number, closers: string): number {
  const single = isSingle(closers);
  const end = single ? Math.min(text.length, open + 300) : text.length;
  for (let at = open + 1; at < end; at++)
    if (closers.includes(text[at] as string) && !(single && wordAt(text, at + 1))) return at;
  return -1;
}

function wordAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? ' ');
}
