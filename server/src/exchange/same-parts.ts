/** Whether two versions of a text say the same: the proof behind every exchange. */
import type { GuideExport, GuideJson } from './generated/guide.js';
import type { Evidence, Guide, GuideFile, Link, ReportOption } from '../guide/types.js';

/**
 * Says whether each guide has the same parts in both.
 *
 * @param a one version
 * @param b the other
 */
export function haveSameParts(a: GuideFile, b: GuideFile): boolean {
  return JSON.stringify(a.guides.map(partsOf)) === JSON.stringify(b.guides.map(partsOf));
}

/**
 * Says whether each guide has the same parts in both, in whatever order they stand.
 *
 * @param a one version
 * @param b the other
 */
export function haveSamePartsReordered(a: GuideFile, b: GuideFile): boolean {
  return JSON.stringify(a.guides.map(unorderedPartsOf)) === JSON.stringify(b.guides.map(unorderedPartsOf));
}

/** The items of a part keep their order. */
function unorderedPartsOf(guide: Guide) {
  const { practices, labels, links, ...parts } = partsOf(guide);
  const side = (polarity: string): unknown[] => practices.filter(([own]) => own === polarity);
  return {
    ...parts,
    dos: side('do'),
    donts: side('dont'),
    labels: labels.map((label) => label.join(' ')).sort(),
    links: links.toSorted(),
  };
}

/**
 * Says whether the parts of each guide survived as forum text.
 *
 * The same means: title, situation, responses, practices, pairs, tips with their authors, report options, credit, and the
 * labels of parts. Forum text has no links but bare addresses, so a link's words and its address may stand side by side
 * (`report form (https://…)`), and one that leads to a place in a folder leads nowhere; it has no comments, so a pair may
 * be stated by numbers instead, and a marked gap is gone; headings that name no part may be lines of the prose around
 * them; a table is lines, so dos and don'ts are compared side by side; an option that is one only for its marked gap is
 * gone with the mark.
 *
 * @param a one version
 * @param b the other
 */
export function haveSameForumParts(a: GuideFile, b: GuideFile): boolean {
  const guides = [...a.guides, ...b.guides];
  const addresses = new Set(guides.flatMap((guide) => guide.links.map(({ url }) => bare(url))));
  const gaps = new Set(
    guides.flatMap((guide) => guide.reportOptions.filter(isGap).map(({ text }) => words(text))),
  );
  const headings = guides.flatMap(proseHeadings).toSorted((one, other) => other.length - one.length);
  const [one, other] = [a, b].map((file) =>
    JSON.stringify(forumPartsOf(file, { addresses, gaps, headings: new Set(headings) })),
  );
  return one === other;
}

/** An option only because a comment or an empty address marks the link that it lost. */
function isGap({ links, channels, lostLinks, scaffolds }: ReportOption): boolean {
  const marked =
    lostLinks.some(({ form }) => form === 'gap') || scaffolds.some(({ form }) => form === 'link');
  return marked && links.length + channels.length === 0;
}

/** Headings that name no part, as the words they are; the number of one is a list mark once it is a line. */
function proseHeadings({ sections }: Guide): readonly string[] {
  return sections
    .filter(({ kind, label }) => kind === 'other' && label.form === 'heading')
    .flatMap(({ label }) => words(label.text) || [])
    .flatMap((text) => [text, text.replace(/^\d{1,3}[.)] /, '')]);
}

/** Prose without the headings in it, each a line of its own that may end with a colon. */
function withoutHeadings(text: string, headings: ReadonlySet<string>): string | null {
  let prose = ` ${text} `;
  for (const heading of headings) {
    for (const line of [`${heading}:`, heading]) prose = prose.replaceAll(` ${line} `, ' ');
  }
  return words(prose) || null;
}

/** What forum text cannot say, of both versions. */
interface Unsaid {
  readonly addresses: ReadonlySet<string>;
  readonly gaps: ReadonlySet<string | null>;
  readonly headings: ReadonlySet<string>;
}

