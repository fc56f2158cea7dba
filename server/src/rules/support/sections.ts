/** Inserting a whole section, in the form and the line endings of the guide. */
import { offsetOf } from '../../lint/places.js';
import type { Edit } from '../../lint/types.js';
import type { Guide, GuideSection, Label, Point, Position, SectionKind } from '../../guide/types.js';
import { insertAt, lineEnding, lineStart, lineStartOf } from './text.js';

/** A section to insert. */
export interface NewSection {
  readonly kind: SectionKind;
  readonly label: string;
  /** One line of its list, without list mark. */
  readonly item: string;
}

/**
 * The edit that inserts a section where its kind belongs: before the first of the sections that follow it by custom,
 * else behind the last part that belongs to a guide, so that it does not end up in an appendix.
 *
 * @param guide the guide
 * @param section what to insert
 * @param source the text
 */
export function insertSection(guide: Guide, section: NewSection, source: string): Edit {
  const later = order.slice(order.indexOf(section.kind) + 1);
  const next = guide.sections.find((one) => later.includes(one.kind));
  const eol = lineEnding(source);
  if (next)
    return before(next.position, written(section, next.label, guide.form, eol) + gap(guide, eol), source);
  const text = written(section, sibling(guide), guide.form, eol);
  const credit = section.kind === 'credit' ? null : guide.credit;
  if (credit && offsetOf(credit.position.start) >= offsetOf(lastPart(guide)?.position.start ?? origin))
    return before(credit.position, text + gap(guide, eol), source);
  return insertAtEnd(guide, text, source);
}

/**
 * The edit that adds text behind the guide's last part; an appendix or a list of sources stays behind it.
 *
 * @param guide the guide
 * @param text what to add, without line ending at its end unless one is wanted
 * @param source the text
 */
export function insertAtEnd(guide: Guide, text: string, source: string): Edit {
  const eol = lineEnding(source);
  const words = wordsBefore(source, endOf(guide));
  const blank = words === 0 ? '' : eol + gap(guide, eol);
  const from = words >= offsetOf(guide.position.start) ? guide.position.start : origin;
  return insertAt(source, words, blank + text.trimEnd(), from);
}

/**
 * The edit that adds a block behind the last words of a section.
 *
 * @param section the section
 * @param text the block, without line ending at its end
 * @param source the text
 */
export function insertAfter(section: GuideSection, text: string, source: string): Edit {
  const eol = lineEnding(source);
  const words = wordsBefore(source, offsetOf(section.position.end));
  const block = `${eol}${section.label.form === 'heading' ? eol : ''}${text}`;
  return insertAt(source, words, block, section.position.start);
}

const origin: Point = { line: 1, column: 1, offset: 0 };

function before({ start }: Position, text: string, source: string): Edit {
  const line = lineStartOf(start);
  return insertAt(source, offsetOf(line), text, line);
}

/** Where the line of the last words before an offset ends; a line `* * *` there separates guides and holds none. */
function wordsBefore(source: string, end: number): number {
  const words = source.slice(0, end).trimEnd();
  const start = lineStart(words, words.length);
  const last = separator.test(words.slice(start)) ? words.slice(0, start).trimEnd() : words;
  const rest = last === '' ? '' : (restOfLine.exec(source.slice(last.length))?.[0] ?? '');
  return last.length + rest.trimEnd().length;
}

/** A range may end before what closes a line: the bar of a table row, a comment. */
const restOfLine = /^[^\r\n]*/;
const separator = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** The part of the guide that ends last; a section of another kind inside of it belongs to it. */
function lastPart(guide: Guide): GuideSection | null {
  return guide.sections.reduce<GuideSection | null>(
    (last, one) =>
      one.kind !== 'other' && offsetOf(one.position.end) >= offsetOf(last?.position.end ?? origin)
        ? one
        : last,
    null,
  );
}

function endOf(guide: Guide): number {
  const last = lastPart(guide);
  const parts = [guide.practices.at(-1), guide.tips.at(-1), guide.credit];
  const ends = parts.map((part) => offsetOf(part?.position.end ?? origin));
  if (last) return Math.max(endWithNested(guide, last), ...ends);
  const title = offsetOf(guide.title?.position.end ?? guide.position.start);
  const chapter = guide.sections.find(
    ({ label }) => label.depth === 1 && offsetOf(label.position.start) > Math.max(title, ...ends),
  );
  return offsetOf(chapter?.position.start ?? guide.position.end);
}

/** The end of a section with those of deeper labels behind it. */
function endWithNested({ sections }: Guide, section: GuideSection): number {
  let end = section;
  for (const one of sections.slice(sections.indexOf(section) + 1)) {
    if (one.label.depth <= section.label.depth) break;
    end = one;
  }
  return offsetOf(end.position.end);
}

const order: readonly SectionKind[] = [
  'situation',
  'responses',
  'dos',
  'donts',
  'practices',
  'tips',
  'report',
  'credit',
];

/** Blocks of a forum paste stand on lines without an empty one between them. */
function gap(guide: Guide, eol: string): string {
  return guide.form === 'forum' ? '' : eol;
}

function sibling(guide: Guide): Label | null {
  const labelled = guide.sections.filter(
    (one: GuideSection) => one.kind !== 'other' && one.kind !== 'credit',
  );
  return labelled.at(-1)?.label ?? null;
}

function written(section: NewSection, like: Label | null, form: Guide['form'], eol: string): string {
  if (form === 'forum') return `${section.label}:${eol}${section.item}${eol}`;
  return `${labelLike(section.label, like)}${eol}${eol}- ${section.item}${eol}`;
}

function labelLike(words: string, like: Label | null): string {
  if (like?.form === 'bold') return `**${words}:**`;
  if (like?.form === 'line') return `${words}:`;
  return `${'#'.repeat(like && like.depth <= 6 ? Math.max(2, like.depth) : 2)} ${words}`;
}
