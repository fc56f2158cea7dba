/** A configuration as a row of statements, each about one setting: what merging and explaining need. */
import type { KnownContributor, KnownCrisisResource, KnownReportLink } from '../guide/house-style.js';
import type { ConfigFile, Sections } from './generated/config-file.js';
import type { Step } from './tree.js';

/** What somebody says about one setting. */
export interface Statement {
  /** `rules.ID`, `rules.ID.OPTION`, `sections.PART.labels` … */
  readonly setting: string;
  readonly value: unknown;
  /** Where in its file. */
  readonly way: readonly Step[];
}

/** One or several. */
type Some = string | readonly string[];

/** The settings that a file and its overrides both can hold. */
type Shared = Pick<ConfigFile, 'sections' | 'pairing' | 'language'>;

/**
 * What a checked configuration says, without its rules, overrides and what it extends.
 *
 * @param file a configuration without mistakes
 */
export function statementsOf(file: ConfigFile): readonly Statement[] {
  return [
    ...say('guides', file.guides, listOf),
    ...sharedStatements(file, []),
    ...say('markers.do', file.markers?.do, listOf),
    ...say('markers.dont', file.markers?.dont, (marks) => without(marks, listOf(file.markers?.do ?? []))),
    ...say('format.listMark', file.format?.listMark),
    ...say('format.signatures', file.format?.signatures),
    ...say('format.sortSections', file.format?.sortSections),
    ...say('contributors', file.contributors, contributorsOf),
    ...say('reportLinks', file.reportLinks, (list) => list.map(reportLinkOf)),
    ...say('crisisResources', file.crisisResources, (list) => list.map(crisisResourceOf)),
  ];
}

/**
 * What files and overrides can both say.
 *
 * @param given the file, or one of its overrides
 * @param way to it
 */
export function sharedStatements(given: Shared, way: readonly Step[]): readonly Statement[] {
  const own = [
    ...sectionStatements(given.sections ?? {}),
    ...say('pairing', given.pairing),
    ...say('language', given.language, primaryOf),
  ];
  return own.map((statement) => ({ ...statement, way: [...way, ...statement.way] }));
}

function sectionStatements({ order, ...parts }: Sections): readonly Statement[] {
  const ofParts = Object.entries(parts).flatMap(([part, about]: [string, PartSettings]) => [
    ...say(`sections.${part}.required`, about.required),
    ...say(`sections.${part}.labels`, about.labels, listOf),
  ]);
  return [...say('sections.order', order ?? orderOf(parts)), ...ofParts];
}

/** The order that the parts themselves name; undefined where none has a place. */
function orderOf(parts: Readonly<Record<string, PartSettings>>): readonly string[] | undefined {
  const placed = Object.entries(parts).flatMap(([part, { order }]) =>
    order === undefined ? [] : [{ part, order }],
  );
  if (placed.length === 0) return undefined;
  return placed.toSorted((a, b) => a.order - b.order).map(({ part }) => part);
}

interface PartSettings {
  readonly order?: number;
  readonly required?: boolean;
  readonly labels?: Some;
}

/** A statement, when there is something to state. */
function say<T>(
  setting: string,
  value: T | undefined,
  tidy: (value: T) => unknown = (same) => same,
): Statement[] {
  if (value === undefined) return [];
  return [{ setting, value: tidy(value), way: setting.split('.') }];
}

/** One or several as a list. */
export function listOf(some: Some): readonly string[] {
  return typeof some === 'string' ? [some] : some;
}

function without(marks: Some, others: readonly string[]): readonly string[] {
  return listOf(marks).filter((mark) => !others.includes(mark));
}

function primaryOf(language: string): string {
  return (language.split('-')[0] ?? language).toLowerCase();
}

type Contributors = NonNullable<ConfigFile['contributors']>;
type Contributor = Extract<Contributors, readonly unknown[]>[number];

/** A list of people, or the list of those known with their other names beside it. */
function contributorsOf(given: Contributors): readonly KnownContributor[] {
  if (Array.isArray(given)) return given.map(contributorOf);
  const { known, aliases = {} } = given;
  const more = new Map(
    Object.entries(aliases).map(([name, others]) => [bareName(name), listOf(others).map(bareName)]),
  );
  const people = known.map(contributorOf);
  const named = new Set(people.map(({ name }) => name));
  const others = [...more.keys()].filter((name) => !named.has(name)).map((name) => ({ name, aliases: [] }));
  return [...people, ...others].map(({ name, aliases: own }) => ({
    name,
    aliases: [...own, ...(more.get(name) ?? [])],
  }));
}

function contributorOf(given: Contributor): KnownContributor {
  if (typeof given === 'string') return { name: bareName(given), aliases: [] };
  return { name: bareName(given.name), aliases: listOf(given.aliases ?? []).map(bareName) };
}

/** Names are known without the @ that many write before them. */
function bareName(name: string): string {
  return name.trim().replace(/^@(?=\S)/u, '');
}

function reportLinkOf(given: NonNullable<ConfigFile['reportLinks']>[number]): KnownReportLink {
  const { id, label, url, required = false, replaces = [] } = given;
  return { id, label, url, required, replaces: listOf(replaces) };
}

function crisisResourceOf(given: NonNullable<ConfigFile['crisisResources']>[number]): KnownCrisisResource {
  const { label, region, phone = null, text = null, url = null } = given;
  return { label, region, phone, text, url };
}
