/**
 * blaming-question: a question or remark that puts the blame on the person.
 *
 * ## What it flags
 *
 * Questions such as “Why didn't you block them?”, “What did you do?” and remarks such as “You should have reported it”, also where a do
 * asks the listener to find out why they did not act. Questions that only look alike (“Why do you think it went so well?”, “What did you
 * do to feel better?”) are fine.
 *
 * Only words that are meant count: example responses, do's (also behind “Instead:”) and, one level milder, tips. Don'ts, struck
 * text, code, quotations of what not to say and denied clauses are left alone.
 *
 * ## Why
 *
 * Somebody who was hurt hears that it was their own doing, and stops talking. (RAINN; The College of New Jersey, helping after a
 * disclosure: “why” questions imply blame; Gordon's roadblocks “judging” and “interpreting”.)
 *
 * ## How to fix
 *
 * Ask openly what happened, and leave them free not to answer: “What happened next, if you'd like to share?”
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "What happened next, if you'd like to share?"
 *   - "Why do you think it was so successful?"
 *   - "It sounds as if you feel you should have left earlier."
 *
 *   ## Don't
 *
 *   - ❌ Ask "Why didn't you block them?" (Instead: ask what happened.)
 *
 *   ## Do
 *
 *   - ✅ Ask what happened, not why they didn't leave.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "I'm here. Why didn't you block them?"
 *   - "You really should've known better."
 *
 *   ## Do
 *
 *   - ✅ Ask them why they stayed.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:14-5:39: warning: “Why didn't you block them” can sound as if it were their own fault, and people who feel blamed stop talking. Ask openly instead, and leave them free not to answer.
 *   6:4-6:37: warning: “You really should've known better” can sound as if it were their own fault, and people who feel blamed stop talking. Ask openly instead, and leave them free not to answer.
 *   10:5-10:29: warning: “Ask them why they stayed” can sound as if it were their own fault, and people who feel blamed stop talking. Ask openly instead, and leave them free not to answer.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "I'm here. What happened next, if you'd like to share?"
 *   - "That sounds like a lot to carry."
 *
 *   ## Do
 *
 *   - ✅ Ask what happened, if they would like to share.
 *
 * @example
 *   {"name": "tip.guide.md", "label": "input"}
 *
 *   # When a chat went wrong
 *
 *   ## Tips
 *
 *   - I just ask "What did you do to make them angry?" -@Mika
 *
 * @example
 *   {"name": "tip.guide.md", "label": "output"}
 *
 *   5:15-5:49: info: “What did you do to make them angry” can sound as if it were their own fault, and people who feel blamed stop talking. Ask openly instead, and leave them free not to answer.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { sayWhereFound } from './support/phrases/wording.js';

export default defineRule(
  {
    id: 'blaming-question',
    group: 'wording',
    severity: 'warning',
    over: 'utterance',
    fix: 'suggestion',
    since: '0.1.0',
  },
  sayWhereFound('blaming-question', {
    severity: 'warning',
    message: ({ words }) =>
      t(
        '“{0}” can sound as if it were their own fault, and people who feel blamed stop talking. ' +
          'Ask openly instead, and leave them free not to answer.',
        words,
      ),
  }),
);
