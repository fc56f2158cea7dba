/**
 * person-first: words that make somebody their illness.
 *
 * ## What it flags
 *
 * “The depressed”, “an addict”, “a bipolar member”, “suffers from depression”, “a crazy user” in responses, do's and
 * tips. Off unless a configuration switches it on: some people speak of themselves in this way, and may. “Going crazy”
 * is fine.
 *
 * The list starts from retext-equality's patterns on conditions (MIT).
 *
 * ## Why
 *
 * A person is more than what they live with. Somebody who reads “the depressed” about themselves hears that the listener
 * sees an illness first (guidance on person-first language).
 *
 * ## How to fix
 *
 * Put the person first: “a person with depression”, “lives with depression”.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone had a bad chat
 *
 *   ## Example responses
 *
 *   - "You said you feel like you are going crazy."
 *
 *   ## Do's
 *
 *   - ✅ Be patient with people who live with depression.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone had a bad chat
 *
 *   ## Do's
 *
 *   - ✅ Be patient with the depressed.
 *   - ✅ Give a bipolar member time.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:21-5:34: info: “the depressed” makes somebody their illness, and they may feel that nobody sees the person. Put the person first: “people with depression”.
 *   6:10-6:26: info: “a bipolar member” makes somebody their illness, and they may feel that nobody sees the person. Put the person first.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone had a bad chat
 *
 *   ## Do's
 *
 *   - ✅ Be patient with people with depression.
 *   - ✅ Give a bipolar member time.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { placerOf } from './support/phrases/placer.js';
import { phrasesIn, type Match } from './support/phrases/search.js';
import { aboutSentence, severityFor } from './support/phrases/wording.js';
import { replaceWords } from './support/safety-words.js';

export default defineRule(
  {
    id: 'person-first',
    group: 'wording',
    severity: 'info',
    off: true,
    over: 'utterance',
    fix: 'suggestion',
    since: '0.1.0',
  },
  (utterance, report, context) => {
    const matches = phrasesIn(utterance, 'person-first', context);
    if (matches.length === 0) return;
    const place = placerOf(utterance, context.source);
    for (const match of matches) {
      const position = place(match);
      report(position, {
        ...aboutSentence(match, place),
        message: messageOf(match),
        severity: severityFor(utterance, 'info'),
        fixes: utterance.role === 'tip' ? [] : replaceWords(match, position, context.source),
      });
    }
  },
);

function messageOf({ words, entry }: Match): string {
  const cure =
    entry.suggest === undefined ? t`Put the person first.` : t`Put the person first: “${entry.suggest}”.`;
  const lack = t('“{0}” makes somebody their illness, and they may feel that nobody sees the person.', words);
  return `${lack} ${cure}`;
}
