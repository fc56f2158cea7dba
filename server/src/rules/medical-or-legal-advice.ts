/**
 * medical-or-legal-advice: advice that only a doctor or lawyer can give.
 *
 * ## What it flags
 *
 * A response, do or tip that tells somebody to take, stop or change medicine, or to sue, press charges or get divorced.
 * Sending them to a doctor or lawyer is fine, and so is what is denied.
 *
 * ## Why
 *
 * Stopping a medicine can be dangerous, and a wrong legal step cannot be undone. A listener does not know enough of
 * either and answers for none of it (7 Cups guidelines: do not give advice).
 *
 * ## How to fix
 *
 * Send them to somebody who may advise: “A doctor or pharmacist could tell you more.”
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone had a bad chat
 *
 *   ## Example responses
 *
 *   - "Please ask your doctor before you stop your medication."
 *   - "It's your choice whether to press charges."
 *
 *   ## Do's
 *
 *   - ✅ Tell them that they can seek medical help.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone had a bad chat
 *
 *   ## Example responses
 *
 *   - "Just stop taking your pills for a week."
 *   - "You should really sue them."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:9-5:42: warning: “stop taking your pills for a week” is medical advice, which can harm and which a listener cannot give. Send them to somebody who can: a doctor or pharmacist could tell them more.
 *   6:4-6:30: warning: “You should really sue them” is legal advice, which can harm and which a listener cannot give. Send them to somebody who can: a lawyer or advice centre could tell them more.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { sayWhereFound } from './support/phrases/wording.js';

export default defineRule(
  {
    id: 'medical-or-legal-advice',
    group: 'wording',
    severity: 'warning',
    over: 'utterance',
    fix: null,
    since: '0.1.0',
    yieldsTo: ['diagnosis'],
  },
  sayWhereFound('medical-or-legal-advice', {
    severity: 'warning',
    message: ({ words, entry }) =>
      entry.kind === 'legal'
        ? t(
            '“{0}” is legal advice, which can harm and which a listener cannot give. ' +
              'Send them to somebody who can: a lawyer or advice centre could tell them more.',
            words,
          )
        : t(
            '“{0}” is medical advice, which can harm and which a listener cannot give. ' +
              'Send them to somebody who can: a doctor or pharmacist could tell them more.',
            words,
          ),
  }),
);
