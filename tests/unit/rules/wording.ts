import { createLinter } from '../../../server/src/lint/linter.js';
import type { Finding, Rule } from '../../../server/src/lint/types.js';
import { rules } from '../../../server/src/rules/index.js';
import { settingsFor } from './examples.js';

/** The findings of one rule, switched on, in a text. */
export function findingsOf(id: string, text: string): readonly Finding[] {
  const rule = rules.find(({ meta }) => meta.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return linterOf(rule).check(text, { path: 'a.guide.md', settings: settingsFor(rule) }).findings;
}

/** What a rule says of a sentence; `where` is `rule`, `rule (do)`, `rule (tip)`, with `[es]` behind it for a language. */
export function saidOf(where: string, sentence: string): readonly string[] {
  const [, id = '', role = 'response', language = 'en'] =
    /^([\w-]+)(?: \((\w+)\))?(?: \[(\w+)\])?$/.exec(where) ?? [];
  const text = `---\nlanguage: ${language}\n---\n\n# A chat went wrong\n\n${guideWith(role, sentence)}`;
  return findingsOf(id, text).map(({ severity, message }) => `${severity}: ${message}`);
}

function guideWith(role: string, sentence: string): string {
  if (role === 'do') return `## Do\n\n- ✅ ${sentence}\n`;
  if (role === 'tip') return `## Tips\n\n- ${sentence} -@Mika\n`;
  return `## Example responses\n\n- "${sentence}"\n`;
}

function linterOf(rule: Rule): ReturnType<typeof createLinter> {
  return createLinter([rule]);
}
