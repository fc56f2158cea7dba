/**
 * empty-section: a part with a label and nothing under it.
 *
 * ## What it flags
 *
 * A label or heading that nothing follows before the next one: no words, no list, no picture; and a list of marks without words. A heading whose parts follow under
 * deeper headings is not empty; neither is a heading that holds a link or is a whole sentence, nor one
 * right under the title that says more about it. A part on reporting without any option is the matter of missing-report-link.
 *
 * ## Why
 *
 * The label promises help that is not there: in a chat a listener goes to “Example responses” and finds none. Most often the
 * words under it were lost in copying.
 *
 * ## How to fix
 *
 * Write what belongs there, or take the label out.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ### For everybody on the night team
 *
 *   ## Do's
 *
 *   ### At night
 *
 *   - ✅ Stay calm.
 *
 *   ## Example responses
 *
 *   ```json
 *   {"say": "I am here."}
 *   ```
 *
 *   ## Tips
 *
 *   ![A picture of a calm room](room.png)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## Tips
 *
 *   <!-- to be collected -->
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   3:4-3:21: warning: Nothing stands under “Example responses”, so a listener who looks there in a chat finds no help. Write what belongs there, or take the label out.
 *   9:4-9:8: warning: Nothing stands under “Tips”, so a listener who looks there in a chat finds no help. Write what belongs there, or take the label out.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { offsetOf, slice, sourceEnd } from '../lint/places.js';
import type { Guide, GuideSection } from '../guide/types.js';
import { byList, placeOfList } from './support/practices.js';

export default defineRule(
  {
    id: 'empty-section',
    group: 'structure',
    severity: 'warning',
    over: 'guide',
    fix: null,
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['unfilled-scaffold'],
  },
  (guide, report, { source }) => {
    guide.sections.forEach((section, index) => {
      const { empty, label } = section;
      const next = guide.sections[index + 1];
      if (!empty || isLeft(section, guide, next) || isSubtitle(section, guide, source)) return;
      if (!isBare(section, next ? offsetOf(next.position.start) : sourceEnd(guide, source), source)) return;
      report(label, {
        message: t(
          'Nothing stands under “{0}”, so a listener who looks there in a chat finds no help. ' +
            'Write what belongs there, or take the label out.',
          label.text,
        ),
      });
    });
    for (const list of byList(guide.practices).values()) {
      if (!list.every(({ text, scaffolds }) => text === '' && scaffolds.length === 0)) continue;
      report(placeOfList(guide, list), {
        message: t(
          'This list holds marks and no words, so a listener who looks there in a chat finds no help. ' +
            'Write what belongs there, or take it out.',
        ),
      });
    }
  },
);

/** What is left to other rules, or was never meant to hold something: a heading over headings of its own depth. */
function isLeft(
  { kind, label }: GuideSection,
  { gentle, reportOptions }: Guide,
  next?: GuideSection,
): boolean {
  if (kind === 'other') return gentle || (next?.kind === 'other' && next.label.depth === label.depth);
  return !gentle && kind === 'report' && !reportOptions.some(({ channels }) => channels.length > 0);
}

/** A heading that is the help itself (a link, a whole sentence), or a second line of the title. */
function isSubtitle({ kind, label }: GuideSection, { title }: Guide, source: string): boolean {
  if (kind !== 'other') return false;
  if (saysItself.test(slice(source, label.position))) return true;
  if (!title) return false;
  const between = source.slice(offsetOf(title.position.end), offsetOf(label.position.start));
  return between.length <= longest && !hasWords.test(between.replace(pictures, ''));
}

/** The model counts words only: pictures, code and tags stand in the source. */
function isBare({ label }: GuideSection, to: number, source: string): boolean {
  const from = offsetOf(label.position.end);
  return !hasContent.test(source.slice(from, to).slice(0, longest).replace(besides, ''));
}

/** A longer stretch is not empty. */
const longest = 4000;
/** Comments, the line under a heading, closing marks, a line between parts. */
const besides =
  /<!--(?:(?!-->)[\s\S]){0,2000}(?:-->|$)|^[\s#*_:：=-]+|(?<=\n)[ \t]*(?:[*_-][ \t]*){3,}(?=\r?\n|$)/g;
const saysItself = /https?:\/\/|\]\(|\p{Ll}{2}\.\s*$/u;
const hasWords = /\p{L}/u;
/** Pictures and badges, linked or not, and their addresses. */
const pictures =
  /^\[[^\]\n]{1,100}\]:.{0,400}$|!?\[[^\]]{0,200}\](?:\([^)]{0,600}\)|\[[^\]]{0,100}\])?|\([^)]{0,600}\)/gm;
const hasContent = /[^\s#*_:：>-]/u;
