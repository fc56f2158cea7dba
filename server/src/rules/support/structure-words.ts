/** The words that the rules on lists, sentences and speech look for; the lists stand in `data/structure/`. */
import { languages as spoken, oncePerKey, wordSource } from '../../guide/vocabulary.js';
import de from '../data/structure/de.json' with { type: 'json' };
import en from '../data/structure/en.json' with { type: 'json' };
import es from '../data/structure/es.json' with { type: 'json' };
import fr from '../data/structure/fr.json' with { type: 'json' };

type StructureData = Omit<typeof en, 'doubleNegative'> & {
  readonly doubleNegative: readonly (readonly (string | null)[])[];
};

/** The lists of one language, ready for asking. */
export interface StructureWords {
  /** Words that say nothing: left out where two items are compared. */
  readonly neutral: ReadonlySet<string>;
  /** Words that may differ between two items that say the same. */
  readonly small: ReadonlySet<string>;
  /** Words that make a difference though they are small: denials, conditions, bounds. */
  readonly telling: ReadonlySet<string>;
  /** A denial at the start of an item ("Don't ", "Avoid "). */
  readonly denial: RegExp;
  /** What makes an order a don't, and the words that keep their capital behind it; null where nobody wrote it down. */
  readonly dont: { readonly prefix: string; readonly keep: ReadonlySet<string> } | null;
  readonly verbs: ReadonlySet<string>;
  readonly nounLike: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly behindVerb: ReadonlySet<string>;
  readonly notVerbs: ReadonlySet<string>;
  /** A verb by its form alone, at the start of an item. */
  readonly infinitive: RegExp | null;
  /** What begins like a denial and is none ("No matter what"). */
  readonly notDenied: RegExp;
  /** Two denials at the start of an item, with what stands for them in a do; null where that cannot be said. */
  readonly doubleNegatives: readonly { readonly pattern: RegExp; readonly positive: string | null }[];
  readonly quotes: readonly [string, string];
  readonly said: ReadonlySet<string>;
  /** Whom speech speaks to or of, right behind its first word (“Tell me”). */
  readonly addressed: ReadonlySet<string>;
  readonly instructs: ReadonlySet<string>;
  readonly thirdPerson: ReadonlySet<string>;
  /** Two words with a slash that everybody reads as one. */
  readonly slashPairs: ReadonlySet<string>;
  /** How a sentence of its own begins; sticky. */
  readonly clauseStart: RegExp;
  /** Words before which a comma joins well. */
  readonly clauseLinks: ReadonlySet<string>;
}

/**
 * The lists of a language.
 *
 * @param language BCP 47 primary language of a guide
 * @returns null where nobody wrote lists: what needs them is silent
 */
export function structureWordsFor(language: string): StructureWords | null {
  return compiled(language).words;
}

/**
 * Words that end with a full stop within a sentence ("e.g."), in small letters and without it, of every language.
 */
export function abbreviations(): ReadonlySet<string> {
  return allAbbreviations('');
}

const all: readonly StructureData[] = [en, es, fr, de];

const allAbbreviations = oncePerKey(() => new Set(all.flatMap((data) => data.abbreviations)));

const compiled = oncePerKey((language) => {
  const data = all.find((one) => one.language === language);
  return { words: data ? compile(data) : null };
});

function compile(data: StructureData): StructureWords {
  const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);
  const negations = spoken.find(({ language }) => language === data.language)?.negations ?? [];
  return {
    neutral: set(data.neutral),
    small: set(data.small),
    telling: set(data.telling),
    denial: new RegExp(`^[\\s*_]*(?:${wordSource(negations)})\\s*`, 'iu'),
    dont: data.dont.prefix === '' ? null : { prefix: data.dont.prefix, keep: set(data.dont.keep) },
    verbs: set(data.verbs),
    nounLike: set(data.nounLike),
    objects: set(data.objects),
    behindVerb: set(data.behindVerb),
    notVerbs: set(data.notVerbs),
    infinitive: data.infinitive === '' ? null : new RegExp(data.infinitive, 'iu'),
    notDenied: new RegExp(`^(?:${data.negativeDo.except.join('|') || '(?!)'})`, 'iu'),
    doubleNegatives: data.doubleNegative.map(([source, positive]) => ({
      pattern: new RegExp(`^${source ?? '(?!)'}`, 'iu'),
      positive: positive ?? null,
    })),
    quotes: [data.quotes[0] ?? '"', data.quotes[1] ?? '"'],
    said: set(data.said),
    addressed: set(data.addressed),
    instructs: set(data.instructs),
    thirdPerson: set(data.thirdPerson),
    slashPairs: set(data.slashPairs),
    clauseStart: new RegExp(`(?:${data.clauseStarts.join('|')})(?![\\p{L}\\p{N}])`, 'iuy'),
    clauseLinks: set(data.clauseLinks),
  };
}
