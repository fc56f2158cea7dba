/** Where a part that is missing goes. */
import type { Guide, GuideSection, SectionKind } from '../../guide/types.js';
import { endOf, startOf, type Checked } from '../checked.js';
import type { TextMap } from '../convert.js';
import { orderOf } from './words.js';

/** Where to put a new part, and the breaks before and behind it. */
export interface SectionPlace {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** The depth that the guide's own section headings have, 2 when there are none. */
export function usualDepth(guide: Guide | undefined): number {
  const depths = guide?.sections
    .filter(({ label }) => label.form === 'heading')
    .map(({ label }) => label.depth);
  return depths && depths.length > 0 ? Math.max(2, Math.min(...depths)) : 2;
}

/**
 * Finds the place of a missing part by the order of the house.
 * @param kind the part
 * @param guide the guide; undefined for a text that is none, where the end is the place
 * @param checked the document
 * @param blank what stands between two parts
 * @param eol the document's line ending
 */
export function placeOfSection(
  kind: SectionKind,
  guide: Guide | undefined,
  checked: Checked,
  blank: string,
  eol: string,
): SectionPlace {
  const { map } = checked;
  if (!guide) return atEnd(map, blank, eol);
  const rankOf = (one: SectionKind): number => rank(one, orderOf(checked.settings.lint.house));
  const known = guide.sections.filter(({ label }) => label.form !== 'cell');
  const earlier = known.filter((one) => rankOf(one.kind) >= 0 && rankOf(one.kind) < rankOf(kind));
  const later = known.find((one) => rankOf(one.kind) > rankOf(kind));
  const last = earlier.at(-1);
  // A label begins behind the marks of its heading.
  if (!last && later)
    return { at: map.line(map.lineAt(startOf(later.label))).start, before: '', after: blank };
  const end = last ? sectionEnd(last, guide, kind, rankOf, map) : guideEnd(guide, kind, rankOf, map);
  const follows = map.text.slice(end).trim() !== '';
  if (end === 0) return { at: 0, before: '', after: follows ? blank : eol };
  return { at: end, before: blank, after: closing(map, end, blank, eol) };
}

/** Behind the last words of a part, but before the credit that stands at its end. */
function sectionEnd(
  section: GuideSection,
  guide: Guide,
  kind: SectionKind,
  rankOf: (kind: SectionKind) => number,
  map: TextMap,
): number {
  const inner = guide.sections.filter(
    (one) =>
      startOf(one) >= startOf(section) && one.label.depth > section.label.depth && isRun(section, one, guide),
  );
  const end = Math.max(endOf(section), ...inner.map(endOf));
  return beforeCredit(end, guide, kind, rankOf, map);
}

/** Parts of a part hang on it until the next label of its own depth. */
function isRun(section: GuideSection, inner: GuideSection, guide: Guide): boolean {
  return !guide.sections.some(
    (one) =>
      startOf(one) > startOf(section) &&
      startOf(one) <= startOf(inner) &&
      one.label.depth <= section.label.depth,
  );
}

function guideEnd(
  guide: Guide,
  kind: SectionKind,
  rankOf: (kind: SectionKind) => number,
  map: TextMap,
): number {
  return beforeCredit(endOf(guide), guide, kind, rankOf, map);
}

function beforeCredit(
  end: number,
  { credit }: Guide,
  kind: SectionKind,
  rankOf: (kind: SectionKind) => number,
  map: TextMap,
): number {
  const before = credit && startOf(credit) < end && rankOf('credit') > rankOf(kind);
  const limit = before ? map.line(map.lineAt(startOf(credit))).start : end;
  const upTo = map.text.slice(0, limit);
  return upTo.trimEnd().length;
}

/** What stands behind the new part already counts. */
function closing(map: TextMap, end: number, blank: string, eol: string): string {
  const rest = map.text.slice(end);
  const breaks = /^[^\S\r\n]*((?:\r\n|\n|\r)[^\S\r\n]*)*/.exec(rest)?.[0] ?? '';
  const count = breaks.split(/\r\n|\n|\r/).length - 1;
  if (rest.trim() === '') return count > 0 ? '' : eol;
  return count * eol.length >= blank.length ? '' : blank.slice(count * eol.length);
}

function atEnd(map: TextMap, blank: string, eol: string): SectionPlace {
  const at = map.text.trimEnd().length;
  return { at, before: at === 0 ? '' : blank, after: /[\r\n]/.test(map.text.slice(at)) ? '' : eol };
}

/** Do's and don'ts under one label stand where do's stand. */
function rank(kind: SectionKind, order: readonly SectionKind[]): number {
  const at = order.indexOf(kind);
  return at < 0 && kind === 'practices' ? order.indexOf('dos') : at;
}
