/** Completion of report links: of the document, then of the community's list. */
import type { Link } from '../../guide/types.js';
import type { Checked } from '../checked.js';
import { completionKinds } from '../kinds.js';
import type { Place, Proposal } from './place.js';

/** Gives the report links of the document, in order of appearance, then those of the community; the way they are written follows the place. */
export function linkProposals(checked: Checked, place: Place, invoked: boolean): Proposal[] {
  const write = writer(place, invoked);
  if (!write) return [];
  return reportLinks(checked).map((link) => ({
    label: link.text || link.url,
    detail: link.url,
    kind: completionKinds.link,
    start: place.offset - write.replaced,
    newText: write.text(link),
  }));
}

/** What completion writes of a link. */
type Target = Pick<Link, 'text' | 'url'>;

interface Writer {
  /** How many characters before the cursor give way. */
  readonly replaced: number;
  readonly text: (link: Target) => string;
}

function writer(place: Place, invoked: boolean): Writer | undefined {
  const { before, section } = place;
  const target = /\]\(([^()\s]*)$/.exec(before)?.[1];
  if (target !== undefined) return { replaced: target.length, text: (link) => link.url };
  if (section !== 'report') return undefined;
  const pointed = /<(?!!)[^<>\s]*$/.exec(before)?.[0];
  if (pointed !== undefined) return { replaced: pointed.length, text: (link) => `<${link.url}>` };
  const url = /(?:^|\s)(https?:\S*|mailto:\S*)$/.exec(before)?.[1];
  if (url !== undefined) return { replaced: url.length, text: (link) => link.url };
  const whole = place.guide?.form === 'forum' ? (link: Target) => link.url : markdownLink;
  if (before.endsWith(':')) return { replaced: 0, text: (link) => ` ${whole(link)}` };
  return invoked && /(?:^|\s)$/.test(before) ? { replaced: 0, text: whole } : undefined;
}

function markdownLink({ text, url }: Target): string {
  return text === '' || text === url ? url : `[${text}](${url})`;
}

/** Every target once, with the first words that carry it; what the community replaced is not offered. */
function reportLinks({ result, settings }: Checked): Target[] {
  const { reportLinks: known } = settings.lint.house;
  const own = result.file.guides.flatMap(({ links }) => links).filter(({ section }) => section === 'report');
  const seen = new Set(known.flatMap(({ replaces }) => replaces));
  return [...own, ...known.map(({ label, url }) => ({ text: label, url }))].filter(({ url }) => {
    if (seen.has(url)) return false;
    seen.add(url);
    return true;
  });
}
