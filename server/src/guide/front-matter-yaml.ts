/** Front matter in YAML: the keys at its top level. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import type { RawEntry, RawFrontMatter, RawValue } from './raw-front-matter.js';
import { frontMatterKey } from './front-matter-keys.js';
import type { FrontMatterBreak } from './types.js';

/**
 * Reads YAML; what is broken is told, and what could be read all the same is kept.
 *
 * @param body what stands between the fences
 */
export function yamlEntries(body: string): RawFrontMatter {
  if (isTooDeep(body)) return { entries: [], broken: { start: 0, why: 'too-deep' } };
  try {
    return read(body);
  } catch {
    // The parser answers some broken texts by throwing.
    return { entries: [], broken: { start: 0, why: 'unclear' } };
  }
}

/** The parser recurses by depth; no front matter is nested like this. */
function isTooDeep(body: string): boolean {
  if (/(?:[-?][ \t]+){50}/.test(body)) return true;
  let depth = 0;
  for (let at = 0; at < body.length; at++) {
    const sign = body.charAt(at);
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (depth > 50) return true;
  }
  return false;
}

function read(body: string): RawFrontMatter {
  const document = parseDocument(body, {
    logLevel: 'silent',
    strict: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const anchors = anchorsOf(pairs);
  const entries = pairs.flatMap((pair) => entryOf(pair, anchors));
  const [error] = document.errors;
  if (error) return { entries, broken: { start: error.pos[0], why: breaks[error.code] ?? 'unclear' } };
  const isOther = document.contents !== null && !isMap(document.contents) && body.trim() !== '';
  return { entries, broken: isOther ? { start: 0, why: 'no-keys' } : null };
}

/** What the parser's names of mistakes mean to an author. */
const breaks: Readonly<Record<string, FrontMatterBreak>> = {
  BAD_INDENT: 'indent',
  MISSING_CHAR: 'missing-sign',
  TAB_AS_INDENT: 'tab',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-value',
  UNEXPECTED_TOKEN: 'stray-sign',
  BAD_SCALAR_START: 'value-start',
  MULTILINE_IMPLICIT_KEY: 'open-key',
  BAD_DQ_ESCAPE: 'backslash',
};

type Anchors = ReadonlyMap<string, Node>;

/** What aliases can stand for: values of keys, without going deeper, so that aliases cannot multiply. */
function anchorsOf(pairs: readonly Pair[]): Anchors {
  const named = new Map<string, Node>();
  for (const { value } of pairs) {
    if ((isScalar(value) || isSeq(value)) && value.anchor !== undefined) named.set(value.anchor, value);
  }
  return named;
}

function entryOf({ key, value }: Pair, anchors: Anchors): RawEntry[] {
  if (!isScalar(key) || !key.range) return [];
  const name = String(key.value);
  const [keyStart, keyEnd] = key.range;
  const at = { key: name, keyStart, keyEnd };
  const own = frontMatterKey(name) ?? (name === 'authors' || name === 'lang');
  if (!own) return [{ ...at, value: null, start: keyStart, end: keyEnd, items: [] }];
  const whole = { value: plain(value, anchors), ...rangeOf(value, at) };
  const target = behind(value, anchors);
  const items: readonly RawValue[] = isSeq(target)
    ? target.items.map((item) => ({ value: plain(item, anchors), ...rangeOf(item, at) }))
    : [whole];
  return [{ ...at, ...whole, items }];
}

/** Where a value stands; its key where it is left empty. */
function rangeOf(node: unknown, at: { keyStart: number; keyEnd: number }): { start: number; end: number } {
  const [start, end] = (isScalar(node) || isSeq(node) || isMap(node) || isAlias(node)
    ? node.range
    : null) ?? [at.keyStart, at.keyEnd];
  return start === end ? { start: at.keyStart, end: at.keyEnd } : { start, end };
}

/** What a node stands for. */
function behind(node: unknown, anchors: Anchors): unknown {
  return isAlias(node) ? anchors.get(node.source) : node;
}

/** A value without the parser's dress: words, numbers, lists of them, records of words. */
function plain(given: unknown, anchors: Anchors): unknown {
  const node = behind(given, anchors);
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => flat(behind(item, anchors)));
  return isMap(node) ? record(node.items) : null;
}

function flat(node: unknown): unknown {
  if (isMap(node)) return record(node.items);
  return isScalar(node) ? node.value : [];
}

function record(pairs: readonly Pair[]): unknown {
  return Object.fromEntries(
    pairs.flatMap(({ key, value }) =>
      isScalar(key) ? [[String(key.value), isScalar(value) ? value.value : null]] : [],
    ),
  );
}
