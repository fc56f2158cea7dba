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
import { defineRule } from '../lint/define-rule.js';
import type { HouseStyle } from '../guide/house-style.js';
import type { Guide, GuideSection, SectionKind } from '../guide/types.js';
import { movedInOrder } from './support/section-moves.js';

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
        const edit = movedInOrder(guide, [...moved], rankOf, source);
        return edit
          ? [{ title: t`Move the parts into the usual order`, kind: 'suggestion', edits: [edit] }]
          : [];
      },
    });
  },
);

type RankOf = (kind: SectionKind) => number;

/** Do's and don'ts may change places. */
const usual: readonly (readonly SectionKind[])[] = [
  ['situation'],
  ['responses'],
  ['dos', 'donts', 'practices'],
  ['tips'],
  ['report'],
  ['credit'],
];

/** The place of a kind in the order; -1 for kinds that may stand anywhere. */
function ranksOf({ order }: HouseStyle): RankOf {
  const places = order ? order.map((kind) => [kind]) : usual;
  return (kind) => places.findIndex((kinds) => kinds.includes(kind));
}

/** The parts right under the title; none where a kind comes again, as in a handbook. */
function partsOf({ sections }: Guide, rankOf: RankOf): readonly GuideSection[] {
  const known = sections.filter(({ kind, label }) => label.form !== 'cell' && rankOf(kind) >= 0);
  const depth = Math.min(...known.map(({ label }) => label.depth));
  const top = known.filter(({ label }) => label.depth === depth);
  const kinds = new Set(top.map(({ kind }) => kind));
  const chapters = sections.some(({ kind, label }) => kind === 'other' && label.depth < depth);
  return kinds.size === top.length &&
    !chapters &&
    known.every(({ label, kind }) => label.depth === depth || !kinds.has(kind))
    ? top
    : [];
}

/** The fewest parts that must move: all but the longest run that already stands in order. */
function misplaced(parts: readonly GuideSection[], rankOf: RankOf): ReadonlySet<GuideSection> {
  const runs: { readonly length: number; readonly last: GuideSection; readonly before: number }[] = [];
  parts.forEach((last, at) => {
    const fits = (index: number): boolean => rankOf(parts[index]?.kind ?? 'other') <= rankOf(last.kind);
    let before = -1;
    for (let index = 0; index < at; index++)
      if (fits(index) && (runs[index]?.length ?? 0) > (runs[before]?.length ?? 0)) before = index;
    runs.push({ length: (runs[before]?.length ?? 0) + 1, last, before });
  });
  const kept = new Set<GuideSection>();
  let best = runs.reduce((most, { length }, index) => (length > (runs[most]?.length ?? 0) ? index : most), 0);
  for (let run = runs[best]; run; run = runs[best]) {
    kept.add(run.last);
    best = run.before;
  }
  return new Set(parts.filter((part) => !kept.has(part)));
}

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
