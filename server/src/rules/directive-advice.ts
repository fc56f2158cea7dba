/**
 * directive-advice: a response that tells the person what to do.
 *
 * ## What it flags
 *
 * “You should block them”, “you need to report this”, “if I were you”. “You don't have to”, “whenever you need to talk” and “you must be tired” are fine. Off
 * unless a configuration switches it on: some communities want clear instructions.
 *
 * Only words that are meant count: example responses, do's (also behind “Instead:”) and, one level milder, tips. Don'ts, struck
 * text, code, quotations of what not to say and denied clauses are left alone.
 *
 * ## Why
 *
 * Advice takes the decision away from the person, and rarely fits what the listener cannot see. (Gordon's roadblocks “ordering”, “moralising” and
 * “advising”.)
 *
 * ## How to fix
 *
 * Ask for their own ideas: “What options feel right to you?”
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "What options feel right to you?"
 *   - "You don't have to answer."
 *   - "I'm here whenever you need to talk."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "You need to report this right now."
 *   - "If I were you, I'd leave."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:4-5:37: hint: “You need to report this right now” tells them what to do, though only they know what fits. Ask which options feel right to them.
 *   6:4-6:17: hint: “If I were you” tells them what to do, though only they know what fits. Ask which options feel right to them.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { sayWhereFound } from './support/phrases/wording.js';

export default defineRule(
  {
    id: 'directive-advice',
    group: 'wording',
    severity: 'hint',
    off: true,
    over: 'utterance',
    fix: null,
    since: '0.1.0',
  },
  sayWhereFound('directive-advice', {
    severity: 'hint',
    message: ({ words }) =>
      t(
        '“{0}” tells them what to do, though only they know what fits. ' +
          'Ask which options feel right to them.',
        words,
      ),
  }),
);
