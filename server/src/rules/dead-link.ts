/**
 * dead-link: a link whose page is gone.
 *
 * ## What it flags
 *
 * Only on demand, by `guidepost links`: nothing else in Guidepost uses the network. A link whose page is gone or whose site cannot
 * be found is a warning; one that leads to another address a note; one of which nobody knows, because the site asks to sign in, turns
 * programs away, is overloaded or takes too long, a hint. E-mail addresses, telephone numbers, links inside the library and addresses made for
 * examples (`example.org`, `.test`) are not asked for.
 *
 * ## Why
 *
 * Report forms and help lines move. The person who follows a dead link in a bad moment seldom tries a second one.
 *
 * ## How to fix
 *
 * Open the link yourself, look for the page's new address and put it in.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Fill in the [report form](https://example.org/report).
 */
import { defineRule } from '../lint/define-rule.js';

export default defineRule(
  {
    id: 'dead-link',
    group: 'links',
    severity: 'warning',
    over: 'link',
    fix: null,
    since: '0.1.0',
    reportedElsewhere: true,
  },
  () => undefined,
);
