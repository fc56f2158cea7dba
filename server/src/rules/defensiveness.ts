/**
 * defensiveness: words that defend the service instead of hearing the complaint.
 *
 * ## What it flags
 *
 * “We're just volunteers”, “most listeners are great”, “are you sure that happened?”. Off unless a configuration switches it on.
 *
 * Only words that are meant count: example responses, do's (also behind “Instead:”) and, one level milder, tips. Don'ts, struck
 * text, code, quotations of what not to say and denied clauses are left alone.
 *
 * ## Why
 *
 * Somebody who complains wants to be heard; a defence says that the service matters more than they do. (Gordon's roadblock “arguing”.)
 *
 * ## How to fix
 *
 * Thank them, and believe them: “Thank you for telling me. I'm sorry that happened.”
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "Thank you for telling me."
 *   - "That should not have happened here."
 *   - "They said listeners are only volunteers."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "We're just volunteers, you know."
 *   - "Are you sure that really happened?"
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:4-5:25: info: “We're just volunteers” defends the service, while the person waits to be heard. Thank them for telling you.
 *   6:4-6:37: info: “Are you sure that really happened” defends the service, while the person waits to be heard. Thank them for telling you.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { sayWhereFound } from './support/phrases/wording.js';

export default defineRule(
  {
    id: 'defensiveness',
    group: 'wording',
    severity: 'info',
    off: true,
    over: 'utterance',
    fix: null,
    since: '0.1.0',
  },
  sayWhereFound('defensiveness', {
    severity: 'info',
    message: ({ words }) =>
      t(
        '“{0}” defends the service, while the person waits to be heard. ' + 'Thank them for telling you.',
        words,
      ),
  }),
);
