/**
 * minimising: words that make the hurt smaller than it is.
 *
 * ## What it flags
 *
 * “At least it was only one chat”, “others have it worse”, “calm down”, “look on the bright side”, “everything happens for a reason” and many
 * ways to say the same; also a do that tells the listener to say so. “At least once”, “help them calm down” and “I won't say it could be worse”
 * are fine.
 *
 * Only words that are meant count: example responses, do's (also behind “Instead:”) and, one level milder, tips. Don'ts, struck
 * text, code, quotations of what not to say and denied clauses are left alone.
 *
 * ## Why
 *
 * Somebody who gathered the courage to tell is told that it does not count. (WHO, Psychological First Aid, 2011; JIHA 2019, table 6; Gordon's
 * roadblocks “reassuring” and “distracting”.)
 *
 * ## How to fix
 *
 * Say that you heard it: “That sounds really hard.”
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "That sounds really hard."
 *   - "Would it help if we tried to calm down together?"
 *   - "You said others have it worse, and still it hurts."
 *
 *   ## Do
 *
 *   - ✅ Look in at least once a day.
 *   - ✅ Say "I'm here" instead of "it could be worse".
 *
 *   ## Don't
 *
 *   - ❌ Say "cheer up". (Instead: ask what would help.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "At least it was only one chat."
 *   - "I'm so sorry, but it could always be worse."
 *   - "Just try to calm down, and tell me more."
 *
 *   ## Do
 *
 *   - ✅ Remind them that plenty of people have it harder.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:4-5:33: warning: “At least it was only one chat” makes what they feel seem small, and they may not open up again. Say that you heard how hard it is.
 *   6:22-6:46: warning: “it could always be worse” makes what they feel seem small, and they may not open up again. Say that you heard how hard it is.
 *   7:4-7:25: warning: “Just try to calm down” makes what they feel seem small, and they may not open up again. Say that you heard how hard it is.
 *   11:5-11:53: warning: “Remind them that plenty of people have it harder” makes what they feel seem small, and they may not open up again. Say that you heard how hard it is.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "That sounds really hard."
 *   - "I'm so sorry, but that sounds really hard."
 *   - "That sounds really hard. Tell me more."
 *
 *   ## Do
 *
 *   - ✅ Tell them that it sounds hard.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { sayWhereFound } from './support/phrases/wording.js';

export default defineRule(
  {
    id: 'minimising',
    group: 'wording',
    severity: 'warning',
    over: 'utterance',
    fix: 'suggestion',
    since: '0.1.0',
  },
  sayWhereFound('minimising', {
    severity: 'warning',
    message: ({ words }) =>
      t(
        '“{0}” makes what they feel seem small, and they may not open up again. ' +
          'Say that you heard how hard it is.',
        words,
      ),
  }),
);
