/**
 * forum-form: a guide as it was pasted from a forum, line under line.
 *
 * ## What it flags
 *
 * A file with a guide in forum form: labels such as “Some do's:” and parts on bare lines, without headings and lists. Silent
 * where empty lines keep the labels and the lists under them apart, so that nothing runs together; where bringing it into canonical form would change what is read, and in a file that is only taken for a guide by a few
 * labels.
 *
 * ## Why
 *
 * Markdown runs lines that follow each other together: on a page the guide becomes one block in which a volunteer finds
 * neither the responses nor the don'ts, and a credit under a list becomes part of its last item (CommonMark, paragraphs and
 * lazy continuation lines).
 *
 * ## How to fix
 *
 * Format the document. Labels become headings, parts become items and quotes; no word changes.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When a chat goes silent
 *
 *   ## Do's
 *
 *   - ✅ Wait a little.
 *
 *   ## Don'ts
 *
 *   - ❌ Don't send question marks.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   When a chat goes silent
 *   Example responses:
 *   "I am still here."
 *   Some do's:
 *   ✅ Wait a little.
 *   Some don'ts:
 *   ❌ Don't send question marks.
 *   Tips:
 *   I count to sixty. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   1:1-1:24: hint: This guide is written line under line, as in a forum; on a page its parts run together and a volunteer does not find them. Format the document: no word changes.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When a chat goes silent
 *
 *   ## Example responses
 *
 *   > "I am still here."
 *
 *   ## Some do's
 *
 *   - ✅ Wait a little.
 *
 *   ## Some don'ts
 *
 *   - ❌ Don't send question marks.
 *
 *   ## Tips
 *
 *   - I count to sixty. -@Mika
 *
 * @example
 *   {"name": "paraphrase.guide.md", "label": "input"}
 *
 *   Nobody answers
 *   Do:
 *   Wait a minute.
 *   Say hello again.
 *   Don't:
 *   Never count aloud.
 *   Never leave at once.
 *
 * @example
 *   {"name": "paraphrase.guide.md", "label": "output"}
 *
 *   1:1-1:15: hint: This guide is written line under line, as in a forum; on a page its parts run together and a volunteer does not find them. Format the document: no word changes.
 *
 * @example
 *   {"name": "apart.guide.md"}
 *
 *   # When a chat goes silent
 *
 *   Do's:
 *
 *   - ✅ Wait a little.
 *
 *   Don'ts:
 *
 *   - ❌ Don't send question marks.
 *
 * @example
 *   {"name": "run-on-lines.guide.md", "label": "input"}
 *
 *   # When a chat goes silent
 *
 *   Do's:
 *   - ✅ Wait a little.
 *   Don'ts:
 *   - ❌ Don't send question marks.
 *
 * @example
 *   {"name": "run-on-lines.guide.md", "label": "output"}
 *
 *   1:3-1:26: hint: This guide is written line under line, as in a forum; on a page its parts run together and a volunteer does not find them. Format the document: no word changes.
 *
 * @example
 *   {"name": "labels-under-headings.guide.md"}
 *
 *   # When a chat goes silent
 *
 *   **Do**
 *
 *   - ✅ Wait a little.
 *
 *   **Don't**
 *
 *   - ❌ Don't send question marks.
 */
import { t } from '@vscode/l10n';
import type { Guide } from '../guide/types.js';
import { defineRule } from '../lint/define-rule.js';
import { offsetOf } from '../lint/places.js';
import { absencePlace, lineStart } from './support/text.js';

export default defineRule(
  {
    id: 'forum-form',
    group: 'structure',
    severity: 'hint',
    over: 'file',
    fix: 'safe',
    since: '0.1.0',
    idle: true,
    gentle: 'silent',
  },
  async () => {
    const { formatText } = await import('../exchange/format/format.js');
    return (file, report, { source, house }) => {
      const guide = file.guides.find((one) => one.form === 'forum' && runsTogether(one, source));
      if (!guide || file.decision.gentle) return;
      // One guide alone is never formatted: headings in one would run the others together.
      const { edits } = formatText(source, { path: '', declared: true, house });
      if (edits.length === 0) return;
      report(absencePlace(guide, source), {
        message: t(
          'This guide is written line under line, as in a forum; on a page its parts run together and a volunteer ' +
            'does not find them. Format the document: no word changes.',
        ),
        fixes: [{ title: t`Format the document`, kind: 'safe', edits }],
      });
    };
  },
);

/** A part or a label on a bare line with a line right above it, or with words right below. */
function runsTogether(guide: Guide, source: string): boolean {
  const labels = guide.sections.flatMap(({ label }) => (label.form === 'line' ? [label] : []));
  const parts = [...guide.responses, ...guide.practices, ...guide.tips, ...guide.reportOptions];
  return [...labels, ...parts].some(({ position }) => {
    const from = offsetOf(position.start);
    const start = lineStart(source, from);
    const above = source.slice(Math.max(0, start - longestLook), start);
    const below = source.slice(offsetOf(position.end), offsetOf(position.end) + longestLook);
    return !inBlock.test(source.slice(start, from)) && (wordsAbove.test(above) || wordsBelow.test(below));
  });
}

const longestLook = 400;
/** What stands before it makes it an item, a quote, a cell or a heading. */
const inBlock = /[>|#]|^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const wordsAbove = /[^\s][ \t]*(?:\r\n|\r|\n)$/;
const wordsBelow = /^[^\r\n]*(?:\r\n|\r|\n)[ \t]*(?![ \t\r\n]|[-*+>#|]|\d{1,9}[.)][ \t])\S/;
