/** The units of a region read as responses, tips, report options, practices. */
import { addresseeOf, bylineOf, isSignatureOnly, signatureOf } from './attribution.js';
import { isCredit } from './credit.js';
import { mergeLines, sliceInline } from './line-slices.js';
import { lostLinksIn } from './lost-link.js';
import { placeholdersIn } from './placeholder.js';
import { symbolAt } from './marker.js';
import { isNegated, markerOf, practiceOf } from './practice.js';
import { speechIn } from './quotes.js';
import { isScaffoldUrl, scaffoldsIn } from './scaffold.js';
import { channelsOf, hasReportAct, startsWithReportAct } from './target.js';
import type {
  Attribution,
  Link,
  LostLink,
  Polarity,
  Practice,
  ReportOption,
  Response,
  SectionKind,
  Tip,
} from './types.js';
import type { Unit } from './unit.js';
import { Words } from './words.js';

const LEAD = /[:：]\**\s*$/u;

/** The responses among the units of a responses region. */
export function responsesOf(units: readonly Unit[]): Response[] {
  const own = units
    .filter((unit) => (!unit.nested || unit.quoted) && unit.container !== 'cell')
    .flatMap((unit) => withoutMark(unit));
  const set = own.filter((unit) => unit.container !== 'paragraph' || hasSpeech(unit));
  const chosen = set.length > 0 ? set : own.filter((unit) => !LEAD.test(unit.words.text));
  const context = units.map(({ words }) => unspoken(words.text)).join('\n');
  return chosen.filter((unit) => !LEAD.test(unit.words.text)).flatMap((unit) => responsesIn(unit, context));
}

/** ✅ before a response is no part of it; ❌ makes it an example of what not to say, which is a practice. */
function withoutMark(unit: Unit): Unit[] {
  const mark = symbolAt(unit.words.text, unit.words.languages);
  if (!mark) return [unit];
  const line = unit.words.line;
  const words = new Words(sliceInline(line, mark.length, line.text.length), unit.words.locator);
  return mark.polarity === 'dont' ? [] : [{ ...unit, words }];
}

/** A text without what is said in it: where a legend for placeholders may stand. */
function unspoken(text: string): string {
  const { segments, quoted } = speechIn(text);
  if (!quoted) return text;
  return segments.reduceRight((rest, [from, to]) => `${rest.slice(0, from)}…${rest.slice(to)}`, text);
}

/** The tips among the units of a tips region. */
export function tipsOf(units: readonly Unit[]): Tip[] {
  const listed = units.some(
    ({ container, nested }) => !nested && (container === 'item' || container === 'quote'),
  );
  const tips: Tip[] = [];
  let byline: Attribution | null = null;
  for (const unit of withNested(units)) {
    const previous = tips[tips.length - 1];
    const found = bylineOf(unit.words);
    if (found && unit.container !== 'item') byline = found;
    else if (isSignatureOnly(unit.words) && previous) tips[tips.length - 1] = signedBelow(previous, unit);
    else if (isTip(unit, listed) || (byline && unit.container === 'paragraph')) {
      tips.push(tipOf(unit, byline));
      byline = null;
    }
  }
  return tips;
}

/** An item that leads to a nested list (`Ask first:`) is one tip with what it leads to. */
function withNested(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit) => {
    if (unit.nested || unit.container !== 'item' || !LEAD.test(unit.words.text)) return unit;
    const inner = units.filter((other) => other.nested && other.top === unit.top);
    const lines = [unit, ...inner].flatMap((own) => own.lines);
    return inner.length === 0
      ? unit
      : { ...unit, lines, words: new Words(mergeLines(lines), unit.words.locator) };
  });
}

/** The report options among the units of a report region. */
export function reportOptionsOf(units: readonly Unit[], lines = false): ReportOption[] {
  return units
    .filter((unit) => !unit.nested)
    .flatMap((unit) => {
      const { words } = unit;
      const lostLinks = lostLinksIn(words, 'report');
      const channels = channelsOf(words);
      const scaffolds = scaffoldsIn(words);
      const targeted = channels.length > 0 || lostLinks.length > 0 || scaffolds.length > 0;
      const listed = unit.container === 'item' || lines;
      const act = listed ? hasReportAct(words) : unit.container === 'line' && startsWithReportAct(words);
      if (
        !(targeted || act) ||
        (LEAD.test(words.text) && !targeted) ||
        (isCredit(words.text, words.languages) && unit.container !== 'item')
      )
        return [];
      return [reportOption(unit, channels, lostLinks)];
    });
}

/** What a list of practices is made from. */
export interface PracticeSource {
  readonly units: readonly Unit[];
  readonly list: number;
  readonly listPolarity: Polarity | null;
}

/** The practices among the units of a do or don't region. */
export function practicesOf({ units, list, listPolarity }: PracticeSource): Practice[] {
  return practiceUnits(units).flatMap((unit) => practiceOf(unit, { list, group: -1, listPolarity }) ?? []);
}

/**
 * The practices of a joint or unlabelled region: only what a marker or a denial sets apart; also inside an item without one
 * (“1. Before” over its own do and don't).
 */
export function markedPracticesOf({ units, list, listPolarity }: PracticeSource, joint: boolean): Practice[] {
  const heads = new Set(
    units.flatMap((unit) => (!unit.nested && markerOf(unit.words) === null ? [unit.top] : [])),
  );
  const own = units.filter(
    ({ nested, container, top, words }) =>
      (container === 'item' && (!nested || (heads.has(top) && markerOf(words) !== null))) ||
      (!nested && (container === 'line' || container === 'paragraph')),
  );
  const marked = own.filter((unit) => markerOf(unit.words) !== null);
  const denied = joint ? own.filter((unit) => unit.container === 'item') : [];
  const chosen =
    denied.some((unit) => isNegated(unit.words.text, unit.words.languages)) && marked.length === 0
      ? denied
      : marked;
  const practices = chosen.flatMap((unit) => practiceOf(unit, { list, group: -1, listPolarity }) ?? []);
  // One bold "Do not" in running text makes no list.
  const listed = joint || practices.length >= 2;
  return listed && practices.some(({ polarity }) => polarity === 'dont') ? practices : [];
}

