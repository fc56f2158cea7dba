/**
 * duplicate-tip: the same tip twice.
 *
 * ## What it flags
 *
 * A tip with the words of an earlier one, or nearly so, also where two different people signed them. The same words with links to
 * two places are two tips.
 *
 * ## Why
 *
 * Tips are collected from threads, where one post is quoted by the next: a copy gives one person's words to two, and takes the
 * reader's time in a chat. With two names it is not even clear whose experience it is.
 *
 * ## How to fix
 *
 * Keep one. Where the names differ, find out who wrote it.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Read it twice before you answer. -@Mika
 *   - Read it twice before you block anybody. -@RiverStone
 *   - Wait. -@RiverStone
 *
 * @example
 *   {"name": "links.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Read [my post](https://example.org/first). -@Mika
 *   - Read [my post](https://example.org/second). -@RiverStone
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Read it twice before you answer. -@Mika
 *   - Take a walk when the chat is over. -@quietoak42
 *   - Read it twice, before you answer! -@RiverStone
 *   - Take a walk when the chat is over. -@quietoak42
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   7:3-7:49: warning: These are the words of a tip above, signed by somebody else: readers cannot tell whose experience it is. Find out who wrote it, and keep one.
 *   8:3-8:50: warning: This tip says the same as one above, so it takes the place of something a listener needs. Keep one of them.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Read it twice before you answer. -@Mika
 *   - Take a walk when the chat is over. -@quietoak42
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import type { Fix } from '../lint/types.js';
import type { Tip } from '../guide/types.js';
import { repeatsIn } from './support/duplicates.js';
import { targetsIn } from './support/link-targets.js';
import { removeBlock } from './support/items.js';

export default defineRule(
  {
    id: 'duplicate-tip',
    group: 'attribution',
    severity: 'warning',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['unfilled-scaffold'],
  },
  (guide, report, { source, language, recall }) => {
    const tips = guide.tips.filter(({ scaffolds, text }) => text !== '' && scaffolds.length === 0);
    const targets = targetsIn(guide);
    for (const { one, earlier } of repeatsIn(tips, language, recall)) {
      if (targets(one) !== targets(earlier)) continue;
      report(one, {
        message: namesDiffer(one, earlier)
          ? t(
              'These are the words of a tip above, signed by somebody else: readers cannot tell whose experience it is. ' +
                'Find out who wrote it, and keep one.',
            )
          : t(
              'This tip says the same as one above, so it takes the place of something a listener needs. ' +
                'Keep one of them.',
            ),
        related: [{ position: earlier.position, message: t`The first of the two` }],
        fixes: () => [...takeOut(thisOne(one), one, source), ...takeOut(firstOne(earlier), earlier, source)],
      });
    }
  },
);

function namesDiffer({ attribution }: Tip, { attribution: other }: Tip): boolean {
  return attribution !== null && other !== null && attribution.name !== other.name;
}

function thisOne({ attribution }: Tip): string {
  return attribution ? t`Take this one out (signed by ${attribution.name})` : t`Take this one out`;
}

function firstOne({ attribution }: Tip): string {
  return attribution ? t`Take the first one out (signed by ${attribution.name})` : t`Take the first one out`;
}

function takeOut(title: string, tip: Tip, source: string): readonly Fix[] {
  const edit = tip.container === 'item' || tip.container === 'line' ? removeBlock(tip, source) : null;
  return edit ? [{ title, kind: 'suggestion', edits: [edit] }] : [];
}
