/**
 * secrecy-promise: a promise of secrecy that nobody can keep.
 *
 * ## What it flags
 *
 * “I won't tell anyone”, “this stays between us”, “our chat is completely confidential”, “your secret is safe with me”; also a do that tells the listener
 * to promise it. “I can't promise this stays between us” and “I keep this private unless you are in danger” are fine, and so is what is said of a report form.
 *
 * Only words that are meant count: example responses, do's (also behind “Instead:”) and, one level milder, tips. Don'ts, struck
 * text, code, quotations of what not to say and denied clauses are left alone.
 *
 * ## Why
 *
 * When somebody is in danger the listener has to tell, and reports can be read. A broken promise hurts more than an honest limit. (DSPO and
 * Alliance for Safe Kids: never promise secrecy; 7 Cups: chats can be read when they are reported.)
 *
 * ## How to fix
 *
 * Say what you can keep: “I keep this private unless someone is in danger.”
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "I can't promise this stays between us."
 *   - "I won't tell anyone unless you are in danger."
 *
 *   ## Do
 *
 *   - ✅ Tell them that reports are confidential.
 *   - ✅ Say what you can keep private, without promising secrecy.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "I won't tell anyone."
 *   - "What you tell me never leaves this chat."
 *   - "Whatever it is, it'll be our little secret."
 *
 *   ## Do
 *
 *   - ✅ Promise them that you will keep it a secret.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:4-5:23: error: “I won't tell anyone” promises a secrecy that nobody can keep: if somebody is in danger, it has to be told, and the trust is gone. Say honestly what stays private and what does not.
 *   6:4-6:43: error: “What you tell me never leaves this chat” promises a secrecy that nobody can keep: if somebody is in danger, it has to be told, and the trust is gone. Say honestly what stays private and what does not.
 *   7:20-7:46: error: “it'll be our little secret” promises a secrecy that nobody can keep: if somebody is in danger, it has to be told, and the trust is gone. Say honestly what stays private and what does not.
 *   11:5-11:48: error: “Promise them that you will keep it a secret” promises a secrecy that nobody can keep: if somebody is in danger, it has to be told, and the trust is gone. Say honestly what stays private and what does not.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "I keep this private unless someone is in danger."
 *   - "I keep this private unless someone is in danger."
 *   - "Whatever it is, I keep this private unless someone is in danger."
 *
 *   ## Do
 *
 *   - ✅ Tell them that you keep this private unless someone is in danger.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { sayWhereFound } from './support/phrases/wording.js';

export default defineRule(
  {
    id: 'secrecy-promise',
    group: 'wording',
    severity: 'error',
    over: 'utterance',
    fix: 'suggestion',
    since: '0.1.0',
  },
  sayWhereFound('secrecy-promise', {
    severity: 'error',
    message: ({ words }) =>
      t(
        '“{0}” promises a secrecy that nobody can keep: if somebody is in danger, it has to be ' +
          'told, and the trust is gone. Say honestly what stays private and what does not.',
        words,
      ),
  }),
);
