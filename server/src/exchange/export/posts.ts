/** Forum text in posts of a limited length. */
import { joinBlocks, type TextBlock } from './render-text.js';

/**
 * Fills posts with whole blocks. A label stays with what it names, and is written once more where that goes on in another
 * post; only a block that is too long by itself is cut, between words.
 *
 * @param blocks - the text
 * @param limit - the most characters of one post
 */
export function split(blocks: readonly TextBlock[], limit: number): readonly string[] {
  const room = Math.max(SMALLEST_POST, limit - '(00/00)\n\n\n'.length);
  const texts = filled(blocks, room).flatMap((post) => cutText(joinBlocks(post), room));
  if (texts.length === 1) return [`${texts[0] ?? ''}\n`];
  return texts.map((text, index) => `(${index + 1}/${texts.length})\n\n${text}\n`);
}

function filled(blocks: readonly TextBlock[], room: number): readonly (readonly TextBlock[])[] {
  const labels = blocks.map(({ again }) => (again === null ? 0 : shortened(again, room).length + 2));
  const body = room - Math.max(0, ...labels);
  const posts: TextBlock[][] = [[]];
  let above: TextBlock | null = null;
  for (const group of groupsOf(blocks.flatMap((block) => cutBlock(block, body)))) {
    const post = posts[posts.length - 1] as TextBlock[];
    const fits = joinBlocks([...post, ...group]).length <= room;
    if (fits || post.length === 0) post.push(...group);
    else posts.push([...repeated(above, group, room), ...group.map(loose)]);
    above = group.findLast(({ starts }) => starts) ?? above;
  }
  return posts;
}

/** The first block of a post stands a line away from the label above it. */
function loose(block: TextBlock, index: number): TextBlock {
  return index === 0 ? { ...block, tight: false } : block;
}

/** Nothing where the post starts with a label of its own. */
function repeated(above: TextBlock | null, group: readonly TextBlock[], room: number): readonly TextBlock[] {
  if (above === null || above.again === null || group[0]?.starts === true) return [];
  return [{ ...above, text: shortened(above.again, room), tight: false }];
}

/** A label takes no more than a third of a post. */
function shortened(label: string, room: number): string {
  const most = Math.floor(room / 3);
  return label.length <= most ? label : `${label.slice(0, cutIn(label, most - 1)).trimEnd()}…`;
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
    const end = cutIn(rest, room);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest];
}

/** Where to cut at most `room` characters off; inside a word only where a single one is longer. */
function cutIn(text: string, room: number): number {
  const head = text.slice(0, room);
  const links = Array.from(text.slice(0, room + LONGEST_LINK).matchAll(LINK), ({ index, 0: link }) => ({
    from: index,
    to: index + link.length,
  }));
  const isWhole = (at: number): boolean => !links.some(({ from, to }) => from < at && at < to);
  const ends = (behind: RegExp): number[] =>
    Array.from(head.matchAll(behind), ({ index, 0: sign }) => index + sign.length).filter(isWhole);
  for (const behind of [/\n/g, /[.!?…。！？]["”’»)]*\s/gu]) {
    const last = ends(behind).at(-1) ?? 0;
    if (last > room / 2) return last;
  }
  const word = ends(/\s/g).at(-1) ?? Array.from(head.matchAll(/\s/g)).at(-1)?.index ?? 0;
  if (head.slice(0, word).trim() !== '') return word;
  return /[\uD800-\uDBFF]$/.test(head) ? head.length - 1 : head.length;
}

/** `[words](address)`, and an address in brackets with the word before it. */
const LINK =
  /\[[^\]\n]{0,500}\]\([^)\s]{0,2000}\)|\S{1,200} \((?:[a-z][a-z0-9+.-]*:|www\.|[^\s()]{1,80}@)[^\s)]{1,2000}\)/giu;

/** A link that starts before the end of a post may reach so far behind it. */
const LONGEST_LINK = 2500;

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
