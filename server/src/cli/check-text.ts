import type { Decision } from '../guide/types.js';
import { awake } from '../lint/awake.js';
import { fileFinding } from '../lint/file-finding.js';
import { createLinter, type Linter, type LintOptions, type LintResult } from '../lint/linter.js';
import { byPlace } from '../lint/settle.js';
import type { Finding, Rule } from '../lint/types.js';
import { rules } from '../rules/index.js';

/** What one text came to. */
export interface Checked {
  readonly decision: Decision;
  readonly findings: readonly Finding[];
}

/**
 * Checks a text with every rule, then, where it is a guide, with the rules that come later.
 *
 * @param text without byte order mark
 * @param options its path as shown to people, which helps to decide whether it is a guide, and what configuration says
 */
export async function checkText(text: string, options: LintOptions): Promise<Checked> {
  const linter = createLinter(rules);
  const { decision, findings } = linter.check(text, options);
  const later = decision.guide ? await laterFindings(linter, text, options) : [];
  return { decision, findings: [...findings, ...later].sort(byPlace) };
}

/**
 * Loads what the rules with a safe fix need: all that fixing asks for, so that `fix` mends what a check says it does.
 *
 * @returns checks a text with our own rules; of those that come later only the ones that mend something speak
 */
export async function openFixable(): Promise<(text: string, options: LintOptions) => LintResult> {
  const [mending, other] = [rules.filter(isSafe), rules.filter((rule) => !isSafe(rule))];
  const loaded = [...(await awake(mending)), ...other];
  return (text, options) => createLinter(loaded).check(text, options);
}

function isSafe({ meta }: Rule): boolean {
  return meta.fix === 'safe';
}

/**
 * Loaded at first use: most Markdown is no guide and never needs them. Where remark's rules crash, that is one finding and
 * ours stay.
 */
async function laterFindings(
  { reader }: Linter,
  text: string,
  options: LintOptions,
): Promise<readonly Finding[]> {
  const { createLaterLinter } = await import('../rules/later.js');
  const { findings, failure } = await (await createLaterLinter(reader)).check(text, options);
  if (failure === null) return findings;
  const why = failure instanceof Error ? failure.message : 'something that is no error was thrown';
  const message =
    'The generic Markdown rules gave up on this file, so they said nothing about it; all other rules did. ' +
    `If it is an ordinary guide, please report it with this text: ${why}`;
  return [...findings, fileFinding('internal-error', 'error', message)];
}
