/** What a page for reviewers says of each guide: plain data that both forms of the page are written from. */
import type { Evidence, Guide, GuideFile, Link } from '../guide/types.js';
import type { Finding, Severity } from '../lint/types.js';
import type { Around } from './around.js';
import { checklistOf, type Check } from './checklist.js';
import { canBeAsked, type LinkAnswers } from './links.js';
import { severities } from './words.js';

/** A file after it was checked. */
export interface ReviewedFile {
  /** As shown to people. */
  readonly path: string;
  readonly guide: boolean;
  /** Without byte order mark; empty when it could not be read. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A file after it was looked at, with what was read from it; null where it could not be read. */
export interface Looked {
  readonly result: ReviewedFile;
  readonly file: GuideFile | null;
}

/** A don't with what answers it. */
export interface PairRow {
  readonly dont: string;
  readonly line: number;
  /** The do's words; null where there is none. */
  readonly answer: string | null;
  readonly how: string;
}

/** A link and how it was when somebody last asked. */
export interface LinkRow {
  readonly text: string;
  readonly url: string;
  readonly line: number;
  readonly health: string;
}

/** The tips of one person. */
export interface TipGroup {
  /** As people are shown; null for tips that nobody signed. */
  readonly name: string | null;
  readonly tips: readonly { readonly text: string; readonly line: number }[];
}

/** One guide as reviewers see it. */
export interface GuideReview {
  readonly path: string;
  readonly title: string;
  readonly language: string;
  readonly line: number;
  readonly checklist: readonly Check[];
  readonly findings: readonly Finding[];
  readonly tips: readonly TipGroup[];
  readonly pairs: readonly PairRow[];
  readonly links: readonly LinkRow[];
  /** The text that findings point into. */
  readonly source: string;
}

/** Everything on the page. */
export interface Review {
  readonly today: string;
  readonly guides: readonly GuideReview[];
  /** Files that are no guides and something is wrong with: configuration, files that could not be read. */
  readonly others: readonly ReviewedFile[];
  /** Files that are no guides, and nothing is wrong with. */
  readonly passedOver: number;
}

/** Puts a page together. */
export function reviewOf(all: readonly Looked[], around: Around): Review {
  const guides = all.flatMap((looked) => guidesOf(looked, around));
  const rest = all.filter(({ result }) => !result.guide).map(({ result }) => result);
  const others = rest.filter(({ findings }) => findings.length > 0);
  return { today: around.today, guides, others, passedOver: rest.length - others.length };
}

function guidesOf({ result, file }: Looked, around: Around): readonly GuideReview[] {
  if (!file || !result.guide) return [];
  return file.guides.map((guide, index): GuideReview => {
    const findings = findingsOf(result, file.guides, index);
    const links = uniqueLinks(guide);
    return {
      path: result.path,
      title: guide.title?.text ?? `Guide without a title (${result.path})`,
      language: guide.language,
      line: guide.position.start.line,
      checklist: checklistOf({ guide, file, findings, links }, around),
      findings,
      tips: tipsOf(guide),
      pairs: pairsOf(guide),
      links: links.map((link) => rowOf(link, around.links)),
      source: result.text,
    };
  });
}

/** Those between the guide's start and the next one's; what stands before the first belongs to it; the gravest first. */
function findingsOf({ findings }: ReviewedFile, guides: readonly Guide[], index: number): readonly Finding[] {
  const starts = guides.map(({ position }) => position.start.line);
  const from = index === 0 ? 0 : (starts[index] ?? 0);
  const to = starts[index + 1] ?? Infinity;
  const own = findings.filter(({ position: { start } }) => from <= start.line && start.line < to);
  return own.toSorted((a, b) => rank(a.severity) - rank(b.severity));
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

function tipsOf({ tips }: Guide): readonly TipGroup[] {
  const groups = new Map<string, { name: string | null; tips: { text: string; line: number }[] }>();
  for (const { text, attribution, position } of tips) {
    const name = attribution === null ? null : shownName(attribution);
    const group = groups.get(name?.toLowerCase() ?? '') ?? { name, tips: [] };
    group.tips.push({ text, line: position.start.line });
    groups.set(name?.toLowerCase() ?? '', group);
  }
  return [...groups.values()].sort((a, b) => Number(b.name === null) - Number(a.name === null));
}

function shownName({ kind, name }: NonNullable<Guide['tips'][number]['attribution']>): string {
  return kind === 'handle' ? `@${name}` : name;
}

const evidenceWords: Readonly<Record<Evidence, string>> = {
  explicit: 'marked by the author',
  structural: 'side by side',
  declared: 'in order, as the author declared',
  instead: 'written behind the don’t',
  inferred: 'guessed from the words',
  order: 'guessed from the order',
};

function pairsOf({ practices, pairs, unpaired }: Guide): readonly PairRow[] {
  const byId = new Map(practices.map((practice) => [practice.id, practice]));
  const row = (id: string, answer: string | null, how: string): PairRow[] => {
    const dont = byId.get(id);
    return dont ? [{ dont: dont.text, line: dont.position.start.line, answer, how }] : [];
  };
  const paired = pairs.flatMap((pair) => {
    const answer = pair.doText ?? (pair.do === null ? null : (byId.get(pair.do)?.text ?? null));
    const isGuess = pair.evidence === 'inferred' || pair.evidence === 'order';
    const sure = isGuess ? ` (${String(Math.round(pair.confidence * 100))} % sure)` : '';
    const how =
      answer === null ? 'the author says that there is no alternative' : evidenceWords[pair.evidence];
    return row(pair.dont, answer, how + sure);
  });
  const open = unpaired.flatMap(({ dont, nearest }) => {
    const near = nearest.map((id) => byId.get(id)?.text).find((text) => text !== undefined);
    return row(dont, null, near === undefined ? 'no do answers it' : `no do is marked; nearest: ${near}`);
  });
  return [...paired, ...open].sort((a, b) => a.line - b.line);
}

function uniqueLinks({ links }: Guide): readonly Link[] {
  return [...new Map(links.map((link) => [`${link.text} ${link.url}`, link])).values()];
}

function rowOf(link: Link, known: LinkAnswers | null): LinkRow {
  const { text, url, position } = link;
  return { text, url, line: position.start.line, health: healthOf(link, known) };
}

function healthOf(link: Link, known: LinkAnswers | null): string {
  if (!canBeAsked(link)) return 'no web page: try it yourself';
  const found = known?.(link);
  if (!found) return 'not checked';
  const on = new Date(found.at).toISOString().slice(0, 10);
  const { health } = found;
  if (health.state === 'alive') return `works (${on})`;
  if (health.state === 'redirect') return `moved to ${health.to} (${on})`;
  return `${health.state === 'dead' ? 'dead' : 'in doubt'}: ${health.why} (${on})`;
}
