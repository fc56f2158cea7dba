/** The words of guides, per language, compiled once from the data files in `language/`. */
import de from './language/de.json' with { type: 'json' };
import en from './language/en.json' with { type: 'json' };
import es from './language/es.json' with { type: 'json' };
import fr from './language/fr.json' with { type: 'json' };
import ja from './language/ja.json' with { type: 'json' };
import pt from './language/pt.json' with { type: 'json' };
import ru from './language/ru.json' with { type: 'json' };
import zh from './language/zh.json' with { type: 'json' };
import { escapeRegExp } from './text.js';
import type { Polarity, SectionKind } from './types.js';

type WordLists = Readonly<Record<string, readonly string[]>>;

/** One language's data file. */
export interface LanguageData {
  readonly language: string;
  readonly labels: WordLists;
  readonly contrast: { readonly dos: readonly string[]; readonly donts: readonly string[] };
  readonly labelPatterns: WordLists;
  readonly labelPrefixes: readonly string[];
  readonly labelSuffixes: readonly string[];
  /** Labels that name a section of a guide but do not make a file a guide. */
  readonly uncounted: readonly string[];
  readonly reportLeadIn: readonly string[];
  /** The words that exports write behind a mark, so that it is not all that says do or don't. */
  readonly polarityWords: { readonly do: string; readonly dont: string };
  readonly wordMarkers: { readonly do: readonly string[]; readonly dont: readonly string[] };
  readonly negations: readonly string[];
  readonly instead: readonly string[];
  readonly noAlternative: readonly string[];
  readonly anonymous: readonly string[];
  readonly groups: readonly string[];
  readonly roles: readonly string[];
  readonly attributionLeads: readonly string[];
  readonly tipLeads: readonly string[];
  readonly nameConnectors: readonly string[];
  readonly months: readonly string[];
  readonly reportActs: readonly string[];
  readonly callWords: readonly string[];
  readonly textWords: readonly string[];
  readonly uiWords: readonly string[];
  readonly uiActs: readonly string[];
  readonly lostLinks: readonly string[];
  readonly credit: readonly string[];
  /** What a forum page writes around posts. */
  readonly chrome: readonly string[];
  readonly placeholderLeads: readonly string[];
  readonly stageDirections: readonly string[];
  readonly explanations: readonly string[];
  /** What an explanation calls all words in brackets at once ("the words in square brackets"). */
  readonly bracketWords: readonly string[];
  readonly scaffoldNames: readonly string[];
  readonly scaffoldTexts: readonly string[];
  readonly topics: WordLists;
  readonly stopWords: readonly string[];
}

/** Scripts that set no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Every language that guides are understood in. */
export const languages: readonly LanguageData[] = [en, es, fr, de, pt, zh, ja, ru];

/** What a label says. */
export interface LabelMeaning {
  readonly kind: SectionKind;
  readonly language: string;
  /** It counts for the is-it-a-guide decision. */
  readonly counted: boolean;
  /** Good/Bad, Say/Don't say: a label that pairs with its opposite beside it. */
  readonly contrast: boolean;
}

/** All entries of a word list, over all languages, without doubles. */
export function allWords(pick: (data: LanguageData) => readonly string[]): readonly string[] {
  return [...new Set(languages.flatMap((data) => pick(data)))];
}

/** The source of a pattern that matches any of the words, longest first, on word boundaries where the script has them. */
export function wordSource(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const spaced = sorted.filter((word) => !UNSPACED.test(word)).map(wordToSource);
  const unspaced = sorted.filter((word) => UNSPACED.test(word)).map(wordToSource);
  const bounded = spaced.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`] : [];
  const all = [...bounded, ...unspaced];
  return all.length > 0 ? `(?:${all.join('|')})` : '(?!)';
}

function wordToSource(word: string): string {
  return escapeRegExp(word).replace(/'/g, "['’‘´`]").replace(/ /g, '\\s+');
}

/** The word lists of the languages that a text is read in. */
export interface Speech {
  readonly words: (pick: (data: LanguageData) => readonly string[]) => readonly string[];
  /** See {@link wordSource}. */
  readonly source: (pick: (data: LanguageData) => readonly string[]) => string;
  /** Each entry of a list of patterns, compiled. */
  readonly patterns: (pick: (data: LanguageData) => readonly string[], flags?: string) => readonly RegExp[];
}

/**
 * Patterns per set of languages, made when first asked for: compiling them for every language would cost more than reading
 * a guide. What is kept is a pure function of the data files.
 */
export function perLanguages<T>(build: (speech: Speech) => T): (spoken: readonly string[]) => T {
  const built = oncePerKey((key) =>
    build(speechOf(languages.filter(({ language }) => key.split(' ').includes(language)))),
  );
  return (spoken) => built(spoken.join(' '));
}

/** Makes a value for each key when first asked for it; what is kept must be a pure function of the key. */
export function oncePerKey<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

function speechOf(spoken: readonly LanguageData[]): Speech {
  const words: Speech['words'] = (pick) => [...new Set(spoken.flatMap((data) => pick(data)))];
  return {
    words,
    source: (pick) => wordSource(words(pick)),
    patterns: (pick, flags = 'iu') => words(pick).map((source) => new RegExp(source, flags)),
  };
}

/** The side a section kind stands for, if it stands for one. */
export function polarityOf(kind: SectionKind): Polarity | null {
  if (kind === 'dos') return 'do';
  return kind === 'donts' ? 'dont' : null;
}
