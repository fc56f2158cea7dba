/** A configuration file as read, from JSON or YAML alike: plain data that knows where it stands. */

/** No configuration is nested deeper; what walks a tree by recursion may rely on it. */
export const deepest = 100;

/** A place in the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A key with its value. */
export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: ConfigNode;
}

/** A value that holds no others. */
export type Scalar = string | number | boolean | null;

/** A value in the file. */
export type ConfigNode =
  | { readonly kind: 'map'; readonly span: Span; readonly entries: readonly Entry[] }
  | { readonly kind: 'list'; readonly span: Span; readonly items: readonly ConfigNode[] }
  | { readonly kind: 'scalar'; readonly span: Span; readonly value: Scalar };

/** Something that keeps a text from being read, in plain words. */
export interface SyntaxProblem {
  readonly message: string;
  readonly span: Span;
}

/** What a text came to: as much of it as could be read, and the first thing that was in the way. */
export interface ParsedText {
  /** Null for a text that says nothing. */
  readonly root: ConfigNode | null;
  readonly problem: SyntaxProblem | null;
}

/** A key or an index on the way to a value. */
export type Step = string | number;

/** The plain value of a node; keys such as `__proto__` are ordinary. */
export function plainOf(node: ConfigNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  const plain: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const { key, value } of node.entries) plain[key] = plainOf(value);
  return plain;
}

/** The value of a key; of several the last, as everywhere in JSON. */
export function entryOf(node: ConfigNode, key: string): Entry | undefined {
  return node.kind === 'map' ? node.entries.findLast((entry) => entry.key === key) : undefined;
}

/** The node at the end of a way; undefined when the way leads nowhere. */
export function nodeAt(root: ConfigNode, way: readonly Step[]): ConfigNode | undefined {
  return way.reduce<ConfigNode | undefined>((node, step) => {
    if (!node) return undefined;
    if (node.kind === 'list') return node.items[Number(step)];
    return entryOf(node, String(step))?.value;
  }, root);
}

/**
 * Where a finding about the end of a way is shown: a plain value itself, else the key that names it, so that nobody is
 * shown half a file in red.
 */
export function placeOf(root: ConfigNode, way: readonly Step[]): Span {
  const node = nodeAt(root, way);
  if (node?.kind === 'scalar') return node.span;
  return keySpanOf(root, way) ?? { start: node?.span.start ?? 0, end: (node?.span.start ?? 0) + 1 };
}

/** The place of the key at the end of a way, or of the nearest key above an item of a list. */
export function keySpanOf(root: ConfigNode, way: readonly Step[]): Span | null {
  for (let length = way.length; length > 0; length--) {
    const above = nodeAt(root, way.slice(0, length - 1));
    const last = way[length - 1];
    const entry = above && last !== undefined ? entryOf(above, String(last)) : undefined;
    if (entry) return entry.keySpan;
    const item = above?.kind === 'list' && length === way.length ? nodeAt(root, way) : undefined;
    if (item) return firstOf(item);
  }
  return null;
}

/** An item of a list is shown at its first key. */
function firstOf(node: ConfigNode): Span {
  if (node.kind === 'map') return node.entries[0]?.keySpan ?? node.span;
  return node.kind === 'list' ? { start: node.span.start, end: node.span.start + 1 } : node.span;
}

/** The same tree without what stands at the end of these ways. */
export function prune(root: ConfigNode, ways: readonly (readonly Step[])[]): ConfigNode | null {
  if (ways.some((way) => way.length === 0)) return null;
  if (ways.length === 0 || root.kind === 'scalar') return root;
  const below = byFirstStep(ways);
  const keep = (step: string, node: ConfigNode): ConfigNode | null =>
    prune(
      node,
      (below.get(step) ?? []).map((way) => way.slice(1)),
    );
  if (root.kind === 'list') {
    const items = root.items.map((item, index) => keep(String(index), item));
    return { ...root, items: items.filter((item) => item !== null) };
  }
  const entries = root.entries.map(({ value, ...entry }) => ({ ...entry, value: keep(entry.key, value) }));
  return { ...root, entries: entries.filter((entry): entry is Entry => entry.value !== null) };
}

function byFirstStep(ways: readonly (readonly Step[])[]): ReadonlyMap<string, (readonly Step[])[]> {
  const groups = new Map<string, (readonly Step[])[]>();
  for (const way of ways) {
    const step = String(way[0]);
    const group = groups.get(step);
    if (group) group.push(way);
    else groups.set(step, [way]);
  }
  return groups;
}

/** A way as people write it: `overrides[0].rules.long-tip`. */
export function pathOf(way: readonly Step[]): string {
  return way
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** A value of any origin as one that a file can hold. */
export function scalarOf(value: unknown): Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Plain data as a tree without places, so that it is checked like a file. */
export function nodeOf(value: unknown, depth = 0): ConfigNode {
  const span = { start: 0, end: 0 };
  if (typeof value !== 'object' || value === null || depth > deepest)
    return { kind: 'scalar', span, value: scalarOf(value) };
  if (Array.isArray(value))
    return { kind: 'list', span, items: value.map((item) => nodeOf(item, depth + 1)) };
  const entries = Object.entries(value).map(([key, each]) => ({
    key,
    keySpan: span,
    value: nodeOf(each, depth + 1),
  }));
  return { kind: 'map', span, entries };
}
