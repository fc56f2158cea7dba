/** Says, by one look at the text, that remark-lint's rules have nothing to say about it: parsing costs a hundred times that. */
import { frontMatterEnd } from './support/text.js';

/** Any of these may be a finding: an address that is empty or `#` or `?`, a definition, a comment that speaks to remark-lint. */
const SIGNS = /\]\([\s>]*(?:[)"'&\\]|<(?![a-z])|[#?](?![\w-]))|\]:|<!--[\s>]*lint/i;
/** A rank can only jump to 3 or deeper. */
const DEEP = /###|<h[3-6]/;
/** Raw HTML, which may be a heading or hide one: all but addresses and comments that end on their line. */
const TAG = /<(?!https?:|mailto:|!--(?:(?!-->)[^\r\n]){0,500}-->[ \t]*(?:[\r\n]|$))[a-z!?/]|[\u2028\u2029]/i;
/** A line that makes the next one no heading (a fence), or the one before a heading (underlined). */
const FENCE_OR_UNDERLINE = /^[ \t>*+\-\d.)]*(?:```|~~~)|[^\s][ \t]*(?:\r\n?|\n)[ \t>]*(?:=+|-+)[ \t]*$/m;
/** Headings that are indented or stand in a quote or an item, or seem to. */
const INNER = /^[ \t>*+\-\d.)]+#{1,6}(?:[ \t]|$)/m;
const HEADING = /^(#{1,6})(?=[ \t]|$)/gm;

/**
 * Says whether the generic rules could find something. Where that is not certain, the answer is yes.
 *
 * @param source the text of a guide, without byte order mark
 */
export function mayBeUntidy(source: string): boolean {
  return SIGNS.test(source) || (DEEP.test(source) && maySkipRank(source));
}

function maySkipRank(source: string): boolean {
  const text = source.startsWith('---') ? source.slice(frontMatterEnd(source)) : source;
  if ([TAG, FENCE_OR_UNDERLINE, INNER].some((sign) => sign.test(text))) return true;
  const above: number[] = [];
  return [...text.matchAll(HEADING)].some(([{ length: rank }]) => {
    while ((above.at(-1) ?? 0) >= rank) above.pop();
    const parent = above.at(-1) ?? rank;
    above.push(rank);
    return rank > parent + 1;
  });
}
