/**
 * missing-credit: a guide of collected tips that does not say where it comes from.
 *
 * ## What it flags
 *
 * A guide that holds tips but neither a credit line nor an `author` in its front matter. Silent in a file that is only
 * taken for a guide by a few labels.
 *
 * ## Why
 *
 * Such guides are collected from a thread that somebody opened. The credit thanks them and lets readers check the
 * original.
 *
 * ## How to fix
 *
 * End the guide with a line such as `[Original post](…) by @Name`.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath. -@Mika
 *
 *   [Original post](https://example.org/post) by @RiverStone
 *
 * @example
 *   {"name": "author.guide.md"}
 *
 *   ---
 *   author: RiverStone
 *   ---
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   1:3-1:24: info: This guide does not say where it comes from, so nobody is thanked and nobody can check the original. End it with a line such as: [Original post](…) by @Name.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath. -@Mika
 *
 *   [Original post](https://) by @Name
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { emptyLink } from './support/links.js';
import { insertAtEnd } from './support/sections.js';
import { absencePlace } from './support/text.js';
import { wordsFor } from './support/words.js';

export default defineRule(
  {
    id: 'missing-credit',
    group: 'attribution',
    severity: 'info',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'silent',
  },
  (guide, report, { source, house }) => {
    const wanted = house.required.credit ?? guide.tips.length > 0;
    if (guide.credit || guide.author !== null || !wanted) return;
    const { originalPost, creditLine } = wordsFor(guide.language).phrases;
    const line = (link: string): string => creditLine.replace('{link}', link);
    report(absencePlace(guide, source), {
      message: t(
        'This guide does not say where it comes from, so nobody is thanked and nobody can check the original. ' +
          'End it with a line such as: {0}.',
        line(`[${originalPost}](…)`),
      ),
      fixes: () => [
        {
          title: t`Add a credit line`,
          kind: 'suggestion',
          edits: [insertAtEnd(guide, line(emptyLink(originalPost)), source)],
        },
      ],
    });
  },
);
