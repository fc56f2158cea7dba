/**
 * chat-detail: a tip that tells from a real chat.
 *
 * ## What it flags
 *
 * A tip that speaks of one chat or one member: “in my chat with …”, “my member told me …”, “one of my members said …”.
 * Off unless a configuration switches it on.
 *
 * ## Why
 *
 * Whoever said that in a chat may read it here, and so may others who know them. What is said in a chat stays there (7
 * Cups confidentiality guidelines).
 *
 * ## How to fix
 *
 * Say what was learnt without the chat: “Many people find that …”.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone had a bad chat
 *
 *   ## Tips
 *
 *   - Members often say that they feel unheard. -@Mika
 *   - Never write about what my member told me. -@quietoak42
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone had a bad chat
 *
 *   ## Tips
 *
 *   - One of my members told me that the form scared her. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:3-5:25: info: “One of my members told” tells from a real chat, and the person may find themselves here. Say what was learnt without the chat.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { phrasesIn } from './support/phrases/search.js';
import { aboutSentence } from './support/phrases/wording.js';
import { placerOf } from './support/phrases/placer.js';

export default defineRule(
  {
    id: 'chat-detail',
    group: 'safety',
    severity: 'info',
    off: true,
    over: 'utterance',
    fix: null,
    since: '0.1.0',
  },
  (utterance, report, context) => {
    if (utterance.role !== 'tip') return;
    const matches = phrasesIn(utterance, 'chat-detail', context, ['reported']);
    if (matches.length === 0) return;
    const place = placerOf(utterance, context.source);
    for (const match of matches) {
      report(place(match), {
        ...aboutSentence(match, place),
        message: t(
          '“{0}” tells from a real chat, and the person may find themselves here. ' +
            'Say what was learnt without the chat.',
          match.words,
        ),
      });
    }
  },
);
