/** Applies fixes to a text. */
import { comparePoints, comparePositions } from './places.js';
import { countWhile } from './spans.js';
import type { Edit, Finding, Fix } from './types.js';
import type { Point, Position } from '../guide/types.js';

/** What {@link fixText} did. */
export interface FixedText {
  readonly text: string;
  /** How many fixes were applied. */
  readonly applied: number;
}

/** Gives the findings of a text, positions without byte order mark. */
export type Check = (text: string) => readonly Finding[];

/** Says which fixes may be applied. */
export type FixFilter = (fix: Fix, finding: Finding) => boolean;

/**
 * Applies the edits of one fix.
 *
 * @param text the text; a byte order mark at its start is kept and not counted
 * @param edits the edits, in any order; one that overlaps an earlier one is left out
 * @returns the text after the edits
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const body = text.slice(mark.length);
  let result = '';
  let done = 0;
  for (const edit of edits.toSorted((a, b) => comparePositions(a.position, b.position))) {
    const start = toOffset(body, edit.position.start);
    if (start < done) continue;
    result += body.slice(done, start) + edit.newText;
    done = toOffset(body, edit.position.end);
  }
  return mark + result + body.slice(done);
}

/**
 * Applies fixes until nothing is left to fix: in each round the first allowed fix of each finding whose edits touch no
 * edit of an earlier one.
 *
 * @param text the text
 * @param check gives the findings of a text
 * @param filter which fixes to apply: a kind, or a function; safe ones when left out
 * @param rounds how often to check again at most
 * @returns the text after all rounds and the number of fixes applied
 */
export function fixText(
  text: string,
  check: Check,
  filter: Fix['kind'] | FixFilter = 'safe',
  rounds = 10,
): FixedText {
  const allowed: FixFilter = typeof filter === 'function' ? filter : (fix) => fix.kind === filter;
  let now = text;
  let applied = 0;
  for (let round = 0; round < rounds; round++) {
    const fixes = choose(check(now), allowed);
    const next = applyEdits(
      now,
      fixes.flatMap((fix) => fix.edits),
    );
    if (next === now) break;
    now = next;
    applied += fixes.length;
  }
  return { text: now, applied };
}

const byteOrderMark = '\uFEFF';

/** The first allowed fix of each finding, as long as it touches none chosen before. */
function choose(findings: readonly Finding[], allowed: FixFilter): readonly Fix[] {
  const taken: Position[] = [];
  return findings.flatMap((finding) => {
    const fix = finding.fixes.find((one) => allowed(one, finding));
    if (!fix || fix.edits.some(({ position }) => touchesAny(taken, position))) return [];
    for (const { position } of fix.edits) taken.splice(placeIn(taken, position), 0, position);
    return [fix];
  });
}

/** Chosen fixes do not touch one another, so only the neighbours in the order of the text can touch. */
function touchesAny(taken: readonly Position[], place: Position): boolean {
  const index = placeIn(taken, place);
  return taken
    .slice(Math.max(0, index - 1), index + 1)
    .some(
      (other) => comparePoints(place.start, other.end) <= 0 && comparePoints(other.start, place.end) <= 0,
    );
}

/** Where a place belongs among places in the order of the text. */
function placeIn(taken: readonly Position[], place: Position): number {
  return countWhile(taken.length, (at) => comparePositions(taken[at] ?? place, place) < 0);
}

/** A point of a rule always carries its offset; one made by hand (a test, another client) may not. */
function toOffset(text: string, point: Point): number {
  if (point.offset !== undefined) return Math.min(point.offset, text.length);
  let start = 0;
  for (let line = 1; line < point.line; line++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return Math.min(start + point.column - 1, text.length);
}
