/**
 * vague-link-text: a link whose words do not say where it leads.
 *
 * ## What it flags
 *
 * A link named “here”, “this”, “click here”, “more” and the like. The words are listed for each language.
 *
 * ## Why
 *
 * Copied as plain text the address is lost and “here” says nothing about what was there; a screen reader that lists the
 * links reads “here, here, here” (WCAG 2.4.4).
 *
 * ## How to fix
 *
 * Name the page: `[report form](…)`.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Fill in the [report form](https://example.org/report) here.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Fill in the form [here](https://example.org/report).
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:20-5:54: warning: The words “here” do not say where this link leads; once the address is lost in copying, nobody can tell. Name the page.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Fill in the form […](https://example.org/report).
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { isVague } from './support/words.js';

export default defineRule(
  {
    id: 'vague-link-text',
    group: 'links',
    severity: 'warning',
    over: 'link',
    fix: 'suggestion',
    since: '0.1.0',
    yieldsTo: ['unfilled-scaffold'],
  },
  (link, report) => {
    if (link.form === 'bare' || link.form === 'autolink' || !isVague(link.text)) return;
    report(link, {
      message: t(
        'The words “{0}” do not say where this link leads; once the address is lost in copying, ' +
          'nobody can tell. Name the page.',
        link.text,
      ),
      fixes: [
        {
          title: t`Name the page…`,
          kind: 'suggestion',
          edits: [{ position: link.textPosition, newText: '…' }],
        },
      ],
    });
  },
);
