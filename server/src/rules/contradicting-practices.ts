/**
 * contradicting-practices: a do and a don't that say the opposite of each other.
 *
 * ## What it flags
 *
 * A do and a don't with the same words, apart from the denial: “Ask for details” here, “Don't ask for details” there. A
 * condition on one of them (“if they wish”) makes a difference, and so does a word that narrows it (“too many details”).
 * What stands behind `Instead:` is not looked at.
 *
 * ## Why
 *
 * A listener who finds both cannot know which one holds, and may do the harm that the other one warns of.
 *
 * ## How to fix
 *
 * Decide which of the two is meant, or say when each of them holds.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Ask for details if they wish to share them.
 *   - ✅ Remind them that it is not their fault.
 *   - ✅ Focus on their needs.
 *   - ✅ Tell the truth.
 *
 *   ## Don'ts
 *
 *   - ❌ Ask for details. (Instead: Tell the truth.)
 *   - ❌ Remind them that it is their fault. (Instead: Listen.)
 *   - ❌ Don't focus on your needs. (Instead: Listen.)
 *   - ❌ Don't tell the whole truth to others. (Instead: Tell the truth.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Ask them to name the listener.
 *   - ✅ Give them advice.
 *
 *   ## Don'ts
 *
 *   - ❌ Never ask to name a listener. (Instead: Listen.)
 *   - ❌ Give advice. (Instead: Listen.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   10:3-10:53: warning: This don't forbids what “Ask them to name the listener.” asks for: a listener cannot know which one holds. Decide which one is meant, or say when each of them holds.
 *   11:3-11:36: warning: This don't forbids what “Give them advice.” asks for: a listener cannot know which one holds. Decide which one is meant, or say when each of them holds.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import type { Recall } from '../lint/recall.js';
import type { Guide, Practice } from '../guide/types.js';
import { chapterOfPractices } from './support/chapters.js';
import { ENOUGH, jaccard, orderOf, withoutDenial } from './support/duplicates.js';
import { isFilled } from './support/practices.js';
import { structureWordsFor } from './support/structure-words.js';
import { shorten } from './support/text.js';

export default defineRule(
  {
    id: 'contradicting-practices',
    group: 'structure',
    severity: 'warning',
    over: 'guide',
    fix: null,
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['unfilled-scaffold', 'mixed-polarity', 'double-negative-dont'],
  },
  (guide, report, { language, recall }) => {
    if (!structureWordsFor(language)) return;
    const opposite = oppositesIn(guide, language, recall);
    for (const dont of guide.practices) {
      const order = dont.polarity === 'dont' && isFilled(dont) ? opposite(dont) : null;
      if (!order) continue;
      report(dont, {
        message: t(
          "This don't forbids what “{0}” asks for: a listener cannot know which one holds. " +
            'Decide which one is meant, or say when each of them holds.',
          shorten(order.text, 60),
        ),
        related: [{ position: order.position, message: t`The do that asks for it` }],
      });
    }
  },
);

interface Order {
  readonly practice: Practice;
  readonly all: ReadonlySet<string>;
}

/** Makes the question which do of the same chapter asks for what a don't forbids. */
function oppositesIn(guide: Guide, language: string, recall: Recall): (dont: Practice) => Practice | null {
  const chapterOf = chapterOfPractices(guide);
  const orders = new Map<string, Order>();
  for (const practice of guide.practices) {
    if (practice.polarity !== 'do' || practice.negated || !isFilled(practice)) continue;
    const { key, all } = orderOf(practice.text, language, recall);
    const place = `${chapterOf(practice)} ${key}`;
    if (key !== '' && !orders.has(place)) orders.set(place, { practice, all });
  }
  return (dont) => {
    if (orders.size === 0) return null;
    const { key, all } = orderOf(withoutDenial(dont.text, language), language, recall);
    const order = orders.get(`${chapterOf(dont)} ${key}`);
    return order && jaccard(order.all, all) >= ENOUGH ? order.practice : null;
  };
}
