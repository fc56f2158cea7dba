/**
 * bare-url: an address without words.
 *
 * ## What it flags
 *
 * A web address that stands in the text as it is. E-mail addresses, what a listener may send (a chat shows no links with words),
 * and guides in the form of a forum post, where the address is all that survives, are left alone.
 *
 * ## Why
 *
 * A screen reader reads it letter by letter, and nobody can tell from it what the page is for (WCAG 2.4.4).
 *
 * ## How to fix
 *
 * Name the page: `[report form](https://…)`.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "You can find the form at https://example.org/report."
 *
 *   ## Report options
 *
 *   - Fill in the [report form](https://example.org/report).
 *   - Write to help@example.org or <mailto:desk@example.org>
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Submit a ticket via https://example.org/tickets
 *   - Or fill in the form: <https://example.org/report_(new)>
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:23-5:50: hint: This address has no words, so a screen reader spells it out and nobody can tell what the page is for. Name the page.
 *   6:24-6:58: hint: This address has no words, so a screen reader spells it out and nobody can tell what the page is for. Name the page.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Submit a ticket via […](https://example.org/tickets)
 *   - Or fill in the form: […](<https://example.org/report_(new)>)
 *
 * @example
 *   {"name": "listed.guide.md", "label": "input", "house": {"reportLinks": [{"id": "desk", "label": "Help desk", "url": "https://www.example.org/tickets/", "required": false, "replaces": []}]}}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Submit a ticket via www.example.org/tickets
 *
 * @example
 *   {"name": "listed.guide.md", "label": "output"}
 *
 *   5:23-5:46: hint: This address has no words, so a screen reader spells it out and nobody can tell what the page is for. Name the page.
 *
 * @example
 *   {"name": "listed.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Submit a ticket via [Help desk](https://www.example.org/tickets/)
 */
import { t } from '@vscode/l10n';
import type { HouseStyle } from '../guide/house-style.js';
import type { Link } from '../guide/types.js';
import { defineRule } from '../lint/define-rule.js';
import { offsetOf, slice } from '../lint/places.js';
import type { Fix } from '../lint/types.js';
import { writtenLink } from './support/links.js';
import { knownReportLinks } from './support/report-links.js';
import { webAddress } from './support/urls.js';

export default defineRule(
  {
    id: 'bare-url',
    group: 'links',
    severity: 'hint',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['insecure-link', 'unlisted-report-link', 'unfilled-scaffold'],
  },
  ({ form, links }, report, { source, house }) => {
    if (form === 'forum') return;
    for (const link of links) {
      if (!isBare(link) || isTorn(link, source)) continue;
      report(link, {
        message: t(
          'This address has no words, so a screen reader spells it out and nobody can tell what the page is for. ' +
            'Name the page.',
        ),
        fixes: () => [named(link, source, house)],
      });
    }
  },
);

function isBare({ form, url, section }: Link): boolean {
  return (form === 'bare' || form === 'autolink') && section !== 'responses' && webAddress(url) !== null;
}

/** `[words](https://…` of which the end was lost: the words are there. */
function isTorn({ position }: Link, source: string): boolean {
  const start = offsetOf(position.start);
  return source.slice(Math.max(0, start - 2), start) === '](';
}

function named(link: Link, source: string, house: HouseStyle): Fix {
  const known = knownReportLinks(house.reportLinks).find(link.url);
  const raw = slice(source, link.position).replace(/^<|>$/g, '');
  const words = known ? known.label : '…';
  const url = known ? known.url : startsWithScheme.test(raw) ? raw : link.url;
  return {
    title: known ? t`Name it “${known.label}”` : t`Name the page…`,
    kind: 'suggestion',
    edits: [{ position: link.position, newText: writtenLink(words, url) }],
  };
}

const startsWithScheme = /^https?:/i;
