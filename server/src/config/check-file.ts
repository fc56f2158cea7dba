/** One configuration file on its own: what it says, and what is wrong with it. */
import { t } from '@vscode/l10n';
import { nearest } from '../guide/nearest.js';
import { Locator, stripBom } from '../guide/text.js';
import { checkRules, type KnownRules } from './check-rules.js';
import { isTooWild } from './globs.js';
import { checkShape, repeatedKeys } from './check-shape.js';
import type { ConfigFile } from './generated/config-file.js';
import { didYouMean, listOf as wordsOf, mistake, type Mistake } from './mistakes.js';
import { parseConfig } from './parse.js';
import { listOf, sharedStatements, statementsOf, type Statement } from './statements.js';
import { keySpanOf, nodeAt, placeOf, type ConfigNode, type Span, type Step } from './tree.js';
import type { ConfigFinding } from './types.js';

/** Something that a file builds on. */
export interface Base {
  readonly kind: 'profile' | 'file';
  /** The profile's name without `guidepost:`, or the path as written. */
  readonly name: string;
  readonly way: readonly Step[];
  readonly span: Span;
}

/** Statements for some files only. */
export interface Override {
  readonly globs: readonly string[];
  readonly statements: readonly Statement[];
}

/** What a file says. */
export interface CheckedFile {
  /** Without byte order mark. */
  readonly text: string;
  readonly bases: readonly Base[];
  readonly statements: readonly Statement[];
  readonly overrides: readonly Override[];
  readonly findings: readonly ConfigFinding[];
  /** Where in the file a statement stands. */
  readonly placeOf: (way: readonly Step[]) => { readonly line: number; readonly column: number };
}

/** What a configuration may name. */
export interface Known {
  readonly rules: KnownRules;
  readonly profiles: readonly string[];
}

/**
 * Reads and checks one file.
 *
 * @param text as it stands in the file
 * @param form how it is written
 * @param known the rules and profiles there are
 * @returns what the right parts say, and one finding for each wrong one; never throws
 */
export function checkText(text: string, form: 'json' | 'yaml', known: Known): CheckedFile {
  const source = stripBom(text);
  const { root, problem } = parseConfig(source, form);
  const content = root ? contentOf(root, known) : nothing;
  // In a broken text what follows the break is misread: only the break is worth telling.
  const mistakes = problem ? [mistake(brokenBy(problem.message), problem.span)] : content.mistakes;
  return toFile(source, root, content, mistakes);
}

function brokenBy(why: string): string {
  return t(
    'This configuration cannot be read as it should: what is broken here is left out, the rest still holds: {0}.',
    why,
  );
}

/** A file that could not be opened. */
export function unreadableFile(reason: string): CheckedFile {
  const message = `${t`This configuration could not be read, so nothing in it holds.`} ${reason}`;
  return toFile('', null, nothing, [mistake(message, { start: 0, end: 0 })]);
}

