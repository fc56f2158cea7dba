/** Gentle reading: a guide recognised by few labels is not scolded for what it never meant to hold. */
import type { Guide, Position } from '../guide/types.js';
import { contains } from './places.js';
import type { RawFinding } from './raw-finding.js';

/**
 * Drops what rules that are silent in gentle guides found there.
 *
 * @param raw what the rules reported
 */
export function silenceGentle<R extends RawFinding>(raw: readonly R[]): readonly R[] {
  return raw.filter((one) => !isGentle(one, 'silent'));
}

/**
 * Keeps one finding for each list, as a hint, of rules that speak softly in gentle guides.
 *
 * @param raw findings by position
 */
export function softenGentle<R extends RawFinding>(raw: readonly R[]): readonly R[] {
  const seen = new Set<string>();
  return raw.flatMap((one) => {
    if (!one.guide || !isGentle(one, 'hint-per-list')) return [one];
    const key = `${one.rule} ${listOf(one.guide, one.position)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...one, severity: 'hint' as const }];
  });
}

function isGentle({ guide, meta, rule }: RawFinding, how: 'silent' | 'hint-per-list'): boolean {
  return guide !== null && guide.gentle && meta.gentle === how && rule === meta.id;
}

/** Names the list of a place: the practice list, else the innermost section, of its guide. */
function listOf(guide: Guide, place: Position): string {
  const base = guide.position.start.line;
  const practice = guide.practices.find((one) => contains(one.position, place));
  if (practice) return `${base} list ${practice.list}`;
  const labelled = guide.lists.findIndex((list) => list.label && contains(list.label.position, place));
  if (labelled >= 0) return `${base} list ${labelled}`;
  return `${base} section ${guide.sections.findLastIndex((section) => contains(section.position, place))}`;
}
