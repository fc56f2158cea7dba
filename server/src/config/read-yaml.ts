/** Reads YAML; what is broken is left out, the rest is kept. */
import { t } from '@vscode/l10n';
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Scalar } from 'yaml';
import { deepest, scalarOf, type ConfigNode, type Entry, type ParsedText, type Span } from './tree.js';

/** Aliases can repeat a part without end; no configuration has as many values as this. */
const mostNodes = 100_000;

interface Walk {
  /** What aliases can repeat: the last part of each name so far. */
  readonly anchors: Map<string, Node>;
  nodes: number;
  /** The first alias that points nowhere. */
  lost: Span | null;
}

/**
 * Reads a text as YAML 1.2.
 *
 * @param text without byte order mark
 * @throws RangeError for a text nested beyond the stack, or whose aliases make it endless
 */
export function readYaml(text: string): ParsedText {
  const document = parseDocument(text, {
    schema: 'core',
    uniqueKeys: false,
    // Not silent: with that a second document would go unnoticed.
    logLevel: 'error',
    strict: false,
    prettyErrors: false,
  });
  const walk: Walk = { anchors: new Map(), nodes: 0, lost: null };
  const root = document.contents ? toNode(document.contents, walk, 0) : null;
  const [first] = document.errors;
  if (!first) return { root, problem: lostAlias(walk) };
  const start = Math.min(first.pos[0], text.length);
  const end = Math.min(text.length, Math.max(start + 1, Math.min(first.pos[1], start + 80)));
  return { root, problem: { message: wordsFor(first.code), span: { start, end } } };
}

function lostAlias({ lost }: Walk): ParsedText['problem'] {
  return lost && { message: t`a value that begins with * must stand in quotation marks`, span: lost };
}

function toNode(node: Node, walk: Walk, depth: number, at?: Span): ConfigNode {
  if (++walk.nodes > mostNodes || depth > deepest) throw new RangeError('too many values');
  const span = at ?? spanOf(node);
  if (isAlias(node)) {
    const target = walk.anchors.get(node.source);
    // What an alias repeats is shown where it is repeated.
    if (target) return toNode(target, walk, depth + 1, span);
    walk.lost ??= span;
    return { kind: 'scalar', span, value: `*${node.source}` };
  }
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  if (isMap(node)) {
    const entries = node.items.map((pair) => toEntry(pair.key, pair.value, walk, depth, at));
    return { kind: 'map', span, entries };
  }
  if (isSeq(node)) {
    return { kind: 'list', span, items: node.items.map((item) => toItem(item, walk, depth, span, at)) };
  }
  return isScalar(node) ? toScalar(node, span) : { kind: 'scalar', span, value: null };
}

/** `!drafts/**` without quotation marks: YAML takes it for the name of a type, its author for a glob. */
function toScalar({ value, tag }: Scalar, span: Span): ConfigNode {
  const plain = scalarOf(value);
  if (tag?.startsWith('!') !== true) return { kind: 'scalar', span, value: plain };
  const words = plain === null || plain === '' ? tag : `${tag} ${String(plain)}`;
  return {
    kind: 'scalar',
    span: { start: Math.max(0, span.end - words.length), end: span.end },
    value: words,
  };
}

function toItem(item: unknown, walk: Walk, depth: number, span: Span, at: Span | undefined): ConfigNode {
  return isNode(item) ? toNode(item, walk, depth + 1, at) : { kind: 'scalar', span, value: null };
}

function toEntry(key: unknown, value: unknown, walk: Walk, depth: number, at: Span | undefined): Entry {
  const keySpan = at ?? (isNode(key) ? spanOf(key) : { start: 0, end: 1 });
  const name = isScalar(key) ? String(scalarOf(key.value) ?? '') : t`(a list or group as a name)`;
  const empty: ConfigNode = { kind: 'scalar', span: keySpan, value: null };
  return { key: name, keySpan, value: isNode(value) ? toNode(value, walk, depth + 1, at) : empty };
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 1];
  return { start, end };
}

/** The parser's own names for what it met, in words for somebody who writes the file by hand. */
const words: Readonly<Record<string, () => string>> = {
  BAD_INDENT: () =>
    t('a bracket before this is not closed, or this line is not indented as its neighbours are'),
  BAD_SCALAR_START: () => t('a value that begins with this sign must stand in quotation marks'),
  MISSING_CHAR: () => t('a sign is missing here: a colon, a comma, a quotation mark or a closing bracket'),
  TAB_AS_INDENT: () => t('YAML is indented with spaces, and this line is indented with a tab'),
  MULTIPLE_DOCS: () => t('a second document starts here (---); a configuration is one document'),
  BLOCK_AS_IMPLICIT_KEY: () => t('a name and its value stand on a line that already has a name'),
  UNEXPECTED_TOKEN: () => t('this may not stand here'),
};

function wordsFor(code: string): string {
  return words[code]?.() ?? t`this cannot be read as YAML`;
}
