/**
 * claimed-understanding: a claim to know how somebody feels.
 *
 * ## What it flags
 *
 * “I know exactly how you feel”, “I totally get what you're going through”, “I've been in your shoes”, “the same thing happened to me”. “I may not know
 * exactly how you feel” and “I can see how upsetting this is” are fine.
 *
 * Only words that are meant count: example responses, do's (also behind “Instead:”) and, one level milder, tips. Don'ts, struck
 * text, code, quotations of what not to say and denied clauses are left alone.
 *
 * ## Why
 *
 * Nobody can know. The person feels unheard, and the talk turns to the listener. (JIHA 2019, table 6: “I cannot imagine …” helps more; Gordon's
 * roadblocks.)
 *
 * ## How to fix
 *
 * Say what you hear instead: “I can hear how much this hurt.”
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "I can hear how much this hurt."
 *   - "I may not know exactly how you feel, but I'm here."
 *   - "I'd like to understand what you're going through."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "I know exactly how you feel."
 *   - "I'm so sorry, I totally get what you're going through, and I'm here."
 *   - "I've been in your shoes."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:4-5:31: warning: “I know exactly how you feel” claims to know what only they can know, and may feel as if you stopped listening. Say what you hear instead.
 *   6:18-6:57: warning: “I totally get what you're going through” claims to know what only they can know, and may feel as if you stopped listening. Say what you hear instead.
 *   7:4-7:27: warning: “I've been in your shoes” claims to know what only they can know, and may feel as if you stopped listening. Say what you hear instead.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "I can hear how much this hurt."
 *   - "I'm so sorry, I can hear how much this hurt, and I'm here."
 *   - "I can hear how much this hurt."
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { sayWhereFound } from './support/phrases/wording.js';

export default defineRule(
  {
    id: 'claimed-understanding',
    group: 'wording',
    severity: 'warning',
    over: 'utterance',
    fix: 'suggestion',
    since: '0.1.0',
  },
  sayWhereFound('claimed-understanding', {
    severity: 'warning',
    message: ({ words }) =>
      t(
        '“{0}” claims to know what only they can know, and may feel as if you stopped listening. ' +
          'Say what you hear instead.',
        words,
      ),
  }),
);
