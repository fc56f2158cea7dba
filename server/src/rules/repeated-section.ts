/**
 * repeated-section: the same part twice.
 *
 * ## What it flags
 *
 * Two parts of one kind with the same label in one guide: “Tips” here and “Tips” again further down. The do's and
 * don'ts of a handbook, which stand under different headings, are no repetition.
 *
 * ## Why
 *
 * In a chat a listener finds the first of the two, takes it for all there is, and never sees the second.
 *
 * ## How to fix
 *
 * Put both into one part, or give the second a label that says what sets it apart.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## More do's
 *
 *   - ✅ Drink some water.
 *
 * @example
 *   {"name": "handbook.guide.md"}
 *
 *   # Nights
 *
 *   ## Panic
 *
 *   ### Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## Anger
 *
 *   ### Do's
 *
 *   - ✅ Listen.
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
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## **TIPS:**
 *
 *   - Breathe. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   11:4-11:13: warning: “TIPS” stands in this guide twice, so a listener takes the first for all there is. Put both into one part, or say in the label what sets this one apart.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import type { Guide, GuideSection } from '../guide/types.js';
import { normaliseLabel } from '../guide/label-form.js';
import { chaptersOf } from './support/chapters.js';
import { isContrastLabel } from './support/labels.js';

export default defineRule(
  {
    id: 'repeated-section',
    group: 'structure',
    severity: 'warning',
    over: 'guide',
    fix: null,
    since: '0.1.0',
    gentle: 'silent',
    yieldsTo: ['empty-section', 'unfilled-scaffold'],
  },
  (guide, report) => {
    const firsts = new Map<string, GuideSection>();
    const chapters = chaptersOf(guide);
    const turns = turnsIn(guide, chapters);
    guide.sections.forEach((section, index) => {
      const chapter = chapters[index] ?? -1;
      const inTurns = turns.has(chapter) && (section.kind === 'dos' || section.kind === 'donts');
      if (inTurns || !isPart(section, guide)) return;
      const key = `${chapter} ${section.label.depth} ${section.kind} ${normaliseLabel(section.label.text)}`;
      const first = firsts.get(key);
      if (!first) return void firsts.set(key, section);
      report(section.label, {
        message: t(
          '“{0}” stands in this guide twice, so a listener takes the first for all there is. ' +
            'Put both into one part, or say in the label what sets this one apart.',
          section.label.text,
        ),
        related: [{ position: first.label.position, message: t`The first of the two` }],
      });
    });
  },
);

/** Headings, and the label lines of a forum post; “Bad” and “Good” are meant to come again and again. */
function isPart({ kind, label }: GuideSection, guide: Guide): boolean {
  if (kind === 'other' || kind === 'credit') return false;
  const counts = label.form === 'heading' || (label.form === 'line' && guide.form === 'forum');
  return counts && !isContrastLabel(label, guide);
}

/** Do's and don'ts that come in turns under one heading belong to situations told between them. */
function turnsIn({ sections }: Guide, chapters: readonly number[]): ReadonlySet<number> {
  const seen = { dos: new Set<number>(), donts: new Set<number>() };
  const again = { dos: new Set<number>(), donts: new Set<number>() };
  sections.forEach(({ kind }, index) => {
    if (kind !== 'dos' && kind !== 'donts') return;
    const chapter = chapters[index] ?? -1;
    (seen[kind].has(chapter) ? again : seen)[kind].add(chapter);
  });
  return new Set([...again.dos].filter((chapter) => again.donts.has(chapter)));
}
