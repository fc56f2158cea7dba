/** *Insert tip, pair, response, report option*: at the right place wherever the cursor is, in the ways of the guide. */
import type { Position } from 'vscode-languageserver-types';
import type { Insertable, InsertResult } from '../protocol.js';
import type { Guide, GuideSection, Practice, SectionKind } from '../guide/types.js';
import { endOf, guideAt, startOf, type Checked } from './checked.js';
import {
  doBody,
  dontBody,
  pairBody,
  reportBody,
  responseBody,
  tipBody,
  type Style,
} from './insert/bodies.js';
import { draftOf, joined, type Draft } from './insert/draft.js';
import { blockEnd, gapBefore, leadOf, neighbourAt, type Neighbour } from './insert/place.js';
import { placeOfSection, usualDepth } from './insert/section.js';
import { tableRow } from './insert/table-row.js';
import { labelOf, wordsOf } from './insert/words.js';

/** Everything that the place of something new depends on. */
interface Wish {
  readonly checked: Checked;
  readonly guide: Guide | undefined;
  readonly what: Insertable;
  readonly offset: number;
  readonly eol: string;
}

/** A text to be put in at an offset. */
interface Placed {
  readonly at: number;
  readonly draft: Draft;
}

const kinds: Readonly<Record<Insertable, readonly [SectionKind, ...SectionKind[]]>> = {
  tip: ['tips'],
  pair: ['donts', 'practices'],
  response: ['responses'],
  reportOption: ['report'],
};

/**
 * Gives the edit that puts something new into a document.
 * @param checked the document
 * @param what is to be put in
 * @param position where the cursor is: it names the guide, and inside of the part the neighbour
 */
export function getInsertion(checked: Checked, what: Insertable, position: Position): InsertResult {
  const offset = checked.map.offsetAt(position);
  const eol = /\r\n|\n|\r/.exec(checked.map.text)?.[0] ?? '\n';
  const wish: Wish = { checked, guide: guideAt(checked, offset), what, offset, eol };
  const { at, draft } = besideNeighbour(wish) ?? underLabel(wish) ?? inNewSection(wish);
  return {
    version: checked.snapshot.version,
    range: checked.map.rangeOf(at, at),
    newText: draft.text,
    stops: draft.stops,
  };
}

function besideNeighbour(wish: Wish): Placed | undefined {
  const { checked, offset, eol } = wish;
  const { map } = checked;
  const parts = siblingsOf(wish);
  const like = neighbourAt(parts, map, offset);
  if (!like) return undefined;
  if (like.container === 'cell') return tableRow(like as Practice, styleOf(wish, like), map, eol);
  const index = parts.indexOf(like);
  const between = gapBefore(like, parts[index - 1], map, eol);
  const start = leadOf(like, map);
  const bodies = besideBodies(wish, like);
  const lines = bodies.map((body) => draftOf(between, start, body));
  return { at: blockEnd(like, map), draft: joined(lines, '') };
}

/** Where don'ts and dos take turns, a pair is two lines. */
function besideBodies(wish: Wish, like: Neighbour): Draft[] {
  const style = styleOf(wish, like);
  if (wish.what !== 'pair' || (like as Practice).group < 0) return [bodyOf(wish, style)];
  const turn = siblingsOf(wish).filter((one) => (one as Practice).group === (like as Practice).group);
  const dontFirst = (turn[0] as Practice | undefined)?.polarity !== 'do';
  return dontFirst ? [dontBody(style), doBody(style)] : [doBody(style), dontBody(style)];
}

/** The part is there, with nothing in it. */
function underLabel(wish: Wish): Placed | undefined {
  const { checked, guide, offset, eol } = wish;
  const own = sectionsOf(guide, wish.what);
  const section = own.find((one) => startOf(one) <= offset && offset <= endOf(one)) ?? own.at(-1);
  if (!guide || !section) return undefined;
  const { map } = checked;
  const { start, text } = map.line(map.lineAt(endOf(section)));
  const between = section.label.form === 'line' && guide.form === 'forum' ? eol : eol + eol;
  return { at: start + text.length, draft: draftOf(between, firstOf(wish)) };
}

function inNewSection(wish: Wish): Placed {
  const { checked, guide, what, eol } = wish;
  const { house } = checked.settings.lint;
  const [kind] = kinds[what];
  const language = guide?.language ?? house.language ?? 'en';
  const line = guide?.form === 'forum' ? labelOf(kind, language, house, 'line') : null;
  const heading = labelOf(kind, language, house, 'heading') ?? '…';
  const label = line ?? `${'#'.repeat(usualDepth(guide))} ${heading}`;
  const blank = line === null ? eol + eol : eol;
  const { at, before, after } = placeOfSection(kind, guide, checked, blank, eol);
  return { at, draft: draftOf(before, label, blank, firstOf(wish), after) };
}

/** The first of its kind, in the form that the guide has. */
function firstOf(wish: Wish): Draft {
  const style = styleOf(wish, undefined);
  const body = bodyOf(wish, style);
  if (style.forum) return wish.what === 'reportOption' ? draftOf('- ', body) : body;
  return draftOf(wish.what === 'response' ? '> ' : '- ', body);
}

function bodyOf({ what, checked }: Wish, style: Style): Draft {
  if (what === 'tip') return tipBody(style);
  if (what === 'response') return responseBody(style, checked.map.text);
  return what === 'pair' ? pairBody(style) : reportBody(style);
}

function styleOf({ checked, guide }: Wish, like: Neighbour | undefined): Style {
  const { house } = checked.settings.lint;
  return {
    words: wordsOf(guide?.language ?? house.language ?? 'en'),
    house,
    guide,
    like: like as Style['like'],
    forum: guide?.form === 'forum',
  };
}

/** The parts of its kind: those of the section around the cursor where there are any, else those of the guide. */
function siblingsOf({ guide, what, offset }: Wish): readonly Neighbour[] {
  const all = partsOf(guide, what);
  const section = sectionsOf(guide, what).findLast((one) => startOf(one) <= offset && offset <= endOf(one));
  const here = section
    ? all.filter((one) => startOf(one) >= startOf(section) && startOf(one) <= endOf(section))
    : [];
  return here.length > 0 ? here : all;
}

function partsOf(guide: Guide | undefined, what: Insertable): readonly Neighbour[] {
  if (!guide) return [];
  if (what === 'tip') return guide.tips;
  if (what === 'response') return guide.responses;
  if (what === 'reportOption') return guide.reportOptions;
  const donts = guide.practices.filter(({ polarity }) => polarity === 'dont');
  const turns = guide.practices.filter(({ group, container }) => group >= 0 || container === 'cell');
  return turns.length > 0 && donts.every((dont) => turns.includes(dont)) ? turns : donts;
}

function sectionsOf(guide: Guide | undefined, what: Insertable): readonly GuideSection[] {
  return (
    guide?.sections.filter(({ kind, label }) => kinds[what].includes(kind) && label.form !== 'cell') ?? []
  );
}
