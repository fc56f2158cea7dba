/** What several layers say of one setting: most settings are overruled, lists are added to. */
import {
  plainHouseStyle,
  type HouseStyle,
  type KnownContributor,
  type KnownCrisisResource,
  type KnownReportLink,
} from '../guide/house-style.js';
import type { Statement } from './statements.js';
import type { ConfiguredSeverity, ResolvedSettings, Source } from './types.js';

/** What a setting came to, and who spoke of it, the strongest last. */
export interface MergedSetting {
  readonly value: unknown;
  readonly sources: readonly Source[];
}

/** All settings that somebody spoke of. */
export type Merged = Map<string, MergedSetting>;

/** Adds what a stronger layer says. */
export function mergeInto(merged: Merged, { setting, value }: Statement, source: Source): void {
  const below = merged.get(setting);
  merged.set(setting, {
    value: below && adds(setting) ? join(setting, below.value, value) : value,
    sources: [...(below?.sources ?? []), source],
  });
}

/** True for settings whose lists are added to by stronger layers. */
export function adds(setting: string): boolean {
  return setting === 'guides' || setting.endsWith('.labels') || Object.hasOwn(joinings, setting);
}

/** Who is who in lists of groups; the first mark of the strongest layer is the one that is written. */
const joinings: Readonly<Record<string, (below: never, above: never) => unknown>> = {
  'markers.do': (below: readonly string[], above: readonly string[]) => [...new Set([...above, ...below])],
  'markers.dont': (below: readonly string[], above: readonly string[]) => [...new Set([...above, ...below])],
  contributors: by((one: KnownContributor) => one.name.toLowerCase()),
  reportLinks: by((one: KnownReportLink) => one.id),
  crisisResources: by((one: KnownCrisisResource) => `${one.label}\n${one.region}`.toLowerCase()),
};

function join(setting: string, below: unknown, above: unknown): unknown {
  const joining = Object.hasOwn(joinings, setting) ? joinings[setting] : undefined;
  if (joining) return joining(below as never, above as never);
  return [...new Set([...(below as readonly unknown[]), ...(above as readonly unknown[])])];
}

function by<T>(nameOf: (one: T) => string): (below: readonly T[], above: readonly T[]) => readonly T[] {
  return (below, above) => [
    ...new Map([...below, ...above].map((one) => [nameOf(one), one] as const)).values(),
  ];
}

/**
 * What rules are run with.
 *
 * @param merged what layers came to
 * @param today the day of the check
 */
export function settingsOf(merged: Merged, today: string | null): ResolvedSettings {
  const severities: Record<string, ConfiguredSeverity> = {};
  const options: Record<string, Record<string, unknown>> = {};
  for (const [setting, { value }] of merged) {
    const [group, id, option] = setting.split('.');
    if (group !== 'rules' || id === undefined) continue;
    if (option !== undefined) (options[id] ??= {})[option] = value;
    else if (value !== 'default') severities[id] = value as ConfiguredSeverity;
  }
  return { severities, options, house: houseOf(merged), today };
}

function houseOf(merged: Merged): HouseStyle {
  const said = <T>(setting: string, otherwise: T): T =>
    merged.has(setting) ? (merged.get(setting)?.value as T) : otherwise;
  const plain = plainHouseStyle;
  return {
    labels: ofParts(merged, 'labels'),
    required: ofParts(merged, 'required'),
    order: said('sections.order', plain.order),
    markers: {
      do: said('markers.do', plain.markers.do),
      dont: said('markers.dont', plain.markers.dont),
    },
    format: {
      listMark: said('format.listMark', plain.format.listMark),
      signatures: said('format.signatures', plain.format.signatures),
      sortSections: said('format.sortSections', plain.format.sortSections),
    },
    pairing: said('pairing', plain.pairing),
    language: said('language', plain.language),
    contributors: unique(said('contributors', plain.contributors)),
    reportLinks: joined(said('reportLinks', plain.reportLinks), (one) => one.id),
    crisisResources: said('crisisResources', plain.crisisResources),
  };
}

function ofParts(merged: Merged, key: string): Record<string, never> {
  const found = [...merged].flatMap(([setting, { value }]) => {
    const [group, part, last] = setting.split('.');
    return group === 'sections' && part !== undefined && last === key ? [[part, value] as const] : [];
  });
  return Object.fromEntries(found) as Record<string, never>;
}

/** One file may name somebody twice, too. */
function unique(list: readonly KnownContributor[]): readonly KnownContributor[] {
  return joined(list, (one) => one.name.toLowerCase());
}

function joined<T>(list: readonly T[], nameOf: (one: T) => string): readonly T[] {
  return by(nameOf)([], list);
}
