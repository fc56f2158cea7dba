/** The last steps for service, command line and preset alike: precedence, gentle reading, order, fixes; then `suppress.ts`. */
import { silenceGentle, softenGentle } from './gentle.js';
import { comparePositions } from './places.js';
import type { RawFinding } from './raw-finding.js';
import { internalError } from './run-rule.js';
import type { Finding, Fix } from './types.js';
import { giveWay } from './yield.js';

/**
 * Precedence and gentle reading, which need no more than the findings of one guide. They come before suppression, so that
 * silencing the most telling finding of a place does not bring up the ones that it spoke for.
 *
 * @param raw what the rules reported, in any order
 * @returns what is left, by position
 */
export function settleGuide<R extends RawFinding>(raw: readonly R[]): readonly R[] {
  return softenGentle(giveWay(silenceGentle(raw)).toSorted(byPlace));
}

/**
 * Makes findings of raw findings.
 *
 * @param raw what {@link settleGuide} kept
 * @returns the findings, each with its fixes; a crash while making fixes becomes an `internal-error`
 */
export function toFindings(raw: readonly RawFinding[]): readonly Finding[] {
  return raw.flatMap((one) => {
    try {
      return [toFinding(one, fixesOf(one))];
    } catch (error) {
      return [toFinding(one, []), toFinding(internalError(one, one.position, error), [])];
    }
  });
}

function toFinding(raw: RawFinding, fixes: readonly Fix[]): Finding {
  const { rule, meta, severity, message, position, url, related } = raw;
  const finding = { source: 'guidepost', rule, severity, message, position, url, related, fixes } as const;
  return rule === meta.id ? finding : { ...finding, crashed: meta.id };
}

function fixesOf(raw: RawFinding): readonly Fix[] {
  if (typeof raw.fixes !== 'function') return raw.fixes ?? [];
  return raw.guide ? raw.fixes(raw.guide) : [];
}

/** By position, then by rule. */
export function byPlace(a: Placed, b: Placed): number {
  return comparePositions(a.position, b.position) || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}

type Placed = Pick<RawFinding, 'position' | 'rule'>;
