/**
 * broken-reference: a link inside the file that leads nowhere.
 *
 * ## What it flags
 *
 * `[words][name]` where no line `[name]: address` stands in the file, so that readers see brackets; and a link to `#heading` where
 * no heading is called so. Placeholders such as `[feeling]`, what stands in a response, footnotes, code and links to other files are left alone.
 *
 * ## Why
 *
 * The address of `[words][name]` stands at the end of a document and is easily left behind in copying; headings are renamed
 * and the links to them are not.
 *
 * ## How to fix
 *
 * Write the address behind the words, or lead to a heading that is there.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   See [what to offer](#report-options), [the list](#dos--donts-for-you) and [the form][form].
 *
 *   ## Do's & don'ts for you
 *
 *   - ✅ Say “I hear [feeling][name]” in your own words: `[a][b]`.
 *
 *   ## Example responses
 *
 *   - "It sounds like [what happened][how it felt]."
 *
 *   ## Report options
 *
 *   - Fill in the [report form][Form].
 *
 *   [form]: https://example.org/report
 *   [name]: https://example.org/names
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   See [what to offer](#reprot-options) and [more](#after-the-chat).
 *
 *   ## Report options
 *
 *   - Fill in the [report form][form].
 *   - Open a [ticket][tickts].
 *
 *   [tickets]: https://example.org/tickets
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   3:5-3:37: warning: No heading of this file is called “reprot-options”, so who follows this link stays where they are. Lead to a heading that is there.
 *   3:42-3:65: warning: No heading of this file is called “after-the-chat”, so who follows this link stays where they are. Lead to a heading that is there.
 *   7:15-7:34: warning: The address of “form” stands nowhere in this file, so readers see brackets and no link. Write the address behind the words.
 *   8:10-8:26: warning: The address of “tickts” stands nowhere in this file, so readers see brackets and no link. Write the address behind the words.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   See [what to offer](#report-options) and more.
 *
 *   ## Report options
 *
 *   - Fill in the [report form](https://).
 *   - Open a [ticket][tickets].
 *
 *   [tickets]: https://example.org/tickets
 */
import { t } from '@vscode/l10n';
import type { GuideFile, Link } from '../guide/types.js';
import { defineRule } from '../lint/define-rule.js';
import { overlaps, pointFrom, slice } from '../lint/places.js';
import { overlapsAny } from '../lint/spans.js';
import type { Fix, ReportFunction } from '../lint/types.js';
import { type Anchor, anchorsOf } from './support/anchors.js';
import { nearWords } from './support/near-words.js';
import { emptyLink, retarget } from './support/links.js';
import { referencesIn, type Undefined } from './support/references.js';
import { shorten } from './support/text.js';

export default defineRule(
  {
    id: 'broken-reference',
    group: 'links',
    severity: 'warning',
    over: 'file',
    fix: 'suggestion',
    since: '0.1.0',
  },
  (file, report, { source }) => {
    const say: ReportFunction = file.decision.gentle
      ? (at, one) => report(at, { ...one, severity: 'hint' })
      : report;
    reportHeadings(file, say, source);
    reportReferences(file, say, source);
  },
);

/** So many of what is broken are compared with so many names: each with each would take too long in a large file. */
const compared = 20;
const mostNames = 200;

function reportHeadings(file: GuideFile, report: ReportFunction, source: string): void {
  // Most files have none, and putting a file's guides together takes longer than a look at its text.
  if (!mayLeadInside.test(source)) return;
  const inside = file.guides.flatMap(({ links }) => links.filter(leadsInside));
  const anchors = inside.length > 0 ? anchorsOf(source) : null;
  if (!anchors) return;
  const broken = inside.filter(({ url }) => !anchors.has(url.slice(1)));
  for (const [index, link] of broken.entries()) {
    const name = link.url.slice(1);
    report(link, {
      message: t(
        'No heading of this file is called “{0}”, so who follows this link stays where they are. ' +
          'Lead to a heading that is there.',
        shorten(name),
      ),
      fixes: headingFixes(link, index < compared ? anchors.headings : [], source),
    });
  }
}

/** `](#…`, `](<#…`, `]: #…` and `href="#…`. */
const mayLeadInside = /\](?:\(|:)\s*<?#|\bhref\s*=\s*["']?\s*#/i;

/** Without words it marks a place of its own. */
function leadsInside({ url, text }: Link): boolean {
  return url.startsWith('#') && /[\p{L}\p{N}]/u.test(text);
}

function headingFixes(link: Link, headings: readonly Anchor[], source: string): readonly Fix[] {
  const slugs = headings.slice(0, mostNames).map(({ slug }) => slug);
  const nearest = nearWords(link.url.slice(1), slugs).flatMap((slug) => {
    const edit = retarget(link, `#${slug}`, source);
    const words = headings.find((one) => one.slug === slug)?.words ?? slug;
    return edit ? [suggestion(t`Lead to “${shorten(words)}”`, [edit])] : [];
  });
  if (link.form !== 'markdown' && link.form !== 'reference') return nearest;
  const words = slice(source, link.textPosition);
  const edit = { position: link.position, newText: words };
  return words.trim() === '' ? nearest : [...nearest, suggestion(t`Keep the words without a link`, [edit])];
}

function reportReferences(file: GuideFile, report: ReportFunction, source: string): void {
  const { undefined: open, defined } = referencesIn(source);
  if (open.length === 0) return;
  // Asked for here only: putting a file's guides together takes longer than all else.
  const { guides } = file;
  // What is said in a response are placeholders; an empty pair of brackets is lost-link's.
  const others = overlapsAny(
    guides.flatMap((one) => [...one.responses, ...one.lostLinks].map(({ position }) => position)),
  );
  let last = { line: 1, column: 1, offset: 0 };
  for (const [index, one] of open.entries()) {
    const start = pointFrom(source, last, one.start);
    const position = { start, end: pointFrom(source, start, one.end) };
    last = { ...start, offset: one.start };
    if (others(position) || guides.every((guide) => !overlaps(guide.position, position))) continue;
    report(position, {
      message: t(
        'The address of “{0}” stands nowhere in this file, so readers see brackets and no link. ' +
          'Write the address behind the words.',
        shorten(one.reference),
      ),
      fixes: referenceFixes(one, index < compared ? defined.slice(0, mostNames) : []).map(
        ({ title, newText }) => suggestion(title, [{ position, newText }]),
      ),
    });
  }
}

function referenceFixes(
  { words, reference }: Undefined,
  defined: readonly string[],
): readonly { readonly title: string; readonly newText: string }[] {
  return [
    ...nearWords(reference, defined).map((name) => ({
      title: t`Use the address of “${shorten(name)}”`,
      newText: `[${words}][${name}]`,
    })),
    { title: t`Make it a link (paste the address)`, newText: emptyLink(words) },
    { title: t`Keep the words without a link`, newText: words },
  ];
}

function suggestion(title: string, edits: Fix['edits']): Fix {
  return { title, kind: 'suggestion', edits };
}
