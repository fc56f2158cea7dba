/** The marks before a practice: ✅ and ❌ in all their shapes, shortcodes, entities, and words (`DON'T:`). */
import type { Polarity } from './types.js';
import { dialectOf, type Dialect } from './dialect.js';
import { languages } from './vocabulary.js';

/** The house marks. */
export const DO_MARK = '✅';
export const DONT_MARK = '❌';

/** A mark found at the start of a line's plain text. */
export interface MarkerMatch {
  readonly polarity: Polarity;
  readonly form: 'emoji' | 'shortcode' | 'entity' | 'word';
  readonly raw: string;
  /** Length of the mark with the space after it. */
  readonly length: number;
  /** The house mark when this one can be mistaken for its opposite. */
  readonly ambiguous: string | null;
}

const DO_EMOJI = ['✅', '✔', '☑', '✓', '👍', '🟢', '🙆', '💚', '🆗'];
const DONT_EMOJI = ['❌', '❎', '✖', '✗', '✘', '🚫', '⛔', '🛑', '👎', '🙅', '🔴', '❗', '⛔'];
const DO_SHORTCODES = [
  'white_check_mark',
  'heavy_check_mark',
  'ballot_box_with_check',
  'check_mark',
  '+1',
  'thumbsup',
];
const DONT_SHORTCODES = [
  'x',
  'negative_squared_cross_mark',
  'heavy_multiplication_x',
  'no_entry',
  'no_entry_sign',
  '-1',
  'thumbsdown',
  'cross_mark',
];
/** Marks drawn so that they read as their opposite: ❎ is white on green on most platforms, ✖ and ✔ look alike. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '❎': DONT_MARK, '✖': DONT_MARK, '✔': DO_MARK };
const LOOK_ALIKE_CODES: Readonly<Record<string, string>> = {
  negative_squared_cross_mark: DONT_MARK,
  heavy_multiplication_x: DONT_MARK,
  heavy_check_mark: DO_MARK,
};

const emojiPattern = new RegExp(
  `^(${[...DO_EMOJI, ...DONT_EMOJI].join('|')})(?:\\uFE0F|\\p{Emoji_Modifier}|\\u200D[♀♂]\\uFE0F?)*[ \\t\\u00A0]*`,
  'u',
);
const shortcodePattern = /^:([a-z0-9_+-]+):[ \t]*/u;
/** Word markers have up to four words. */
const FIRST_WORDS = /^[\p{L}'’‘´`]{1,20}(?:\s{1,3}[\p{L}'’‘´`]{1,20}){0,3}/u;
const markerWords = markerWordsOf();

/**
 * The mark at the start of `text` (plain words of one line).
 *
 * @param strong - the length of a bold run at the start, 0 when none: a word is a mark only where it is bold, in capitals or
 *   followed by a colon
 * @param spoken - the languages the text is read in: the community's own marks go before the known ones
 */
export function markerAt(text: string, strong: number, spoken: readonly string[]): MarkerMatch | null {
  return symbolAt(text, spoken) ?? wordAt(text, strong, dialectOf(spoken));
}

/** The emoji or shortcode at the start of `text`; words do not count. */
export function symbolAt(text: string, spoken: readonly string[]): MarkerMatch | null {
  return ownSymbolAt(text, dialectOf(spoken)) ?? emojiAt(text) ?? shortcodeAt(text);
}

function ownSymbolAt(text: string, dialect: Dialect | null): MarkerMatch | null {
  const own = dialect?.symbols.find(({ mark }) => text.startsWith(mark));
  if (!own) return null;
  const behind = /^(?:\uFE0F|\p{Emoji_Modifier})*[ \t\u00A0]*/u.exec(text.slice(own.mark.length))?.[0] ?? '';
  const raw = (own.mark + behind).trimEnd();
  return {
    polarity: own.polarity,
    form: 'emoji',
    raw,
    length: own.mark.length + behind.length,
    ambiguous: null,
  };
}

function emojiAt(text: string): MarkerMatch | null {
  const match = emojiPattern.exec(text);
  const emoji = match?.[1];
  if (!match || emoji === undefined) return null;
  return {
    polarity: DO_EMOJI.includes(emoji) ? 'do' : 'dont',
    form: 'emoji',
    raw: match[0].trimEnd(),
    length: match[0].length,
    ambiguous: LOOK_ALIKES[emoji] ?? null,
  };
}

function shortcodeAt(text: string): MarkerMatch | null {
  const match = shortcodePattern.exec(text);
  const code = match?.[1];
  if (!match || code === undefined) return null;
  const positive = DO_SHORTCODES.includes(code);
  if (!positive && !DONT_SHORTCODES.includes(code)) return null;
  return {
    polarity: positive ? 'do' : 'dont',
    form: 'shortcode',
    raw: match[0].trimEnd(),
    length: match[0].length,
    ambiguous: LOOK_ALIKE_CODES[code] ?? null,
  };
}

function wordAt(text: string, strong: number, dialect: Dialect | null): MarkerMatch | null {
  const start = FIRST_WORDS.exec(text)?.[0] ?? '';
  for (let word = start; word !== ''; word = word.replace(/\s*\S+$/u, '')) {
    const plain = word
      .toLowerCase()
      .replace(/[’‘´`]/g, "'")
      .replace(/\s+/g, ' ');
    const polarity = dialect?.words.get(plain) ?? markerWords.get(plain);
    if (!polarity) continue;
    const rest = /^(\s*[:：])?\s*/u.exec(text.slice(word.length));
    // `NO_PROXY` is one word of a program, not the word NO.
    if (text[word.length] === '_') continue;
    // A bold run that goes on ("**Never argue** about …") is a bold sentence start, not a mark.
    const bold = strong >= word.length && strong <= word.length + 1;
    const emphatic = rest?.[1] !== undefined || bold || isCapitals(word);
    if (emphatic)
      return {
        polarity,
        form: 'word',
        raw: word,
        length: word.length + (rest?.[0].length ?? 0),
        ambiguous: null,
      };
  }
  return null;
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function markerWordsOf(): ReadonlyMap<string, Polarity> {
  const words = new Map<string, Polarity>();
  for (const { wordMarkers } of languages) {
    for (const polarity of ['dont', 'do'] as const) {
      for (const word of wordMarkers[polarity]) if (!words.has(word)) words.set(word, polarity);
    }
  }
  return words;
}
