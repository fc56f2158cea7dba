/** Whether a guide tells where to turn in a crisis. */
import type { Guide } from '../../guide/types.js';
import { isScaffoldUrl } from '../../guide/scaffold.js';
import { crisisNumbersOf, readable, type PlaceContext } from './crisis-places.js';
import { crisisWords, type CrisisWords } from './danger.js';

/**
 * Says whether somewhere in a guide stands a link or number for a crisis.
 *
 * @param guide the guide
 * @param context source and house
 */
export function hasCrisisAnswer(guide: Guide, context: PlaceContext): boolean {
  if (crisisNumbersOf(guide, context).length > 0) return true;
  const words = crisisWords(guide.language);
  if (guide.reportOptions.some(({ text, channels }) => isOther(channels) && words.isAnswer(text)))
    return true;
  const text = readable(guide, context.source);
  if (context.house.crisisResources.some(({ url }) => url !== null && text.includes(url))) return true;
  return guide.links.some((link) => leadsToHelp(link, words)) || pointsToHelp(text, guide, words);
}

/** A button, a command, an address: no link in the text. */
function isOther(channels: Guide['reportOptions'][number]['channels']): boolean {
  return channels.some((channel) => channel !== 'web');
}

function leadsToHelp({ text, url }: Guide['links'][number], { isAnswer }: CrisisWords): boolean {
  return !isScaffoldUrl(url) && (isAnswer(text) || isAnswer(url.replace(/[/_.-]+/g, ' ')));
}

/** Line by line: a target in a paragraph or item with a crisis word, or under a heading or lead-in with one. */
function pointsToHelp(text: string, guide: Guide, words: CrisisWords): boolean {
  const targets = linksByLine(guide);
  let line = guide.position.start.line;
  let lead = '';
  let block: string[] = [];
  for (const raw of text.split('\n')) {
    if (guide.form === 'forum' || startsBlock.test(raw)) block = [];
    if (heading.test(raw) || leadIn.test(raw)) lead = raw;
    if (block.length < mostLines) block.push(raw);
    const isTarget = hasTarget(raw, targets.get(line) ?? [], words);
    if (isTarget && (words.isAnswer(block.join(' ')) || words.isAnswer(lead))) return true;
    line++;
  }
  return words.isLocal(text);
}

/** A paragraph is looked at no further. */
const mostLines = 20;
const startsBlock = /^[ \t>]*(?:$|\r$|[-*+•✅❌❎] ?|\d{1,3}[.)] |#{1,6} )/u;
const heading = /^ {0,3}#{1,6} /;
const leadIn = /[:：][*_]*\s*$/;

function linksByLine({ links }: Guide): ReadonlyMap<number, readonly string[]> {
  const lines = new Map<number, string[]>();
  for (const { position, text, url } of links) {
    if (isScaffoldUrl(url)) continue;
    const known = lines.get(position.start.line);
    if (known) known.push(`${text} ${url}`);
    else lines.set(position.start.line, [`${text} ${url}`]);
  }
  return lines;
}

/** A number of three digits or more, an address, or a link that does not say it leads to a report. */
function hasTarget(raw: string, links: readonly string[], { isElsewhere }: CrisisWords): boolean {
  if (links.some((link) => !isElsewhere(link))) return true;
  return links.length === 0 && mayHoldTarget.test(raw) && (phone.test(raw) || page.test(raw));
}

const mayHoldTarget = /\d|\.\w/;
const phone = /(?<![\p{L}\d.,/#$€£-])\+?\d(?:[ ()–-]{0,2}\d){2,}(?![\d%]|[.,]\d)/u;
const page =
  /(?<![\p{L}\d@.])[\p{L}\d-]+\.(?:org|com|net|info|help|uk|au|nz|ca|de|fr|es|ie|in)(?![\p{L}\d])/iu;
