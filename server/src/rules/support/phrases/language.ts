/** The word lists of one language, compiled once; the lists themselves stand in `rules/data/wording/`. */
import { oncePerKey } from '../../../guide/vocabulary.js';
import de from '../../data/wording/de.json' with { type: 'json' };
import deSafety from '../../data/wording/de-safety.json' with { type: 'json' };
import en from '../../data/wording/en.json' with { type: 'json' };
import enSafety from '../../data/wording/en-safety.json' with { type: 'json' };
import es from '../../data/wording/es.json' with { type: 'json' };
import esSafety from '../../data/wording/es-safety.json' with { type: 'json' };
import fr from '../../data/wording/fr.json' with { type: 'json' };
import frSafety from '../../data/wording/fr-safety.json' with { type: 'json' };
import pt from '../../data/wording/pt.json' with { type: 'json' };
import ptSafety from '../../data/wording/pt-safety.json' with { type: 'json' };
import ru from '../../data/wording/ru.json' with { type: 'json' };
import ruSafety from '../../data/wording/ru-safety.json' with { type: 'json' };
import type { Node, Pattern } from './nodes.js';
import { beginningWords, grammarOf, parsePhrase, phraseHead, type Grammar } from './pattern.js';
import { scannerOf, type Entry, type Hit } from './scan.js';
import type { Word } from './tokens.js';
import { wordForms, type WordForms, type WordFormsData } from './word-forms.js';

/** One entry of a word list: ways to say the same thing. */
export interface PhraseEntry {
  readonly say: readonly string[];
  /** Harmless phrases: what overlaps one is not found. */
  readonly except?: readonly string[];
  /** Not found in a sentence that holds one of these. */
  readonly unless?: readonly string[];
  /** Only where it is said to the person in the chat: in example responses and quotation marks. */
  readonly spoken?: boolean;
  /** Only in questions (true) or only outside (false). */
  readonly question?: boolean;
  /** What the rule may tell entries apart by. */
  readonly kind?: string;
  /** A better sentence to put in its place. */
  readonly suggest?: string;
}

type Lists = Readonly<Record<string, readonly PhraseEntry[]>>;
type Classes = Readonly<Record<string, readonly string[]>>;

/** What tells words that are meant from words that are not. */
export type Cue =
  | 'negation'
  | 'denial'
  | 'notNegating'
  | 'break'
  | 'avoid'
  | 'insteadOf'
  | 'resume'
  | 'with'
  | 'after'
  | 'reported';

interface LanguageFile extends WordFormsData {
  readonly language: string;
  readonly openers: readonly string[];
  readonly joiners: readonly string[];
  readonly subordinators: readonly string[];
  readonly sayLabels: readonly string[];
  readonly negationWords: readonly string[];
  readonly cues: Readonly<Record<Cue, readonly string[]>>;
  readonly classes: Classes;
  readonly lists: Lists;
}

interface MoreLists {
  readonly language: string;
  readonly classes: Classes;
  readonly lists: Lists;
}

/** What a phrase that was found stands for. */
export type Meaning =
  | { readonly type: 'say'; readonly list: string; readonly entry: PhraseEntry }
  | { readonly type: 'except' | 'unless'; readonly entry: PhraseEntry }
  | { readonly type: 'cue'; readonly cue: Cue }
  | { readonly type: 'sayLabel' };

/** The phrases of a language, ready. */
export interface PhraseBook {
  readonly forms: WordForms;
  /** Finds every phrase and cue in one pass. */
  readonly scan: (words: readonly Word[]) => readonly Hit<Meaning>[];
  /** Takes every phrase apart, which else waits until a text has its first word; throws where one is not well formed. */
  readonly parseAll: () => readonly Pattern[];
  /** Words that join a clause to the one before it ("and", "but"). */
  readonly joiners: ReadonlySet<string>;
  /** The first of them: "and". */
  readonly and: string;
  /** Words that begin a clause which cannot stand alone ("if"). */
  readonly subordinators: ReadonlySet<string>;
}

const files: readonly LanguageFile[] = [en, es, fr, de, pt, ru];
const safety: readonly MoreLists[] = [enSafety, esSafety, frSafety, deSafety, ptSafety, ruSafety];
const books = oncePerKey((language) => bookOf(language));

/**
 * The phrases of a language.
 *
 * @param language BCP 47 primary language of a guide
 * @returns null where the language has no word lists
 */
export function phraseBook(language: string): PhraseBook | null {
  return books(language);
}

function bookOf(language: string): PhraseBook | null {
  const file = files.find((one) => one.language === language);
  if (!file) return null;
  const more = safety.filter((one) => one.language === language);
  const forms = wordForms(file);
  const classes = Object.assign({}, file.classes, ...more.map((one) => one.classes)) as Classes;
  const grammar = grammarOf(forms, classes);
  const entries = [
    ...[file, ...more].flatMap(({ lists }) => listEntries(lists, grammar)),
    ...cueEntries(file, grammar),
  ];
  const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap(forms.wordsOf));
  const language_ = { negations: set(file.negationWords), openers: set([...file.openers, ...file.joiners]) };
  return {
    forms,
    scan: scannerOf(entries, language_),
    parseAll: () => entries.map(({ pattern }) => pattern),
    joiners: set(file.joiners),
    and: file.joiners[0] ?? '',
    subordinators: set(file.subordinators),
  };
}

function listEntries(lists: Lists, grammar: Grammar): Entry<Meaning>[] {
  return Object.entries(lists).flatMap(([list, entries]) =>
    entries.flatMap((entry) => [
      ...compiled(entry.say, { type: 'say', list, entry }, grammar),
      ...compiled(entry.except ?? [], { type: 'except', entry }, grammar),
      ...compiled(entry.unless ?? [], { type: 'unless', entry }, grammar),
    ]),
  );
}

function cueEntries({ cues, sayLabels, negationWords }: LanguageFile, grammar: Grammar): Entry<Meaning>[] {
  const named = Object.entries(cues).flatMap(([cue, phrases]) =>
    compiled(phrases, { type: 'cue', cue: cue as Cue }, grammar),
  );
  return [
    ...named,
    ...compiled(negationWords, { type: 'cue', cue: 'negation' }, grammar),
    ...compiled(sayLabels, { type: 'sayLabel' }, grammar),
  ];
}

function compiled(phrases: readonly string[], value: Meaning, grammar: Grammar): Entry<Meaning>[] {
  return phrases.map((source) => new LazyEntry(source, value, grammar));
}

/** A phrase that is taken apart when a text first has words it can begin with: most never are. */
class LazyEntry implements Entry<Meaning> {
  readonly words: Entry<Meaning>['words'];
  #head: Node | null = null;
  #pattern: Pattern | null = null;

  constructor(
    private readonly source: string,
    readonly value: Meaning,
    private readonly grammar: Grammar,
  ) {
    this.words = beginningWords(source, grammar);
  }

  get head(): Node {
    return (this.#head ??= phraseHead(this.source, this.grammar));
  }

  get pattern(): Pattern {
    return (this.#pattern ??= parsePhrase(this.source, this.grammar));
  }
}
