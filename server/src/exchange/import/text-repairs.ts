/** What pasting did to the lines of a text, and how each is mended. */
import { t } from '@vscode/l10n';
import { bylineNameIn, hardSpacesIn, invisibleIn, residueIn } from '../repair/residue.js';
import { brokenIn } from '../repair/mojibake.js';
import { HEAD_SIGN } from './heads.js';
import type { Replacement, Wanted } from './draft.js';
import words from './words.json' with { type: 'json' };

/** A line and where it starts. */
export interface TextLine {
  readonly start: number;
  /** Without its ending. */
  readonly text: string;
  /** Offset behind its ending. */
  readonly next: number;
}

/** The lines of a text. */
export function linesIn(text: string): readonly TextLine[] {
  return Array.from(text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g))
    .filter(({ index, 0: all }) => all !== '' || index < text.length)
    .map(({ index, 0: all, 1: words = '' }) => ({ start: index, text: words, next: index + all.length }));
}

/** Signs that nobody sees and spaces that are none. */
export function spaceRepairs(text: string): Wanted[] {
  const lines = linesIn(text);
  const places = lines.flatMap(({ start, text: line }) => [
    ...Array.from(line.matchAll(/ ?\u00A0+ ?/g), ({ index, 0: run }) => ({
      from: start + index,
      to: start + index + run.length,
      newText: ' ',
    })),
    ...invisibleIn(line).map(([from, to]) => ({ from: start + from, to: start + to, newText: '' })),
    ...hardSpacesIn(line).map(([from, to]) => ({ from: start + from, to: start + to, newText: ' ' })),
    ...directionsIn(line).map(([from, to]) => ({ from: start + from, to: start + to, newText: '' })),
  ]);
  const what = t`Hard spaces and signs that nobody sees became ordinary spaces or were taken out.`;
  return wanted('spaces', what, places);
}

/** Marks of writing direction in a line that has no letter written from right to left: they come from the page around. */
function directionsIn(line: string): (readonly [number, number])[] {
  if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(line)) return [];
  return Array.from(
    line.matchAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]{1,20}/g),
    ({ index, 0: run }) => [index, index + run.length] as const,
  );
}

