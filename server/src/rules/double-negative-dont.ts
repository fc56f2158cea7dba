/**
 * double-negative-dont: a don't that denies twice and so asks for something.
 *
 * ## What it flags
 *
 * A don't with two denials: “❌ Don't not answer”, “❌ Never fail to thank them”, “❌ Don't forget to listen”.
 *
 * ## Why
 *
 * Two denials make an order: with a cross before it, nobody in a hurry can tell whether to do it or to leave it (Federal Plain
 * Language Guidelines: use positive language).
 *
 * ## How to fix
 *
 * Say it as a do: “✅ Listen”.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Listen.
 *
 *   ## Don'ts
 *
 *   - ❌ Don't fail them. (Instead: Listen.)
 *   - ❌ Never say that they must not cry. (Instead: Listen.)
 *   - ❌ Don't stop the chat at once. (Instead: Listen.)
 *   - ❌ Don't notify others. (Instead: Listen.)
 *   - ❌ Forget about the time. (Instead: Listen.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## Don'ts
 *
 *   - ❌ Don't forget to listen.
 *   - ❌ Never neglect to thank them.
 *   - ❌ Shout. (Instead: Stay calm.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   9:3-9:28: warning: “Don't forget to” denies twice: with a cross before it, nobody can tell in a chat whether to do it or to leave it. Say it as a do.
 *   10:3-10:33: warning: “Never neglect to” denies twice: with a cross before it, nobody can tell in a chat whether to do it or to leave it. Say it as a do.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *   - ✅ Listen.
 *   - ✅ Always thank them.
 *
 *   ## Don'ts
 *
 *   - ❌ Shout. (Instead: Stay calm.)
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import type { Fix } from '../lint/types.js';
import type { Guide, Practice } from '../guide/types.js';
import { otherListsOf } from './support/items.js';
import { markFor } from './support/marks.js';
import { isQuoted } from './support/orders.js';
import { isFilled } from './support/practices.js';
import { movedTo } from './support/practice-moves.js';
import { structureWordsFor } from './support/structure-words.js';

export default defineRule(
  {
    id: 'double-negative-dont',
    group: 'structure',
    severity: 'warning',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['unfilled-scaffold', 'mixed-polarity'],
  },
  (guide, report, { source, language, house }) => {
    const found = guide.practices.flatMap((practice) => doubleIn(practice, language, source) ?? []);
    if (found.length === 0) return;
    const otherList = otherListsOf(guide);
    for (const { practice, words, positive } of found) {
      report(practice, {
        message: t(
          '“{0}” denies twice: with a cross before it, nobody can tell in a chat whether to do it or to leave it. ' +
            'Say it as a do.',
          words,
        ),
        fixes: () => {
          const last = otherList(practice, 'do');
          const fix = asDo({ practice, words, positive }, guide, last, markFor(house, 'do'), source);
          return fix ? [fix] : [];
        },
      });
    }
  },
);

interface Double {
  readonly practice: Practice;
  /** The denials, as written. */
  readonly words: string;
  readonly positive: string | null;
}

function doubleIn(practice: Practice, language: string, source: string): Double | null {
  if (practice.polarity !== 'dont' || !isFilled(practice) || isQuoted(practice, source)) return null;
  for (const { pattern, positive } of structureWordsFor(language)?.doubleNegatives ?? []) {
    const words = pattern.exec(practice.text)?.[0].trim();
    if (words) return { practice, words, positive };
  }
  return null;
}

/** An answer behind the don't would be torn from it. */
function asDo(
  { practice, words, positive }: Double,
  guide: Guide,
  last: Practice | null,
  mark: string,
  source: string,
): Fix | null {
  if (positive === null || practice.instead) return null;
  const reword = (text: string): string => {
    const rest = text.startsWith(words) ? positive + text.slice(words.length).trimStart() : text;
    return rest.slice(0, 1).toUpperCase() + rest.slice(1);
  };
  const edits = movedTo({ practice, guide, last, side: 'do', source }, reword, mark);
  return edits && { title: t`Say it as a do`, kind: 'suggestion', edits };
}
