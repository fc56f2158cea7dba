/** Crisis lines of a whole guide: where they stand, and whether the words around them say where they work. */
import type { HouseStyle } from '../../guide/house-style.js';
import type { Guide, Position } from '../../guide/types.js';
import { offsetOf } from '../../lint/places.js';
import { crisisNumbersIn, namesRegion, type CrisisNumber } from './crisis.js';
import { crisisWords, type Span } from './danger.js';

/** What of a rule's context is needed here. */
export interface PlaceContext {
  readonly source: string;
  readonly house: HouseStyle;
}

/**
 * The crisis numbers of a guide, with offsets in the source; those in comments are left out.
 *
 * @param guide the guide
 * @param context source and house
 */
export function crisisNumbersOf(guide: Guide, { source, house }: PlaceContext): readonly CrisisNumber[] {
  const text = readable(guide, source);
  if (!/\d/.test(text)) return [];
  const from = offsetOf(guide.position.start);
  const { isAnswer } = crisisWords(guide.language);
  const inCrisis = within(guide.sections.filter(({ label }) => isAnswer(label.text)));
  const underCrisis = (offset: number): boolean => inCrisis(offset + from);
  const found = crisisNumbersIn(text, { language: guide.language, house, underCrisis });
  return found.map((one) => ({ ...one, start: one.start + from, end: one.end + from }));
}

/**
 * The source of a guide with its comments blanked out: offsets count from the guide's start.
 *
 * @param guide the guide
 * @param source the text
 */
export function readable(guide: Guide, source: string): string {
  return withoutComments(source.slice(offsetOf(guide.position.start), offsetOf(guide.position.end)));
}

function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) return kept + text.slice(from);
    kept += text.slice(from, start) + text.slice(start, end + 3).replace(/[^\r\n]/g, ' ');
    from = end + 3;
  }
}

/**
 * Makes the question whether an offset lies in one of some parts that do not overlap.
 *
 * @param parts the parts
 */
export function within(parts: readonly { readonly position: Position }[]): (offset: number) => boolean {
  return withinSpans(
    parts.map(({ position }) => ({ start: offsetOf(position.start), end: offsetOf(position.end) })),
  );
}

/**
 * Makes the question whether an offset lies in one of some stretches that do not overlap.
 *
 * @param stretches the stretches, in any order
 */
export function withinSpans(stretches: readonly Span[]): (offset: number) => boolean {
  const spans = stretches.toSorted((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset <= (spans[low - 1]?.end ?? -1);
  };
}

/**
 * Says for each number whether its item, a heading over it or the item it hangs under names a region.
 *
 * @param numbers crisis numbers of the guide, in order
 * @param guide the guide
 * @param source the text
 */
export function areRegionsNamed(
  numbers: readonly CrisisNumber[],
  guide: Guide,
  source: string,
): readonly boolean[] {
  const { isLocal } = crisisWords(guide.language);
  const titled = guide.title !== null && namesRegion(guide.title.text);
  const headings = headingsOver(numbers, guide);
  return numbers.map((number, index) => {
    const own = itemAround(source, number);
    const label = number.line.region(guide.language);
    return (
      titled ||
      headings[index] === true ||
      dialledFromAbroad(source, number) ||
      namesRegion(own) ||
      own.includes(label) ||
      isLocal(own) ||
      hangsUnderRegion(source, number.start)
    );
  });
}

/** One walk over sections and numbers, both in order. */
function headingsOver(numbers: readonly CrisisNumber[], { sections }: Guide): readonly boolean[] {
  const open: { readonly depth: number; readonly named: boolean }[] = [];
  let next = 0;
  return numbers.map(({ start }) => {
    for (; ; next++) {
      const section = sections[next];
      if (!section || offsetOf(section.position.start) > start) break;
      const { depth, text } = section.label;
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
      open.push({ depth, named: namesRegion(text) });
    }
    return open.some(({ named }) => named);
  });
}

/** `+44 …` says by itself which country is called. */
function dialledFromAbroad(source: string, { start, raw }: CrisisNumber): boolean {
  return raw.startsWith('+') || /\+\d{1,3}[ ()-]{1,3}$/.test(source.slice(Math.max(0, start - 8), start));
}

/**
 * The words around a number that belong to the same item or paragraph, at most so many on either side.
 *
 * @param source the text
 * @param place the number
 */
export function itemAround(source: string, { start, end }: Pick<CrisisNumber, 'start' | 'end'>): string {
  const before = source.slice(Math.max(0, start - around), start);
  const after = source.slice(end, end + around);
  const from = Math.max(0, ...Array.from(before.matchAll(itemBreak), ({ index }) => index + 1));
  const to = after.search(itemBreak);
  return before.slice(from) + source.slice(start, end) + (to < 0 ? after : after.slice(0, to));
}

const around = 200;
/** An empty line, the next item, a heading. */
const itemBreak = /\n(?=[ \t>]*(?:\r?\n|[-*+•✅❌❎] ?|\d{1,3}[.)] |#{1,6} ))/gu;

/** Looks up from an item to the items it stands under and to the label line over its list. */
function hangsUnderRegion(source: string, offset: number): boolean {
  const lines = source.slice(Math.max(0, offset - above), offset).split('\n');
  let indent = indentOf(lines.pop() ?? '');
  for (const line of lines.reverse()) {
    if (/^\s*$/.test(line)) continue;
    if (/^#{1,6} /.test(line)) return false;
    const isItem = /^[ \t>]*(?:[-*+•]|\d{1,3}[.)]) /.test(line);
    if (isItem && indentOf(line) >= indent) continue;
    if (isItem) indent = indentOf(line);
    else if (!/[:：*_]\s*$/.test(line)) return false;
    if (namesRegion(line)) return true;
    if (!isItem) return false;
  }
  return false;
}

const above = 600;

function indentOf(line: string): number {
  return /^[ \t>]*/.exec(line)?.[0].length ?? 0;
}