/** The links of a line as links of a part. */
export function linksOf(words: Words, section: SectionKind): Link[] {
  return words.line.links
    .filter(({ url }) => !isScaffoldUrl(url))
    .map(({ start, end, textStart, textEnd, text, url, form }) => ({
      position: words.locator.position(start, end),
      text,
      textPosition: words.locator.position(textStart, textEnd),
      url,
      form,
      section,
    }));
}

function practiceUnits(units: readonly Unit[]): readonly Unit[] {
  const leads = new Set(units.flatMap(({ nested, top }) => (nested ? [top] : [])));
  const isLead = (unit: Unit): boolean => !unit.nested && leads.has(unit.top) && LEAD.test(unit.words.text);
  const led = new Set(units.filter(isLead).map(({ top }) => top));
  const own = units.filter((unit) => {
    if (unit.container === 'cell' || isLead(unit)) return false;
    return !unit.nested || led.has(unit.top) || symbolAt(unit.words.text, unit.words.languages) !== null;
  });
  const listed = own.filter(
    (unit) => unit.container === 'item' || unit.container === 'line' || markerOf(unit.words) !== null,
  );
  if (listed.length > 0) return listed.filter((unit) => !isAside(unit));
  const set = own.filter(({ container }) => container === 'quote' || container === 'code');
  return set.length > 0 ? set : own.filter((unit) => !LEAD.test(unit.words.text));
}

/** A forum line that is no practice: a credit, or a line that leads to something else. */
function isAside(unit: Unit): boolean {
  return (
    unit.container === 'line' &&
    markerOf(unit.words) === null &&
    (isCredit(unit.words.text, unit.words.languages) || LEAD.test(unit.words.text))
  );
}

function hasSpeech(unit: Unit): boolean {
  const { quoted, unclosed } = speechIn(unit.words.text);
  return quoted || unclosed !== null;
}

function responsesIn(unit: Unit, context: string): Response[] {
  const { words } = unit;
  const speech = speechIn(words.text);
  if (isCredit(words.text, words.languages)) return [];
  return speech.segments.map(([from, to], index): Response => {
    const prose = words.prose(from, to);
    const { unclosed } = speech;
    const last = index === speech.segments.length - 1;
    const start = speech.quoted ? Math.max(0, from - 1) : from;
    return {
      type: 'response',
      position: words.position(
        start,
        last && index === 0 ? words.text.length : Math.min(words.text.length, to + 1),
      ),
      text: prose.text,
      prose,
      scaffolds: scaffoldsIn(words),
      placeholders: placeholdersIn(words, from, to, context),
      quoted: quotedAs(unit, speech.quoted),
      unclosed:
        last && unclosed
          ? { position: words.position(unclosed.index, unclosed.index + 1), expected: unclosed.expected }
          : null,
    };
  });
}

function quotedAs(unit: Unit, marks: boolean): Response['quoted'] {
  if (marks) return 'marks';
  if (unit.container === 'code') return 'code';
  return unit.quoted ? 'block' : 'none';
}

function isTip(unit: Unit, listed: boolean): boolean {
  const { container, words, nested } = unit;
  if (nested) return false;
  if (container === 'item' || container === 'quote' || container === 'line')
    return !(container === 'line' && isCredit(words.text, words.languages)) && !LEAD.test(words.text);
  const signed = signatureOf(words) !== null;
  return (
    container === 'paragraph' &&
    (signed || (!listed && !LEAD.test(words.text) && !isCredit(words.text, words.languages)))
  );
}

function tipOf(unit: Unit, byline: Attribution | null): Tip {
  const { words } = unit;
  const found = signatureOf(words);
  // A tip that would be nothing but a signature is a tip of that many words.
  const signed = found && words.text.slice(found.from, found.to).trim() !== '' ? found : null;
  const prose = words.prose(signed?.from ?? 0, signed?.to ?? words.text.length);
  return {
    type: 'tip',
    position: words.extent,
    text: prose.text,
    prose,
    scaffolds: scaffoldsIn(words),
    attribution: signed ? signed.attribution : byline,
    addressee: addresseeOf(words),
    container: unit.container as Tip['container'],
  };
}

function signedBelow(tip: Tip, unit: Unit): Tip {
  const attribution = signatureOf(unit.words)?.attribution ?? null;
  const { end } = unit.words.extent;
  const scaffolds = [...tip.scaffolds, ...scaffoldsIn(unit.words)];
  if (tip.attribution) return tip;
  return {
    ...tip,
    attribution: attribution && { ...attribution, form: 'next-line' },
    scaffolds,
    position: { start: tip.position.start, end },
  };
}

function reportOption(
  unit: Unit,
  channels: ReportOption['channels'],
  lostLinks: readonly LostLink[],
): ReportOption {
  const { words } = unit;
  const prose = words.prose(0, words.text.length);
  return {
    type: 'reportOption',
    position: words.extent,
    text: prose.text,
    prose,
    scaffolds: scaffoldsIn(words),
    links: linksOf(words, 'report'),
    channels,
    lostLinks,
    container: unit.container === 'quote' || unit.container === 'code' ? 'paragraph' : unit.container,
  };
}
