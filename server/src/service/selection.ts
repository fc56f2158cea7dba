/** LSP feature: selection ranges — words, item, list, section, guide, document. */
import type { Position as LspPosition, Range, SelectionRange } from 'vscode-languageserver-types';
import type { Guide, Position } from '../guide/types.js';
import { endOf, guideAt, startOf, type Checked } from './checked.js';
import { contains, type TextMap } from './convert.js';
import type { Span } from './places/cluster.js';
import { runsOf } from './places/runs.js';

/** Gives for each place what to select step by step; null when the document is no guide. */
export function getSelectionRanges(
  checked: Checked,
  positions: readonly LspPosition[],
): SelectionRange[] | null {
  if (checked.result.file.guides.length === 0) return null;
  return positions.map((position) => chain(checked, position));
}

function steps(checked: Checked, offset: number): Span[] {
  const { map } = checked;
  const guide = guideAt(checked, offset);
  const spans = (guide ? [...partsOf(guide, map.text), ...listsOf(checked, guide)] : []).map(spanOf);
  const around = [...spans, ...(guide ? [guideSpan(guide)] : [])]
    .filter(({ start, end }) => start <= offset && offset <= end && end - start < map.text.length)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const nested: Span[] = [];
  for (const span of around) {
    const inner = nested.at(-1);
    if (!inner || (span.start <= inner.start && inner.end <= span.end && !isSame(span, inner)))
      nested.push(span);
  }
  return nested;
}

/** Words, marks, signatures, links and items. */
function partsOf(guide: Guide, text: string): Position[] {
  const { practices, responses, tips, reportOptions, credit, situation, title } = guide;
  return [
    ...practices.flatMap(({ position, marker, instead }) => [
      position,
      ...(marker
        ? [{ start: position.start, end: marker.position.end }, behind(marker.position, position, text)]
        : []),
      ...(instead ? [instead.position] : []),
    ]),
    ...tips.flatMap(({ position, attribution }) => [
      position,
      ...(attribution ? [attribution.position, attribution.namePosition] : []),
    ]),
    ...[...responses, ...reportOptions].map(({ position }) => position),
    ...guide.links.flatMap(({ position, textPosition }) => [position, textPosition]),
    ...[credit, situation, title].flatMap((one) => (one ? [one.position] : [])),
  ];
}

/** The words of a practice without its mark. */
function behind(mark: Position, whole: Position, text: string): Position {
  const { offset = 0 } = mark.end;
  const space = /^\s*/.exec(text.slice(offset, whole.end.offset))?.[0].length ?? 0;
  return { start: { ...mark.end, offset: offset + space }, end: whole.end };
}

function listsOf({ map }: Checked, guide: Guide): Position[] {
  const lists = [
    ...guide.lists.map(({ position }) => position),
    ...runsOf(guide, guide.responses),
    ...runsOf(guide, guide.tips),
    ...runsOf(guide, guide.reportOptions),
  ];
  // List marks stand before the words of an item, so items and lists are whole lines as well.
  const items = [...guide.practices, ...guide.responses, ...guide.tips, ...guide.reportOptions];
  const lines = [...items.filter((one) => !isCell(one)).map(({ position }) => position), ...lists];
  const sections = guide.sections.map(({ position }) => position);
  return [...lists, ...[...lines, ...sections].map((position) => wholeLines(position, map))];
}

function wholeLines({ start, end }: Position, map: TextMap): Position {
  const first = map.line(start.line - 1);
  const last = map.line(end.line - 1);
  return { start: { ...start, offset: first.start }, end: { ...end, offset: last.start + last.text.length } };
}

function isCell(part: object): boolean {
  return 'container' in part && part.container === 'cell';
}

function guideSpan(guide: Guide): Span {
  const title = guide.title?.form === 'front-matter' ? null : guide.title;
  return {
    start: Math.min(startOf(guide), title ? startOf(title) : Infinity),
    end: Math.max(endOf(guide), title ? endOf(title) : 0),
  };
}

function spanOf(position: Position): Span {
  return { start: startOf({ position }), end: endOf({ position }) };
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function chain(checked: Checked, position: LspPosition): SelectionRange {
  const { map } = checked;
  // A byte order mark belongs to the document, and to nothing in it.
  const whole: Range = { ...map.rangeOf(0, map.text.length), start: { line: 0, character: 0 } };
  return steps(checked, map.offsetAt(position))
    .map(({ start, end }) => map.rangeOf(start, end))
    .filter((range) => contains(range, position))
    .reduceRight<SelectionRange>((parent, range) => ({ range, parent }), { range: whole });
}
