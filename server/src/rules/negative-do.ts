/**
 * negative-do: a do that says what not to do.
 *
 * ## What it flags
 *
 * A do that begins with a denial: “✅ Don't interrupt”, “✅ Avoid jargon”, “✅ Never argue”. Quotations and words such as “No
 * matter what” or “Don't hesitate to” are left alone.
 *
 * ## Why
 *
 * A listener looks at the do's to see what to do, and finds nothing to do there. A mark that says yes before words that say no is
 * also read the wrong way round by people in a hurry (Federal Plain Language Guidelines: use positive language).
 *
 * ## How to fix
 *
 * Say what to do (“Let them finish”), or move the item to the don'ts.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Let them finish.
 *   - ✅ No matter what they say, stay calm.
 *   - ✅ “Don't worry, take your time.”
 *   - ✅ Stop and breathe.
 *   - ✅ Don't hesitate to ask a moderator.
 *   - ✅ Notice their words.
 *   - ✅ No answer is needed at once.
 *
 *   ## Don'ts
 *
 *   - ❌ Don't interrupt. (Instead: Let them finish.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *   - ✅ Please do not interrupt them.
 *
 *   ## Don'ts
 *
 *   - ❌ Don't shout. (Instead: Stay calm.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   6:3-6:34: info: This do says what not to do, so whoever looks here for something to do in the chat finds nothing. Say what to do, or move it to the don'ts.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## Don'ts
 *
 *   - ❌ Don't shout. (Instead: Stay calm.)
 *   - ❌ Please do not interrupt them.
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
    id: 'negative-do',
    group: 'structure',
    severity: 'info',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['unfilled-scaffold', 'mixed-polarity'],
  },
  (guide, report, { source, language, house }) => {
    const negative = guide.practices.filter((one) => isNegativeDo(one, language, source));
    if (negative.length === 0) return;
    const otherList = otherListsOf(guide);
    for (const practice of negative) {
      report(practice, {
        message: t(
          'This do says what not to do, so whoever looks here for something to do in the chat finds nothing. ' +
            "Say what to do, or move it to the don'ts.",
        ),
        fixes: () =>
          [toDonts(practice, guide, otherList(practice, 'dont'), markFor(house, 'dont'), source)].flatMap(
            (fix) => fix ?? [],
          ),
      });
    }
  },
);

/** A word such as “Don't:” as its mark contradicts the list; that is the matter of mixed-polarity. */
function isNegativeDo(practice: Practice, language: string, source: string): boolean {
  const { polarity, negated, marker, text, container } = practice;
  if (polarity !== 'do' || !negated || marker?.polarity === 'dont' || container === 'code') return false;
  if (!isFilled(practice) || isQuoted(practice, source)) return false;
  return structureWordsFor(language)?.notDenied.test(text) !== true;
}

function toDonts(
  practice: Practice,
  guide: Guide,
  last: Practice | null,
  mark: string,
  source: string,
): Fix | null {
  const edits = movedTo({ practice, guide, last, side: 'dont', source }, (words) => words, mark);
  return edits && { title: t`Move it to the don'ts`, kind: 'suggestion', edits };
}
