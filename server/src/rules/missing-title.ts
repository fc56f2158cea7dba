/**
 * missing-title: a guide without a title.
 *
 * ## What it flags
 *
 * A guide that has no heading, first line or front matter `title` to name the situation it is for. Silent in a file that
 * is only taken for a guide by a few labels.
 *
 * ## Why
 *
 * A listener looks for the right guide in the middle of a chat; without a title the guide is not found, or the wrong one
 * is used. Guides collected from forum threads lose their title when only the post is copied.
 *
 * ## How to fix
 *
 * Write one line that names the situation: `# When someone had a bad chat before`.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When a chat went quiet
 *
 *   ## Do's
 *
 *   - ✅ Wait a little.
 *
 * @example
 *   {"name": "front-matter.guide.md"}
 *
 *   ---
 *   title: When a chat went quiet
 *   ---
 *
 *   ## Do's
 *
 *   - ✅ Wait a little.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   ## Do's
 *
 *   - ✅ Wait a little.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   1:1-1:8: error: This guide has no title, so a listener in the middle of a chat cannot tell what it is for. Name the situation in one line at the top.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # …
 *
 *   ## Do's
 *
 *   - ✅ Wait a little.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { offsetOf } from '../lint/places.js';
import { absencePlace, frontMatterEnd, insertAt, lineEnding, lineStart } from './support/text.js';

export default defineRule(
  {
    id: 'missing-title',
    group: 'structure',
    severity: 'error',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'silent',
  },
  (guide, report, { source, house }) => {
    if (guide.title || house.required.title === false) return;
    const start = lineStart(source, Math.max(offsetOf(guide.position.start), frontMatterEnd(source)));
    const eol = lineEnding(source);
    report(absencePlace(guide, source), {
      message: t(
        'This guide has no title, so a listener in the middle of a chat cannot tell what it is for. ' +
          'Name the situation in one line at the top.',
      ),
      fixes: [
        { title: t`Add a title`, kind: 'suggestion', edits: [insertAt(source, start, `# …${eol}${eol}`)] },
      ],
    });
  },
);
