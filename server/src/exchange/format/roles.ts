/** What each line of a file is to its guides, so that the canonical form can be written. */
import type { Locator } from '../../guide/text.js';
import type { Guide, GuideFile, Label, Position } from '../../guide/types.js';

/** What a line has to become. */
export type Role =
  | { readonly kind: 'title' }
  | { readonly kind: 'label'; readonly label: Label }
  /** A practice, tip or report option on a line of its own: an item. */
  | { readonly kind: 'item' | 'more' }
  /** A response on a line of its own: a quote; `first` starts it. */
  | { readonly kind: 'quote'; readonly first: boolean }
  | { readonly kind: 'credit' };

/** A position of a part and what it is. */
interface Part {
  readonly position: Position;
  readonly kind: 'item' | 'quote' | 'credit';
}

/**
 * The roles of the lines (0-based) that a forum author wrote as bare lines. Lines that are in canonical form, or belong to
 * no part, have none.
 *
 * @param file - what was read
 * @param locator - over the text it was read from
 */
export function rolesOf(file: GuideFile, locator: Locator): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (const guide of file.guides) addGuide(roles, guide, locator);
  return roles;
}

function addGuide(roles: Map<number, Role>, guide: Guide, locator: Locator): void {
  for (const part of partsOf(guide, locator)) addPart(roles, part);
  if (hasBareLabels(guide)) addLabels(roles, guide, locator);
  if (guide.title?.form === 'line') roles.set(lineOf(guide.title.position), { kind: 'title' });
}

/** In a guide without headings a line between two labels is a line of its own, also when it is the only one. */
function partsOf(guide: Guide, locator: Locator): Part[] {
  const bare = hasBareLabels(guide);
  const lines = [...guide.practices, ...guide.tips, ...guide.reportOptions].filter(
    ({ container, position }) =>
      container === 'line' || (bare && container === 'paragraph' && isOneLine(position)),
  );
  const together = responsesTogether(guide);
  const quotes = guide.responses.filter(
    ({ position }) => (guide.form === 'forum' || together.has(position)) && isBareLine(position, locator),
  );
  return [
    ...lines.map(({ position }): Part => ({ position, kind: 'item' })),
    ...quotes.map(({ position }): Part => ({ position, kind: 'quote' })),
    ...(guide.credit ? [{ position: guide.credit.position, kind: 'credit' } satisfies Part] : []),
  ];
}

/** Responses on lines of one paragraph: read aloud or copied, they would run together. */
function responsesTogether({ responses }: Guide): ReadonlySet<Position> {
  const positions = responses.map(({ position }) => position);
  return new Set(
    positions.filter(({ start }, index) => {
      const isNext = (other: number, line: number): boolean => positions[other]?.start.line === line;
      return isNext(index - 1, start.line - 1) || isNext(index + 1, start.line + 1);
    }),
  );
}

function addPart(roles: Map<number, Role>, { position, kind }: Part): void {
  const first = lineOf(position);
  for (let line = first; line < position.end.line; line++) {
    if (line > first && roles.has(line)) continue;
    roles.set(line, roleOf(kind, line === first));
  }
}

function roleOf(kind: Part['kind'], first: boolean): Role {
  if (kind === 'item') return { kind: first ? 'item' : 'more' };
  return kind === 'quote' ? { kind, first } : { kind };
}

/**
 * Bare and bold lines that name a part and say nothing else; a sentence that leads to a list stays a sentence. Under
 * headings of the author's own such a line is a part of a part: it stays what it is.
 */
function addLabels(roles: Map<number, Role>, guide: Guide, locator: Locator): void {
  for (const { label } of guide.sections) {
    if ((label.form !== 'line' && label.form !== 'bold') || label.depth !== LABEL_LINE_DEPTH) continue;
    if (isAlone(label, locator) && !isSentence(label))
      roles.set(lineOf(label.position), { kind: 'label', label });
  }
}

/** The depth of a label line that stands in no item. */
const LABEL_LINE_DEPTH = 7;

function hasBareLabels({ sections }: Guide): boolean {
  return sections.length > 0 && !sections.some(({ label }) => label.form === 'heading');
}

/** Nothing of Markdown stands before its words: a quote must not be quoted once more. */
function isBareLine(position: Position, locator: Locator): boolean {
  const start = locator.startOfLine(lineOf(position));
  return !/^\s*(?:>|[-*+]\s|\d{1,9}[.)]\s|```|~~~)/.test(locator.text.slice(start, start + 200));
}

function isOneLine({ start, end }: Position): boolean {
  return start.line === end.line;
}

function isAlone({ position }: Label, { text }: Locator): boolean {
  const start = position.start.offset ?? 0;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const behind = /^[^\r\n]*/.exec(text.slice(position.end.offset ?? 0))?.[0] ?? '';
  return /^\s*(?:\*\*|__)?$/.test(before) && /^(?:\*\*|__)?\s*[:：]?\s*(?:\*\*|__)?\\?\s*$/.test(behind);
}

/** A heading is short; "Ask if they would like to report …:" is advice that must not be lost among headings. */
function isSentence({ text, kind }: Label): boolean {
  return kind === 'report' && text.split(/\s+/).length > 8;
}

function lineOf({ start }: Position): number {
  return start.line - 1;
}
