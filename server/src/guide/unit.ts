/** Units: the lines of a region grouped into what an author would call an item, a line, a paragraph, a quote, a cell. */
import { isCredit } from './credit.js';
import { mergeLines } from './line-slices.js';
import type { ItemRef, Line } from './lines.js';
import { markerAt, symbolAt } from './marker.js';
import type { Locator } from './text.js';
import { perLanguages } from './vocabulary.js';
import { Words } from './words.js';

const chrome = perLanguages(
  ({ words }) => new RegExp(`^(?:${words((data) => data.chrome).join('|') || '(?!)'})$`, 'iu'),
);

/** One thing an author wrote, with its words. */
export interface Unit {
  readonly container: 'item' | 'line' | 'paragraph' | 'quote' | 'code' | 'cell';
  readonly lines: readonly Line[];
  readonly words: Words;
  /** It stands in an item of an item. */
  readonly nested: boolean;
  /** Number of the region's item it stands in; -1 outside items. */
  readonly top: number;
  /** Part of the unit is a block quote. */
  readonly quoted: boolean;
}

/** A hard-wrapped line is not longer than this; longer ones are lines of a forum post. */
const LONGEST_WRAPPED_LINE = 120;
/** In a wrapped paragraph every line but the last is about as long as the margin allows. */
const SHORTEST_WRAPPED_LINE = 56;
const SIGNED_END = /(?:[-–—~]\s?)@[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u;
/** `KindRiver July 28th, 2016`: the head of a pasted reply. */
const BYLINE =
  /^[\p{L}\p{N}][\p{L}\p{N}_. -]{1,30},?\s(?:\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? (?:de )?\p{L}+ (?:de )?\d{4}|\d+ \p{L}+ ago)\b/u;
const SENTENCE_END = /[.!?…:"”’»)*\]]$|@[\p{L}\p{N}_.-]+$/u;

/**
 * Groups the lines of a region.
 *
 * @param inside - the item whose label opened the region: its items are the region's own
 * @param pasted - a bare line named the region, as in a forum post
 */
export function unitsOf(
  lines: readonly Line[],
  locator: Locator,
  inside: ItemRef | null,
  pasted = false,
): Unit[] {
  const groups: Line[][] = [];
  const broken = new Set<number>();
  const forum = forumBlocks(lines, locator.languages, pasted);
  let previousKey = '';
  for (const line of lines) {
    if (line.kind === 'break' || line.kind === 'comment') continue;
    if (chrome(locator.languages).test(line.text.trim())) continue;
    if (line.item && line.lazy && breaksOut(line, locator.languages)) broken.add(line.item.item);
    const key = keyOf(line, inside, forum, broken);
    const last = groups[groups.length - 1];
    if ((key === previousKey && key !== '') || (last && continues(line, last, locator.languages)))
      last?.push(line);
    else groups.push([line]);
    previousKey = key;
  }
  return groups.map((group) => toUnit(group, locator, inside, broken, forum));
}

/** A marked forum line goes on in a line that begins in lower case or with a bracket: `(Instead: …)`. */
function continues(line: Line, group: readonly Line[], languages: readonly string[]): boolean {
  const [first] = group;
  const above = group[group.length - 1];
  if (!first || !above || line.kind !== 'text' || above.block !== line.block || line.item !== above.item)
    return false;
  const marked = symbolAt(first.text, languages) !== null;
  return marked && /^\s*[(\p{Ll}]/u.test(line.text) && !isMarked(line, languages);
}

/** The number of each paragraph whose lines are lines of a forum post, not wrapped prose. */
export function forumBlocks(
  lines: readonly Line[],
  languages: readonly string[],
  pasted = false,
): ReadonlySet<number> {
  const blocks = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    const own = blocks.get(line.block);
    if (own) own.push(line);
    else blocks.set(line.block, [line]);
  }
  return new Set(
    [...blocks].filter(([, own]) => isForumBlock(own, languages, pasted)).map(([block]) => block),
  );
}

/** The item that a region's items count from, as seen by `line`. */
export function topItem(line: Line, inside: ItemRef | null): ItemRef | null {
  let item = line.item;
  while (item?.parent && item.parent.item !== inside?.item) item = item.parent;
  return item;
}

function isForumBlock(lines: readonly Line[], languages: readonly string[], pasted: boolean): boolean {
  if (lines.length < 2) return false;
  if (lines.some((line) => isMarked(line, languages) || line.text.length > LONGEST_WRAPPED_LINE)) return true;
  const before = lines.slice(0, -1).map((line) => line.text.trimEnd());
  if (BYLINE.test(before[0] ?? '')) return true;
  if (before.some((text) => SIGNED_END.test(text))) return true;
  if (pasted && before.some((text) => text.length < SHORTEST_WRAPPED_LINE)) return true;
  return lines.every((line) => SENTENCE_END.test(line.text.trimEnd()));
}

/** A mark or a word such as `**Bad:**` starts the line. */
function isMarked(line: Line, languages: readonly string[]): boolean {
  return markerAt(line.text, line.strong.find(([from]) => from === 0)?.[1] ?? 0, languages) !== null;
}

/** An empty key never joins with its neighbour. */
function keyOf(
  line: Line,
  inside: ItemRef | null,
  forum: ReadonlySet<number>,
  broken: ReadonlySet<number>,
): string {
  if (line.kind === 'cell') return '';
  if (line.kind === 'code') return `code ${line.block}`;
  if (line.kind === 'html') return line.html < 0 ? '' : `html ${line.block} ${line.html}`;
  if (line.item && line.item.item !== inside?.item) {
    if (line.lazy && broken.has(line.item.item)) return '';
    return `item ${line.item.item}`;
  }
  if (line.quote >= 0) return `quote ${line.quote}`;
  return forum.has(line.block) ? '' : `paragraph ${line.block} ${line.run}`;
}

/** A line that Markdown took for the rest of an item though a marker or a credit starts it. */
function breaksOut(line: Line, languages: readonly string[]): boolean {
  return symbolAt(line.text, languages) !== null || isCredit(line.text, languages);
}

function toUnit(
  lines: readonly Line[],
  locator: Locator,
  inside: ItemRef | null,
  broken: ReadonlySet<number>,
  forum: ReadonlySet<number>,
): Unit {
  const first = lines[0] as Line;
  const top = topItem(first, inside);
  return {
    container: containerOf(first, inside, broken, forum),
    lines,
    words: new Words(mergeLines(lines), locator),
    nested: first.item !== null && top !== null && top.item !== first.item.item,
    top: top?.item ?? -1,
    quoted: lines.some(({ quote }) => quote >= 0),
  };
}

function containerOf(
  line: Line,
  inside: ItemRef | null,
  broken: ReadonlySet<number>,
  forum: ReadonlySet<number>,
): Unit['container'] {
  if (line.kind === 'cell' || line.kind === 'code') return line.kind;
  if (line.kind === 'html') return 'paragraph';
  if (line.item && line.item.item !== inside?.item)
    return line.lazy && broken.has(line.item.item) ? 'line' : 'item';
  if (line.quote >= 0) return 'quote';
  return forum.has(line.block) ? 'line' : 'paragraph';
}
