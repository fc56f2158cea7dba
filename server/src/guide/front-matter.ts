/** Front matter: the keys Guidepost reads, from YAML or TOML; its bytes are never rewritten. */
import { frontMatterKey, languageOf, nameOf } from './front-matter-keys.js';
import { tomlEntries } from './front-matter-toml.js';
import { yamlEntries } from './front-matter-yaml.js';
import type { RawEntry, RawFrontMatter, RawValue } from './raw-front-matter.js';
import type { FrontMatter, FrontMatterEntry, FrontMatterValue } from './types.js';
import { Locator } from './text.js';

/** Front matter at the start of a text: a fence, lines, the same fence; `body` is what stands between. */
export const FRONT_MATTER =
  /^(---|\+\+\+)[ \t]*(\r\n|\n|\r)(?<body>(?:[^\r\n]*(?:\r\n|\n|\r))*?)\1[ \t]*(?:\r\n|\n|\r|$)/;

/** Reads the front matter at the start of `text` (without byte order mark); null when there is none. */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!text.startsWith('---') && !text.startsWith('+++')) return null;
  const block = FRONT_MATTER.exec(text)?.[0];
  return block === undefined ? null : readBlock(block);
}

/** Longer ones are data, not front matter: reading them would hold up typing. */
const longest = 32_768;

/** While the author types below it, the front matter stays the same value. */
const readBlock = rememberLast(8, (block: string): FrontMatter => {
  const match = FRONT_MATTER.exec(block);
  const body = match?.groups?.['body'] ?? '';
  const offset = block.indexOf(match?.[2] ?? '\n') + (match?.[2]?.length ?? 1);
  const locator = new Locator(block);
  const end = block.trimEnd().length;
  if (body.length > longest) return toFrontMatter({ entries: [], broken: tooLong }, locator, offset, end);
  return toFrontMatter(match?.[1] === '---' ? yamlEntries(body) : tomlEntries(body), locator, offset, end);
});

const tooLong = { start: 0, why: 'too-long' } as const;

/** Keeps the answers for the few questions asked last; `make` must be a pure function. */
function rememberLast<V>(most: number, make: (key: string) => V): (key: string) => V {
  const made = new Map<string, V>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.delete(key);
    made.set(key, known);
    const oldest = made.keys().next();
    if (made.size > most && !oldest.done) made.delete(oldest.value);
    return known;
  };
}

function toFrontMatter(raw: RawFrontMatter, locator: Locator, offset: number, end: number): FrontMatter {
  const entries = raw.entries.map((entry) => placed(entry, locator, offset));
  const of = (key: string): FrontMatterEntry | undefined => entries.findLast((entry) => entry.key === key);
  const right = (key: string): readonly unknown[] => rightValues(of(key));
  const title = of('title');
  const named = textOf(title?.value);
  const [guide] = right('guide');
  const [pairing] = right('pairing');
  const [reviewBy] = right('reviewBy');
  return {
    position: locator.position(0, end),
    guide: guideFrom(guide),
    title: named,
    titlePosition: title && named !== null ? title.position : null,
    author:
      namesIn(right('author'))[0] ?? namesIn(of('authors')?.items.map(({ value }) => value) ?? [])[0] ?? null,
    pairing: pairing === 'auto' || pairing === 'order' || pairing === 'explicit' ? pairing : null,
    language: languageOf(of('language')?.value) ?? languageOf(of('lang')?.value),
    ignore: right('ignore').filter((entry) => typeof entry === 'string'),
    reviewBy:
      typeof reviewBy === 'string' ? { value: reviewBy, position: placeOf(of('reviewBy'), locator) } : null,
    reviewers: namesIn(right('reviewers')),
    contributors: namesIn(right('contributors')),
    entries,
    broken: raw.broken && { why: raw.broken.why, position: lineFrom(locator, offset + raw.broken.start) },
  };
}

/** YAML 1.2 takes `yes` and `no` for words; people who write them mean true and false. */
function guideFrom(value: unknown): boolean | string | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (/^(?:no|off|false)$/i.test(value)) return false;
  return /^(?:yes|on|true)$/i.test(value) ? true : value;
}

/** The values of an entry that its key may have. */
function rightValues(entry: FrontMatterEntry | undefined): readonly unknown[] {
  const key = entry && frontMatterKey(entry.key);
  if (!key) return [];
  const values = key.list ? entry.items.map(({ value }) => value) : [entry.value];
  return values.filter(key.accepts);
}

function namesIn(values: readonly unknown[]): readonly string[] {
  return values.map(nameOf).filter((name) => name !== null);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function placeOf(entry: FrontMatterEntry | undefined, locator: Locator): FrontMatterValue['position'] {
  return entry?.position ?? locator.position(0, 0);
}

function placed(raw: RawEntry, locator: Locator, offset: number): FrontMatterEntry {
  const value = (one: RawValue): FrontMatterValue => {
    const start = offset + one.start;
    const words = locator.text.slice(start, offset + one.end).trimEnd();
    return { value: one.value, position: locator.position(start, start + words.length) };
  };
  return {
    ...value(raw),
    key: raw.key,
    keyPosition: locator.position(offset + raw.keyStart, offset + raw.keyEnd),
    items: raw.items.map(value),
  };
}

/** From an offset to the end of its line; the whole line where nothing stands behind the offset. */
function lineFrom(locator: Locator, offset: number): FrontMatterValue['position'] {
  const { text } = locator;
  const line = locator.lineAt(Math.min(offset, text.length - 1));
  const start = locator.startOfLine(line);
  const end = start + text.slice(start, locator.startOfLine(line + 1)).trimEnd().length;
  return locator.position(offset < end ? offset : start, end);
}