function forumPartsOf({ guides }: GuideFile, { addresses, gaps, headings }: Unsaid) {
  const written = (text: string | null | undefined): string | null =>
    words(text)?.replace(/ ?\((\S+?)\)/g, (all, url: string) => (addresses.has(url) ? '' : all)) ?? null;
  return guides.map((guide) => {
    const parts = partsOf(guide);
    return {
      ...parts,
      situation: parts.situation && withoutHeadings(written(parts.situation) ?? '', headings),
      responses: parts.responses.map(written),
      dos: parts.practices.filter(([side]) => side === 'do').map((practice) => practice.map(written)),
      donts: parts.practices.filter(([side]) => side === 'dont').map((practice) => practice.map(written)),
      practices: null,
      pairs: guide.pairs.map((pair) => [pair.dont, pair.do, written(pair.doText), isGuess(pair.evidence)]),
      tips: parts.tips.map(([text, ...author]) => [written(text as string), ...author]),
      reportOptions: guide.reportOptions
        .filter(({ text }) => !gaps.has(words(text)))
        .map(({ text, links, channels, lostLinks }) => [
          written(text),
          links.map(({ url }) => bare(url)).filter(leadsSomewhere),
          channels,
          lostLinks.filter(({ form }) => form !== 'gap').length,
        ]),
      credit: guide.credit && [guide.credit.names.map(({ name }) => name), guide.credit.url],
      labels: guide.sections
        .filter(({ kind, label }) => kind !== 'other' && label.form !== 'cell')
        .map(({ kind, label }) => [kind, words(label.text)]),
      links: parts.links.map(bare).filter(leadsSomewhere),
      lostLinks: guide.lostLinks.filter(({ form }) => form !== 'gap').length,
    };
  });
}

/**
 * Says whether the parts of each guide survived as HTML.
 *
 * The same means all that {@link haveSameParts} compares, but for comments and front matter, which never leave the editor:
 * a pair declared there is stated by numbers, a marked gap is gone, and so is an option that was one only for its gap; and
 * for links that lead to places in a folder, which lead nowhere on another site.
 *
 * @param a one version
 * @param b the other
 */
export function haveSameHtmlParts(a: GuideFile, b: GuideFile): boolean {
  const gaps = new Set(
    [...a.guides, ...b.guides].flatMap((guide) =>
      guide.reportOptions.filter(isGap).map(({ text }) => words(text)),
    ),
  );
  const [one, other] = [a, b].map((file) =>
    JSON.stringify(file.guides.map((guide) => htmlPartsOf(guide, gaps))),
  );
  return one === other;
}

function htmlPartsOf(guide: Guide, gaps: ReadonlySet<string | null>) {
  const parts = partsOf(guide);
  return {
    ...parts,
    // Tags of components, as MDX has them, mean nothing elsewhere; the words in them stay.
    situation: parts.situation === null ? null : words(parts.situation.replace(/<\/?[a-z][^<>]*>/gi, '')),
    pairs: guide.pairs.map((pair) => [pair.dont, pair.do, words(pair.doText), isGuess(pair.evidence)]),
    reportOptions: guide.reportOptions
      .filter(({ text }) => !gaps.has(words(text)))
      .map(({ text, links, channels, lostLinks }) => [
        words(text),
        addressesOf(links),
        channels.filter((channel) => channel !== 'web' || addressesOf(links).length > 0),
        lostLinks.filter(({ form }) => form !== 'gap').length,
      ]),
    links: addressesOf(linksBelowTitle(guide)),
    lostLinks: guide.lostLinks.filter(({ form }) => form !== 'gap').length,
  };
}

/** Addresses that lead somewhere from anywhere. */
function addressesOf(links: readonly Link[]): readonly string[] {
  return links.map(({ url }) => url).filter((url) => /^[a-z][a-z0-9+.-]*:/i.test(url));
}

