/** Characters and apostrophes that a copy lost; the lists stand in `data/mojibake.json`. */
import { oncePerKey } from '../../guide/vocabulary.js';
import { escapeRegExp } from '../../guide/text.js';
import data from './data/mojibake.json' with { type: 'json' };
import { shieldOf } from './shield.js';

/** Something broken in a line, and what stood there. */
export interface Broken {
  readonly from: number;
  readonly to: number;
  readonly restored: string;
}

/**
 * What is broken in a line, in order; code, tags and addresses are left alone.
 *
 * @param text the line
 * @param language BCP 47 primary language of the guide
 */
export function brokenIn(text: string, language: string): readonly Broken[] {
  const found = [...charactersIn(text), ...wordsIn(text, language)];
  if (found.length === 0) return found;
  const isShielded = shieldOf(text);
  return found.filter(({ from, to }) => !isShielded(from, to)).sort((a, b) => a.from - b.from);
}

const sequences: Readonly<Record<string, string>> = data.sequences;
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = data.words;

const patterns = oncePerKey((language) => {
  const known = Object.keys(words[language] ?? {});
  const longest = known.toSorted((a, b) => b.length - a.length).map(escapeRegExp);
  return {
    characters: new RegExp(Object.keys(sequences).map(escapeRegExp).join('|'), 'gu'),
    words:
      known.length > 0
        ? new RegExp(
            `(?<![\\p{L}\\p{N}'’_/.@#-])(?:${longest.join('|')})(?![\\p{L}\\p{N}'’_/@-]|\\.\\w)`,
            'giu',
          )
        : null,
  };
});

function charactersIn(text: string): Broken[] {
  if (!suspicious.test(text)) return [];
  return Array.from(text.matchAll(patterns('').characters), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    restored: sequences[match[0]] ?? match[0],
  }));
}

/** Every sequence begins with one of these. */
const suspicious = /[ÃâÂÅ]/;

function wordsIn(text: string, language: string): Broken[] {
  const pattern = patterns(language).words;
  if (!pattern) return [];
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const restored = restore(match[0], language);
    if (restored === null || isName(match[0], text, match.index)) return [];
    return [{ from: match.index, to: match.index + match[0].length, restored }];
  });
}

/** The word with its apostrophe, in the capitals it was written in. */
function restore(word: string, language: string): string | null {
  const plain = words[language]?.[word.toLowerCase()];
  if (plain === undefined) return null;
  if (word === word.toUpperCase()) return plain.startsWith('I') ? null : plain.toUpperCase();
  if (word.toLowerCase() === 'im' && word !== 'Im') return null;
  return /^\p{Lu}/u.test(word) ? plain.slice(0, 1).toUpperCase() + plain.slice(1) : plain;
}

/** “Jony Ive”: a capital behind another name. */
function isName(word: string, text: string, at: number): boolean {
  return (
    /^(?:Ive|Im)$/.test(word) &&
    /\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, at - 24), at)) &&
    !firstTwo.test(text.slice(0, at))
  );
}

/** At the start of a line a capital says nothing. */
const firstTwo = /^[\s>*+#\d.-]*\p{L}+\s$/u;
