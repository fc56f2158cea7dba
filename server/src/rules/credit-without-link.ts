/**
 * credit-without-link: a credit that does not lead to the original.
 *
 * ## What it flags
 *
 * A credit line without a link. Where its words show that a link was lost, `lost-link` says so. A list of people who are thanked,
 * and “Sources:” before words that name nobody, are left alone.
 *
 * ## Why
 *
 * Readers can check the context, and thank the author, only where they can open the original.
 *
 * ## How to fix
 *
 * Link the words “Original post” to it.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   [Original post](https://example.org/post) by @RiverStone
 *
 * @example
 *   {"name": "thanks.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Acknowledgements
 *
 *   With ideas from:
 *
 *   - Mika (@Mika)
 *   - River (@RiverStone)
 *
 * @example
 *   {"name": "sources.guide.md"}
 *
 *   # When someone is angry
 *
 *   Sources: our training, several talks, the night team.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   Original post by @RiverStone
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   3:1-3:29: info: This credit does not lead to the original, so readers can neither check it nor thank its author there. Add the link.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   Original post by @RiverStone [link to the original](https://)
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { endOfWords, slice } from '../lint/places.js';
import type { Credit } from '../guide/types.js';
import { emptyLink } from './support/links.js';
import { lineStartOf } from './support/text.js';
import { wordsFor } from './support/words.js';

export default defineRule(
  {
    id: 'credit-without-link',
    group: 'attribution',
    severity: 'info',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    yieldsTo: ['lost-link', 'unfilled-scaffold'],
  },
  ({ credit, language }, report, { source }) => {
    if (!credit || credit.url !== null || !namesOriginal(credit, source)) return;
    const { linkToOriginal } = wordsFor(language).phrases;
    report(credit, {
      message: t(
        'This credit does not lead to the original, so readers can neither check it nor thank its author there. ' +
          'Add the link.',
      ),
      fixes: () => [
        {
          title: t`Add a link (paste the address)`,
          kind: 'suggestion',
          edits: [
            { position: endOfWords(source, credit.position), newText: ` ${emptyLink(linkToOriginal)}` },
          ],
        },
      ],
    });
  },
);

/** A list of people who are thanked, and “Sources:” before words that name nobody, speak of no original. */
function namesOriginal({ text, names, position }: Credit, source: string): boolean {
  const before = slice(source, { start: lineStartOf(position.start), end: position.start });
  if (listMark.test(before) && text.length <= longestName) return false;
  return names.length > 0 || !leadWithColon.test(text);
}

const listMark = /^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]+$/;
const leadWithColon = /^\p{L}{1,20}\s?:/u;
/** A name and a handle; a credit says more than that. */
const longestName = 40;
