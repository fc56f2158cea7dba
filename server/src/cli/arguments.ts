import { parseArgs } from 'node:util';
import { nearest } from './nearest.js';
import { UsageError } from './usage-error.js';

/** One option as help and parser know it. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** Its value may be left out, and else stands behind `=`. */
  readonly optional?: true;
  readonly short?: string;
  /** What stands for the value in help, as in `FILE`. */
  readonly value?: string;
  /** The only values it takes. */
  readonly values?: readonly string[];
  readonly help: string;
}

/** Options by their long name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What stood on the command line after the command's name. */
export interface Arguments {
  readonly operands: readonly string[];
  /** True when the option was given. */
  readonly has: (name: string) => boolean;
  /** The option's value, or undefined. */
  readonly value: (name: string) => string | undefined;
  /** The operand right behind the option, or undefined. */
  readonly following: (name: string) => string | undefined;
}

interface Token {
  readonly kind: string;
  readonly index: number;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
}

/**
 * Reads a command's arguments.
 *
 * @throws UsageError for an option that is unknown, lacks its value or has one it does not take
 */
export function readArguments(argv: readonly string[], specs: OptionSpecs): Arguments {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      { type: spec.optional ? 'boolean' : spec.type, ...(spec.short ? { short: spec.short } : {}) },
    ]),
  );
  const config = { args: [...argv], options, strict: false, allowPositionals: true, tokens: true } as const;
  const { values, positionals, tokens } = parseArgs(config);
  for (const token of tokens) checkToken(token, specs);
  return {
    operands: positionals,
    has: (name) => values[name] !== undefined && values[name] !== false,
    value: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    following: (name) => followingOf(tokens, name),
  };
}

function followingOf(tokens: readonly Token[], name: string): string | undefined {
  const option = tokens.find((token) => token.kind === 'option' && token.name === name);
  const next = tokens.find(({ kind, index }) => kind === 'positional' && index === (option?.index ?? -1) + 1);
  return option && next?.value;
}

function checkToken(token: Token, specs: OptionSpecs): void {
  if (token.kind !== 'option' || token.name === undefined) return;
  const shown = token.rawName ?? `--${token.name}`;
  const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
  if (!spec) throw new UsageError(unknownOption(shown, Object.keys(specs)));
  if (spec.type === 'boolean') {
    if (token.value !== undefined) throw new UsageError(`${shown} takes no value.`);
    return;
  }
  if (spec.optional && token.value === undefined) return;
  checkValue(shown, token.value, spec);
}

function checkValue(shown: string, value: string | undefined, spec: OptionSpec): void {
  const wanted = spec.values ? oneOf(spec.values) : (spec.value ?? 'a value');
  if (value === undefined || value === '') throw new UsageError(`${shown} needs ${wanted} after it.`);
  if (!spec.values || spec.values.includes(value)) return;
  const near = nearest(value, spec.values);
  const hint = near ? ` Did you mean ${near}?` : '';
  throw new UsageError(`${shown} takes ${wanted}, not '${value}'.${hint}`);
}

function unknownOption(shown: string, known: readonly string[]): string {
  const near = nearest(shown.replace(/^-+/u, ''), known);
  return `there is no option ${shown}.${near ? ` Did you mean --${near}?` : ''}`;
}

function oneOf(values: readonly string[]): string {
  if (values.length < 2) return values.join('');
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}
