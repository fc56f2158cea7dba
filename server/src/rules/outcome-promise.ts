/**
 * outcome-promise: a promise of how things will turn out.
 *
 * ## What it flags
 *
 * “Everything will be fine”, “it gets better, I promise”, “they will definitely be banned”; also a do that tells the listener to promise it. “I'll do my best”,
 * “I'll try”, hopes and “no one can guarantee” are fine.
 *
 * Only words that are meant count: example responses, do's (also behind “Instead:”) and, one level milder, tips. Don'ts, struck
 * text, code, quotations of what not to say and denied clauses are left alone.
 *
 * ## Why
 *
 * Nobody knows. When it turns out otherwise, the person loses trust, in the listener and in asking for help. (WHO, Psychological First Aid, 2011: no
 * false promises; Gordon's roadblock “reassuring”.)
 *
 * ## How to fix
 *
 * Promise only what you do yourself: “I'll do my best to listen.”
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "I'll do my best to help."
 *   - "I hope things will get better for you."
 *   - "No one can guarantee that it will be fine, but I'm here."
 *   - "It will be okay to stop at any time."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "Everything's going to be okay."
 *   - "Things will work themselves out, I promise."
 *   - "We'll make sure this never happens again."
 *
 *   ## Do
 *
 *   - ✅ Reassure them that it will get better.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:4-5:33: warning: “Everything's going to be okay” promises what nobody can know; if it turns out otherwise, they lose their trust. Promise only what you can do yourself.
 *   6:4-6:35: warning: “Things will work themselves out” promises what nobody can know; if it turns out otherwise, they lose their trust. Promise only what you can do yourself.
 *   7:4-7:44: warning: “We'll make sure this never happens again” promises what nobody can know; if it turns out otherwise, they lose their trust. Promise only what you can do yourself.
 *   11:5-11:42: warning: “Reassure them that it will get better” promises what nobody can know; if it turns out otherwise, they lose their trust. Promise only what you can do yourself.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { sayWhereFound } from './support/phrases/wording.js';

export default defineRule(
  {
    id: 'outcome-promise',
    group: 'wording',
    severity: 'warning',
    over: 'utterance',
    fix: null,
    since: '0.1.0',
    yieldsTo: ['secrecy-promise'],
  },
  sayWhereFound('outcome-promise', {
    severity: 'warning',
    message: ({ words }) =>
      t(
        '“{0}” promises what nobody can know; if it turns out otherwise, they lose their trust. ' +
          'Promise only what you can do yourself.',
        words,
      ),
  }),
);
