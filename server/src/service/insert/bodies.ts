/** The words of something new, without list mark or quote prefix. */
import type { HouseStyle } from '../../guide/house-style.js';
import type { Guide, Practice, Response } from '../../guide/types.js';
import { draftOf, type Draft } from './draft.js';
import { markOf, type InsertWords } from './words.js';

/** What new text looks at. */
export interface Style {
  readonly words: InsertWords;
  readonly house: HouseStyle;
  readonly guide: Guide | undefined;
  /** The part that the new one will stand behind; undefined where it will be the first. */
  readonly like: { readonly text: string } | undefined;
  /** No Markdown marks. */
  readonly forum: boolean;
}

/** A tip with the name to fill in. */
export function tipBody({ words }: Style): Draft {
  return draftOf({ stop: words.tip }, ' -@', { stop: words.name });
}

/** A response between the quotation marks that its neighbour has. */
export function responseBody({ words, like }: Style, source: string): Draft {
  const neighbour = like as Response | undefined;
  const first = source.charAt(neighbour?.position.start.offset ?? source.length);
  const [open, close] = quotes.find(([mark]) => mark === first) ?? ['"', '"'];
  const bare = neighbour?.quoted === 'block' && !quotes.some(([mark]) => mark === first);
  return bare ? draftOf({ stop: words.response }) : draftOf(open, { stop: words.response }, close);
}

const quotes: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ['「', '」'],
];

/** A don't with its do behind it. */
export function pairBody(style: Style): Draft {
  const { words } = style;
  return draftOf(...dontPieces(style), ' (', words.instead, ': ', { stop: '…' }, ')');
}

/** A don't alone, as it stands beside its do. */
export function dontBody(style: Style): Draft {
  return draftOf(...dontPieces(style));
}

/** A do alone. */
export function doBody(style: Style): Draft {
  return draftOf(marked('do', style), { stop: style.words.do });
}

function dontPieces(style: Style): (string | { readonly stop: string })[] {
  return [marked('dont', style), style.words.denied, { stop: style.words.dont }];
}

/** A list without marks stays without, unless the house has its own. */
function marked(side: 'do' | 'dont', { house, guide, like }: Style): string {
  const neighbour = like as Practice | undefined;
  if (neighbour && !neighbour.marker && house.markers[side].length === 0) return '';
  return `${markOf(side, house, guide)} `;
}

/** A way to report: the next of the house's own that the guide lacks, else one to fill in. */
export function reportBody({ words, house, guide, forum }: Style): Draft {
  const used = new Set(guide?.links.map(({ url }) => url));
  const known = house.reportLinks.find(({ url }) => !used.has(url));
  const label = { stop: known?.label ?? words.link };
  const url = { stop: known?.url ?? 'https://' };
  return forum ? draftOf(label, ': ', url) : draftOf('[', label, '](', url, ')');
}
