/** Crisis lines: which numbers we know, where they stand in a text, where they work; the numbers are in `data/crisis.json`. */
import type { HouseStyle } from '../../guide/house-style.js';
import { oncePerValue } from '../../guide/remember.js';
import { escapeRegExp } from '../../guide/text.js';
import data from '../data/crisis.json' with { type: 'json' };
import { crisisWords } from './danger.js';

/** A crisis line, or an emergency number. */
export interface CrisisLine {
  readonly id: string;
  readonly kind: string;
  /** Where it works, per language of the reader. */
  readonly region: (language: string) => string;
  readonly replacedBy: string | null;
  readonly replacedSince: string | null;
}

/** A number of a crisis line where it stands in a text. */
export interface CrisisNumber {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly line: CrisisLine;
}

/** What tells how numbers are read. */
export interface NumberContext {
  readonly language: string;
  readonly house: HouseStyle;
  /** Says whether a place stands under a heading that speaks of crises: there a short number needs no other sign. */
  readonly underCrisis?: (offset: number) => boolean;
}

/**
 * The known crisis numbers of a text, in order. A number of fewer than seven digits counts only where the words around it
 * say that it is one to call.
 *
 * @param text any text, Markdown or plain
 * @param context language, house and headings
 */
export function crisisNumbersIn(text: string, context: NumberContext): readonly CrisisNumber[] {
  const { pattern, byDigits } = book(context.house);
  const found: CrisisNumber[] = [];
  for (const { index } of text.matchAll(digitRun)) {
    const last = found.at(-1);
    if ((last && index < last.end) || !canStart(text, index)) continue;
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    const line = match ? byDigits.get(keyOf(match[0])) : undefined;
    if (!match || !line) continue;
    const end = index + match[0].length;
    const start = /[+(]/.test(text[index - 1] ?? '') ? index - 1 : index;
    if (!isNumberHere(text, start, end, context)) continue;
    found.push({ start, end, raw: text.slice(start, end), line });
  }
  return found;
}

const digitRun = /\d+/g;

/** Not in the middle of a longer number, a word or an address. */
function canStart(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  return !/[\p{L}\d./#$€£@_=&?%~]$|\d[-:,]$/u.test(before);
}

function isNumberHere(text: string, start: number, end: number, context: NumberContext): boolean {
  const after = text.slice(end, end + reach).split(/[\r\n]/, 1)[0] ?? '';
  if (notAnEnd.test(after)) return false;
  if (text.slice(start, end).replace(/\D/g, '').length >= 7) return true;
  const { isCue, isAnswer, isCounted } = crisisWords(context.language);
  if (isCounted(after)) return false;
  if (telTarget.test(after) || context.underCrisis?.(start)) return true;
  const line =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[\r\n]|[.!?;]\s/)
      .at(-1) ?? '';
  const own = after.split(/[.!?;](?:\s|$)/, 1)[0] ?? '';
  return isCue(line) || isAnswer(own) || (afterRegion.test(line) && namesRegion(line));
}

const reach = 32;
const notAnEnd = /^(?:[\p{L}\d%€£$]|[.,:/-]\d|[-–]\p{L})/u;
const telTarget = /^[^\p{L}\d]{0,3}\((?:tel|sms):/iu;
const afterRegion = /[:–—(-][\s*_]*$/;

interface NumberBook {
  readonly pattern: RegExp;
  readonly byDigits: ReadonlyMap<string, CrisisLine>;
}

/** The numbers of the data file and those of the community, whose region names win. */
const book: (house: HouseStyle) => NumberBook = oncePerValue((house) => {
  const known = data.lines.flatMap((line) => line.numbers.map((number) => ({ number, line: lineOf(line) })));
  const own = house.crisisResources.flatMap(({ label, region, phone, text }) =>
    [phone, /\d{3,}/.exec(text ?? '')?.[0]].flatMap((number) =>
      number && /\d{3}/.test(number) ? [{ number, line: houseLine(label, region) }] : [],
    ),
  );
  const all = [...known, ...own];
  const sources = [...new Set(all.map(({ number }) => numberSource(number)))];
  return {
    pattern: new RegExp(sources.toSorted((a, b) => b.length - a.length).join('|'), 'yu'),
    byDigits: new Map(all.map(({ number, line }) => [keyOf(number), line])),
  };
});

function lineOf(line: (typeof data.lines)[number]): CrisisLine {
  return {
    id: line.id,
    kind: line.kind,
    region: (language) => ownLabel(line, language) ?? labelOf(line.regions, language),
    replacedBy: 'replacedBy' in line ? line.replacedBy : null,
    replacedSince: 'replacedSince' in line ? line.replacedSince : null,
  };
}

function ownLabel(line: (typeof data.lines)[number], language: string): string | undefined {
  if (!('labels' in line)) return undefined;
  return Object.entries(line.labels).find(([key]) => key === language)?.[1];
}

function labelOf(ids: readonly string[], language: string): string {
  const labels = regions.filter(({ id }) => ids.includes(id)).map(({ label }) => labelIn(label, language));
  return labels.join(language === 'en' ? ' & ' : ', ');
}

function labelIn(label: Readonly<Record<string, string>>, language: string): string {
  return label[language] ?? label['en'] ?? '';
}

function houseLine(id: string, region: string): CrisisLine {
  return { id, kind: 'line', region: () => region, replacedBy: null, replacedSince: null };
}

const regions = Object.entries(data.regions).map(([id, { label }]) => ({ id, label }));

/** `1-800-273-TALK` with any marks between its groups, the leading 1 left out, and `(8255)` behind it. */
function numberSource(number: string): string {
  if (/^(?:\d-)+\d$/.test(number)) return number;
  const groups = number.split(/[^\dA-Z]+/).filter((group) => group !== '');
  const tollFree = groups[0] === '1' && groups.length > 2;
  const marks = tollFree ? '[ \\u00a0.()‑–-]{0,3}' : '[ \\u00a0‑–-]?';
  const source = groups.map(escapeRegExp).join(marks);
  return tollFree
    ? `(?:1${marks})?${source.slice(1 + marks.length)}(?: ?\\((?:\\d{4}|[A-Z]{4})\\))?`
    : source;
}

/** Digits only, letters as on a telephone, without country 1 and without what repeats in brackets. */
function keyOf(number: string): string {
  const plain = number.replace(/(\d|[A-Z]{4}) ?\((?:\d{4}|[A-Z]{4})\)$/, '$1');
  const digits = plain.replace(/[A-Z]/g, (letter) => String(keypad.findIndex((key) => key.includes(letter))));
  return digits.replace(/\D/g, '').replace(/^1(?=8\d{9}$)/, '');
}

const keypad = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/**
 * Says whether a text names a country or region, in any of our languages.
 *
 * @param text a few words
 */
export function namesRegion(text: string): boolean {
  return regionNames.test(text) || regionAbbreviations.test(text);
}

const regionNames = new RegExp(
  `(?<!\\p{L})(?:${[...Object.values(data.regions).flatMap(({ names }) => names), ...data.otherRegions]
    .map(escapeRegExp)
    .join('|')})(?!\\p{L})`,
  'iu',
);
/** In capitals only: “us” is no country. */
const regionAbbreviations = new RegExp(
  `(?<![\\p{L}])(?:${Object.values(data.regions)
    .flatMap(({ abbreviations }) => abbreviations)
    .map(escapeRegExp)
    .join('|')})(?![\\p{L}])`,
  'u',
);
