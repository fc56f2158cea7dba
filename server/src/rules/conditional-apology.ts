/**
 * conditional-apology: an apology with an “if” in it.
 *
 * ## What it flags
 *
 * “I'm sorry if I upset you”, “sorry you feel that way”, “sorry for any inconvenience”. “I'm sorry you feel so alone” and “sorry if I'm slow to answer” are
 * fine.
 *
 * Only words that are meant count: example responses, do's (also behind “Instead:”) and, one level milder, tips. Don'ts, struck
 * text, code, quotations of what not to say and denied clauses are left alone.
 *
 * ## Why
 *
 * It leaves open whether anything happened and makes it a matter of their feelings: not an apology but a doubt. (Gordon's roadblocks; our reading of
 * the non-apology in community guidelines.)
 *
 * ## How to fix
 *
 * Say it without condition: “I'm sorry that happened.”
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "I'm sorry that happened."
 *   - "I'm sorry you feel so alone with this."
 *   - "I'm sorry if I take a moment to answer."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "I'm sorry if that hurt your feelings."
 *   - "We're sorry you took it that way. Thank you for telling us."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:8-5:40: info: “sorry if that hurt your feelings” leaves it open whether anything happened, which can feel as if you doubted them. Say that you are sorry it happened.
 *   6:10-6:36: info: “sorry you took it that way” leaves it open whether anything happened, which can feel as if you doubted them. Say that you are sorry it happened.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "I'm sorry that happened."
 *   - "I'm sorry that happened. Thank you for telling us."
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { sayWhereFound } from './support/phrases/wording.js';

export default defineRule(
  {
    id: 'conditional-apology',
    group: 'wording',
    severity: 'info',
    over: 'utterance',
    fix: 'suggestion',
    since: '0.1.0',
  },
  sayWhereFound('conditional-apology', {
    severity: 'info',
    message: ({ words }) =>
      t(
        '“{0}” leaves it open whether anything happened, which can feel as if you doubted them. ' +
          'Say that you are sorry it happened.',
        words,
      ),
  }),
);
