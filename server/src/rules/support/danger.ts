/** Words that name danger to a person and words that name help; the lists stand in `data/danger/`. */
import { oncePerValue } from '../../guide/remember.js';
import { oncePerKey } from '../../guide/vocabulary.js';
import de from '../data/danger/de.json' with { type: 'json' };
import en from '../data/danger/en.json' with { type: 'json' };
import es from '../data/danger/es.json' with { type: 'json' };
import fr from '../data/danger/fr.json' with { type: 'json' };
import ja from '../data/danger/ja.json' with { type: 'json' };
import pt from '../data/danger/pt.json' with { type: 'json' };
import ru from '../data/danger/ru.json' with { type: 'json' };
import zh from '../data/danger/zh.json' with { type: 'json' };

/** The words of one language. */
export type DangerWords = typeof en & {
  /** False where no space stands between words. */
  readonly spaced?: boolean;
};

const languages: readonly DangerWords[] = [en, es, fr, de, pt, ru, zh, ja];

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The words for crises in a language.
 *
 * @param language BCP 47 primary language
 * @returns null where we have no list
 */
export function dangerWordsFor(language: string): DangerWords | null {
  return languages.find((one) => one.language === language) ?? null;
}

/**
 * Where a text first names danger to a person.
 *
 * @param text plain words
 * @param language BCP 47 primary language
 * @returns null when it names none, or the language has no list
 */
export function dangerIn(text: string, language: string): Span | null {
  const words = patternsFor(language);
  if (!words) return null;
  for (const { index, 0: sentence } of text.matchAll(sentences)) {
    const span = words.stems.test(sentence) ? dangerInSentence(plainOf(sentence), words) : null;
    if (span) return { start: index + span.start, end: index + span.end };
  }
  return null;
}

/**
 * Whether the words of a part name danger, worked out once for all that is found in them.
 *
 * @param part the part
 * @returns the question for a language
 */
export const namesDanger: (part: { readonly text: string }) => (language: string) => boolean = oncePerValue(
  ({ text }: { readonly text: string }) =>
    oncePerKey((language: string): boolean => dangerIn(text, language) !== null),
);

function dangerInSentence(plain: string, { danger, benign }: DangerPatterns): Span | null {
  if (!danger.test(plain)) return null;
  const match = danger.exec(plain.replace(benign, (words) => ' '.repeat(words.length)));
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** What names danger stands in one sentence; a long one is looked at piece by piece. */
const sentences = /[^.!?。！？]{1,1000}/g;

/** Questions about the words around a number or link; English words always count. */
export interface CrisisWords {
  /** Words that tell somebody to call or write. */
  readonly isCue: (text: string) => boolean;
  /** Words that name help: crisis, emergency, helpline. */
  readonly isAnswer: (text: string) => boolean;
  /** Words right behind a number that it counts: “988 members”. */
  readonly isCounted: (text: string) => boolean;
  /** Words of a link that leads to a report or rules, not to help. */
  readonly isElsewhere: (text: string) => boolean;
  /** “This is not a crisis service.” */
  readonly isNoService: (text: string) => boolean;
  /** “your local emergency number”. */
  readonly isLocal: (text: string) => boolean;
  /** “formerly”, “the old number”. */
  readonly isRetired: (text: string) => boolean;
}

/** The words for crises of a language together with the English ones. */
export const crisisWords: (language: string) => CrisisWords = oncePerKey((language) => {
  const own = [...new Set([en, dangerWordsFor(language) ?? en])];
  const test = (pick: (words: DangerWords) => readonly string[], at = '') => {
    const pattern = new RegExp(`${at}(?:${own.map((words) => anyOf(words, pick(words))).join('|')})`, 'iu');
    return (text: string): boolean => pattern.test(plainOf(text));
  };
  return {
    isCue: test((words) => words.callCues),
    isAnswer: test((words) => words.answers),
    isCounted: test((words) => words.notNumbers, '^ ?'),
    isElsewhere: test((words) => words.elsewhere),
    isNoService: test((words) => words.noService),
    isLocal: test((words) => words.localEmergency),
    isRetired: test((words) => words.retired),
  };
});

/** Any of some words or patterns, as whole words where the language sets words apart. */
function anyOf({ spaced = true }: DangerWords, list: readonly string[]): string {
  const any = `(?:${list.join('|')})`;
  return spaced ? `(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])` : any;
}

interface DangerPatterns {
  /** Beginnings without which no pattern can match: a quick no for most texts. */
  readonly stems: RegExp;
  readonly danger: RegExp;
  readonly benign: RegExp;
}

const compiled = oncePerKey((language): { readonly patterns: DangerPatterns | null } => {
  const words = dangerWordsFor(language);
  return { patterns: words ? compile(words) : null };
});

function patternsFor(language: string): DangerPatterns | null {
  return compiled(language).patterns;
}

function compile(words: DangerWords): DangerPatterns {
  const { stems, danger, benign } = words;
  const source = (list: readonly string[]): string => anyOf(words, list).replaceAll("n't", "\\p{L}{1,7}n't");
  return {
    stems: new RegExp(stems.join('|'), 'i'),
    danger: new RegExp(source(danger), 'iu'),
    benign: new RegExp(source(benign), 'giu'),
  };
}

/** One space for each white space and a straight apostrophe for each other; every character keeps its place. */
function plainOf(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[’‘´`]/g, "'");
}
