/**
 * missing-marker: an item without the mark that its neighbours carry.
 *
 * ## What it flags
 *
 * A do or don't without ✅ or ❌ in a list where another item has one. A list without any marks is left alone.
 *
 * ## Why
 *
 * Where most items are marked, the one without a mark reads as a note, or as the opposite; and when the line is quoted
 * alone nothing says on which side it stands.
 *
 * ## How to fix
 *
 * Put the mark of its list in front. This is a safe fix: it changes form only.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - Stay calm.
 *   - Let them finish.
 *
 *   ## Don'ts
 *
 *   - ❌ Raise your voice. (Instead: Stay calm.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *   - Let them finish.
 *
 *   ## Don'ts
 *
 *   - ❌ Raise your voice. (Instead: Stay calm.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   6:3-6:19: info: This item lacks the mark ✅ that its neighbours carry, so alone it does not say whether to do it. Put the mark in front.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *   - ✅ Let them finish.
 *
 *   ## Don'ts
 *
 *   - ❌ Raise your voice. (Instead: Stay calm.)
 */
import { defineRule } from '../lint/define-rule.js';
import type { Practice } from '../guide/types.js';
import { byList } from './support/practices.js';
import { startOfWords } from './support/text.js';

export default defineRule(
  {
    id: 'missing-marker',
    group: 'structure',
    severity: 'info',
    over: 'guide',
    fix: 'safe',
    since: '0.1.0',
    yieldsTo: ['unfilled-scaffold'],
  },
  (guide, report, { source }) => {
    for (const list of byList(guide.practices).values()) {
      for (const one of list) {
        const mark = one.marker ? null : markOf(one, list);
        if (!mark) continue;
        report(one, {
          message:
            `This item lacks the mark ${mark} that its neighbours carry, so alone it does not say whether to do it. ` +
            'Put the mark in front.',
          fixes: [
            {
              title: `Put ${mark} in front`,
              kind: 'safe',
              edits: [{ position: startOfWords(source, one.position), newText: `${mark} ` }],
            },
          ],
        });
      }
    }
  },
);

/** The mark of a neighbour on the same side; a word (“Don't …”) is no mark to copy. */
function markOf(practice: Practice, list: readonly Practice[]): string | null {
  const marks = list.flatMap(({ marker }) => (marker && marker.form !== 'word' ? [marker] : []));
  if (marks.length === 0 || practice.container === 'code') return null;
  const same = marks.find((marker) => marker.polarity === practice.polarity);
  return same ? (same.ambiguous ?? same.raw) : practice.polarity === 'do' ? '✅' : '❌';
}
