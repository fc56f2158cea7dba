/** The rules that completion names. */
import { rules } from '../../rules/index.js';
import type { Checked } from '../checked.js';

/** Gives the ids of all rules, first those that have something to say about the document. */
export function ruleIds({ result }: Checked): readonly string[] {
  const found = result.findings.filter(({ source }) => source === 'guidepost').map(({ rule }) => rule);
  return [...new Set([...found, ...rules.map(({ meta }) => meta.id).sort()])];
}
