/** Forum text: emoji, bare addresses and lines; survives any box that takes text. */
import { formatText, type FormatOptions } from '../format/format.js';
import { createRead } from '../reading.js';
import { haveSameForumParts } from '../same-parts.js';
import { continued } from './continued.js';
import { markedStyle, plainStyle } from './forum-styles.js';
import { plainest } from './plainest.js';
import { bareDontsInWords } from './polarity.js';
import { split } from './posts.js';
import { prepare, type Prepared } from './prepare.js';
import { joinBlocks, renderNodes, type TextBlock } from './render-text.js';

/** How long the posts of a forum may be. */
export interface ForumOptions extends FormatOptions {
  /** The most characters (UTF-16 units) of one post; left out: one post, however long. */
  readonly limit?: number | undefined;
}

/** A guide as forum text. */
export interface Forum {
  /** In order, at least one. */
  readonly posts: readonly string[];
  /** Some of it keeps marks such as `##`, because bare lines would be read differently. */
  readonly marked: boolean;
}

/**
 * A guide as forum text.
 *
 * It is written as plainly as it can be and still be read back with the same parts. Each block is a bare line; where that
 * would be read differently it keeps the marks that most forums know (`## Heading`, `**bold**`), or is the Markdown it was.
 *
 * @param text - the guides
 * @param options - what is known of them, and how long a post may be
 * @returns null when the text is no guide
 */
export function toForum(text: string, { limit, ...options }: ForumOptions): Forum | null {
  const prepared = prepare(text, options, bareDontsInWords);
  if (!prepared) return null;
  const declared = { ...options, declared: true };
  const read = createRead(declared);
  const { blocks, marked } = plainest(
    [plainStyle, markedStyle].map((style) => renderNodes(prepared, style)),
    {
      source: markdownBlocks(prepared),
      seemsSame: (written) => haveSameForumParts(prepared.original, read(written)),
      isSame: (written) =>
        haveSameForumParts(prepared.original, read(formatText(written, declared, read).text)),
    },
  );
  const posts = limit === undefined ? [`${joinBlocks(blocks)}\n`] : split(blocks, limit);
  return { posts, marked };
}

/** The blocks of the Markdown itself; each item of a list is one. */
function markdownBlocks({ text, tree, language }: Prepared): readonly (readonly TextBlock[])[] {
  return tree.children.map((node) => {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const own = text.slice(from, to);
    const isLabel = node.type === 'heading' && node.depth > 1;
    const again = isLabel ? `${'#'.repeat(node.depth)} ${continued(headingWords(own), language)}` : null;
    const starts = node.type === 'heading' || node.type === 'thematicBreak';
    if (node.type !== 'list') return [{ text: own, tight: false, starts, again }];
    const cuts = node.children.map(({ position }) => startOfLine(text, position?.start.offset ?? from, from));
    return cuts.map((cut, index) => {
      const before = text.slice(from, cut);
      const tight = index > 0 && !/\n[ \t]*\r?\n$/.test(before);
      return { text: text.slice(cut, cuts[index + 1] ?? to).trimEnd(), tight, starts: false, again: null };
    });
  });
}

/** Without the signs that make a heading of them. */
function headingWords(heading: string): string {
  const [first = ''] = heading.split(/\r\n|\n|\r/);
  return first.replace(/^#{1,6}[ \t]+/, '').replace(/[ \t]#+[ \t]*$/, '');
}

function startOfLine(text: string, offset: number, from: number): number {
  return Math.max(from, text.lastIndexOf('\n', offset - 1) + 1);
}
