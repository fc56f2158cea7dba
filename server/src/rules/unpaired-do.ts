/**
 * unpaired-do: a do that answers no don't.
 *
 * ## What it flags
 *
 * A do that is the answer to none of the don'ts, in a guide that has both. It is off: a do may stand for itself. Switch it on
 * where every do shall mirror a don't.
 *
 * ## Why
 *
 * Communities that teach by contrast (“not this, but that”) want each pair whole; a do that is left over often shows a don't
 * that was lost in copying.
 *
 * ## How to fix
 *
 * Write the don't that it answers, or name it behind one: `(Instead: …)`.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## Don'ts
 *
 *   - ❌ Don't shout. (Instead: Stay calm.)
 *
 * @example
 *   {"name": "only.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *   - ✅ Drink some water.
 *
 *   ## Don'ts
 *
 *   - ❌ Don't shout. (Instead: Stay calm.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   6:3-6:22: hint: This do answers none of the don'ts, so nobody is told what to leave for it. Write the don't that belongs to it, or leave it if it stands for itself.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { isFilled } from './support/practices.js';

export default defineRule(
  {
    id: 'unpaired-do',
    group: 'pairing',
    severity: 'hint',
    off: true,
    over: 'guide',
    fix: null,
    since: '0.1.0',
    gentle: 'silent',
    yieldsTo: ['unfilled-scaffold', 'mixed-polarity', 'negative-do'],
  },
  ({ practices, pairs }, report) => {
    if (!practices.some(({ polarity }) => polarity === 'dont')) return;
    const answers = new Set(pairs.map((pair) => pair.do));
    for (const practice of practices) {
      if (practice.polarity !== 'do' || answers.has(practice.id) || !isFilled(practice)) continue;
      report(practice, {
        message: t(
          "This do answers none of the don'ts, so nobody is told what to leave for it. " +
            "Write the don't that belongs to it, or leave it if it stands for itself.",
        ),
      });
    }
  },
);
