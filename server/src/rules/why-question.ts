/**
 * why-question: a response that asks “why”.
 *
 * ## What it flags
 *
 * A question with “why” in an example response, or a do that tells the listener to ask why. Where it also blames, blaming-question speaks
 * alone. “Is that why …?”, “I see why” and invitations (“Why don't we take a break?”) are fine.
 *
 * Only words that are meant count: example responses, do's (also behind “Instead:”) and, one level milder, tips. Don'ts, struck
 * text, code, quotations of what not to say and denied clauses are left alone.
 *
 * ## Why
 *
 * “Why” asks for a justification, even when it is kindly meant; the person defends themselves instead of telling. (The College of New
 * Jersey; West Texas Psychiatry, “don't ask why”.)
 *
 * ## How to fix
 *
 * Ask with “what” or “how”: “What makes it feel that way?”
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "What makes it feel that way?"
 *   - "That's why I'm here."
 *   - "I can see why that hurt. Is that why you came today?"
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "Why do you feel that way?"
 *   - "Could you tell me why that upset you?"
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:4-5:28: hint: “Why do you feel that way” asks for a reason, and many people hear that they have to justify themselves. Ask with “what” or “how” instead.
 *   6:22-6:40: hint: “why that upset you” asks for a reason, and many people hear that they have to justify themselves. Ask with “what” or “how” instead.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { sayWhereFound } from './support/phrases/wording.js';

export default defineRule(
  {
    id: 'why-question',
    group: 'wording',
    severity: 'hint',
    over: 'utterance',
    fix: null,
    since: '0.1.0',
    yieldsTo: ['blaming-question'],
  },
  sayWhereFound('why-question', {
    severity: 'hint',
    message: ({ words }) =>
      t(
        '“{0}” asks for a reason, and many people hear that they have to justify themselves. ' +
          'Ask with “what” or “how” instead.',
        words,
      ),
  }),
);
