/**
 * unused-suppression: a comment that silences a check where there is nothing to silence.
 *
 * ## What it flags
 *
 * A comment `<!-- guidepost ignore … -->` or `disable` that silences nothing, or one of several names in it that does; an
 * `enable` where nothing is off; an entry of the front matter's `ignore` list that silences nothing; and a comment whose day
 * (`until 2027-05-01`) is over: what it hid is shown again. Nothing is said of checks that are switched off in the settings,
 * of those that run when nobody types, and of comments that name no check.
 *
 * ## Why
 *
 * What was silenced has been mended since. The comment left behind would hide the next real mistake at this place, and the
 * person in the chat would meet it.
 *
 * ## How to fix
 *
 * Take the comment, or the name in it, away. Guidepost never rewrites front matter: take an entry out of its list by hand.
 *
 * @example
 *   {"name": "ok.guide.md", "today": "2026-11-23"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   <!-- guidepost ignore unattributed-tip until 2026-11-23 -- the author is being asked -->
 *   - Take a breath before you answer.
 *
 * @example
 *   {"name": "any.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   <!-- guidepost ignore -->
 *   - Take a breath before you answer. -@Mika
 *   <!-- guidepost ignore hard-to-read -->
 *   - Read it twice. -@Mika
 *
 * @example
 *   {"name": "comment.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -@Mika
 *     <!-- guidepost ignore unattributed-tip -- she did not want to be named -->
 *   - Read it twice. -@Mika
 *
 *   <!-- guidepost disable lost-link -->
 *
 *   ## Report options
 *
 *   - Fill in the [report form](https://example.org/report).
 *
 * @example
 *   {"name": "comment.guide.md", "label": "output"}
 *
 *   6:3-6:77: warning: Nothing is found in what comes next that this comment would silence. Left standing, it would hide the next real mistake from whoever looks after this guide. Take it away.
 *   9:1-9:37: warning: Nothing is found from here on that this comment would silence. Left standing, it would hide the next real mistake from whoever looks after this guide. Take it away.
 *
 * @example
 *   {"name": "comment.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -@Mika
 *   - Read it twice. -@Mika
 *
 *   ## Report options
 *
 *   - Fill in the [report form](https://example.org/report).
 *
 * @example
 *   {"name": "name.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   <!-- guidepost ignore unattributed-tip, lost-link -- she did not want to be named -->
 *   - Take a breath before you answer.
 *
 * @example
 *   {"name": "name.guide.md", "label": "output"}
 *
 *   5:41-5:50: warning: Nothing is found here that “lost-link” would silence. Left standing, it would hide the next real mistake from whoever looks after this guide. Take it out of the comment.
 *
 * @example
 *   {"name": "name.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   <!-- guidepost ignore unattributed-tip -- she did not want to be named -->
 *   - Take a breath before you answer.
 *
 * @example
 *   {"name": "over.guide.md", "label": "input", "today": "2026-11-23"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   <!-- guidepost ignore unattributed-tip until 2026-11-22 -- the author is being asked -->
 *   - Take a breath before you answer.
 *
 * @example
 *   {"name": "over.guide.md", "label": "output"}
 *
 *   5:1-5:89: warning: This comment held until 2026-11-22, and that day is over: what it hid is shown again, so that nobody forgets it. Mend what is shown, then take the comment away.
 *
 * @example
 *   {"name": "over.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer.
 *
 * @example
 *   {"name": "enable.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   <!-- guidepost enable unattributed-tip -->
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -@Mika
 *
 * @example
 *   {"name": "enable.guide.md", "label": "output"}
 *
 *   3:1-3:43: warning: This comment switches on what was not switched off, so it does nothing, and whoever looks after this guide wonders what it was for. Take it away.
 *
 * @example
 *   {"name": "enable.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -@Mika
 *
 * @example
 *   {"name": "front-matter.guide.md", "label": "input"}
 *
 *   ---
 *   ignore: [unattributed-tip, lost-link]
 *   ---
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer.
 *
 * @example
 *   {"name": "front-matter.guide.md", "label": "output"}
 *
 *   2:28-2:37: warning: Nothing is found in this file that “lost-link” would silence. Left standing, it would hide the next real mistake from whoever looks after this guide. Take it out of the list.
 */
import { defineRule } from '../lint/define-rule.js';

export default defineRule(
  {
    id: 'unused-suppression',
    group: 'upkeep',
    severity: 'warning',
    over: 'file',
    fix: 'safe',
    since: '0.1.0',
    reportedElsewhere: true,
  },
  // Made where suppression happens (lint/upkeep.ts), which alone knows what was silenced.
  () => undefined,
);
