/** Forum text: emoji, bare addresses and lines; survives any box that takes text. */
import { createReader } from '../../guide/index.js';
import { formatText, type FormatOptions } from '../format/format.js';
import { haveSameForumParts } from '../same-parts.js';
import { bareDontsInWords } from './polarity.js';
import { prepare, type Prepared } from './prepare.js';
import { joinBlocks, renderBlocks, type TextBlock, type TextStyle } from './render-text.js';

/** How long the posts of a forum may be. */
export interface ForumOptions extends FormatOptions {
  /** The most characters (UTF-16 units) of one post; left out: one post, however long. */
  readonly limit?: number | undefined;
}

/**
 * A guide as forum text.
 *
 * It is written as plainly as it can be and still be read back with the same parts: bare lines; else with the marks that
 * most forums know (`## Heading`, `**bold**`); else as the Markdown it is.
 *
 * @param text - the guides
 * @param options - what is known of them, and how long a post may be
 * @returns the posts in order, at least one; null when the text is no guide
 */
export function toForum(text: string, { limit, ...options }: ForumOptions): readonly string[] | null {
  const prepared = prepare(text, options, bareDontsInWords);
  if (!prepared) return null;
  const blocks = plainest(prepared, options);
  return limit === undefined ? [`${joinBlocks(blocks)}\n`] : split(blocks, limit);
}

function plainest(prepared: Prepared, options: FormatOptions): readonly TextBlock[] {
  for (const style of [plainStyle, markedStyle]) {
    const blocks = renderBlocks(prepared, style);
    if (isReadBack(joinBlocks(blocks), prepared, options)) return blocks;
  }
  return markdownBlocks(prepared);
}

/** What is pasted back into the editor and formatted has the same parts. */
function isReadBack(written: string, { original }: Prepared, options: FormatOptions): boolean {
  const declared = { ...options, declared: true };
  const { text } = formatText(written, declared);
  return haveSameForumParts(original, createReader().read(text, declared));
}

/** The blocks of the Markdown itself. */
function markdownBlocks({ text, tree }: Prepared): readonly TextBlock[] {
  return tree.children.map(({ position, type }) => ({
    text: text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0),
    tight: false,
    starts: type === 'heading' || type === 'thematicBreak',
  }));
}

const plainStyle: TextStyle = {
  escape: (text) => text,
  title: (words) => words,
  heading: (words) => (/[:：.!?…。！？]$/u.test(words) ? words : `${words}:`),
  strong: (words) => words,
  emphasis: (words) => words,
  // Struck words are what not to say: without the line through them they would be said.
  struck: (words) => `~~${words}~~`,
  inlineCode: (words) => (words.includes('`') ? words : `\`${words}\``),
  link: linkInWords,
  response: (words, quoted) => (quoted ? words : `“${words}”`),
  quote: (lines) => lines.replace(/^/gm, '> '),
  code: (lines) => lines,
  list: null,
};

/** For guides whose headings and marks say more than lines can. */
const markedStyle: TextStyle = {
  ...plainStyle,
  title: (words) => `# ${words}`,
  heading: (words, depth) => `${'#'.repeat(depth)} ${words}`,
  strong: (words) => `**${words}**`,
  emphasis: (words) => `*${words}*`,
  code: (lines) => `\`\`\`\n${lines}\n\`\`\``,
};

/** `report form (https://…)`; an address that is its own name stands once. */
export function linkInWords(words: string, url: string): string {
  const address = url.replace(/^(?:mailto|tel|sms):/i, '');
  if (url === '' || words === url || words === address) return words || address;
  return words.trim() === '' ? address : `${words} (${address})`;
}

/** Fills posts with whole blocks; a label stays with what it names, only a block that is too long by itself is cut. */
function split(blocks: readonly TextBlock[], limit: number): readonly string[] {
  const room = Math.max(SMALLEST_POST, limit - '(00/00)\n\n\n'.length);
  const posts: TextBlock[][] = [[]];
  for (const group of groupsOf(blocks.flatMap((block) => cutBlock(block, room)))) {
    const post = posts[posts.length - 1] as TextBlock[];
    const fits = joinBlocks([...post, ...group]).length <= room;
    if (fits || post.length === 0) post.push(...group);
    else posts.push([...group]);
  }
  const texts = posts.flatMap((post) => cutText(joinBlocks(post), room));
  if (texts.length === 1) return [`${texts[0] ?? ''}\n`];
  return texts.map((text, index) => `(${index + 1}/${texts.length})\n\n${text}\n`);
}

/** Posts of fewer characters than this would be cut inside words. */
const SMALLEST_POST = 80;

function cutBlock(block: TextBlock, room: number): TextBlock[] {
  return cutText(block.text, room).map((text, index) =>
    index === 0 ? { ...block, text } : { ...block, text, tight: false },
  );
}

/** Cuts a text behind a line, a sentence or, where there is none, a word. */
function cutText(text: string, room: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > room) {
    const end = cutIn(rest.slice(0, room));
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest];
}

function cutIn(head: string): number {
  for (const behind of [/\n/g, /[.!?…。！？]["”’»)]*\s/gu, /\s/g]) {
    const found = Array.from(head.matchAll(behind), ({ index, 0: sign }) => index + sign.length);
    const last = found[found.length - 1] ?? 0;
    if (last > head.length / 2) return last;
  }
  return /[\uD800-\uDBFF]$/.test(head) ? head.length - 1 : head.length;
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
