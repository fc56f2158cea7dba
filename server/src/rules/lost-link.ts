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
 */
import { defineRule } from '../lint/define-rule.js';
import { contains, offsetOf, pointAt, slice } from '../lint/places.js';
import type { Edit, Fix } from '../lint/types.js';
import type { LostLink } from '../guide/types.js';
import { emptyLink } from './support/links.js';
import { lineStart, shorten } from './support/text.js';

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
    for (const lost of guide.lostLinks) {
      const grave =
        lost.section === 'report' && !(guide.credit && contains(guide.credit.position, lost.position));
      report(lost, {
        ...(grave ? { severity: 'error' as const } : {}),
        message:
          `${wordsOf(lost)} a link that is not there, most likely lost in copying` +
          `${grave ? ': the person in the chat cannot follow it' : ''}. ` +
          'Look up the original and put the address back.',
        fixes: () => [fixFor(lost, source)],
      });
    }
  },
);

function wordsOf({ text, form }: LostLink): string {
  return form === 'gap' || text === '' ? 'This marks' : `The words “${shorten(text)}” point to`;
}

function fixFor(lost: LostLink, source: string): Fix {
  return {
    title: 'Make it a link (paste the address)',
    kind: 'suggestion',
    edits: [linkAgain(lost, source)],
  };
}

/** The words become the link; where only an empty pair of brackets or a mark is left, the word before it does. */
function linkAgain({ position }: LostLink, source: string): Edit {
  const raw = slice(source, position);
  const words = bare(raw);
  if (words !== '') return { position, newText: emptyLink(words) };
  const start = offsetOf(position.start);
  const before = /[^\s>|]+(?=\s*$)/.exec(source.slice(lineStart(source, start), start))?.[0] ?? '';
  const from = start - (source.slice(0, start).length - source.slice(0, start).lastIndexOf(before));
  const at = before === '' ? position.start : pointAt(source, from);
  return { position: { start: at, end: position.end }, newText: emptyLink(bare(before) || '…') };
}

function bare(raw: string): string {
  return raw
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/[[\]()]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.:,;]+$/, '');
}
