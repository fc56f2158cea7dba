/** The changes that bring a text to canonical form, line by line and gap by gap. */
import { plainHouseStyle, type FormatStyle, type HouseStyle } from '../../guide/house-style.js';
import { Locator } from '../../guide/text.js';
import type { GuideFile, Marker } from '../../guide/types.js';
import type { Change } from '../text-edits.js';
import { linesOf, type SeenLine } from './line-map.js';
import { rolesOf, type Role } from './roles.js';

/** A line with all that is known of it. */
interface Line {
  readonly number: number;
  readonly start: number;
  /** Offset behind the last character before the line ending. */
  readonly end: number;
  readonly text: string;
  readonly seen: SeenLine;
  readonly role: Role | null;
}

/**
 * The changes, in order and without overlaps.
 *
 * @param source - the text without byte order mark
 * @param file - what was read from it
 * @param house - what the community writes
 */
export function canonicalChanges(
  source: string,
  file: GuideFile,
  house: HouseStyle | undefined,
): readonly Change[] {
  const locator = new Locator(source);
  const lines = readLines(source, file, locator);
  const eol = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  const written = lines.filter(({ text }) => text.trim() !== '');
  const { listMark } = (house ?? plainHouseStyle).format;
  const inside = written.flatMap((line) => lineChanges(line, listMark));
  const between = written.flatMap((line, index) => {
    const above = written[index - 1];
    return above ? gapChanges(above, line, eol, source) : [];
  });
  return [...inside, ...between, ...markChanges(file, house)]
    .filter(({ from, to, newText }) => source.slice(from, to) !== newText)
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

function readLines(source: string, file: GuideFile, locator: Locator): Line[] {
  const from = frontMatterEnd(source, file);
  const seen = linesOf(locator, from);
  const roles = rolesOf(file, locator);
  const forum = forumBlocks(seen, roles);
  return seen.map((one, number) => {
    const start = locator.startOfLine(number);
    const text = source.slice(start, locator.startOfLine(number + 1)).replace(/[\r\n]+$/, '');
    const bare = forum.has(one.block) && one.type === 'paragraph' && !one.verbatim;
    const role = one.verbatim || one.type === 'heading' ? null : (roles.get(number) ?? null);
    return {
      number,
      start,
      end: start + text.length,
      text,
      seen: bare ? { ...one, block: BARE - 1 - number } : one,
      role,
    };
  });
}

/** Paragraphs in which a line is a part, a label or a title: every line of theirs stands alone. */
function forumBlocks(seen: readonly SeenLine[], roles: ReadonlyMap<number, Role>): ReadonlySet<number> {
  return new Set([...roles.keys()].map((line) => seen[line]?.block ?? -1).filter((block) => block >= 0));
}

/** Offset of the first line behind the front matter. */
function frontMatterEnd(source: string, { frontMatter }: GuideFile): number {
  const end = frontMatter?.position.end.offset ?? 0;
  if (end === 0) return 0;
  return end + (/^[ \t]*(?:\r\n|\n|\r)?/.exec(source.slice(end))?.[0].length ?? 0);
}

type ListMark = FormatStyle['listMark'];

function lineChanges(line: Line, mark: ListMark): Change[] {
  const { role, start, text, end } = line;
  if (role?.kind === 'label') return labelChanges(line);
  // A hard break at the end of what is a line of its own now would be read as a sign.
  const bare = { from: start + text.replace(/(?:\s|(?<!\\)\\)+$/, '').length, to: end, newText: '' };
  if (!role) return isBare(line) ? [bare] : bulletChange(line, mark);
  if (role.kind === 'title') return titleChanges(line);
  const indent = /^\s*/.exec(text)?.[0].length ?? 0;
  const prefix = role.kind === 'item' ? `${mark} ` : prefixes[role.kind];
  return [{ from: start, to: start + indent, newText: prefix }, bare];
}

/** A line of a post, which is a block of its own once it is formatted. */
function isBare({ seen }: Line): boolean {
  return seen.block < BARE;
}

/** Blocks of bare lines are counted down from here. */
const BARE = -1;

const prefixes = { more: '  ', quote: '> ', credit: '' } as const;

/** Only what stands around the words changes, so that what was repaired inside them keeps its place. */
function labelChanges({ start, end, text }: Line): Change[] {
  const { head, tail } = edgesOf(text, /\s*[:：]?\s*\\?\s*$/u);
  return [
    { from: start, to: start + head, newText: '## ' },
    { from: end - tail, to: end, newText: '' },
  ];
}

function titleChanges({ start, end, text }: Line): Change[] {
  const { head, tail } = edgesOf(text, /(?:\s|(?<!\\)\\)*$/);
  return [
    { from: start, to: start + head, newText: '# ' },
    { from: end - tail, to: end, newText: '' },
  ];
}

/** How much before and behind the words of a line is form: white space, what `trail` finds, emphasis around all of it. */
function edgesOf(text: string, trail: RegExp): { readonly head: number; readonly tail: number } {
  const indent = /^\s*/.exec(text)?.[0].length ?? 0;
  const marks = /^[*_]{1,5}/.exec(text.slice(indent))?.[0] ?? '';
  const behind = marks === '' ? null : emphasisBehind(text, [...marks].reverse().join(''), trail);
  const words = text.slice(indent + marks.length, text.length - (behind ?? 0));
  if (behind !== null && !words.includes(marks)) return { head: indent + marks.length, tail: behind };
  return { head: indent, tail: text.length - text.replace(trail, '').length };
}

/** Length of the closing marks at the end, with what may stand inside or behind them; null where they do not stand there. */
function emphasisBehind(text: string, closing: string, trail: RegExp): number | null {
  const bare = text.replace(trail, '');
  if (!bare.endsWith(closing)) return null;
  return text.length - bare.slice(0, -closing.length).replace(trail, '').length;
}

/** All lists of a guide are written with one sign; the others say the same. */
function bulletChange({ seen, start, text }: Line, mark: ListMark): Change[] {
  if (!seen.startsItem || seen.verbatim || seen.type !== 'list') return [];
  const at = /^[ \t]*[-*+](?=[ \t])/.exec(text)?.[0].length;
  return at === undefined ? [] : [{ from: start + at - 1, to: start + at, newText: mark }];
}

/** What stands between two written lines: nothing, one empty line, or what stood there. */
function gapChanges(above: Line, line: Line, eol: string, source: string): Change[] {
  if (above.seen.type === 'yaml' && above.seen.verbatim && line.seen.type === 'yaml') return [];
  const from = above.end;
  const to = line.start;
  const empty = source.slice(from, to).split(/\r\n|\n|\r/).length - 2;
  const wanted = emptyLines(above, line, empty);
  if (wanted === empty) return [];
  return [{ from, to, newText: eol.repeat(wanted + 1) }];
}

function emptyLines(above: Line, line: Line, now: number): number {
  if (isWithin(above, line)) return now;
  if (line.role?.kind === 'more') return 0;
  if (isItem(above) && isItem(line) && line.role?.kind === 'item') return 0;
  return Math.max(now === 0 ? 0 : 1, needsEmptyLine(above, line) ? 1 : 0);
}

/** Both lines stand in one block that is left as it is. */
function isWithin(above: Line, line: Line): boolean {
  return above.seen.block >= 0 && above.seen.block === line.seen.block && line.role === null;
}

function isItem({ role, seen }: Line): boolean {
  return role?.kind === 'item' || role?.kind === 'more' || (role === null && seen.type === 'list');
}

function needsEmptyLine(above: Line, line: Line): boolean {
  if (above.seen.block === line.seen.block && line.role === null && above.role === null) return false;
  if (above.role === null && line.role === null && isAdjacentMarkdown(above, line)) return false;
  return true;
}

/** Two blocks that stood one under the other by the rules of Markdown, such as a paragraph and its list. */
function isAdjacentMarkdown(above: Line, line: Line): boolean {
  const headings = above.seen.type === 'heading' || line.seen.type === 'heading';
  return above.seen.block >= 0 && line.seen.block >= 0 && !headings;
}

/** Look-alike marks become the plain one, marks that the community does not write become its own. */
function markChanges(file: GuideFile, house: HouseStyle | undefined): Change[] {
  return file.guides.flatMap((guide) =>
    guide.practices.flatMap(({ marker }) => (marker ? markChange(marker, house) : [])),
  );
}

function markChange(
  { position, form, polarity, ambiguous, raw }: Marker,
  house: HouseStyle | undefined,
): Change[] {
  const mark = house?.markers[polarity][0] ?? ambiguous;
  if (form === 'word' || mark === null || mark === raw || /\p{L}/u.test(mark)) return [];
  return [{ from: position.start.offset ?? 0, to: position.end.offset ?? 0, newText: mark }];
}
