/** Gentle reading: a guide recognised by few labels is not scolded for what it never meant to hold. */
import type { Guide, Position } from '../guide/types.js';
import type { RawFinding } from './raw-finding.js';
import { innermostOf } from './spans.js';

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
  const lists = new Map<Guide, (place: Position) => string>();
  return raw.flatMap((one) => {
    if (!one.guide || !isGentle(one, 'hint-per-list')) return [one];
    const listOf = lists.get(one.guide) ?? listsOf(one.guide);
    lists.set(one.guide, listOf);
    const key = `${one.rule} ${listOf(one.position)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...one, severity: 'hint' as const }];
  });
}

function isGentle({ guide, meta, rule }: RawFinding, how: 'silent' | 'hint-per-list'): boolean {
  return guide !== null && guide.gentle && meta.gentle === how && rule === meta.id;
}

/** Names the list of a place: the practice list, else the innermost section, of its guide. */
function listsOf(guide: Guide): (place: Position) => string {
  const { practices, sections, lists } = guide;
  const base = guide.position.start.line;
  const practiceAt = innermostOf(practices);
  const sectionAt = innermostOf(sections);
  const labelled = new Map(lists.map(({ label }, index) => [label?.position.start.offset, index]));
  return (place) => {
    const list = practices[practiceAt(place)]?.list ?? labelled.get(place.start.offset);
    return list === undefined ? `${base} section ${sectionAt(place)}` : `${base} list ${list}`;
  };
}
