/**
 * personal-data-request: a response or do that asks who somebody is.
 *
 * ## What it flags
 *
 * An example response or a do that asks for a name, age, address, phone number, school, town or account, or for who the
 * other listener was. What somebody would like to be called is fine, so is an open “tell me more if you feel
 * comfortable”; what is denied (“you don't have to tell me your name”) and don'ts are never flagged. Forms of a report
 * may ask for what they need.
 *
 * ## Why
 *
 * People come here because nobody knows them. What they type can be read by others and cannot be taken back; and asking
 * who the other listener was turns listening into an investigation (7 Cups guidelines: no contact information; the
 * founding guide: don't ask them to name names).
 *
 * ## How to fix
 *
 * Leave it out, or ask what leaves the choice to them: “What would you like me to call you?”
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone had a bad chat
 *
 *   ## Example responses
 *
 *   - "What would you like me to call you?"
 *   - "You don't have to tell me your name."
 *   - "If you feel comfortable, tell me more about it."
 *
 *   ## Don'ts
 *
 *   - ❌ Ask for their age. (no alternative)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone had a bad chat
 *
 *   ## Example responses
 *
 *   - "I'm sorry. What's your real name?"
 *   - "Which listener was it?"
 *
 *   ## Do's
 *
 *   - ✅ Ask them for their phone number.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:15-5:36: warning: “What's your real name” asks who the person is. They come because nobody knows them, and what they write here cannot be taken back. Leave it out, or ask what they would like to be called.
 *   6:4-6:25: warning: “Which listener was it” asks them to name somebody. That turns listening into an investigation and may stop them from talking. Leave it out; they can name people in a report if they wish.
 *   10:5-10:36: warning: “Ask them for their phone number” asks who the person is. They come because nobody knows them, and what they write here cannot be taken back. Leave it out, or ask what they would like to be called.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import type { Match } from './support/phrases/search.js';
import { sayWhereFound } from './support/phrases/wording.js';

export default defineRule(
  {
    id: 'personal-data-request',
    group: 'safety',
    severity: 'warning',
    over: 'utterance',
    fix: null,
    since: '0.1.0',
    yieldsTo: ['unfilled-scaffold'],
  },
  sayWhereFound('personal-data-request', {
    severity: 'warning',
    message: ({ words, entry }) => (entry.kind === 'accused' ? accused(words) : personal(words)),
    isFine: (match, { role }) => role === 'tip' || (role === 'do' && isForThem(match)),
  }),
);

/** A do that is not said by the listener speaks to the reader: “what is your number one worry” is no question to anybody. */
function isForThem({ entry, spoken }: Match): boolean {
  return !spoken && entry.kind !== 'do' && entry.kind !== 'accused';
}

function personal(words: string): string {
  return t(
    '“{0}” asks who the person is. They come because nobody knows them, and what they write here cannot be taken back. ' +
      'Leave it out, or ask what they would like to be called.',
    words,
  );
}

function accused(words: string): string {
  return t(
    '“{0}” asks them to name somebody. That turns listening into an investigation and may stop them from talking. ' +
      'Leave it out; they can name people in a report if they wish.',
    words,
  );
}
