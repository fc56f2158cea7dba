/** Whether two versions of a text say the same: the proof behind every exchange. */
import type { Guide, GuideFile } from '../guide/types.js';

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
