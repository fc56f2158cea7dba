/**
 * taking-sides: words that judge the other person in the story.
 *
 * ## What it flags
 *
 * “That listener was awful”, “they should be banned”, “I'm totally on your side”. What the member said themselves (“You felt they were rude”) is fine. Off
 * unless a configuration switches it on.
 *
 * Only words that are meant count: example responses, do's (also behind “Instead:”) and, one level milder, tips. Don'ts, struck
 * text, code, quotations of what not to say and denied clauses are left alone.
 *
 * ## Why
 *
 * The listener was not there. Taking sides feeds the anger and can turn into gossip about another volunteer. (Gordon's roadblocks “judging” and
 * “agreeing”; the founding guide's tips.)
 *
 * ## How to fix
 *
 * Stay with the person's feeling: “I'm sorry that happened.”
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "I'm sorry that happened."
 *   - "You felt that the listener was rude."
 *   - "I wasn't there, so I can't say who was right."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "That listener was really awful."
 *   - "They should be banned."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:4-5:34: info: “That listener was really awful” judges somebody you have not heard. Stay with how it felt for the person in the chat.
 *   6:4-6:25: info: “They should be banned” judges somebody you have not heard. Stay with how it felt for the person in the chat.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { sayWhereFound } from './support/phrases/wording.js';

export default defineRule(
  {
    id: 'taking-sides',
    group: 'wording',
    severity: 'info',
    off: true,
    over: 'utterance',
    fix: null,
    since: '0.1.0',
  },
  sayWhereFound('taking-sides', {
    severity: 'info',
    message: ({ words }) =>
      t(
        '“{0}” judges somebody you have not heard. ' + 'Stay with how it felt for the person in the chat.',
        words,
      ),
  }),
);
