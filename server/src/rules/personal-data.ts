/**
 * personal-data: an address or number of a private person in the guide.
 *
 * ## What it flags
 *
 * An e-mail address that looks like one person's (a free mail provider, a first and last name), a phone number or a home
 * address that the sentence gives as somebody's own. Crisis lines, mailboxes of a role (`support@`, `safety@`), the
 * targets of report options, credits and signatures, `example.org` and placeholders are fine.
 *
 * ## Why
 *
 * A guide is copied from forum to forum and stays for years. Whoever is named in it can be found by people they never
 * wanted to meet, and cannot take it back.
 *
 * ## How to fix
 *
 * Take it out, or write the address of a role: `support@…`.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone had a bad chat
 *
 *   ## Do's
 *
 *   - ✅ Write to safety@ourcircle.org or to name@example.org.
 *   - ✅ Call our office on 020 7946 0000.
 *
 *   ## Report options
 *
 *   - E-mail the moderators: dana.berg@ourcircle.org
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone had a bad chat
 *
 *   ## Do's
 *
 *   - ✅ Write to Dana: dana@ourcircle.org
 *   - ✅ Text her mobile, 07700 123456.
 *
 *   ## Tips
 *
 *   - Ask dana.berg1987@gmail.com for help. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:20-5:38: warning: “dana@ourcircle.org” looks like the e-mail address of a private person. Guides are copied and stay for years, so anybody may find them by it. Take it out, or give the address of a role.
 *   6:22-6:34: warning: “07700 123456” looks like the phone number of a private person. Guides are copied and stay for years, so anybody may find them by it. Take it out, or give the address of a role.
 *   10:7-10:30: warning: “dana.berg1987@gmail.com” looks like the e-mail address of a private person. Guides are copied and stay for years, so anybody may find them by it. Take it out, or give the address of a role.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { Locator } from '../guide/text.js';
import type { Guide, Position } from '../guide/types.js';
import { offsetOf } from '../lint/places.js';
import { crisisNumbersOf, readable, within, withinSpans } from './support/crisis-places.js';
import { personalDataIn, type PersonalData } from './support/personal.js';

export default defineRule(
  {
    id: 'personal-data',
    group: 'safety',
    severity: 'warning',
    over: 'guide',
    fix: null,
    since: '0.1.0',
  },
  (guide, report, context) => {
    const found = personalDataIn(readable(guide, context.source), context.recall);
    if (found.length === 0) return;
    const from = offsetOf(guide.position.start);
    const isFine = within(published(guide));
    const isCrisisLine = withinSpans(crisisNumbersOf(guide, context));
    const locator = new Locator(context.source);
    for (const { kind, start, end } of found) {
      if (isFine(from + start) || isCrisisLine(from + start)) continue;
      const position = locator.position(from + start, from + end);
      report(position, {
        message: messageFor(kind, context.source.slice(from + start, from + end)),
      });
    }
  },
);

function messageFor(kind: PersonalData['kind'], words: string): string {
  const risk = t(
    'Guides are copied and stay for years, so anybody may find them by it. Take it out, or give the address of a role.',
  );
  return `${lookOf[kind](words)} ${risk}`;
}

const lookOf: Readonly<Record<PersonalData['kind'], (words: string) => string>> = {
  email: (words) => t`“${words}” looks like the e-mail address of a private person.`,
  phone: (words) => t`“${words}” looks like the phone number of a private person.`,
  street: (words) => t`“${words}” looks like the address of a private person.`,
};

/** What is meant to be written to, and what people signed with. */
function published({ reportOptions, credit, tips }: Guide): readonly { readonly position: Position }[] {
  const signed = tips.flatMap(({ attribution }) => attribution ?? []);
  return [...reportOptions, ...(credit ? [credit] : []), ...signed];
}
