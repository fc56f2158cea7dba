/** Text copied from pages of paper, such as a PDF: page numbers, running heads, words and sentences cut at line ends. */
import { t } from '@vscode/l10n';
import { labelMeaning } from '../../guide/label.js';
import { languages } from '../../guide/vocabulary.js';
import type { Replacement, Wanted } from './draft.js';
import { linesIn, takenOut, type TextLine } from './text-repairs.js';
import words from './words.json' with { type: 'json' };

const PAGE = new RegExp(`^\\s*(?:${words.pageNumbers.join('|')})\\s*$`, 'iu');
/** Numbers without such a word: `- 12 -`, `12/40`; one alone may be anything. */
const BARE_PAGE = /^\s*(?:[-–—] ?(?<page>\d{1,4}) ?[-–—]|(?<first>\d{1,4}) ?\/ ?\d{1,4})\s*$/u;
/** `Listening handbook      12`, `12 | Listening handbook`. */
const RUNNING =
  /^\s*(?:(?<front>\d{1,4})(?:\s{2,}|\s*[|·•]\s*)(?<behind>\p{L}.{2,80}?)|(?<before>\p{L}.{2,80}?)(?:\s{2,}|\s*[|·•]\s*)(?<back>\d{1,4}))\s*$/u;
const MARKED = /^\s*(?:[-*+•·◦▪●‣∙>#|✅❌❎✔✖✗✘☑]|\d{1,3}[.)]\s|["“«„「]|@)/u;
/** Behind a signature something else begins, however full its line is. */
const SIGNED = /(?:^|\s|[.!?…])[-–—~]{1,2}\s?(?:@[\p{L}\p{N}_.-]{1,40}|\p{Lu}[\p{L}\p{N}_.-]{1,40})[.)]?$/u;
const MARKDOWN = /^(?:#{1,6}[ \t]|```|~~~)/m;

/** Takes out the numbers and heads of pages: those that count on, or say that they are one. */
export function pageRepairs(text: string): Wanted[] {
  const lines = linesIn(text);
  const heads = runningHeads(lines);
  return lines
    .filter((line) => PAGE.test(line.text) || heads.has(line))
    .map(({ start, next, text: line }): Wanted => {
      const shown = line.trim().replace(/\s+/g, ' ');
      const what = t`“${shown}” was taken out: the number or head of a page.`;
      return { kind: 'chrome', what, places: [takenOut(text, start, next)] };
    });
}

/** The same words with a number that grows: at least two. */
function runningHeads(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const byWords = new Map<string, { readonly line: TextLine; readonly page: number }[]>();
  for (const line of lines) {
    const found = RUNNING.exec(line.text)?.groups ?? BARE_PAGE.exec(line.text)?.groups;
    if (!found) continue;
    const key = found['behind'] ?? found['before'] ?? '';
    const page = Number(found['front'] ?? found['back'] ?? found['page'] ?? found['first']);
    byWords.set(key, [...(byWords.get(key) ?? []), { line, page }]);
  }
  const groups = [...byWords.values()].filter(
    (group) =>
      group.length > 1 &&
      group.every(({ page }, index) => index === 0 || page > (group[index - 1]?.page ?? 0)),
  );
  return new Set(groups.flatMap((group) => group.map(({ line }) => line)));
}

/**
 * Joins lines that were cut where a page was full: only in a text where that happened at least twice, and never at a mark or
 * behind a label. A hyphen at the end goes where the word stands whole elsewhere or no known word begins so.
 */
export function wrapRepairs(text: string): Wanted[] {
  if (MARKDOWN.test(text)) return [];
  const lines = linesIn(text);
  const width = Math.max(0, ...lines.map((line) => line.text.trimEnd().length));
  if (width < 40 || width > 120) return [];
  const whole = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
  const cuts = lines.flatMap((line, index) => cutBetween(line, lines[index + 1], width, whole) ?? []);
  const sure = cuts.filter(({ sure }) => sure).length;
  if (sure < 2) return [];
  const what = t`Lines that were cut where a page ended its line were joined.`;
  return [{ kind: 'spaces', what, places: cuts.map(({ place }) => place) }];
}

interface Cut {
  readonly place: Replacement;
  /** The next line goes on in small letters. */
  readonly sure: boolean;
}

function cutBetween(
  line: TextLine,
  next: TextLine | undefined,
  width: number,
  whole: ReadonlySet<string>,
): Cut | null {
  const words = line.text.trimEnd();
  const rest = next?.text.trimStart() ?? '';
  if (!next || words.trim() === '' || rest === '' || MARKED.test(next.text)) return null;
  if (/[:：]$/u.test(words) || SIGNED.test(words) || isLabel(words) || isLabel(rest)) return null;
  const isFull = words.length + 1 + (rest.split(/\s/, 1)[0] ?? '').length > width * 0.85;
  const sure = isFull && /^\p{Ll}/u.test(rest) && !/[.!?…]["”’»)]?$/u.test(words);
  if (!isFull) return null;
  const hyphen = /(?<head>[\p{L}]+)-$/u.exec(words)?.groups?.['head'];
  const from = line.start + words.length;
  const to = next.start + next.text.length - rest.length;
  if (hyphen === undefined || !/^\p{Ll}/u.test(rest)) return { place: { from, to, newText: ' ' }, sure };
  const tail = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  const kept = keepsHyphen(hyphen, tail, whole);
  return { place: { from: kept ? from : from - 1, to, newText: '' }, sure };
}

function keepsHyphen(head: string, tail: string, whole: ReadonlySet<string>): boolean {
  const [first, last] = [head.toLowerCase(), tail.toLowerCase()];
  if (whole.has(`${first}${last}`)) return false;
  return whole.has(`${first}-${last}`) || words.hyphened.includes(first);
}

function isLabel(line: string): boolean {
  return labelMeaning(line, spoken) !== null;
}

const spoken: readonly string[] = languages.map(({ language }) => language);
