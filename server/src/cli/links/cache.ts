/** What earlier runs found out, in a file, so that sites are not asked every day. */
import { existsSync } from 'node:fs';
import { isRecord } from '../data.js';
import { readFile, reasonOf } from '../files/read-file.js';
import { writeFile } from '../files/write-file.js';
import type { Answer, Health } from '../../review/links.js';

/** Health by address, with the time it was found out in milliseconds. */
export type Remembered = ReadonlyMap<string, Answer>;

/** What a cache file holds, or why it cannot be used. */
export interface ReadCache {
  readonly known: Remembered;
  readonly problem: string | null;
}

const day = 24 * 60 * 60 * 1000;
/** A page that works today seldom goes tomorrow; one that is gone may come back; a doubt is asked again. */
const keptFor: Readonly<Record<Health['state'], number>> = {
  alive: 7 * day,
  redirect: 7 * day,
  dead: day,
  unknown: 0,
};

/**
 * Reads a cache file.
 *
 * @param path the file; it need not be there
 * @param now the time
 * @param needed true when it must be there
 * @returns what is still worth knowing; never throws
 */
export function readCache(path: string, now: number, needed = false): ReadCache {
  if (!needed && !existsSync(path)) return { known: new Map(), problem: null };
  const { text, problem } = readFile(path);
  if (problem !== null) return { known: new Map(), problem };
  const entries = entriesIn(text);
  if (!entries) return { known: new Map(), problem: 'It is no cache of guidepost links.' };
  return {
    known: new Map(entries.flatMap(([url, value]) => entryOf(url, value, now))),
    problem: null,
  };
}

/**
 * Writes a cache file.
 *
 * @param path the file
 * @param found what is known
 * @returns null, or why it could not be written
 */
export function writeCache(path: string, found: Remembered): string | null {
  const kept = [...found].filter(([, { health }]) => keptFor[health.state] > 0);
  const links = Object.fromEntries(
    kept
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([url, { health, at }]) => [url, { ...health, at: new Date(at).toISOString() }]),
  );
  try {
    writeFile(path, `${JSON.stringify({ version: 1, links }, null, 2)}\n`);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

function entriesIn(text: string): readonly (readonly [string, unknown])[] | null {
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || data['version'] !== 1 || !isRecord(data['links'])) return null;
    return Object.entries(data['links']);
  } catch {
    return null;
  }
}

/** Empty where the entry is too old, or nobody wrote it as we do. */
function entryOf(url: string, value: unknown, now: number): readonly (readonly [string, Answer])[] {
  if (!isRecord(value)) return [];
  const health = healthIn(value);
  const at = typeof value['at'] === 'string' ? Date.parse(value['at']) : NaN;
  const age = now - at;
  return health && age >= 0 && age < keptFor[health.state] ? [[url, { health, at }]] : [];
}

function healthIn({ state, why, to, lasting }: Readonly<Record<string, unknown>>): Health | null {
  if (state === 'alive') return { state };
  if (state === 'dead' && typeof why === 'string') return { state, why };
  if (state === 'redirect' && typeof to === 'string') return { state, to, lasting: lasting === true };
  return null;
}
