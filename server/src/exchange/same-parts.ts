/** Whether two versions of a text say the same: the proof behind every exchange. */
import type { Evidence, Guide, GuideFile, ReportOption } from '../guide/types.js';

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
 * Says whether the parts of each guide survived as forum text.
 *
 * The same means: title, situation, responses, practices, pairs, tips with their authors, report options, credit, and the
 * labels of parts. Forum text has no links but bare addresses, so a link's words and its address may stand side by side
 * (`report form (https://…)`); it has no comments, so a pair may be stated by numbers instead, and a marked gap is gone;
 * headings that name no part may be lines of prose; a table is lines,
 * so dos and don'ts are compared side by side; an option that is one only for its marked gap is gone with the mark.
 *
 * @param a one version
 * @param b the other
 */
export function haveSameForumParts(a: GuideFile, b: GuideFile): boolean {
  const guides = [...a.guides, ...b.guides];
  const addresses = new Set(guides.flatMap((guide) => guide.links.map(({ url }) => bare(url))));
  const gaps = new Set(guides.flatMap((guide) => guide.reportOptions.filter(isGap).map(({ text }) => words(text))));
  const [one, other] = [a, b].map((file) => JSON.stringify(forumPartsOf(file, addresses, gaps)));
  return one === other;
}

/** An option only because a comment marks the link that it lost. */
function isGap({ links, channels, lostLinks }: ReportOption): boolean {
  return lostLinks.some(({ form }) => form === 'gap') && links.length + channels.length === 0;
}

function forumPartsOf(
  { guides }: GuideFile,
  addresses: ReadonlySet<string>,
  gaps: ReadonlySet<string | null>,
) {
  const written = (text: string | null | undefined): string | null =>
    words(text)?.replace(/ ?\((\S+?)\)/g, (all, url: string) => (addresses.has(url) ? '' : all)) ?? null;
  return guides.map((guide) => {
    const parts = partsOf(guide);
    return {
      ...parts,
      situation: written(parts.situation),
      responses: parts.responses.map(written),
      dos: parts.practices.filter(([side]) => side === 'do').map((practice) => practice.map(written)),
      donts: parts.practices.filter(([side]) => side === 'dont').map((practice) => practice.map(written)),
      practices: null,
      pairs: guide.pairs.map((pair) => [pair.dont, pair.do, written(pair.doText), isGuess(pair.evidence)]),
      tips: parts.tips.map(([text, ...author]) => [written(text as string), ...author]),
      reportOptions: guide.reportOptions.filter(({ text }) => !gaps.has(words(text))).map(({ text, links, channels, lostLinks }) => [
        written(text),
        links.map(({ url }) => bare(url)).filter((url) => !isNumber(url)),
        channels,
        lostLinks.filter(({ form }) => form !== 'gap').length,
      ]),
      credit: guide.credit && [guide.credit.names.map(({ name }) => name), guide.credit.url],
      labels: guide.sections
        .filter(({ kind, label }) => kind !== 'other' && label.form !== 'cell')
        .map(({ kind, label }) => [kind, words(label.text)]),
      links: guide.links.map(({ url }) => bare(url)).filter((url) => !isNumber(url)),
      lostLinks: guide.lostLinks.filter(({ form }) => form !== 'gap').length,
    };
  });
}

/** Guessed by similarity or order: a guess must not come back as a statement. */
function isGuess(evidence: Evidence): boolean {
  return evidence === 'inferred' || evidence === 'order';
}

/** An address as forum text shows it. */
function bare(url: string): string {
  return url.replace(/^(?:mailto|tel|sms):/i, '');
}

/** A telephone number is a link only in Markdown. */
function isNumber(address: string): boolean {
  return /^[+\d\s().-]+$/.test(address);
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
    links: guide.links.map(({ url }) => url),
    lostLinks: guide.lostLinks.length,
  };
}

/** Words as a reader takes them: where a line breaks says nothing. */
function words(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() ?? null;
}
