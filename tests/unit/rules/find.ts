/** Asks one rule about a text. */
import type { HouseStyle } from '../../../server/src/guide/index.js';
import { applyEdits } from '../../../server/src/lint/apply-fixes.js';
import type { Finding } from '../../../server/src/lint/types.js';
import { rules } from '../../../server/src/rules/index.js';
import { check, settingsFor } from './examples.js';

type House = Partial<HouseStyle>;

/** What one rule says of a text. */
export function findings(
  rule: string,
  text: string,
  house: House = {},
  path = 'a.guide.md',
): readonly Finding[] {
  const found = rules.find(({ meta }) => meta.id === rule);
  if (!found) throw new Error(`There is no rule ${rule}.`);
  return check(text, path, settingsFor(found, { house })).filter((one) => one.rule === rule);
}

/** The words that each finding of a rule stands at. */
export function found(rule: string, text: string, house?: House): readonly string[] {
  return findings(rule, text, house).map(({ position: { start, end } }) =>
    text.slice(start.offset ?? 0, end.offset ?? 0),
  );
}

/** The texts after each fix of the first finding. */
export function mended(rule: string, text: string, house?: House): readonly string[] {
  return (findings(rule, text, house)[0]?.fixes ?? []).map(({ edits }) => applyEdits(text, edits));
}

/** A guide with these report options. */
export function reports(...items: readonly string[]): string {
  return `# When someone is angry\n\n## Report options\n\n${items.map((one) => `- ${one}\n`).join('')}`;
}

/** A guide with these tips. */
export function tips(...items: readonly string[]): string {
  return `# When someone is angry\n\n## Tips\n\n${items.map((one) => `- ${one}\n`).join('')}`;
}
