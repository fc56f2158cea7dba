/**
 * unlisted-report-link: a report link that is not one of the community's.
 *
 * ## What it flags
 *
 * Only where the configuration lists `reportLinks`: a web link among the report options that is not on the list, a link anywhere
 * to an address that a listed one replaces, and a part on reporting in which no option leads to a required one. Addresses count
 * as equal whatever the case of the host, `www.`, a slash at the end, and what only says where a reader came from.
 *
 * ## Why
 *
 * Report forms move. Who follows an old link finds an empty page, or a form that nobody reads any more.
 *
 * ## How to fix
 *
 * Use the link from the list, or have the new one added to it.
 *
 * @example
 *   {"name": "ok.guide.md", "house": {"reportLinks": [{"id": "form", "label": "report form", "url": "https://example.org/report", "required": true, "replaces": ["https://example.org/old-form"]}]}}
 *
 *   # When someone is angry
 *
 *   Read the [guidelines](https://example.org/guidelines) first.
 *
 *   ## Report options
 *
 *   - Fill in the [report form](http://WWW.Example.org/report/?utm_source=chat#top).
 *   - Write to help@example.org
 *
 *   [Original post](https://example.org/post) by @Mika
 *
 * @example
 *   {"name": "no-list.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Fill in the [report form](https://example.org/old-form).
 *
 * @example
 *   {"name": "replaced.guide.md", "label": "input", "house": {"reportLinks": [{"id": "form", "label": "report form", "url": "https://example.org/report", "required": true, "replaces": ["https://example.org/old-form"]}]}}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Fill in the [report form](https://example.org/old-form/).
 *   - Or open https://example.com/form
 *
 * @example
 *   {"name": "replaced.guide.md", "label": "output"}
 *
 *   5:15-5:59: info: This address was replaced, so a report made there may reach nobody. Use the new one of “report form”.
 *   6:11-6:35: info: This link is not on your community's list of report links, so nobody knows whether reports made there are read. Use one from the list, or have it added.
 *
 * @example
 *   {"name": "replaced.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Fill in the [report form](https://example.org/report).
 *   - Or open https://example.org/report
 *
 * @example
 *   {"name": "required.guide.md", "label": "input", "house": {"reportLinks": [{"id": "form", "label": "report form", "url": "https://example.org/report", "required": true, "replaces": []}]}}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   1. Write to help@example.org
 *
 *   [Original post](https://example.org/post) by @Mika
 *
 * @example
 *   {"name": "required.guide.md", "label": "output"}
 *
 *   3:4-3:18: info: No option here leads to “report form”, which every guide of your community offers: the person in the chat does not learn of it. Add it.
 *
 * @example
 *   {"name": "required.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   1. Write to help@example.org
 *   2. [report form](https://example.org/report)
 *
 *   [Original post](https://example.org/post) by @Mika
 */
import { t } from '@vscode/l10n';
import type { KnownReportLink } from '../guide/house-style.js';
import type { Guide, Link } from '../guide/types.js';
import { defineRule } from '../lint/define-rule.js';
import { contains } from '../lint/places.js';
import type { Fix, Report } from '../lint/types.js';
import { retarget } from './support/links.js';
import { addOption } from './support/report-options.js';
import { knownReportLinks } from './support/report-links.js';
import { webAddress } from './support/urls.js';

export default defineRule(
  {
    id: 'unlisted-report-link',
    group: 'links',
    severity: 'info',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'silent',
    yieldsTo: ['unfilled-scaffold'],
  },
  (guide, report, { source, house: { reportLinks } }) => {
    if (reportLinks.length === 0) return;
    const known = knownReportLinks(reportLinks);
    const named = new Set<KnownReportLink>();
    for (const link of guide.links) {
      const current = known.find(link.url);
      const instead = current ? null : known.replacing(link.url);
      const listed = current ?? instead;
      if (listed && link.section === 'report') named.add(listed);
      if (instead) report(link, replaced(link, instead, source));
      else if (!listed && isReportLink(link, guide)) report(link, unlisted(link, reportLinks, source));
    }
    const missing = reportLinks.filter((one) => one.required && !named.has(one));
    const place = guide.sections.find(({ kind }) => kind === 'report')?.label;
    if (place) for (const one of missing) report(place, unnamed(one, source));
  },
);

/** The credit often stands behind the last option. */
function isReportLink({ section, url, position }: Link, { credit }: Guide): boolean {
  if (section !== 'report' || webAddress(url) === null) return false;
  return !(credit && contains(credit.position, position));
}

function replaced(link: Link, { label, url }: KnownReportLink, source: string): Report {
  return {
    message: t(
      'This address was replaced, so a report made there may reach nobody. Use the new one of “{0}”.',
      label,
    ),
    fixes: () => targets(link, [{ title: t`Use the new address of “${label}”`, url }], source),
  };
}

const offered = 5;

function unlisted(link: Link, listed: readonly KnownReportLink[], source: string): Report {
  const others = listed.slice(0, offered).map(({ label, url }) => ({ title: t`Lead to “${label}”`, url }));
  return {
    message: t(
      "This link is not on your community's list of report links, so nobody knows whether reports made there are read. " +
        'Use one from the list, or have it added.',
    ),
    fixes: () => targets(link, others, source),
  };
}

function targets(link: Link, to: readonly { title: string; url: string }[], source: string): readonly Fix[] {
  return to.flatMap(({ title, url }) => {
    const edit = retarget(link, url, source);
    return edit ? [{ title, kind: 'suggestion' as const, edits: [edit] }] : [];
  });
}

function unnamed(link: KnownReportLink, source: string): Report {
  return {
    message: t(
      'No option here leads to “{0}”, which every guide of your community offers: ' +
        'the person in the chat does not learn of it. Add it.',
      link.label,
    ),
    fixes: (guide) => {
      const edit = addOption(guide, link, source);
      return edit ? [{ title: t`Add “${link.label}”`, kind: 'suggestion', edits: [edit] }] : [];
    },
  };
}
