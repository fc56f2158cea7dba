/** Speech among words: which characters are meant to be said, and a quote that was opened and never closed. */

/** Speech found in a text; indexes count in it. */
export interface Speech {
  /** What is said, without quote marks; the whole text when nothing is quoted. */
  readonly segments: readonly (readonly [number, number])[];
  readonly quoted: boolean;
  /** The mark without partner and the mark that is missing. */
  readonly unclosed: {
    readonly index: number;
    readonly expected: string;
    readonly missing: 'open' | 'close';
  } | null;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‹': '›',
  '›': '‹',
  '‚': '‘',
  "'": "'",
};
/** Marks that open speech inside a sentence; single marks are apostrophes too often. */
const INNER_OPENERS = /["“„«「『]/u;
const SEPARATOR = /^\s*(?:[/,;|]|or\b|und\b|oder\b|o\b|ou\b|或|$)/u;
const SENTENCE_END = /[.!?…]/u;
const NEXT_QUOTE = /^\s{1,5}["“„«「『]\p{L}/u;
const AFTER_SPEECH = /^[\s.,;:!?*_]*(?:$|\(|\[|[-–—→]|\p{L}|["“„«「『])/u;

/** Finds the speech in `text`. */
export function speechIn(text: string): Speech {
  const start = text.search(/\S/u);
  if (start < 0) return { segments: [], quoted: false, unclosed: null };
  const opener = text[start] as string;
  if (CLOSERS[opener] !== undefined && !(opener === "'" && !/'[\s.,!?)]*$/u.test(text.slice(start + 1))))
    return opened(text, start);
  return (
    introduced(text) ??
    missingOpener(text) ?? { segments: [[start, text.length]], quoted: false, unclosed: null }
  );
}

function opened(text: string, start: number): Speech {
  const segments: [number, number][] = [];
  let at = start;
  for (;;) {
    const expected = CLOSERS[text[at] as string] as string;
    const end = closerOf(text, at, expected);
    if (end < 0) {
      segments.push([at + 1, text.length]);
      return { segments, quoted: true, unclosed: { index: at, expected, missing: 'close' } };
    }
    segments.push([at + 1, end]);
    const next = nextOpener(text, end + 1);
    if (next < 0) return { segments, quoted: true, unclosed: null };
    at = next;
  }
}

/** The index that closes the quote opened at `open`: not a quote inside the speech ("no "right" way"). */
function closerOf(text: string, open: number, expected: string): number {
  if (expected !== '"') return nestedCloser(text, open, expected);
  const candidates: number[] = [];
  for (let index = text.indexOf('"', open + 1); index >= 0; index = text.indexOf('"', index + 1))
    candidates.push(index);
  const real = candidates.filter((index) => !/[\s(]/u.test(text[index - 1] ?? ' '));
  const separated = real.find(
    (index) => SEPARATOR.test(text.slice(index + 1)) || isFollowedByNext(text, index),
  );
  if (separated !== undefined && evenBetween(candidates, separated)) return separated;
  const sentence = real.find(
    (index) => /[.!?…,]/u.test(text[index - 1] ?? '') && AFTER_SPEECH.test(text.slice(index + 1)),
  );
  if (sentence !== undefined) return sentence;
  return real.length % 2 === 1 ? (real[real.length - 1] as number) : -1;
}

/** `"First." "Second."`: a sentence ends inside, and the next quotation begins at once. */
function isFollowedByNext(text: string, close: number): boolean {
  return SENTENCE_END.test(text[close - 1] ?? '') && NEXT_QUOTE.test(text.slice(close + 1, close + 8));
}

/** Quotes inside the speech come in twos. */
function evenBetween(candidates: readonly number[], close: number): boolean {
  return candidates.indexOf(close) % 2 === 0 || candidates[candidates.length - 1] === close;
}

function nestedCloser(text: string, open: number, expected: string): number {
  const opener = text[open] as string;
  let depth = 1;
  for (let index = open + 1; index < text.length; index++) {
    const char = text[index];
    if (expected === "'" || expected === '’') {
      if (char === expected && !/^\p{L}/u.test(text.slice(index + 1))) return index;
    } else if (char === expected || (expected === '“' && char === '”')) {
      if (--depth === 0) return index;
    } else if (char === opener) depth++;
  }
  return -1;
}

function nextOpener(text: string, from: number): number {
  const rest = text.slice(from);
  const match = /^\s*(?:[/,;|]|or|und|oder|ou|o|或)?\s*(?=["“„«「『])/u.exec(rest);
  return match ? from + match[0].length : -1;
}

/** Speech behind a lead such as `Opening: "…"`. */
function introduced(text: string): Speech | null {
  const lead = /^[^"“„«「『]{1,60}[:：*]\s*(?=["“„«「『])/u.exec(text);
  return lead ? opened(text, lead[0].length) : null;
}

/** `Hello there."`: speech whose opening mark was lost. */
function missingOpener(text: string): Speech | null {
  const end = text.trimEnd().length;
  const last = text[end - 1];
  const marks = text.match(/["”“»「」]/gu) ?? [];
  if (marks.length !== 1 || (last !== '"' && last !== '”')) return null;
  if (/\d"$/u.test(text.trimEnd()) || !INNER_OPENERS.test(last === '”' ? '“' : last)) return null;
  const expected = last === '”' ? '“' : '"';
  return { segments: [[0, end - 1]], quoted: true, unclosed: { index: end - 1, expected, missing: 'open' } };
}
