/**
 * missing-section: a guide without do's or without don'ts.
 *
 * ## What it flags
 *
 * A guide that has no do's, or no don'ts. The title and the report options have rules of their own, and where don'ts
 * stand without any do list `unpaired-dont` says so. Silent in a file that is only taken for a guide by a few labels.
 *
 * ## Why
 *
 * The founding guide of this form gives both lists. With only one of them a listener knows what to reach for but not what
 * hurts, or the other way round.
 *
 * ## How to fix
 *
 * Add the list that is missing. The fix inserts its label with one line to fill.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When a chat went quiet
 *
 *   ## Dos and don'ts
 *
 *   - ✅ Wait a little.
 *   - ❌ Don't fill every silence. (Instead: Wait a little.)
 *
 * @example
 *   {"name": "dont-alone.guide.md"}
 *
 *   # When a chat went quiet
 *
 *   ## Don'ts
 *
 *   - ❌ Don't fill every silence.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When a chat went quiet
 *
 *   ## Do's
 *
 *   - ✅ Wait a little.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   1:3-1:25: error: This guide has no don'ts, so a listener is told only half of what matters in the chat. Add a part “Don'ts”.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When a chat went quiet
 *
 *   ## Do's
 *
 *   - ✅ Wait a little.
 *
 *   ## Don'ts
 *
 *   - ❌ …
 */
import { defineRule } from '../lint/define-rule.js';
import type { Guide, Polarity } from '../guide/types.js';
import { insertSection } from './support/sections.js';
import { absencePlace } from './support/text.js';
import { wordsFor } from './support/words.js';

const lists = [
  { kind: 'dos', polarity: 'do', mark: '✅', name: "do's" },
  { kind: 'donts', polarity: 'dont', mark: '❌', name: "don'ts" },
] as const;

export default defineRule(
  {
    id: 'missing-section',
    group: 'structure',
    severity: 'error',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'silent',
  },
  (guide, report, { source }) => {
    for (const { kind, polarity, mark, name } of lists) {
      if (has(guide, kind, polarity) || (polarity === 'do' && has(guide, 'donts', 'dont'))) continue;
      const label = wordsFor(guide.language).labels[kind];
      const edit = insertSection(guide, { kind, label, item: `${mark} …` }, source);
      report(absencePlace(guide, source), {
        message:
          `This guide has no ${name}, so a listener is told only half of what matters in the chat. ` +
          `Add a part “${label}”.`,
        fixes: [{ title: `Add a part “${label}”`, kind: 'suggestion', edits: [edit] }],
      });
    }
  },
);

/** An empty joint heading ("Do's and don'ts") announces both lists. */
function has(guide: Guide, kind: 'dos' | 'donts', polarity: Polarity): boolean {
  if (guide.practices.some((one) => one.polarity === polarity)) return true;
  return guide.sections.some((one) => one.kind === kind || (one.kind === 'practices' && one.empty));
}
