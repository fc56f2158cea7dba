/**
 * section-order: parts that do not stand in the usual order.
 *
 * ## What it flags
 *
 * A part that stands behind one it should come before. The usual order is situation, example responses, do's and don'ts (either
 * first), tips, report options, credit; a community can write down its own. Handbooks, which repeat their parts, and parts of other kinds
 * are left alone.
 *
 * ## Why
 *
 * Whoever knows one guide of a library finds the words to say in the next one without looking, if they stand at the same
 * place. In a chat there is no time to look.
 *
 * ## How to fix
 *
 * Move the part. The fix moves whole parts with their comments and empty lines; where parts are not plain `##` headings it is
 * left to you.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "I am here."
 *
 *   ## Don'ts
 *
 *   - ❌ Don't shout. (Instead: Stay calm.)
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## Notes
 *
 *   Nothing.
 *
 *   ## Tips
 *
 *   - Wait. -@Mika
 *
 * @example
 *   {"name": "house.guide.md", "house": {"order": ["tips", "responses"]}}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Wait. -@Mika
 *
 *   ## Example responses
 *
 *   - "I am here."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Wait. -@Mika
 *
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   <!-- from the old page -->
 *   ## Example responses
 *
 *   - "I am here."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   8:4-8:8: info: “Do's” stands behind “Tips”, which is not the usual order: a listener who knows other guides looks for it elsewhere. Move it.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   <!-- from the old page -->
 *   ## Example responses
 *
 *   - "I am here."
 *
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## Tips
 *
 *   - Wait. -@Mika
 */
import { t } from '@vscode/l10n';
import { sortEdit } from '../exchange/format/section-moves.js';
import { misplaced, partsOf, ranksOf, type RankOf } from '../exchange/format/section-ranks.js';
import { defineRule } from '../lint/define-rule.js';
import type { GuideSection } from '../guide/types.js';

export default defineRule(
  {
    id: 'section-order',
    group: 'structure',
    severity: 'info',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'silent',
    yieldsTo: ['repeated-section'],
  },
  (guide, report, { source, house }) => {
    const rankOf = ranksOf(house);
    const parts = partsOf(guide, rankOf);
    const moved = misplaced(parts, rankOf);
    const part = parts.find((one) => moved.has(one));
    const before = part && neighbourOf(part, parts, rankOf);
    if (!part || !before) return;
    report(part.label, {
      message: messageFor(part, before),
      related: [
        {
          position: before.other.label.position,
          message: before.side === 'behind' ? t`It belongs before this part` : t`It belongs behind this part`,
        },
      ],
      fixes: () => {
        const edit = sortEdit(guide, house, source);
        return edit
          ? [{ title: t`Move the parts into the usual order`, kind: 'suggestion', edits: [edit] }]
          : [];
      },
    });
  },
);

interface Neighbour {
  readonly other: GuideSection;
  readonly side: 'behind' | 'before';
}

function messageFor({ label }: GuideSection, { side, other }: Neighbour): string {
  return side === 'behind'
    ? t(
        '“{0}” stands behind “{1}”, which is not the usual order: ' +
          'a listener who knows other guides looks for it elsewhere. Move it.',
        label.text,
        other.label.text,
      )
    : t(
        '“{0}” stands before “{1}”, which is not the usual order: ' +
          'a listener who knows other guides looks for it elsewhere. Move it.',
        label.text,
        other.label.text,
      );
}

/** A part that the misplaced one stands on the wrong side of. */
function neighbourOf(part: GuideSection, parts: readonly GuideSection[], rankOf: RankOf): Neighbour | null {
  const at = parts.indexOf(part);
  const passed = parts.slice(0, at).find((one) => rankOf(one.kind) > rankOf(part.kind));
  if (passed) return { other: passed, side: 'behind' };
  const ahead = parts.slice(at + 1).findLast((one) => rankOf(one.kind) < rankOf(part.kind));
  return ahead ? { other: ahead, side: 'before' } : null;
}
