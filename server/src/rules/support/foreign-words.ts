/** What stands in a passage without being its author's prose: quotations, code, addresses, labels, gaps to fill. */
import { sourceOffset, type Passage } from './passages.js';

/** Neither a word nor white space nor the end of a sentence. */
const BLANK = '¤';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>¤]{1,2000}|[\w.+-]{0,64}@[\w.-]{1,255}/g;
const GAP = /\[[^[\]\n]{0,80}\]|\{[^{}\n]{0,80}\}|<[^<>\n]{0,80}>|_{2,}/g;
const QUOTATION = /["“„«][^"“”„«»\n]{1,600}["”“»]|‘[^‘’\n]{1,300}’(?!\p{L})/gu;
const WHOLLY_QUOTED = /^["“„«][^"“”„«»]{1,2000}["”“»]$/u;
const MARKED = /(`+)[^`\n]{1,600}\1|~~[^~\n]{1,600}~~/g;

const LABEL = /^[^.:!?¤\n]{1,60}:(?=\s)/;
/** retext takes a sentence that ends in “in.” or “no.” for one that goes on: inches, numbers. */
const NO_INCH = /(?<![\p{L}\p{N}])(in|no)\.(?=\s+\p{Lu})/giu;
const ITEM = / [-*•](?= \S)/g;

/**
 * The words of a passage with everything that its author did not write as prose made blank; lengths stay.
 *
 * @param passage the passage
 * @param source the text that its positions count in
 */
export function blankOut(passage: Passage, source: string): string {
  const text = blankMarked(passage, source);
  const calm = partItems(passage, source, blankLabel(passage, source, text))
    .replace(ADDRESS, blank)
    .replace(GAP, blank)
    .replace(NO_INCH, '$1!');
  // A do may be nothing but the words to say: then they are its prose.
  return passage.role === 'do' && WHOLLY_QUOTED.test(text) ? calm : calm.replace(QUOTATION, blank);
}

function blank(words: string): string {
  return BLANK.repeat(words.length);
}

/** Code and struck words leave no mark in the prose: they are looked up in the source. */
function blankMarked({ prose }: Passage, source: string): string {
  const { text, start } = prose;
  const from = Math.max(0, start - 3);
  const raw = source.slice(from, sourceOffset(prose, text.length) + 3);
  if (!/[`~]/.test(raw)) return text;
  const spans = [...raw.matchAll(MARKED)].map(({ 0: all, index }) => [
    from + index,
    from + index + all.length,
  ]);
  let at = 0;
  return Array.from({ length: text.length }, (_, index) => {
    const offset = sourceOffset(prose, index);
    while ((spans[at]?.[1] ?? Infinity) <= offset) at++;
    return (spans[at]?.[0] ?? Infinity) <= offset ? BLANK : text[index];
  }).join('');
}

/** `**Listen first:** …`: the bold words name what follows. */
function blankLabel({ prose }: Passage, source: string, text: string): string {
  const end = LABEL.exec(text)?.[0].length ?? 0;
  if (end === 0) return text;
  const colon = sourceOffset(prose, end - 1);
  const isBold = /[*_]:|:[*_]/.test(source.slice(colon - 1, colon + 2));
  return isBold ? blank(text.slice(0, end)) + text.slice(end) : text;
}

/** A list inside a response: each of its items is a sentence, though lines are joined. */
function partItems({ prose }: Passage, source: string, text: string): string {
  return text.replace(ITEM, (mark, index: number) =>
    /[\r\n]/.test(source[sourceOffset(prose, index)] ?? '') ? '\n\n' : mark,
  );
}