/** Bullets such as • become list marks; an indent that Markdown would take for code goes. */
export function markRepairs(text: string): Wanted[] {
  const lines = linesIn(text);
  const bullets = lines.flatMap(({ start, text: line }) => {
    const match = /^[ \t]*([•·◦▪●‣∙][ \t]*)(?=\S)/u.exec(line);
    return match ? [{ from: start, to: start + match[0].length, newText: '- ' }] : [];
  });
  const isMarkdown = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]|^[ \t]*(?:```|~~~)/m.test(text);
  const indents = isMarkdown
    ? []
    : lines.flatMap(({ start, text: line }) => {
        const indent =
          /^(?:[ \u00A0]{4}|[ \u00A0\t]*\t)[ \u00A0\t]*(?=[^\s•·◦▪●‣∙])/u.exec(line)?.[0].length ?? 0;
        return indent === 0 ? [] : [{ from: start, to: start + indent, newText: '' }];
      });
  return [
    ...wanted('marks', t`Bullets became list marks.`, bullets),
    ...wanted('spaces', t`Indents that would have been taken for code were taken out.`, indents),
  ];
}

/** Characters broken on the way, and apostrophes that were lost: one repair for each kind of break. */
export function characterRepairs(text: string, language: string): Wanted[] {
  const kinds = new Map<string, { readonly what: string; readonly places: Replacement[] }>();
  for (const { start, text: line } of linesIn(text)) {
    for (const { from, to, restored } of brokenIn(line, language)) {
      const broken = line.slice(from, to);
      const key = `${broken}\n${restored}`;
      const known = kinds.get(key) ?? { what: t`“${broken}” became “${restored}” again.`, places: [] };
      known.places.push({ from: start + from, to: start + to, newText: restored });
      kinds.set(key, known);
    }
  }
  return [...kinds.values()].map(({ what, places }) => ({ kind: 'characters', what, places }));
}

/** Lines of the page around the guide: buttons, counters, reactions. Each run of them is one repair. */
export function chromeRepairs(text: string, language: string): Wanted[] {
  const repairs: { first: TextLine; last: TextLine }[] = [];
  const lines = linesIn(text).filter(({ text: line }) => line.trim() !== '');
  const trail = lines.slice(0, TOP).find(({ text: line }) => TRAIL.test(line));
  for (const [index, line] of lines.entries()) {
    const isCounter = isNumber(line.text) && isAtChrome(lines, index, language);
    if (line !== trail && !isCounter && !isChrome(line.text, language)) continue;
    const run = repairs[repairs.length - 1];
    if (run && text.slice(run.last.next, line.start).trim() === '') run.last = line;
    else repairs.push({ first: line, last: line });
  }
  return repairs.map(({ first, last }) => {
    const shown = text
      .slice(first.start, last.next)
      .trim()
      .split(/\s*[\r\n]+\s*/)
      .join(' / ');
    return {
      kind: 'chrome',
      what: t`“${shortened(shown)}” was taken out: it belongs to the page that the text was copied from.`,
      places: [takenOut(text, first.start, last.next)],
    };
  });
}

/** Takes whole lines out, with the empty line behind them where one stands before as well. */
export function takenOut(text: string, from: number, to: number): Replacement {
  const isAfterBlank = /(?:^|[\r\n])[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(0, from - 80), from));
  const blank = isAfterBlank ? /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(to, to + 80)) : null;
  return { from, to: to + (blank?.[0].length ?? 0), newText: '' };
}

/** Where a page shows the way to itself, it does so above everything else: `Community > Academy > Let's talk`. */
const TOP = 3;
const TRAIL = /^\s*[^\s>›»][^>›»\n]{0,40}(?:\s[>›»]\s[^>›»\n]{1,60}){2,6}$/u;

const REACTIONS = /(?:\p{Extended_Pictographic}[\uFE0F\u200D\p{Emoji_Modifier}]*\s*\d{1,5}\s*){1,12}/u;
const ONLY_REACTIONS = new RegExp(`^${REACTIONS.source}$`, 'u');
const FIRST_REACTIONS = new RegExp(`^${REACTIONS.source}(?=\\p{L})`, 'u');
const LINES = new RegExp(`^(?:${words.chromeLines.join('|')})$`, 'iu');

/** A button, a counter, a note of the forum; reactions alone, or with a button behind them: `❤ 4 See more`. */
function isChrome(line: string, language: string): boolean {
  const text = line.replace(/<!--.*?-->/g, '').trim();
  if (text.length > LONGEST_CHROME || text === '') return false;
  if (residueIn(text, language) === 'chrome' || LINES.test(text) || ONLY_REACTIONS.test(text)) return true;
  const behind = text.replace(FIRST_REACTIONS, '');
  return behind !== text && residueIn(behind, language) === 'chrome';
}

const LONGEST_CHROME = 200;

function isNumber(line: string): boolean {
  return /^\s*\d{1,5}\s*$/.test(line);
}

/** A number alone on its line counts something where buttons or heads of posts stand around it. */
function isAtChrome(lines: readonly TextLine[], index: number, language: string): boolean {
  return [lines[index - 1], lines[index + 1]].some(
    (line) =>
      line !== undefined && (isChrome(line.text, language) || bylineNameIn(line.text, language) !== null),
  );
}

/** The head of a reply: one line, or a name and a date on two. */
export interface Byline {
  readonly name: string;
  /** Index of its first line. */
  readonly first: number;
  /** Index of the line behind it. */
  readonly behind: number;
}

/** The heads of replies among lines, in order. */
export function bylinesIn(lines: readonly TextLine[], language: string): readonly Byline[] {
  const found: Byline[] = [];
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    const one = marked.exec(text)?.[1] ?? bylineNameIn(text, language);
    const below = (lines[index + 1]?.text ?? '').trim() === '' ? index + 2 : index + 1;
    const name = one ?? nameAndDate(text, lines[below]?.text ?? '', language);
    if (name === null) continue;
    const behind = one === null ? below + 1 : index + 1;
    found.push({ name: name.replace(/^@/, ''), first: index, behind });
    index = behind - 1;
  }
  return found;
}

/** The head of a post that a page showed as such. */
const marked = new RegExp(`^\\W{0,4}${HEAD_SIGN}([^${HEAD_SIGN}]*)${HEAD_SIGN}`, 'u');

function nameAndDate(name: string, date: string, language: string): string | null {
  if (!/^\s*@?[\p{L}\p{N}][\p{L}\p{N}_.-]{1,29}\s*$/u.test(name) || date.trim().length > 30) return null;
  return bylineNameIn(date, language) === null
    ? bylineNameIn(`${name.trim()} ${date.trim()}`, language)
    : null;
}

/** A text of the page short enough for a message. */
export function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= 80 ? words : `${words.slice(0, 79).trimEnd()}…`;
}

function wanted(kind: Wanted['kind'], what: string, places: readonly Replacement[]): Wanted[] {
  return places.length === 0 ? [] : [{ kind, what, places }];
}
