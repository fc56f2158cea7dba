import type { Decision } from '../guide/types.js';
import { createLinter, type Linter, type LintOptions, type LintResult } from '../lint/linter.js';
import { byPlace } from '../lint/settle.js';
import type { Finding } from '../lint/types.js';
import { rules } from '../rules/index.js';
import { fileFinding } from './file-finding.js';

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

/** The same without the rules that come later: all that fixing needs. */
export function checkOwnRules(text: string, options: LintOptions): LintResult {
  return createLinter(rules).check(text, options);
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
