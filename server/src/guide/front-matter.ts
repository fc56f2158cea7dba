/** Front matter: the keys Guidepost reads, from YAML or TOML; its bytes are never rewritten. */
import { parseDocument, isMap, isScalar, isSeq } from 'yaml';
import type { FrontMatter } from './types.js';
import { Locator } from './text.js';

/** Front matter at the start of a text: a fence, lines, the same fence; `body` is what stands between. */
export const FRONT_MATTER =
  /^(---|\+\+\+)[ \t]*(\r\n|\n|\r)(?<body>(?:[^\r\n]*(?:\r\n|\n|\r))*?)\1[ \t]*(?:\r\n|\n|\r|$)/;
const TOML_LINE = /^\s*(?<key>[\w-]+)\s*=\s*(?:"(?<quoted>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s#]+))/;

/** Reads the front matter at the start of `text` (without byte order mark); null when there is none. */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!text.startsWith('---') && !text.startsWith('+++')) return null;
  const match = FRONT_MATTER.exec(text);
  if (!match) return null;
  const body = match.groups?.['body'] ?? '';
  const offset = match[0].indexOf(match[2] ?? '\n') + (match[2]?.length ?? 1);
  const entries = match[1] === '---' ? yamlEntries(body, offset) : tomlEntries(body, offset);
  return toFrontMatter(entries, new Locator(text), match[0].trimEnd().length);
}

interface Entry {
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

type Entries = ReadonlyMap<string, Entry>;

function yamlEntries(body: string, offset: number): Entries {
  const document = parseDocument(body, { logLevel: 'silent', strict: false });
  const entries = new Map<string, Entry>();
  if (!isMap(document.contents)) return entries;
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const node = value as { range?: [number, number, number] | null } | null;
    const [start, end] = node?.range ?? [0, 0];
    entries.set(String(key.value), { value: plain(value), start: offset + start, end: offset + end });
  }
  return entries;
}

function plain(value: unknown): unknown {
  if (isScalar(value)) return value.value;
  return isSeq(value) ? value.items.map(plain) : null;
}

function tomlEntries(body: string, offset: number): Entries {
  const entries = new Map<string, Entry>();
  let at = offset;
  for (const line of body.split(/(?<=\n|\r(?!\n))/)) {
    const groups = TOML_LINE.exec(line)?.groups;
    const key = groups?.['key'];
    const value = groups?.['quoted'] ?? groups?.['single'] ?? groups?.['bare'];
    if (key !== undefined && value !== undefined) {
      const start = at + line.indexOf(value, line.indexOf('='));
      entries.set(key, {
        value: value === 'true' ? true : value === 'false' ? false : value,
        start,
        end: start + value.length,
      });
    }
    at += line.length;
  }
  return entries;
}

function toFrontMatter(entries: Entries, locator: Locator, end: number): FrontMatter {
  const title = entries.get('title');
  const guide = entries.get('guide')?.value;
  const pairing = entries.get('pairing')?.value;
  return {
    position: locator.position(0, end),
    guide: typeof guide === 'boolean' || typeof guide === 'string' ? guide : null,
    title: words(title?.value),
    titlePosition: title && words(title.value) !== null ? locator.position(title.start, title.end) : null,
    author: words(entries.get('author')?.value) ?? words(firstOf(entries.get('authors')?.value)),
    pairing: pairing === 'auto' || pairing === 'order' || pairing === 'explicit' ? pairing : null,
    language:
      words(entries.get('language')?.value ?? entries.get('lang')?.value)
        ?.slice(0, 2)
        .toLowerCase() ?? null,
    ignore: listOf(entries.get('ignore')?.value),
  };
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function listOf(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((entry): entry is string => typeof entry === 'string');
}
