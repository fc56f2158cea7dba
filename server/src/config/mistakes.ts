/** A mistake in a configuration, and the sentences that say what is allowed instead. */
import { t } from '@vscode/l10n';
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
 * @param expected a noun phrase that finishes "… must be"; null where nothing may stand
 * @param allowed the only values there are, when they are few
 */
export function wrongValue(
  root: ConfigNode,
  way: readonly Step[],
  expected: string | null,
  allowed: readonly string[] = [],
): Mistake {
  const node = nodeAt(root, way);
  const found = node ? shown(node) : t`nothing`;
  const typed = node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
  const meant = typed === null ? null : nearest(typed, allowed);
  return {
    rule: 'invalid-configuration',
    message: `${mustBe(named(way), expected, found)}${didYouMean(meant)} ${t`Until then it is left out.`}`,
    span: placeOf(root, way),
    meant,
  };
}

function mustBe(name: string, expected: string | null, found: string): string {
  return expected === null
    ? t('{0} must be left out, not {1}.', name, found)
    : t('{0} must be {1}, not {2}.', name, expected, found);
}

/**
 * A setting that nothing knows.
 *
 * @param way to the setting
 * @param known the settings there can be in its place
 */
export function unknownSetting(way: readonly Step[], known: readonly string[], span: Span): Mistake {
  const key = String(way.at(-1));
  const lack =
    way.length > 1
      ? t('There is no setting “{0}” in {1}, so it does nothing.', brief(key), namedInside(way.slice(0, -1)))
      : t('There is no setting “{0}”, so it does nothing.', brief(key));
  return unknownKey(lack, key, known, span);
}

/**
 * An option that a rule does not have.
 *
 * @param rule the rule's id
 * @param key the option
 * @param known the rule's options
 */
export function unknownOption(rule: string, key: string, known: readonly string[], span: Span): Mistake {
  const lack = t('There is no option of {0} called “{1}”, so it does nothing.', rule, brief(key));
  return unknownKey(lack, key, known, span);
}

function unknownKey(lack: string, key: string, known: readonly string[], span: Span): Mistake {
  const meant = nearest(key, known);
  const allowed = known.length > 0 ? t`There can be ${listOf(known, 'and')}.` : t`It has none.`;
  return {
    rule: 'invalid-configuration',
    message: `${lack}${didYouMean(meant) || ` ${allowed}`}`,
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
  return meant === null ? '' : ` ${t`Did you mean “${meant}”?`}`;
}

/** Words in a row: `a, b or c`. */
export function listOf(words: readonly string[], link: 'or' | 'and'): string {
  if (words.length < 2) return words.join('');
  const [others, last] = [words.slice(0, -1).join(', '), words.at(-1) ?? ''];
  return link === 'or' ? t`${others} or ${last}` : t`${others} and ${last}`;
}

/** The end of a way in words that begin a sentence: `“language”`, `Entry 2 of “guides”`. */
export function named(way: readonly Step[]): string {
  const last = way.at(-1);
  if (last === undefined) return t`A configuration`;
  return typeof last === 'string' ? t`“${brief(last)}”` : t`Entry ${last + 1} of “${listIn(way)}”`;
}

/** The same inside a sentence. */
function namedInside(way: readonly Step[]): string {
  const last = way.at(-1);
  return typeof last === 'number' ? t`entry ${last + 1} of “${listIn(way)}”` : named(way);
}

function listIn(way: readonly Step[]): string {
  return brief(way.findLast((step): step is string => typeof step === 'string') ?? '');
}

function shown(node: ConfigNode): string {
  if (node.kind === 'list') return node.items.length === 0 ? t`an empty list` : t`a list`;
  if (node.kind === 'map') return t`a group`;
  if (node.value === null) return t`nothing`;
  return typeof node.value === 'string' ? t`“${brief(node.value)}”` : brief(String(node.value));
}

/** Long words would drown the sentence. */
function brief(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
