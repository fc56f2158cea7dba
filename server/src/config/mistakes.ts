/** A mistake in a configuration, and the sentences that say what is allowed instead. */
import { nearest } from '../guide/nearest.js';
import { nodeAt, placeOf, type ConfigNode, type Span, type Step } from './tree.js';
import type { ConfigRule } from './types.js';

/** Something wrong at one place of a file. */
export interface Mistake {
  readonly rule: ConfigRule;
  readonly message: string;
  readonly span: Span;
  /** The text that was probably meant, without quotation marks; null when nobody can tell. */
  readonly meant: string | null;
}

/**
 * A wrong value.
 *
 * @param root the tree the way leads through
 * @param way to the value
 * @param expected words that finish "… must be"
 * @param allowed the only values there are, when they are few
 */
export function wrongValue(
  root: ConfigNode,
  way: readonly Step[],
  expected: string,
  allowed: readonly string[] = [],
): Mistake {
  const node = nodeAt(root, way);
  const found = node ? shown(node) : 'nothing';
  const typed = node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
  const meant = typed === null ? null : nearest(typed, allowed);
  return {
    rule: 'invalid-configuration',
    message: `${named(way)} must be ${expected}, not ${found}.${didYouMean(meant)} Until then it is left out.`,
    span: placeOf(root, way),
    meant,
  };
}

/**
 * A key that nothing knows.
 *
 * @param what words for such a key, as in "setting"
 * @param way to the key
 * @param known the keys there are
 */
export function unknownKey(
  what: string,
  way: readonly Step[],
  known: readonly string[],
  span: Span,
): Mistake {
  const key = String(way.at(-1));
  const meant = nearest(key, known);
  const where = way.length > 1 ? ` in ${named(way.slice(0, -1)).replace(/^E/u, 'e')}` : '';
  const allowed = known.length > 0 ? ` There can be ${listOf(known, 'and')}.` : ' It has none.';
  return {
    rule: 'invalid-configuration',
    message: `There is no ${what} “${brief(key)}”${where}, so it does nothing.${didYouMean(meant) || allowed}`,
    span,
    meant,
  };
}

/** Any other mistake in the form of a file. */
export function mistake(message: string, span: Span): Mistake {
  return { rule: 'invalid-configuration', message, span, meant: null };
}

/** “Did you mean …?” with a space before it; empty when nobody can tell. */
export function didYouMean(meant: string | null): string {
  return meant === null ? '' : ` Did you mean “${meant}”?`;
}

/** Words in a row: `a, b or c`. */
export function listOf(words: readonly string[], link: 'or' | 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${link} ${words.at(-1) ?? ''}`;
}

/** The end of a way in words: `“language”`, `Entry 2 of “guides”`. */
export function named(way: readonly Step[]): string {
  const last = way.at(-1);
  if (last === undefined) return 'A configuration';
  if (typeof last === 'string') return `“${brief(last)}”`;
  const list = way.findLast((step): step is string => typeof step === 'string') ?? '';
  return `Entry ${last + 1} of “${brief(list)}”`;
}

function shown(node: ConfigNode): string {
  if (node.kind === 'list') return node.items.length === 0 ? 'an empty list' : 'a list';
  if (node.kind === 'map') return 'a group';
  if (node.value === null) return 'nothing';
  return typeof node.value === 'string' ? `“${brief(node.value)}”` : brief(String(node.value));
}

/** Long words would drown the sentence. */
function brief(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
