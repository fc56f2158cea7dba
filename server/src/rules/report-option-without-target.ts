/**
 * report-option-without-target: a way to report that does not say where.
 *
 * ## What it flags
 *
 * A report option without a target. A link, an e-mail address, a phone number, a text code, a button or menu to press and
 * a command to type are targets; a role without a contact (“tell a moderator”) is none. Where no option has a target,
 * `missing-report-link` says so for all; where words show that a link was lost, `lost-link` does.
 *
 * ## Why
 *
 * A listener passes the option on in the chat. If it does not say where to go, the person gives up on the report.
 *
 * ## How to fix
 *
 * Add the address.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Submit a ticket via https://example.org/tickets
 *   - Press the “Block” button in the profile.
 *   - Write to help@example.org
 *   - Call 116 123.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Submit a ticket via https://example.org/tickets
 *   - Tell a moderator
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   6:3-6:19: error: This option does not say where to report, so the person in the chat cannot follow it. Add a link, an address, a number or the button to press.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Submit a ticket via https://example.org/tickets
 *   - [Tell a moderator](https://)
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { targetFix } from './support/links.js';

export default defineRule(
  {
    id: 'report-option-without-target',
    group: 'links',
    severity: 'error',
    over: 'reportOption',
    fix: 'suggestion',
    since: '0.1.0',
    yieldsTo: ['lost-link', 'missing-report-link', 'unfilled-scaffold'],
  },
  (option, report, { source }) => {
    if (option.channels.length > 0) return;
    report(option, {
      message: t(
        'This option does not say where to report, so the person in the chat cannot follow it. ' +
          'Add a link, an address, a number or the button to press.',
      ),
      fixes: ({ language }) => [targetFix(option, language, source)],
    });
  },
);
