/** Precedence: at one place the most telling finding speaks alone. */
import type { Position } from '../guide/types.js';
import { overlaps } from './places.js';
import type { RawFinding } from './raw-finding.js';

/**
 * Drops each finding whose rule yields to another rule that has a finding about the same places.
 *
 * @param raw what the rules reported
 * @returns what is left, in the same order
 */
export function giveWay<R extends RawFinding>(raw: readonly R[]): readonly R[] {
  const places = new Map<string, Position[]>();
  for (const { rule, about } of raw) places.set(rule, [...(places.get(rule) ?? []), ...about]);
  return raw.filter((one) => !isSpokenFor(one, places));
}

function isSpokenFor(
  { meta, rule, about }: RawFinding,
  places: ReadonlyMap<string, readonly Position[]>,
): boolean {
  if (!meta.yieldsTo || rule !== meta.id || about.length === 0) return false;
  const taken = meta.yieldsTo.flatMap((other) => places.get(other) ?? []);
  return about.every((place) => taken.some((other) => overlaps(place, other)));
}
