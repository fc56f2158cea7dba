/** Inserting a whole section, in the form and the line endings of the guide. */
import { offsetOf } from '../../lint/places.js';
import type { Edit } from '../../lint/types.js';
import type { Guide, GuideSection, Label, SectionKind } from '../../guide/types.js';
import { insertAt, lineEnding, lineStart } from './text.js';

/** A section to insert. */
export interface NewSection {
  readonly kind: SectionKind;
  readonly label: string;
  /** One line of its list, without list mark. */
  readonly item: string;
}

/**
 * The edit that inserts a section where its kind belongs: before the first of the sections that follow it by custom,
 * else at the guide's end.
 *
 * @param guide the guide
 * @param section what to insert
 * @param source the text
 */
export function insertSection(guide: Guide, section: NewSection, source: string): Edit {
  const later = order.slice(order.indexOf(section.kind) + 1);
  const next = guide.sections.find((one) => later.includes(one.kind));
  const eol = lineEnding(source);
  if (next) {
    const text = written(section, next.label, guide.form, eol);
    return insertAt(source, lineStart(source, offsetOf(next.position.start)), text + gap(guide, eol));
  }
  const credit = section.kind === 'credit' ? null : guide.credit;
  const text = written(section, sibling(guide), guide.form, eol);
  if (credit)
    return insertAt(source, lineStart(source, offsetOf(credit.position.start)), text + gap(guide, eol));
  return insertAtEnd(guide, text, source);
}

/**
 * The edit that adds text as the guide's last block.
 *
 * @param guide the guide
 * @param text what to add, without line ending at its end unless one is wanted
 * @param source the text
 */
export function insertAtEnd(guide: Guide, text: string, source: string): Edit {
  const eol = lineEnding(source);
  const end = offsetOf(guide.position.end);
  const words = source.slice(0, end).trimEnd();
  const blank = words === '' ? '' : eol + gap(guide, eol);
  return insertAt(source, words.length, blank + text.trimEnd());
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
  const words = source.slice(0, offsetOf(section.position.end)).trimEnd();
  return insertAt(source, words.length, `${eol}${section.label.form === 'heading' ? eol : ''}${text}`);
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
