/** E-mail addresses, phone numbers and street addresses that belong to one private person; the words stand in `data/personal.json`. */
import type { Recall } from '../../lint/recall.js';
import data from '../data/personal.json' with { type: 'json' };

/** What somebody could be reached or found by. */
export interface PersonalData {
  readonly kind: 'email' | 'phone' | 'street';
  readonly start: number;
  readonly end: number;
}

/**
 * The personal data of private people in a text: role mailboxes, reserved domains, placeholders and the lines of services are
 * none.
 *
 * @param text any text, Markdown or plain
 * @param recall remembers what stands in a line
 */
export function personalDataIn(text: string, recall: Recall): readonly PersonalData[] {
  return Array.from(text.matchAll(tellingLine)).flatMap(({ index, 0: line }) =>
    recall(`personal data\n${line}`, () => inLine(line)).map((one) => ({
      ...one,
      start: one.start + index,
      end: one.end + index,
    })),
  );
}

function inLine(line: string): readonly PersonalData[] {
  const found = [...emailsIn(line), ...(/\d/.test(line) ? [...phonesIn(line), ...streetsIn(line)] : [])];
  return found.sort((a, b) => a.start - b.start);
}

/** Without digit or @ a line holds none. */
const tellingLine = /^[^\d@\r\n]*[\d@][^\r\n]*/gm;

function emailsIn(text: string): PersonalData[] {
  if (!mailLike.test(text)) return [];
  return Array.from(text.matchAll(email))
    .filter((match) => isPrivateMailbox(match, text))
    .map(({ index, 0: raw }) => ({ kind: 'email', start: index, end: index + raw.length }));
}

/** What every address holds; the @ of a handle has no dot behind it. */
const mailLike = /@[^\s@]+\.[^\s@]/;

/** The name is at most so long, so that a row of letters is looked at once and not from each of them. */
const email =
  /(?<![\p{L}\d._%+/@:-])([\p{L}\d._%+-]{1,64})@((?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,24})(?![\p{L}\d-])/gu;

function isPrivateMailbox({ 1: name = '', 2: domain = '', index }: RegExpExecArray, text: string): boolean {
  const local = name.toLowerCase();
  const host = domain.toLowerCase();
  const parts = local.split(/[._%+-]+|\d+/).filter((part) => part !== '');
  if (reserved.test(host) || placeholders.has(local) || parts.every((part) => placeholders.has(part)))
    return false;
  if (parts.some((part) => roles.has(part)) || host.split('.').includes(local)) return false;
  if (isPublished.test(sentenceBefore(text, index))) return false;
  if (freeMail.has(host)) return true;
  return (
    twoNames.test(local) || isNamedBefore(parts[0] ?? '', text.slice(Math.max(0, index - around), index))
  );
}

const around = 60;
const roles: ReadonlySet<string> = new Set(data.roles);
const placeholders: ReadonlySet<string> = new Set(data.placeholders);
const freeMail: ReadonlySet<string> = new Set(data.freeMail);
const reserved = new RegExp(data.reserved, 'iu');
/** `anna.berg@…` */
const twoNames = /^\p{L}{2,20}[._]\p{L}{2,20}$/u;

/** “write to Mika: mika@…” */
function isNamedBefore(part: string, before: string): boolean {
  const line = before.split(/[\r\n]/).at(-1) ?? '';
  const name = part.charAt(0).toUpperCase() + part.slice(1);
  return part.length > 2 && line.includes(name) && !line.includes(`@${name}`);
}

function phonesIn(text: string): PersonalData[] {
  return Array.from(text.matchAll(phone))
    .filter(({ index, 0: raw }) => isPrivatePhone(raw, index, text))
    .map(({ index, 0: raw }) => ({ kind: 'phone', start: index, end: index + raw.length }));
}