/** A finding of one place of a text. */
export function toFinding({ rule, message, span, meant }: Mistake, locator: Locator): ConfigFinding {
  const position = locator.position(span.start, span.end);
  const quote = /^["']/u.exec(locator.text.slice(span.start, span.start + 1))?.[0] ?? '';
  return {
    rule,
    severity: rule === 'unknown-rule' ? 'warning' : 'error',
    message,
    position,
    fixes:
      meant === null
        ? []
        : [
            {
              title: t`Write “${meant}”`,
              kind: 'suggestion',
              edits: [{ position, newText: quote + meant + quote }],
            },
          ],
  };
}

interface Content {
  readonly bases: readonly Base[];
  readonly statements: readonly Statement[];
  readonly overrides: readonly Override[];
  readonly mistakes: readonly Mistake[];
}

const nothing: Content = { bases: [], statements: [], overrides: [], mistakes: [] };

function toFile(
  text: string,
  root: ConfigNode | null,
  { bases, statements, overrides }: Content,
  mistakes: readonly Mistake[],
): CheckedFile {
  const locator = new Locator(text);
  const findings = mistakes
    .map((each) => toFinding(each, locator))
    .sort((a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0));
  return {
    text,
    bases,
    statements,
    overrides,
    findings,
    placeOf: (way) => locator.point(root ? (keySpanOf(root, way) ?? placeOf(root, way)).start : 0),
  };
}

function contentOf(read: ConfigNode, known: Known): Content {
  const { root, file, mistakes } = checkShape(read);
  const rules = checkRules(root, ['rules'], known.rules);
  const overrides = (file.overrides ?? []).map((override, index) => {
    const way = ['overrides', index];
    const checked = checkRules(root, [...way, 'rules'], known.rules);
    const statements = [...sharedStatements(override, way), ...checked.statements];
    return { globs: listOf(override.files), statements, mistakes: checked.mistakes };
  });
  const bases = basesOf(root, file, known.profiles);
  return {
    bases: bases.filter((base) => 'kind' in base),
    statements: [...statementsOf(file), ...rules.statements],
    overrides,
    mistakes: oncePerPlace([
      ...mistakes,
      ...rules.mistakes,
      ...overrides.flatMap((override) => override.mistakes),
      ...bases.filter((base) => 'message' in base),
      ...doubtful(root, file),
      ...repeatedKeys(read),
    ]),
  };
}

/** What is wrong twice over is told once. */
function oncePerPlace(mistakes: readonly Mistake[]): readonly Mistake[] {
  const places = new Map<number, Mistake>();
  for (const each of mistakes) {
    if (!places.has(each.span.start)) places.set(each.span.start, each);
  }
  return [...places.values()];
}

function basesOf(
  root: ConfigNode,
  file: ConfigFile,
  profiles: readonly string[],
): readonly (Base | Mistake)[] {
  return listOf(file.extends ?? []).map((name, index) => {
    const way = typeof file.extends === 'string' ? ['extends'] : ['extends', index];
    const span = placeOf(root, way);
    if (!name.startsWith('guidepost:')) return { kind: 'file', name, way, span };
    const profile = name.slice('guidepost:'.length);
    if (profiles.includes(profile)) return { kind: 'profile', name: profile, way, span };
    return unknownProfile(profile, profiles, span);
  });
}

function unknownProfile(name: string, profiles: readonly string[], span: Span): Mistake {
  const near = nearest(name, profiles);
  const meant = near === null ? null : `guidepost:${near}`;
  const all = profiles.map((profile) => `guidepost:${profile}`);
  return {
    rule: 'invalid-configuration',
    message: `${t`There is no profile “guidepost:${name.slice(0, 60)}”, so nothing comes from it.`}${
      didYouMean(meant) || ` ${t`There is ${wordsOf(all, 'and')}.`}`
    }`,
    span,
    meant,
  };
}

/** What has the right form and still cannot be meant. */
function doubtful(root: ConfigNode, file: ConfigFile): readonly Mistake[] {
  const overrides = file.overrides ?? [];
  return [
    ...tooWild(root, ['guides'], file.guides),
    ...overrides.flatMap(({ files }, index) => tooWild(root, ['overrides', index, 'files'], files)),
    ...repeatedIds(root, file),
    ...unreachable(root, file),
    ...bothMarks(root, file),
  ];
}

function tooWild(
  root: ConfigNode,
  way: readonly Step[],
  globs: string | readonly string[] = [],
): readonly Mistake[] {
  return listOf(globs).flatMap((glob, index) => {
    if (!isTooWild(glob)) return [];
    const message = t(
      'This pattern has so many stars or braces that trying it could take for ever, so it fits nothing. ' +
        'Write several plainer ones, such as "guides/**/*.md".',
    );
    return [mistake(message, placeOf(root, typeof globs === 'string' ? way : [...way, index]))];
  });
}

function repeatedIds(root: ConfigNode, { reportLinks = [] }: ConfigFile): readonly Mistake[] {
  const ids = reportLinks.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const message = t(
      'The id “{0}” already stands for another report link; only the last one counts.',
      id.slice(0, 60),
    );
    return [mistake(message, placeOf(root, ['reportLinks', index, 'id']))];
  });
}

function unreachable(root: ConfigNode, { crisisResources = [] }: ConfigFile): readonly Mistake[] {
  return crisisResources.flatMap(({ label, phone, text, url }, index) => {
    if (phone !== undefined || text !== undefined || url !== undefined) return [];
    const message = t(
      '“{0}” says neither phone nor text nor url, so nobody in danger can reach it. Add one.',
      label.slice(0, 60),
    );
    return [mistake(message, placeOf(root, ['crisisResources', index]))];
  });
}

/** A mark that stands for both polarities stands for none. */
function bothMarks(root: ConfigNode, { markers = {} }: ConfigFile): readonly Mistake[] {
  const marks = new Set(listOf(markers.do ?? []));
  const both = listOf(markers.dont ?? []).findIndex((mark) => marks.has(mark));
  if (both < 0) return [];
  const list = nodeAt(root, ['markers', 'dont'])?.kind === 'list';
  const way = ['markers', 'dont', ...(list ? [both] : [])];
  const message = t`This mark stands for do as well, so it says nothing. Use another one for don’t.`;
  return [mistake(message, placeOf(root, way))];
}
