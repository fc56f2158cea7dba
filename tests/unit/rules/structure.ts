/** Small guides for the tables of the structure rules, and what a rule finds in them. */
import { applyEdits } from '../../../server/src/lint/apply-fixes.js';
import { plainSettings, type LintSettings } from '../../../server/src/lint/settings.js';
import { check } from './examples.js';

/** The path that makes each text a guide. */
export const path = 'a.guide.md';

/** How often a rule speaks. */
export function found(rule: string, text: string, settings?: Partial<LintSettings>): number {
  return check(text, path, { ...plainSettings, ...settings }).filter((one) => one.rule === rule).length;
}

/** The text after the first fix of the first finding; the text itself where there is none. */
export function after(rule: string, text: string): string {
  const fix = check(text, path).find((one) => one.rule === rule)?.fixes[0];
  return fix ? applyEdits(text, fix.edits) : text;
}

/** A guide with one part. */
export const guide = (label: string, ...lines: readonly string[]): string =>
  `# When the night is long\n\n## ${label}\n\n${lines.join('\n')}\n`;
/** A guide with a list of do's. */
export const dos = (...items: readonly string[]): string =>
  guide("Do's", ...items.map((one) => `- ✅ ${one}`));
/** A guide with a list of don'ts, each answered. */
export const donts = (...items: readonly string[]): string =>
  guide("Don'ts", ...items.map((one) => `- ❌ ${one} (Instead: Breathe.)`));
/** A guide with example responses. */
export const responses = (...items: readonly string[]): string =>
  guide('Example responses', ...items.map((one) => `- ${one}`));
/** A guide with tips. */
export const tips = (...items: readonly string[]): string => guide('Tips', ...items.map((one) => `- ${one}`));
/** A guide with one do and one don't. */
export const both = (one: string, other: string): string =>
  `# A\n\n## Do's\n\n- ✅ ${one}\n\n## Don'ts\n\n- ❌ ${other} (Instead: Breathe.)\n`;
