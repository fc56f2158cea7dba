/** The front matter keys that Guidepost reads and what each must hold; `schemas/front-matter.schema.json` says the same. */
import { isDay } from './day.js';

/** A key of the front matter. */
export interface FrontMatterKey {
  readonly name: string;
  /** What its value must be, in words that follow “must be”. */
  readonly mustBe: string;
  /** What is lost when it is not, in words that follow “so”. */
  readonly loss: string;
  /** A list is understood too: each of its entries must be right. */
  readonly list: boolean;
  /** Says whether a plain value, or an entry of a list, is right. Nothing at all is right everywhere: not filled in yet. */
  readonly accepts: (value: unknown) => boolean;
}

/** All keys, in the order of the docs. */
export const frontMatterKeys: readonly FrontMatterKey[] = [
  {
    name: 'guide',
    mustBe: 'true, false or a word for the kind of guide',
    loss: 'it does not say whether this file is a guide',
    list: false,
    accepts: (value) => typeof value === 'boolean' || isText(value),
  },
  {
    name: 'title',
    mustBe: 'words; put quotes around a number or a date',
    loss: 'the guide has no name here',
    list: false,
    accepts: isText,
  },
  {
    name: 'author',
    mustBe: 'a name or a list of names',
    loss: 'nobody is credited here',
    list: true,
    accepts: isName,
  },
  {
    name: 'pairing',
    mustBe: 'auto, order or explicit',
    loss: "it is worked out as if nothing were said which do answers which don't",
    list: false,
    accepts: (value) => value === 'auto' || value === 'order' || value === 'explicit',
  },
  {
    name: 'language',
    mustBe: 'the short name of a language, such as en, es or pt-BR',
    loss: 'the language of this guide is guessed',
    list: false,
    accepts: isLanguage,
  },
  {
    name: 'reviewBy',
    mustBe: 'a day of the calendar such as 2027-05-01 (year-month-day)',
    loss: 'nobody is reminded to review this guide',
    list: false,
    accepts: (value) => typeof value === 'string' && isDay(value),
  },
  {
    name: 'reviewers',
    mustBe: 'a name or a list of names',
    loss: 'nobody sees who reviews this guide',
    list: true,
    accepts: isName,
  },
  {
    name: 'contributors',
    mustBe: 'a name or a list of names',
    loss: 'these names are not offered when a tip is signed',
    list: true,
    accepts: isName,
  },
  {
    name: 'ignore',
    mustBe: 'the name of a check, or a list of such names in brackets: [name, name]',
    loss: 'nothing is silenced by it',
    list: true,
    accepts: (value) => typeof value === 'string' && /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(value),
  },
];

/**
 * The key of a name.
 *
 * @param name as written
 */
export function frontMatterKey(name: string): FrontMatterKey | undefined {
  return frontMatterKeys.find((key) => key.name === name);
}

/**
 * The name in an entry of a list of people: the words, or what stands under `name`.
 *
 * @param value a plain value
 * @returns null when it names nobody
 */
export function nameOf(value: unknown): string | null {
  const name = isRecord(value) ? value['name'] : value;
  return isText(name) ? name.trim() : null;
}

/**
 * The primary language of a value such as `pt-BR`.
 *
 * @param value a plain value
 * @returns null when it names no language
 */
export function languageOf(value: unknown): string | null {
  return isLanguage(value) ? (/^[a-z]+/.exec(value.trim().toLowerCase())?.[0] ?? null) : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isName(value: unknown): boolean {
  return nameOf(value) !== null;
}

function isLanguage(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i.test(value.trim());
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