/**
 * Says whether the JSON of guides has the same parts in both.
 *
 * Lines and the form of signatures do not count. A pair that the author stated in any way is a stated pair; one that was
 * guessed is no part: whoever reads guesses anew. Texts compare as words, dos and don'ts side by side.
 *
 * @param a one version
 * @param b the other
 */
export function haveSameJsonParts(a: GuideExport, b: GuideExport): boolean {
  return JSON.stringify(a.guides.map(jsonPartsOf)) === JSON.stringify(b.guides.map(jsonPartsOf));
}

function jsonPartsOf(guide: GuideJson) {
  const side = (polarity: string): unknown[] =>
    guide.practices.filter((one) => one.polarity === polarity).map(({ id, text }) => [id, words(text)]);
  return {
    title: words(guide.title),
    situation: words(guide.situation),
    responses: guide.responses.map(({ text, placeholders }) => [words(text), placeholders]),
    dos: side('do'),
    donts: side('dont'),
    pairs: guide.pairs
      .filter(({ evidence }) => !isGuess(evidence))
      .map((pair) => [pair.dont, pair.do, words(pair.doText)]),
    tips: guide.tips.map(({ text, attribution }) => [
      words(text),
      attribution && [attribution.name, attribution.kind],
    ]),
    reportOptions: guide.reportOptions.map(({ text, links, channels }) => [
      words(text),
      links.map((link) => [link.url, words(link.text)]),
      channels,
    ]),
    credit: guide.credit,
    sections: guide.sections.map(({ kind, label }) => [kind, words(label)]),
  };
}

/** Guessed by similarity or order: a guess must not come back as a statement. */
function isGuess(evidence: Evidence): boolean {
  return evidence === 'inferred' || evidence === 'order';
}

/** An address as forum text shows it. */
function bare(url: string): string {
  return url.replace(/^(?:mailto|tel|sms):/i, '');
}

/** A telephone number is a link only in Markdown; a place in a folder or on the page leads nowhere in a forum. */
function leadsSomewhere(address: string): boolean {
  return /^[a-z][a-z0-9+.-]*:|^www\.|^[^\s@/#]+@[^\s@/]+$/i.test(address);
}

/**
 * What a guide says, without its form and its places: what must survive every exchange.
 *
 * @param guide the guide
 */
export function partsOf(guide: Guide) {
  return {
    title: words(guide.title?.text),
    situation: words(guide.situation?.text),
    responses: guide.responses.map(({ text }) => words(text)),
    practices: guide.practices.map(({ polarity, text, instead }) => [
      polarity,
      words(text),
      instead && words(instead.text),
    ]),
    pairs: guide.pairs.map((pair) => [pair.dont, pair.do, words(pair.doText), pair.evidence]),
    unpaired: guide.unpaired.map(({ dont }) => dont),
    tips: guide.tips.map(({ text, attribution, addressee }) => [
      words(text),
      attribution && [attribution.name, attribution.kind],
      addressee && addressee.name,
    ]),
    reportOptions: guide.reportOptions.map(({ text, links, channels, lostLinks }) => [
      words(text),
      links.map(({ url }) => url),
      channels,
      lostLinks.length,
    ]),
    credit: guide.credit && [guide.credit.names.map(({ name }) => name), guide.credit.url],
    labels: guide.sections.map(({ kind, label }) => [kind, words(label.text)]),
    links: linksBelowTitle(guide).map(({ url }) => url),
    lostLinks: guide.lostLinks.length,
  };
}

/** Links of a title line are read as links, those of a heading are not. */
function linksBelowTitle({ links, title }: Guide): readonly Link[] {
  const { start, end } = title?.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return links;
  const [from, to] = [start.offset, end.offset];
  return links.filter(({ position }) => {
    const at = position.start.offset ?? 0;
    return at < from || at >= to;
  });
}

/** Words as a reader takes them: where a line breaks says nothing. */
function words(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() ?? null;
}
