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
  // A name may have been broken on the way as well; a word in it that looks misspelt is a name.
  const found = [
    ...unshielded(charactersIn(text), text, false),
    ...unshielded(wordsIn(text, language), text, true),
  ];
  return found.sort((a, b) => a.from - b.from);
}

function unshielded(found: readonly Broken[], text: string, names: boolean): readonly Broken[] {
  if (found.length === 0) return found;
  const isShielded = shieldOf(text, names);
  return found.filter(({ from, to }) => !isShielded(from, to));
}

const sequences: Readonly<Record<string, string>> = data.sequences;
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = data.words;

const patterns = oncePerKey((language) => {
  const known = Object.keys(words[language] ?? {});
  const longest = known.toSorted((a, b) => b.length - a.length).map(escapeRegExp);
  return {
    characters: new RegExp(`${Object.keys(sequences).map(escapeRegExp).join('|')}|${LONG}|â€`, 'gu'),
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
  return Array.from(text.matchAll(patterns('').characters)).flatMap(({ index, 0: broken }) => {
    const restored = sequences[broken] ?? decoded(broken) ?? lostQuote(broken);
    return restored === null ? [] : [{ from: index, to: index + broken.length, restored }];
  });
}

/** Every sequence begins with one of these. */
const suspicious = /[ÃâÂÅð]/;

/** The signs that Windows-1252 shows for the bytes 0x80 to 0x9F, in order; a space where it has none. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** Punctuation and symbols, and emoji: what begins otherwise may be the end of a word before a quotation mark. */
const LONG = `(?:â|ð(?=Ÿ)[${HIGH.replaceAll(' ', '')}])[\\u0080-\\u00BF${HIGH.replaceAll(' ', '')}]{2}`;

/** The sign whose bytes were read one by one; null where they are none. */
function decoded(broken: string): string | null {
  const bytes = Array.from(broken, byteOf);
  const [first = 0, ...more] = bytes;
  if (more.some((byte) => byte < 0x80 || byte > 0xbf)) return null;
  const code = more.reduce(
    (all, byte) => (all << 6) | (byte & 0x3f),
    first & (more.length === 2 ? 0x0f : 0x07),
  );
  const sign = String.fromCodePoint(code);
  return /[\p{P}\p{S}\p{Emoji_Component}\u2000-\u200F]/u.test(sign) ? sign : null;
}

function byteOf(sign: string): number {
  const high = sign === ' ' ? -1 : HIGH.indexOf(sign);
  return high >= 0 ? 0x80 + high : sign.charCodeAt(0);
}

/** The last byte of a closing quotation mark is a sign that nobody sees, and the first to get lost. */
function lostQuote(broken: string): string | null {
  return broken === 'â€' ? '”' : null;
}

function wordsIn(text: string, language: string): Broken[] {
  const pattern = patterns(language).words;
  // Most lines hold none, and `matchAll` copies its pattern each time.
  if (!pattern || text.search(pattern) < 0) return [];
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
