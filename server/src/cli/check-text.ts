import { createLinter } from '../lint/linter.js';
import type { Finding } from '../lint/types.js';
import { rules } from '../rules/index.js';
import type { Decision } from '../guide/types.js';

/** Larger texts go without remark's generic rules, here as in the editor: they need a whole parse, which takes minutes. */
const largestForHygiene = 300_000;

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
  const wanted = file.decision.guide && text.length <= largestForHygiene;
  const hygiene = wanted ? await genericFindings(text) : [];
  return { decision: file.decision, findings: [...findings, ...hygiene] };
}

/** The same without the generic Markdown rules: all that fixing needs. */
export function checkOwnRules(
  text: string,
  path: string,
): ReturnType<ReturnType<typeof createLinter>['check']> {
  return createLinter(rules).check(text, { path });
}

/** Loaded at first use: most Markdown is no guide and never needs remark's rules. */
async function genericFindings(text: string): Promise<readonly Finding[]> {
  const { checkHygiene } = await import('../rules/hygiene.js');
  return checkHygiene(text);
}
