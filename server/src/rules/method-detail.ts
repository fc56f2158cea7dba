/**
 * method-detail: how somebody could end their life.
 *
 * ## What it flags
 *
 * A response, do or tip that names a method or means (pills, a bridge, a dose) where it speaks of suicide or self-harm.
 * Making means safe (“lock the pills away”), and direct safety questions (“Do you have pills with you?”), are fine.
 *
 * ## Why
 *
 * For somebody who thinks of suicide, every detail of a method makes it easier to picture and to do (Samaritans' media
 * guidelines; WHO guidance on preventing suicide).
 *
 * ## How to fix
 *
 * Leave the method out: “They tried to end their life.”
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone had a bad chat
 *
 *   ## Example responses
 *
 *   - "Are you thinking about suicide? Do you have pills with you?"
 *
 *   ## Do's
 *
 *   - ✅ When someone thinks of suicide, help them to keep pills out of reach.
 *   - ✅ Write down that the bridge to the next topic was easy.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone had a bad chat
 *
 *   ## Do's
 *
 *   - ✅ Take it seriously when somebody wants to overdose on sleeping pills.
 *
 *   ## Tips
 *
 *   - Ask about suicide when they talk about ropes or a gun. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:46-5:72: warning: “overdose on sleeping pills” tells how, and for somebody who thinks of suicide each detail makes it easier to do. Leave the method out.
 *   9:53-9:56: info: “gun” tells how, and for somebody who thinks of suicide each detail makes it easier to do. Leave the method out.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { namesDanger } from './support/danger.js';
import { sayWhereFound } from './support/phrases/wording.js';

export default defineRule(
  {
    id: 'method-detail',
    group: 'wording',
    severity: 'warning',
    over: 'utterance',
    fix: null,
    since: '0.1.0',
  },
  sayWhereFound('method-detail', {
    severity: 'warning',
    // A detail stays one where it is told as somebody's words.
    also: ['reported'],
    // A means alone is a thing of every day; a method speaks for itself.
    isFine: ({ entry }, utterance, { language }) =>
      entry.kind === 'means' && !namesDanger(utterance)(language),
    message: ({ words }) =>
      t(
        '“{0}” tells how, and for somebody who thinks of suicide each detail makes it easier to do. ' +
          'Leave the method out.',
        words,
      ),
  }),
);
