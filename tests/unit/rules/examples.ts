/** The `@example` blocks of the rules, and helpers to run rules on a text. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plainHouseStyle, type HouseStyle } from '../../../server/src/guide/index.js';
import { awake } from '../../../server/src/lint/awake.js';
import { createLinter } from '../../../server/src/lint/linter.js';
import type { LintSettings } from '../../../server/src/lint/settings.js';
import type { Finding, Rule } from '../../../server/src/lint/types.js';
import { rules } from '../../../server/src/rules/index.js';

/** One example of a rule's comment. */
export interface Example {
  readonly name: string;
  readonly input: string;
  /** Null when the rule has nothing to say. */
  readonly output: string | null;
  readonly fixed: string | null;
  /** What was configured: options of the rule, parts of the house style, the day of the check. */
  readonly settings: ExampleSettings;
}

/** What the header of an example may configure. */
export interface ExampleSettings {
  readonly options?: Readonly<Record<string, unknown>>;
  readonly house?: Partial<HouseStyle>;
  readonly today?: string;
}

interface DocComments {
  readonly parseDocComment: (source: string, id: string) => { readonly examples: readonly Example[] };
}

/** The generator of the docs reads the same blocks; it is a script, outside the types of this project. */
const script = new URL('../../../server/scripts/generate/doc-comment.js', import.meta.url);
const { parseDocComment } = (await import(script.href)) as DocComments;

const folder = new URL('../../../server/src/rules/', import.meta.url);

/** The examples of a rule, from its file. */
export function examplesOf(rule: Rule): readonly Example[] {
  const source = readFileSync(new URL(`${rule.meta.id}.ts`, folder), 'utf8');
  return parseDocComment(source, rule.meta.id).examples;
}

/** Ids of all files that define a rule. */
export function ruleFiles(): readonly string[] {
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => readFileSync(new URL(name, folder), 'utf8').includes('defineRule('))
    .map((name) => name.replace(/\.ts$/, ''))
    .toSorted();
}

const all = await awake(rules);

/** All findings of a text, of all rules, the idle ones too. */
export function check(text: string, path = 'a.guide.md', settings?: LintSettings): readonly Finding[] {
  return createLinter(all).check(text, { path, settings }).findings;
}

/** The settings under which a rule's example is checked: the rule is on, the example's own wishes hold. */
export function settingsFor(rule: Rule, { options, house, today }: ExampleSettings = {}): LintSettings {
  return {
    severities: rule.meta.off ? { [rule.meta.id]: rule.meta.severity } : {},
    options: options ? { [rule.meta.id]: options } : {},
    house: { ...plainHouseStyle, ...house },
    today: today ?? null,
  };
}

/** A finding as the examples write it: `line:column-line:column: severity: message`. */
export function line({ position: { start, end }, severity, message }: Finding): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}: ${severity}: ${message}`;
}
