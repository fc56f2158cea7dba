/** `assemble(parts) → Guide[]`: order, nesting, pairs and summaries of what the sections hold. */
import { isDeclared, pairsOf, type PlacedList } from './assemble-pairs.js';
import type { HouseStyle } from './house-style.js';
import type { RegionRead } from './section.js';
import type {
  Credit,
  Directive,
  FrontMatter,
  Guide,
  GuideSection,
  Label,
  Link,
  Position,
  Practice,
  PracticeList,
  Situation,
  Title,
} from './types.js';

/** What the file says beside the guide's regions. */
export interface GuideContext {
  readonly gentle: boolean;
  readonly frontMatter: FrontMatter | null;
  /** What the community decided; undefined when it decided nothing. */
  readonly house?: HouseStyle | undefined;
  /** The guide's own comments, in its positions. */
  readonly directives: readonly Directive[];
  /** Targets of reference links by identifier. */
  readonly definitions: ReadonlyMap<string, string>;
}

/**
 * Splits the regions of a file into guides: the first H1 and each further one with a labelled part under it start one; so
 * does `* * *` in a forum post.
 */
export function splitGuides<T extends { readonly region: RegionRead }>(refs: readonly T[]): T[][] {
  const headings = refs.some(({ region }) => region.label?.form === 'heading');
  const labelled = labelledAhead(refs);
  const guides: T[][] = [[]];
  let titles = 0;
  for (const [index, ref] of refs.entries()) {
    const first = isTitle(ref.region);
    const starts =
      labelled[index] === true && ((first && titles > 0) || (!headings && ref.region.afterBreak));
    if (first) titles++;
    if (starts) guides.push([]);
    guides[guides.length - 1]?.push(ref);
  }
  return guides.filter((own) => own.length > 0);
}

/** For each region whether a labelled part stands in it or after it, before the next title or break. */
function labelledAhead(refs: readonly { readonly region: RegionRead }[]): boolean[] {
  const ahead: boolean[] = [];
  for (let index = refs.length - 1; index >= 0; index--) {
    const { kind } = (refs[index] as { region: RegionRead }).region;
    const next = refs[index + 1]?.region;
    const goesOn = next !== undefined && !next.afterBreak && !isTitle(next) && ahead[index + 1] === true;
    ahead[index] = (kind !== 'other' && kind !== 'credit') || goesOn;
  }
  return ahead;
}

function isTitle({ continued, label }: RegionRead): boolean {
  return !continued && label?.form === 'heading' && label.depth === 1;
}

/**
 * Builds one guide from its regions.
 *
 * @param first - it is the file's first guide: the front matter speaks for it
 */
export function assembleGuide(regions: readonly RegionRead[], context: GuideContext, first: boolean): Guide {
  const title = titleOf(regions, first ? context.frontMatter : null);
  const sections = sectionsOf(regions, title);
  const lists = numbered(regions);
  const practices = lists.flatMap((list) => list.practices);
  const language = languageOf(regions, context);
  const { pairs, unpaired } = pairsOf({
    lists,
    regions,
    language,
    directives: context.directives,
    mode: context.frontMatter?.pairing ?? context.house?.pairing ?? 'auto',
  });
  const tips = regions.flatMap((region) => region.tips);
  const credit = creditOf(regions);
  const resolve = (links: readonly Link[]): Link[] =>
    links.map((link) => resolved(link, context.definitions));
  return {
    position: extentOf(regions),
    gentle: context.gentle,
    language,
    form: formOf(regions),
    title,
    situation: situationOf(regions, title),
    sections,
    responses: regions.flatMap((region) => region.responses),
    practices,
    lists: lists.map((list) => listNode(list, regions, sections, context.directives)),
    pairs,
    unpaired,
    tips,
    reportOptions: regions.flatMap((region) =>
      region.reportOptions.map((option) => ({ ...option, links: resolve(option.links) })),
    ),
    credit: credit && { ...credit, links: resolve(credit.links), url: resolve(credit.links)[0]?.url ?? null },
    author: first ? (context.frontMatter?.author ?? null) : null,
    listed: (context.frontMatter?.contributors ?? []).map((name) => name.replace(/^@/, '')),
    links: resolve(regions.flatMap((region) => region.links)),
    lostLinks: regions.flatMap((region) => region.lostLinks).sort(byPlace),
    scaffolds: regions.flatMap((region) => region.scaffolds),
    contributors: contributorsOf(
      tips.map(({ attribution }) => attribution),
      credit,
    ),
  };
}

function titleOf(regions: readonly RegionRead[], frontMatter: FrontMatter | null): Title | null {
  const heading = regions.find(({ label }) => label?.depth === 1)?.label ?? null;
  if (heading) return headedBy(heading);
  if (frontMatter?.title && frontMatter.titlePosition) {
    return { position: frontMatter.titlePosition, text: frontMatter.title, form: 'front-matter' };
  }
  const top = topHeading(regions);
  if (top) return headedBy(top);
  const opening = regions[0];
  const line =
    opening && !opening.label && !regions.some(({ label }) => label?.form === 'heading')
      ? opening.prose[0]
      : undefined;
  const isTitle =
    line &&
    line.container !== 'item' &&
    line.container !== 'quote' &&
    line.prose.text.length <= 120 &&
    !/[.:;,]$/.test(line.prose.text);
  return isTitle ? { position: line.position, text: line.prose.text, form: 'line' } : null;
}

function headedBy({ position, text, form }: Label): Title {
  return { position, text, form: form === 'html' ? 'html' : 'heading' };
}

