/** Precedence: at one place the most telling finding speaks alone. */
import type { Position } from '../guide/types.js';
import type { RawFinding } from './raw-finding.js';
import { overlapsAny } from './spans.js';

/**
 * Drops each finding whose rule yields to another rule that has a finding about the same places.
 *
 * @param raw what the rules reported
 * @returns what is left, in the same order
 */
export function giveWay<R extends RawFinding>(raw: readonly R[]): readonly R[] {
  const places = placesByRule(raw);
  const taken = new Map<string, Taken>();
  const takenBy = (rule: string): Taken => {
    const known = taken.get(rule) ?? overlapsAny(places.get(rule) ?? []);
    taken.set(rule, known);
    return known;
  };
  return raw.filter((one) => !isSpokenFor(one, takenBy));
}

type Taken = (place: Position) => boolean;

function placesByRule(raw: readonly RawFinding[]): ReadonlyMap<string, readonly Position[]> {
  const places = new Map<string, Position[]>();
  for (const { rule, about } of raw) {
    const known = places.get(rule);
    if (known) for (const place of about) known.push(place);
    else places.set(rule, [...about]);
  }
  return places;
}

function isSpokenFor({ meta, rule, about }: RawFinding, takenBy: (rule: string) => Taken): boolean {
  const { yieldsTo } = meta;
  if (!yieldsTo || rule !== meta.id || about.length === 0) return false;
  return about.every((place) => yieldsTo.some((other) => takenBy(other)(place)));
}
