/** Front matter in TOML: the keys before its first table, with words, numbers, days and lists of words. */
import type { RawEntry, RawFrontMatter, RawValue } from './raw-front-matter.js';

/** A key with what stands behind its sign; a list runs on over lines until its bracket closes. */
const ENTRY = /^[ \t]*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([\w-]+))[ \t]*=[ \t]*/;
const STRING = /^(?:"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*')/;
const BARE = /^(?:true|false|[+-]?\d[\w.:+-]*)(?=[\s#,\]]|$)/;
/** What stands between the entries of a list. */
const BETWEEN = /^(?:[ \t,]|#.*)*/;

/**
 * Reads TOML.
 *
 * @param body what stands between the fences
 */
export function tomlEntries(body: string): RawFrontMatter {
  const entries: RawEntry[] = [];
  let at = 0;
  while (at < body.length) {
    const line = lineAt(body, at);
    if (/^[ \t]*\[/.test(line)) break;
    const entry = entryOf(line, body, at);
    if (entry) entries.push(entry);
    at = Math.max(at + line.length, entry ? endOfLine(body, entry.end) : 0);
  }
  return { entries, broken: null };
}

/** The line at an offset with its line ending. */
function lineAt(body: string, at: number): string {
  return body.slice(at, endOfLine(body, at));
}

function endOfLine(body: string, at: number): number {
  for (let end = at; end < body.length; end++) {
    const sign = body.charAt(end);
    if (sign === '\n' || (sign === '\r' && body[end + 1] !== '\n')) return end + 1;
  }
  return body.length;
}

function entryOf(line: string, body: string, at: number): RawEntry | null {
  const match = ENTRY.exec(line);
  if (!match) return null;
  const key = match[1] ?? match[2] ?? match[3] ?? '';
  const keyStart = at + line.indexOf(key);
  const start = at + match[0].length;
  const list = body[start] === '[' ? listAt(body, start) : null;
  const one = list ?? valueAt(body, start) ?? emptyAt(start, at + line.trimEnd().length);
  const items = list ? list.items : [one];
  return {
    key,
    keyStart,
    keyEnd: keyStart + key.length,
    value: one.value,
    start: one.start,
    end: one.end,
    items,
  };
}

/** What cannot be read is no value that any key may have. */
function emptyAt(start: number, end: number): RawValue {
  return { value: {}, start, end: Math.max(start, end) };
}

interface RawList extends RawValue {
  readonly items: readonly RawValue[];
}

/** A list from its bracket on; null when it never closes. */
function listAt(body: string, start: number): RawList | null {
  const items: RawValue[] = [];
  let at = start + 1;
  while (at < body.length) {
    at += BETWEEN.exec(restOfLine(body, at))?.[0].length ?? 0;
    if (body[at] === ']') return { value: items.map(({ value }) => value), start, end: at + 1, items };
    const item = valueAt(body, at);
    if (!item && !/[\r\n]/.test(body.charAt(at))) return null;
    if (item) items.push(item);
    at = item ? item.end : at + 1;
  }
  return null;
}

/** The word, number, day or truth at an offset. */
function valueAt(body: string, start: number): RawValue | null {
  const rest = restOfLine(body, start);
  const quoted = STRING.exec(rest)?.[0];
  if (quoted !== undefined) {
    const inner = quoted.slice(1, -1);
    const value = quoted.startsWith('"') ? inner.replace(/\\(["\\])/g, '$1') : inner;
    return { value, start, end: start + quoted.length };
  }
  const bare = BARE.exec(rest)?.[0];
  return bare === undefined ? null : { value: bareValue(bare), start, end: start + bare.length };
}

function restOfLine(body: string, start: number): string {
  return body.slice(start, endOfLine(body, start)).trimEnd();
}

/** TOML writes days without quotation marks. */
function bareValue(bare: string): unknown {
  if (bare === 'true' || bare === 'false') return bare === 'true';
  return /^\d{4}-\d{2}-\d{2}/.test(bare) ? bare : Number(bare);
}
