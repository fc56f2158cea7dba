/** Checks the rules of a configuration against the rules there are, and says what is left of them. */
import { t } from '@vscode/l10n';
import { didYouMean, listOf, mistake, unknownOption, wrongValue, type Mistake } from './mistakes.js';
import { nearest } from '../guide/nearest.js';
import type { Statement } from './statements.js';
import { nodeAt, plainOf, type ConfigNode, type Entry, type Step } from './tree.js';
import type { ConfigurableOption, ConfigurableRule, ConfiguredSeverity } from './types.js';

/** The rules there are, by id. */
export type KnownRules = ReadonlyMap<string, ConfigurableRule>;

/** What a group of rules came to. */
export interface CheckedRules {
  readonly statements: readonly Statement[];
  readonly mistakes: readonly Mistake[];
}

const severities: readonly string[] = ['off', 'hint', 'info', 'warning', 'error'];

function severityOrList(): string {
  return t`${listOf(severities, 'or')}, or a list of one of these and a group of options`;
}

/**
 * Checks one group of rules.
 *
 * @param root the file
 * @param way to the group; nothing need be there
 * @param known the rules there are
 */
export function checkRules(root: ConfigNode, way: readonly Step[], known: KnownRules): CheckedRules {
  const group = nodeAt(root, way);
  if (group?.kind !== 'map') return { statements: [], mistakes: [] };
  const last = new Map(group.entries.map((entry) => [entry.key, entry]));
  const checked = [...last.values()].map((entry) => checkRule(root, [...way, entry.key], entry, known));
  return {
    statements: checked.flatMap(({ statements }) => statements),
    mistakes: checked.flatMap(({ mistakes }) => mistakes),
  };
}

function checkRule(root: ConfigNode, way: readonly Step[], entry: Entry, known: KnownRules): CheckedRules {
  const rule = known.get(entry.key);
  if (!rule) return only(unknownRule(entry, known));
  const { value } = entry;
  if (value.kind !== 'list') return checkSeverity(root, way, rule.id, severityOrList());
  if (value.items.length === 0) return only(wrongValue(root, way, severityOrList()));
  const [severity, options] = value.items;
  const checked = [
    checkSeverity(root, [...way, 0], rule.id, listOf(severities, 'or')),
    ...(severity && options ? [checkOptions(root, [...way, 1], rule)] : []),
    ...(value.items.length > 2 ? [only(tooMany(value.items[2] ?? value, rule.id))] : []),
  ];
  return {
    statements: checked.flatMap(({ statements }) => statements),
    mistakes: checked.flatMap(({ mistakes }) => mistakes),
  };
}

function checkSeverity(root: ConfigNode, way: readonly Step[], id: string, expected: string): CheckedRules {
  const node = nodeAt(root, way);
  const value = node?.kind === 'scalar' ? severityOf(node.value) : null;
  if (value === null) return only(wrongValue(root, way, expected, severities));
  return { statements: [{ setting: `rules.${id}`, value, way }], mistakes: [] };
}

/** `warn` is what other tools call it. */
function severityOf(value: unknown): ConfiguredSeverity | null {
  if (value === 'warn') return 'warning';
  return typeof value === 'string' && severities.includes(value) ? (value as ConfiguredSeverity) : null;
}

function checkOptions(root: ConfigNode, way: readonly Step[], rule: ConfigurableRule): CheckedRules {
  const group = nodeAt(root, way);
  const keys = Object.keys(rule.options);
  if (group?.kind !== 'map') {
    return only(wrongValue(root, way, keys.length > 0 ? t`a group of options: ${listOf(keys, 'or')}` : null));
  }
  const last = new Map(group.entries.map((entry) => [entry.key, entry]));
  const checked = [...last.values()].map((entry) => {
    const option = Object.hasOwn(rule.options, entry.key) ? rule.options[entry.key] : undefined;
    const at = [...way, entry.key];
    if (!option) return only(unknownOption(rule.id, entry.key, keys, entry.keySpan));
    return checkOption(root, at, `rules.${rule.id}.${entry.key}`, option);
  });
  return {
    statements: checked.flatMap(({ statements }) => statements),
    mistakes: checked.flatMap(({ mistakes }) => mistakes),
  };
}

function checkOption(
  root: ConfigNode,
  way: readonly Step[],
  setting: string,
  option: ConfigurableOption,
): CheckedRules {
  const node = nodeAt(root, way);
  const value = node ? plainOf(node) : undefined;
  if (!fits(value, option)) return only(wrongValue(root, way, expectedOf(option), option.enum));
  return { statements: [{ setting, value, way }], mistakes: [] };
}

function fits(
  value: unknown,
  { type, minimum = -Infinity, maximum = Infinity, ...option }: ConfigurableOption,
): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum;
    case 'string':
      return typeof value === 'string' && (option.enum?.includes(value) ?? true);
    case 'array':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
  }
}

function expectedOf({ type, minimum, maximum, ...option }: ConfigurableOption): string {
  if (option.enum) return listOf(option.enum, 'or');
  if (type === 'boolean') return t`true or false`;
  if (type === 'string') return t`words in quotation marks`;
  if (type === 'array') return t`a list of words`;
  if (minimum === undefined)
    return maximum === undefined ? t`a whole number` : t`a whole number not above ${maximum}`;
  return maximum === undefined
    ? t`a whole number not below ${minimum}`
    : t`a whole number not below ${minimum} and not above ${maximum}`;
}

function unknownRule({ key, keySpan }: Entry, known: KnownRules): Mistake {
  const meant = nearest(key, [...known.keys()]);
  const hint = didYouMean(meant) || ` ${t`The command “guidepost rules” lists them.`}`;
  return {
    rule: 'unknown-rule',
    message: `${t`There is no rule “${key.slice(0, 60)}”, so this line does nothing.`}${hint}`,
    span: keySpan,
    meant,
  };
}

function tooMany(node: ConfigNode, id: string): Mistake {
  const message = t('“{0}” takes a severity and one group of options; what follows them does nothing.', id);
  return mistake(message, { start: node.span.start, end: Math.min(node.span.end, node.span.start + 1) });
}

function only(one: Mistake): CheckedRules {
  return { statements: [], mistakes: [one] };
}
