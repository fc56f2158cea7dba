import type { Decision } from '../guide/types.js';
import { createLinter } from '../lint/linter.js';
import type { Finding } from '../lint/types.js';
import { rules } from '../rules/index.js';
import { fileFinding } from './file-finding.js';

/** What one text came to. */
export interface Checked {
  readonly decision: Decision;
  readonly findings: readonly Finding[];
}

/**
 * Checks a text with every rule, then, where it is a guide, with the generic Markdown rules.
 *
 * @param text without byte order mark
 * @param path as shown to people; its name helps to decide whether it is a guide
 */
export async function checkText(text: string, path: string): Promise<Checked> {
  const { file, findings } = checkOwnRules(text, path);
  const hygiene = file.decision.guide ? await genericFindings(text) : [];
  return { decision: file.decision, findings: [...findings, ...hygiene] };
}

/** The same without the generic Markdown rules: all that fixing needs. */
export function checkOwnRules(
  text: string,
  path: string,
): ReturnType<ReturnType<typeof createLinter>['check']> {
  return createLinter(rules).check(text, { path });
}

/**
 * Loaded at first use: most Markdown is no guide and never needs remark's rules. Where they crash, that is one
 * finding and ours stay.
 */
async function genericFindings(text: string): Promise<readonly Finding[]> {
  try {
    const { checkHygiene } = await import('../rules/hygiene.js');
    return await checkHygiene(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message =
      'The generic Markdown rules gave up on this file, so they said nothing about it; all other rules did. ' +
      `If it is an ordinary guide, please report it with this text: ${why}`;
    return [fileFinding('internal-error', 'error', message)];
  }
}
