/**
 * lost-link: words that say a link was here.
 *
 * ## What it flags
 *
 * “found in this post”, “original post here”, `Members []`, `[email protected]`, “please email your report to” at a line's
 * end, and the mark that an import leaves: `<!-- guidepost gap link -->`. An error among the report options, a warning
 * elsewhere. “Here” as an adverb (“we are here to help”) is left alone.
 *
 * ## Why
 *
 * Pasting from a forum keeps the words and drops the address. The founding text of these guides lost two links this way,
 * one of them to the report form.
 *
 * ## How to fix
 *
 * Look up the original and put the address back.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Remember that you are here to listen.
 *
 *   ## Report options
 *
 *   - Use the form found in [this post](https://example.org/report).
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Use the form found in this post
 *   - Submit a ticket via https://example.org/tickets
 *
 *   Original post here by @Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:25-5:34: error: The words “this post” point to a link that is not there, most likely lost in copying: the person in the chat cannot follow it. Look up the original and put the address back.
 *   8:1-8:19: warning: The words “Original post here” point to a link that is not there, most likely lost in copying. Look up the original and put the address back.
 *
 * @example
 *   {"name": "gap.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Use the form <!-- guidepost gap link -->
 *   - Call 116 123.
 *
 * @example
 *   {"name": "gap.guide.md", "label": "output"}
 *
 *   5:16-5:43: error: This marks a link that is not there, most likely lost in copying: the person in the chat cannot follow it. Look up the original and put the address back.
 *
 * @example
 *   {"name": "gap.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Use the [form](https://)
 *   - Call 116 123.
 *
 * @example
 *   {"name": "brackets.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Use the report form []
 *   - Call 116 123.
 *
 * @example
 *   {"name": "brackets.guide.md", "label": "output"}
 *
 *   5:23-5:25: error: This marks a link that is not there, most likely lost in copying: the person in the chat cannot follow it. Look up the original and put the address back.
 *
 * @example
 *   {"name": "brackets.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Use the report [form](https://)
 *   - Call 116 123.
 *
 * @example
 *   {"name": "complete.guide.md"}
 *
 *   # When somebody asks how to reach us
 *
 *   ## Do's
 *
 *   - ✅ Say that we answer by chat and email.
 *   - ✅ Don't report it here, and say why.
 *   - ✅ From this article, take one thing with you.
 *   - ✅ Tick the box `[ ]` when you are done.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { contains } from '../lint/places.js';
import type { Guide, LostLink, ReportOption } from '../guide/types.js';
import { lostLinkFix } from './support/links.js';
import { shorten } from './support/text.js';

export default defineRule(
  {
    id: 'lost-link',
    group: 'links',
    severity: 'warning',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    yieldsTo: ['unfilled-scaffold'],
  },
  (guide, report, { source }) => {
    const options = optionsWithLostLink(guide);
    for (const lost of guide.lostLinks) {
      const option = options.get(lost.position.start.offset);
      const grave =
        lost.section === 'report' && !(guide.credit && contains(guide.credit.position, lost.position));
      report(lost, {
        about: [lost.position, ...(option ? [option.position] : [])],
        ...(grave ? { severity: 'error' as const } : {}),
        message: `${whatIsLost(lost, grave)} ${t`Look up the original and put the address back.`}`,
        fixes: () => [lostLinkFix(lost, source)],
      });
    }
  },
);

/** Where a comment marks the gap it stands behind the option's words: the finding speaks of both. */
function optionsWithLostLink({ reportOptions }: Guide): ReadonlyMap<number | undefined, ReportOption> {
  return new Map(
    reportOptions.flatMap((option) =>
      option.lostLinks.map(({ position }) => [position.start.offset, option] as const),
    ),
  );
}

function whatIsLost({ text, form }: LostLink, grave: boolean): string {
  // Marks and empty brackets are no words.
  if (form === 'gap' || form === 'empty' || text === '') {
    return grave
      ? t(
          'This marks a link that is not there, most likely lost in copying: ' +
            'the person in the chat cannot follow it.',
        )
      : t`This marks a link that is not there, most likely lost in copying.`;
  }
  const words = shorten(text);
  return grave
    ? t(
        'The words “{0}” point to a link that is not there, most likely lost in copying: ' +
          'the person in the chat cannot follow it.',
        words,
      )
    : t('The words “{0}” point to a link that is not there, most likely lost in copying.', words);
}
