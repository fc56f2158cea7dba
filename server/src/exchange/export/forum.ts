/** Forum text: emoji, bare addresses and lines; survives any box that takes text. */
import type { FormatOptions } from '../format/format.js';
import { bareDontsInWords } from './polarity.js';
import { prepare } from './prepare.js';
import { joinBlocks, renderBlocks, type TextBlock, type TextStyle } from './render-text.js';

/** How long the posts of a forum may be. */
export interface ForumOptions extends FormatOptions {
  /** The most characters (UTF-16 units) of one post; left out: one post, however long. */
  readonly limit?: number | undefined;
}

/**
 * A guide as forum text.
 *
 * @param text - the guides
 * @param options - what is known of them, and how long a post may be
 * @returns the posts in order, at least one; null when the text is no guide
 */
export function toForum(text: string, { limit, ...options }: ForumOptions): readonly string[] | null {
  const prepared = prepare(text, options, bareDontsInWords);
  if (!prepared) return null;
  const blocks = renderBlocks(prepared, forumStyle);
  return limit === undefined ? [`${joinBlocks(blocks)}\n`] : split(blocks, limit);
}

const forumStyle: TextStyle = {
  escape: (text) => text,
  title: (words) => words,
  heading: (words) => (/[:：.!?…。！？]$/u.test(words) ? words : `${words}:`),
  strong: (words) => words,
  emphasis: (words) => words,
  // Struck words are what not to say: without the line through them they would be said.
  struck: (words) => `~~${words}~~`,
  link: linkInWords,
  response: (words) => (isSpeech(words) ? words : `“${words}”`),
  quote: (lines) => lines.replace(/^/gm, '> '),
  code: (lines) => lines,
  list: null,
};

/** `report form (https://…)`; an address that is its own name stands once. */
export function linkInWords(words: string, url: string): string {
  const address = url.replace(/^(?:mailto|tel|sms):/i, '');
  if (url === '' || words === url || words === address) return words || address;
  return words.trim() === '' ? address : `${words} (${address})`;
}

/** It begins and ends as speech does. */
export function isSpeech(words: string): boolean {
  return /^["“„«「'‘]/u.test(words) && /["”“»」'’][.,!?]?$/u.test(words);
}

/** Fills posts with whole blocks; a label stays with what it names, a block that is too long stands alone. */
function split(blocks: readonly TextBlock[], limit: number): readonly string[] {
  const room = limit - '(00/00)\n\n'.length;
  const posts: TextBlock[][] = [[]];
  for (const group of groupsOf(blocks)) {
    const post = posts[posts.length - 1] as TextBlock[];
    if (post.length > 0 && joinBlocks([...post, ...group]).length > room) posts.push([...group]);
    else post.push(...group);
  }
  if (posts.length === 1) return [`${joinBlocks(posts[0] as TextBlock[])}\n`];
  return posts.map((post, index) => `(${index + 1}/${posts.length})\n\n${joinBlocks(post)}\n`);
}

/** A label with the first block under it; every other block alone. */
function groupsOf(blocks: readonly TextBlock[]): TextBlock[][] {
  const groups: TextBlock[][] = [];
  for (const block of blocks) {
    const last = groups[groups.length - 1];
    if (last?.every(({ starts }) => starts)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
