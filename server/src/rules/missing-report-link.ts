/**
 * missing-report-link: no way to report that can be followed.
 *
 * ## What it flags
 *
 * A guide without a part on reporting, or with one in which no option has a target: a link, an e-mail address, a phone
 * number, a button to press, a command. It stands for the single options then. Silent in a file that is only taken for a
 * guide by a few labels.
 *
 * ## Why
 *
 * The person in the chat may want to report what happened to them. A listener who has to search for the form loses the
 * moment.
 *
 * ## How to fix
 *
 * Add a part with the link to the report form.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Fill in the [report form](https://example.org/report).
 *
 * @example
 *   {"name": "phone.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Call 116 123.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   1:3-1:24: error: This guide gives no way to report, so a listener has nothing to offer to someone who wants to. Add a part “Report options” with a link.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## Report options
 *
 *   - [report form](https://)
 *
 * @example
 *   {"name": "no-target.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Report it to the team.
 *
 * @example
 *   {"name": "no-target.guide.md", "label": "output"}
 *
 *   1:3-1:24: error: None of the report options says where to report, so a listener has nothing to offer to someone who wants to. Add a link, an address or a number to at least one.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import type { Fix } from '../lint/types.js';
import type { Guide, GuideSection, Position, ReportOption } from '../guide/types.js';
import { emptyLink, targetFix } from './support/links.js';
import { insertAfter, insertSection } from './support/sections.js';
import { absencePlace } from './support/text.js';
import { wordsFor } from './support/words.js';

export default defineRule(
  {
    id: 'missing-report-link',
    group: 'links',
    severity: 'error',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'silent',
    yieldsTo: ['unfilled-scaffold'],
  },
  (guide, report, { source, house }) => {
    const options = guide.reportOptions;
    if (options.length === 0 && house.required.report === false) return;
    if (options.some((one) => one.channels.length > 0)) return;
    const place = absencePlace(guide, source);
    const part = guide.sections.find((one) => one.kind === 'report');
    report(place, {
      message: options.length > 0 ? noTarget() : noOption(part?.label.text ?? null, guide.language),
      about: aboutOf(options) ?? [place],
      related: part ? [{ position: part.label.position, message: t`The part on reporting` }] : [],
      fixes: () => [fixFor(guide, part, source)],
    });
  },
);

/** An option with a link still to be filled will be the target: what is to be filled speaks for it. */
function aboutOf(options: readonly ReportOption[]): readonly Position[] | null {
  const begun = options.filter(({ scaffolds }) => scaffolds.some(({ form }) => form === 'link'));
  const spoken = begun.length > 0 ? begun : options;
  return spoken.length > 0 ? spoken.map((one) => one.position) : null;
}

function noTarget(): string {
  return t(
    'None of the report options says where to report, so a listener has nothing to offer to someone who wants to. ' +
      'Add a link, an address or a number to at least one.',
  );
}

function noOption(part: string | null, language: string): string {
  const cure =
    part === null
      ? t`Add a part “${wordsFor(language).labels.report}” with a link.`
      : t`Add a link to “${part}”.`;
  const lack = t(
    'This guide gives no way to report, so a listener has nothing to offer to someone who wants to.',
  );
  return `${lack} ${cure}`;
}

function fixFor(guide: Guide, part: GuideSection | undefined, source: string): Fix {
  const options = guide.reportOptions;
  const first = options.find((one) => one.scaffolds.length === 0) ?? options[0];
  if (first) return targetFix(first, guide.language, source);
  const { labels, phrases } = wordsFor(guide.language);
  const item = emptyLink(phrases.reportForm);
  if (part) {
    const edit = insertAfter(part, `- ${item}`, source);
    return { title: t`Add a link (paste the address)`, kind: 'suggestion', edits: [edit] };
  }
  const edit = insertSection(guide, { kind: 'report', label: labels.report, item }, source);
  return { title: t`Add a part “${labels.report}”`, kind: 'suggestion', edits: [edit] };
}
