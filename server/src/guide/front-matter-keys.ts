/** The front matter keys that Guidepost reads and what each may hold; `schemas/front-matter.schema.json` says the same. */
import { isDay } from './day.js';

/** The names of all keys. */
export type FrontMatterKeyName =
  | 'guide'
  | 'title'
  | 'author'
  | 'pairing'
  | 'language'
  | 'reviewBy'
  | 'reviewers'
  | 'contributors'
  | 'ignore';

/** A key of the front matter. */
export interface FrontMatterKey {
  readonly name: FrontMatterKeyName;
  /** A list is understood too: each of its entries must be right. */
  readonly list: boolean;
  /** Says whether a plain value, or an entry of a list, is right. Nothing at all is right everywhere: not filled in yet. */
  readonly accepts: (value: unknown) => boolean;
}

/** All keys, in the order of the docs. */
export const frontMatterKeys: readonly FrontMatterKey[] = [
  {
    name: 'guide',
    list: false,
    accepts: (value) => typeof value === 'boolean' || isText(value),
  },
  {
    name: 'title',
    list: false,
    accepts: isText,
  },
  {
    name: 'author',
    list: true,
    accepts: isName,
  },
  {
    name: 'pairing',
    list: false,
    accepts: (value) => value === 'auto' || value === 'order' || value === 'explicit',
  },
  {
    name: 'language',
    list: false,
    accepts: isLanguage,
  },
  {
    name: 'reviewBy',
    list: false,
    accepts: (value) => typeof value === 'string' && isDay(value),
  },
  {
    name: 'reviewers',
    list: true,
    accepts: isName,
  },
  {
    name: 'contributors',
    list: true,
    accepts: isName,
  },
  {
    name: 'ignore',
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
