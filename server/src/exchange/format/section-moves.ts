/** Moving whole sections, where the form of the guide makes that safe. */
import { offsetOf, rangeFrom, sourceEnd } from '../../lint/places.js';
import type { Edit } from '../../lint/types.js';
import type { HouseStyle } from '../../guide/house-style.js';
import type { Guide, GuideSection, SectionKind } from '../../guide/types.js';
import { misplaced, partsOf, ranksOf } from './section-ranks.js';

/** A section from its heading, with the comments right above it, to its last line. */
interface Block {
  readonly section: GuideSection;
  readonly start: number;
  readonly end: number;
}

/**
 * The edit that puts the parts of a guide into their order.
 *
 * @param guide the guide
 * @param house the house style, which may have an order of its own
 * @param source the text
 * @returns null where they stand in order, or cannot be moved safely
 */
export function sortEdit(guide: Guide, house: HouseStyle, source: string): Edit | null {
  const rankOf = ranksOf(house);
  const moved = misplaced(partsOf(guide, rankOf), rankOf);
  return moved.size > 0 ? movedInOrder(guide, [...moved], rankOf, source) : null;
}

/**
 * The edit that moves sections to where their kind belongs; everything else keeps its order, empty lines keep their places.
 *
 * @param guide the guide
 * @param moved the sections to move
 * @param rankOf the place of a kind in the order, -1 for those without one
 * @param source the text
 * @returns null where parts are no plain `##` headings, or a comment or credit line would come to rule something else
 */
function movedInOrder(
  guide: Guide,
  moved: readonly GuideSection[],
  rankOf: (kind: SectionKind) => number,
  source: string,
): Edit | null {
  const blocks = blocksOf(guide, source);
  if (!blocks || moved.some((section) => !blocks.some((one) => one.section === section))) return null;
  const ordered = orderOf(blocks, new Set(moved), rankOf);
  const first = blocks.findIndex((block, index) => block !== ordered[index]);
  const last = blocks.findLastIndex((block, index) => block !== ordered[index]);
  const [from, to] = [blocks[first], blocks[last]];
  if (!from || !to) return null;
  const gaps = blocks
    .slice(first, last)
    .map(({ end }, index) => source.slice(end, blocks[first + index + 1]?.start));
  const texts = ordered.slice(first, last + 1).map(({ start, end }) => source.slice(start, end));
  if (texts.some((text) => ruling.test(text))) return null;
  const newText = texts.map((text, index) => text + (gaps[index] ?? '')).join('');
  return { position: rangeFrom(source, guide.position.start, from.start, to.end), newText };
}

/** Comments that rule what follows, up to another one. */
const ruling = /<!--\s{0,9}guidepost\s{1,9}(?:disable|enable)\b/;

/** The sections at `##`, in order; null where moving them would tear something. */
function blocksOf(guide: Guide, source: string): readonly Block[] | null {
  const { sections, credit, form } = guide;
  const top = sections.filter(({ label }) => label.depth <= 2 && label.form === 'heading');
  const isPlain = ({ label, position: { start } }: GuideSection): boolean =>
    label.depth === 2 && plainHeading.test(source.slice(offsetOf(start), offsetOf(start) + 4));
  if (form !== 'canonical' || !top.every(isPlain)) return null;
  const starts = top.map((section) => withCommentsAbove(source, offsetOf(section.position.start)));
  const end = creditBehindAll(guide, source) ?? sourceEnd(guide, source);
  const blocks = top.map((section, index) => {
    const start = starts[index] ?? end;
    const text = source.slice(start, starts[index + 1] ?? end);
    return { section, start, end: start + text.trimEnd().length };
  });
  const home = blocks.find(({ start, end: last }) => isWithin(credit, start, last));
  return home && home.section.kind !== 'credit' ? null : blocks;
}

/** Where the credit line begins that ends the guide without a heading of its own: it stays the last line. */
function creditBehindAll(guide: Guide, source: string): number | null {
  const { credit, sections } = guide;
  if (!credit || sections.some(({ kind }) => kind === 'credit')) return null;
  const behind = source.slice(offsetOf(credit.position.end), sourceEnd(guide, source));
  if (behind.trim() !== '') return null;
  const { start } = credit.position;
  const line = offsetOf(start) - start.column + 1;
  return /^[>\s]*$/.test(source.slice(line, offsetOf(start))) && isAfterBlank(source, line) ? line : null;
}

function isAfterBlank(source: string, lineStart: number): boolean {
  return /\n[ \t]*\r?\n$/.test(source.slice(Math.max(0, lineStart - 80), lineStart));
}

const plainHeading = /^## \S/;

function isWithin(part: Guide['credit'], start: number, end: number): boolean {
  if (!part) return false;
  const at = offsetOf(part.position.start);
  return start <= at && at < end;
}

/** Comment lines that touch a heading belong to it. */
function withCommentsAbove(source: string, start: number): number {
  const above = commentsBefore.exec(source.slice(Math.max(0, start - longest), start));
  return start - (above?.[0].length ?? 0);
}

const longest = 2000;
const commentsBefore = /(?:(?<=\n)<!--(?:(?!-->)[^\r\n]){0,400}-->[ \t]{0,9}\r?\n){1,9}$/;

/** Each moved section comes before the first of the others that belongs behind it, else behind the last known one. */
function orderOf(
  blocks: readonly Block[],
  moved: ReadonlySet<GuideSection>,
  rankOf: (kind: SectionKind) => number,
): readonly Block[] {
  const ordered = blocks.filter(({ section }) => !moved.has(section));
  const wanted = blocks.filter(({ section }) => moved.has(section));
  for (const block of wanted) {
    const rank = rankOf(block.section.kind);
    const next = ordered.findIndex(({ section }) => rankOf(section.kind) > rank);
    const last = ordered.findLastIndex(({ section }) => rankOf(section.kind) >= 0);
    ordered.splice(next >= 0 ? next : last + 1, 0, block);
  }
  return ordered;
}