/** In a chat or a wiki titles are often of the second level: the first heading, when all others stand under it. */
function topHeading(regions: readonly RegionRead[]): Label | null {
  const [top, ...rest] = regions.filter(({ label }) => label?.form === 'heading' || label?.form === 'html');
  const depth = top?.label?.depth ?? 0;
  if (!top?.label || depth !== 2 || top.meaning || rest.some(({ label }) => (label?.depth ?? 0) <= depth))
    return null;
  const before = regions.slice(0, regions.indexOf(top));
  return before.every(({ label, prose, lists }) => !label && prose.length + lists.length === 0)
    ? top.label
    : null;
}

/** What stands between the title and the first part with a known label, or under a label "Situation". */
function situationOf(regions: readonly RegionRead[], title: Title | null): Situation | null {
  const labelled = regions.findIndex(
    ({ kind, label }) => kind !== 'other' && kind !== 'situation' && label !== null,
  );
  const own = regions.filter(({ kind }) => kind === 'situation').flatMap(({ prose }) => prose);
  const before = regions
    .slice(0, labelled < 0 ? regions.length : labelled)
    .filter((region) => region.lists.length === 0)
    .flatMap(({ prose }) => prose);
  const prose = (own.length > 0 ? own : before).filter(
    ({ position }) => position.start.offset !== title?.position.start.offset,
  );
  const [start] = prose;
  const end = prose[prose.length - 1];
  if (!start || !end) return null;
  const text = prose.map((part) => part.prose.text).join('\n');
  return { position: { start: start.position.start, end: end.position.end }, text, prose: start.prose };
}

function sectionsOf(regions: readonly RegionRead[], title: Title | null): GuideSection[] {
  return regions.flatMap((region, index) => {
    const cells = region.lists.flatMap(({ label }) => (label?.form === 'cell' ? [label] : []));
    const inside = cells.map((label): GuideSection => ({
      kind: label.kind,
      label,
      position: label.position,
      empty: false,
    }));
    const { label } = region;
    if (!label || region.continued || label.position.start.offset === title?.position.start.offset)
      return inside;
    const kind = region.meaning?.kind ?? (label.form === 'line' ? label.kind : 'other');
    const next = regions[index + 1];
    const empty = region.empty && !(next?.label && next.label.depth > label.depth);
    return [{ kind, label: { ...label, kind }, position: region.position, empty }, ...inside];
  });
}

/** Lists in order, practices with their ids and global list numbers. */
function numbered(regions: readonly RegionRead[]): PlacedList[] {
  const lists = regions.flatMap(({ lists: own }, region) => own.map((list) => ({ ...list, region })));
  const ids = idsOf(lists.flatMap(({ practices }) => practices));
  return lists.map((list, index) => ({
    ...list,
    index,
    practices: list.practices.map((practice) => ({ ...practice, list: index, id: ids.get(practice) ?? '' })),
  }));
}

/** `do1`, `dont1`, … in the order of the source. */
function idsOf(practices: readonly Practice[]): ReadonlyMap<Practice, string> {
  const counts = { do: 0, dont: 0 };
  return new Map(
    [...practices]
      .sort(byPlace)
      .map((practice) => [practice, `${practice.polarity}${++counts[practice.polarity]}`]),
  );
}

function listNode(
  list: PlacedList,
  regions: readonly RegionRead[],
  sections: readonly GuideSection[],
  directives: readonly Directive[],
): PracticeList {
  const at = list.label?.position.start.offset;
  return {
    position: list.position,
    label: list.label,
    polarity: list.polarity,
    declaredOrder: isDeclared(list, regions, directives),
    section: sections.findIndex(({ label }) => label.position.start.offset === at),
  };
}

function languageOf(regions: readonly RegionRead[], { frontMatter, house }: GuideContext): string {
  if (frontMatter?.language) return frontMatter.language;
  if (house?.language) return house.language;
  const counts = new Map<string, number>();
  for (const { meaning } of regions)
    if (meaning && meaning.language !== '')
      counts.set(meaning.language, (counts.get(meaning.language) ?? 0) + 1);
  let best = 'en';
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language;
  return best;
}

/** The last credit line: earlier ones name the source of a part. */
function creditOf(regions: readonly RegionRead[]): Credit | null {
  const credits = regions.flatMap((region) => region.credits);
  return credits[credits.length - 1] ?? null;
}

function resolved(link: Link, definitions: ReadonlyMap<string, string>): Link {
  if (link.form !== 'reference') return link;
  return { ...link, url: definitions.get(link.url.slice(1, -1)) ?? link.url };
}

function contributorsOf(
  attributions: readonly Guide['tips'][number]['attribution'][],
  credit: Credit | null,
): string[] {
  const named = attributions.flatMap((attribution) =>
    attribution && attribution.kind !== 'anonymous' ? [attribution.name] : [],
  );
  return [...new Set([...named, ...(credit?.names.map(({ name }) => name) ?? [])])];
}

function byPlace(a: { position: Position }, b: { position: Position }): number {
  return (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0);
}

/** Forum form: the parts are named by bare lines, not by headings. */
function formOf(regions: readonly RegionRead[]): Guide['form'] {
  const labels = regions.flatMap(({ label, meaning }) => (label && meaning ? [label] : []));
  const lines = labels.filter(({ form }) => form === 'line').length;
  if (labels.length > 0) return lines * 2 > labels.length ? 'forum' : 'canonical';
  return regions.some(({ label }) => label?.form === 'heading') ? 'canonical' : 'forum';
}

function extentOf(regions: readonly RegionRead[]): Position {
  const last = regions[regions.length - 1] as RegionRead;
  return { start: (regions[0] as RegionRead).position.start, end: last.position.end };
}