const phone =
  /(?<![\p{L}\d./@#=_-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?(?:\d{2,6}(?:[ .-]\d{2,8}){1,4}|\d{8,14})(?![\p{L}\d/%]|[.,-]\d)/gu;
const dateLike =
  /^(?:\d{4}[.-]\d{1,2}[.-]\d{1,2}|\d{1,2}[.-]\d{1,2}[.-]\d{2,4}|\d{4}[ -]\d{4}|\d{5}[ -]\d{5})$/;

/** A number is private where the words before it say whose it is, and none says that it is a service's. */
function isPrivatePhone(raw: string, index: number, text: string): boolean {
  const digits = raw.replace(/\D/g, '').length;
  if (digits < 7 || digits > 15 || dateLike.test(raw)) return false;
  const before = sentenceBefore(text, index);
  const after = text.slice(index + raw.length, index + raw.length + 30).split(/[\r\n.]/)[0] ?? '';
  if (office.test(before) || office.test(after)) return false;
  if (privateCue.test(before)) return true;
  const name = calledName.exec(before)?.[1] ?? labelledName.exec(before)?.[1];
  return name !== undefined && !notNames.has(name.toLowerCase());
}

function sentenceBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 80), index);
  return (before.split(/[\r\n]|[.!?]\s/).at(-1) ?? '').replace(/[’‘]/g, "'");
}

const words = (list: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${list.join('|')})(?![\\p{L}\\d])`, 'iu');
const office = words(data.officeWords);
const privateCue = words(data.privateCues);
const isPublished = words(data.published);
const whose = /(?<![\p{L}])(?:my|his|her|their|\p{Lu}\p{Ll}+'s) \p{L}+/u;
const homeCue = words(data.homeCues);
const notNames: ReadonlySet<string> = new Set(data.notNames);
/** “call Dana on …” */
const calledName =
  /(?:[Cc]all|[Tt]ext|[Pp]hone|[Rr]ing|[Rr]each|[Cc]ontact|[Mm]essage|[Aa]sk|WhatsApp|[Ll]lama a|[Aa]ppel(?:ez|le)|[Rr]uf(?:e|t)?) (\p{Lu}\p{Ll}{1,20})(?: \p{Lu}\p{Ll}{1,20})? ?(?:on|at|:|,|al|au|unter|\(|directly on|directly at)? ?\(?$/u;
/** “Dana Berg: …” */
const labelledName = /^[\s>*+-]*(\p{Lu}\p{Ll}{1,20}) \p{Lu}\p{Ll}{1,20}[*_]* ?(?:[:,–—-]|\() ?[*_]*$/u;

function streetsIn(text: string): PersonalData[] {
  const found = [...text.matchAll(streets)].map((match) => ({ match, loose: false }));
  const more = [...text.matchAll(looseStreets)].map((match) => ({ match, loose: true }));
  return [...found, ...more]
    .filter(({ match, loose }) => isHome(match.index, match[0].length, text, loose))
    .map(({ match: { index, 0: raw } }) => ({ kind: 'street', start: index, end: index + raw.length }));
}

function isHome(index: number, length: number, text: string, loose: boolean): boolean {
  const before = sentenceBefore(text, index);
  const after = text.slice(index + length, index + length + 40).split(/[\r\n]/)[0] ?? '';
  if (office.test(before) || office.test(after)) return false;
  return homeCue.test(before) || (!loose && whose.test(before));
}

const streetSource = (list: readonly string[]): string =>
  `(?<![\\p{L}\\d])(?:${list.join('|')})(?![\\p{L}\\d])`;
/** Names begin with a capital, the word for the street may. */
const capitals = (source: string): string =>
  source.replace(
    /(?<=\(\?:|\|)(street|st|avenue|ave|road|rd|lane|ln|boulevard|blvd|drive|dr|court|ct|way|place|pl|terrace|close|crescent|square|gardens|grove|hill)(?=\||\))/g,
    (word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`,
  );
const streets = new RegExp(capitals(streetSource(data.streets)), 'gu');
const looseStreets = new RegExp(capitals(streetSource(data.looseStreets)), 'gu');
