/**
 * diagnosis: words that tell somebody what they have.
 *
 * ## What it flags
 *
 * A response, do or tip that gives the person a diagnosis: “you have depression”, “you sound bipolar”, “that's a sign of
 * PTSD”, or gives one to somebody they speak of. What the person said themselves, what a doctor said and conditions (“if
 * you have …”) are fine.
 *
 * ## Why
 *
 * A listener is no doctor. A label given in passing can frighten, or stop somebody from seeing a doctor, and they may
 * carry it for years (Gordon's roadblock 9, diagnosing).
 *
 * ## How to fix
 *
 * Say what you hear: “It sounds exhausting.”
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone had a bad chat
 *
 *   ## Example responses
 *
 *   - "It sounds exhausting."
 *   - "You told me that you have depression. How is it today?"
 *   - "I can't say whether you have PTSD."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone had a bad chat
 *
 *   ## Example responses
 *
 *   - "You clearly have depression."
 *   - "That sounds like a sign of PTSD to me."
 *
 *   ## Tips
 *
 *   - Tell them they are bipolar. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:4-5:31: warning: “You clearly have depression” is a diagnosis, and a listener cannot make one: it can frighten, or keep somebody from a doctor. Say what you hear instead, such as “It sounds exhausting.”
 *   6:4-6:41: warning: “That sounds like a sign of PTSD to me” is a diagnosis, and a listener cannot make one: it can frighten, or keep somebody from a doctor. Say what you hear instead, such as “It sounds exhausting.”
 *   10:3-10:29: info: “Tell them they are bipolar” is a diagnosis, and a listener cannot make one: it can frighten, or keep somebody from a doctor. Say what you hear instead, such as “It sounds exhausting.”
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { sayWhereFound } from './support/phrases/wording.js';

export default defineRule(
  {
    id: 'diagnosis',
    group: 'wording',
    severity: 'warning',
    over: 'utterance',
    fix: null,
    since: '0.1.0',
  },
  sayWhereFound('diagnosis', {
    severity: 'warning',
    // “It sounds like you have …” only looks like somebody's words: the listener says it.
    also: ['reported'],
    isFine: ({ dead, sentence }) => dead === 'reported' && sentence.quote > 0,
    message: ({ words }) =>
      t(
        '“{0}” is a diagnosis, and a listener cannot make one: it can frighten, or keep somebody from a doctor. ' +
          'Say what you hear instead, such as “It sounds exhausting.”',
        words,
      ),
  }),
);
