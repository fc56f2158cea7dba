/**
 * unknown-rule: a comment or a list that names a check which does not exist.
 *
 * ## What it flags
 *
 * In `<!-- guidepost … -->` comments: the name of a rule there is not, a verb there is not (`ignroe`), a day behind `until` that
 * cannot be read, a reason without `--` before it. In the front matter's `ignore` list: the name of a rule there is not.
 * A comment that only speaks about Guidepost is left alone.
 *
 * ## Why
 *
 * The author believes that something is silenced, or comes back on a day, and it does not: the finding that was looked at
 * and judged stands among the others again, and reviewers learn to look past all of them.
 *
 * ## How to fix
 *
 * Write the name that the message suggests. Every rule has its page in the list of rules.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   ---
 *   ignore: [missing-credit, heading-increment]
 *   ---
 *
 *   # When someone is angry
 *
 *   <!-- guidepost checks this file before every release, so please keep it clean -->
 *
 *   ## Tips
 *
 *   <!-- guidepost ignore unattributed-tip -->
 *   - Take a breath before you answer.
 *   <!-- guidepost ignore heading-increment, unattributed-tip until 2027-05-01 -- the author is being asked -->
 *   - Read it twice.
 *
 * @example
 *   {"name": "rule.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   <!-- guidepost ignore unatributed-tip -- the author is being asked -->
 *   - Take a breath before you answer.
 *
 * @example
 *   {"name": "rule.guide.md", "label": "output"}
 *
 *   5:23-5:38: warning: There is no check called “unatributed-tip”, so nothing is silenced by it. Did you mean “unattributed-tip”?
 *
 * @example
 *   {"name": "rule.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   <!-- guidepost ignore unattributed-tip -- the author is being asked -->
 *   - Take a breath before you answer.
 *
 * @example
 *   {"name": "verb.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   <!-- guidepost ignroe unattributed-tip -->
 *   - Take a breath before you answer.
 *
 * @example
 *   {"name": "verb.guide.md", "label": "output"}
 *
 *   5:16-5:22: warning: “ignroe” says nothing to Guidepost, so the comment does nothing and what it was to silence is still shown. Did you mean “ignore”?
 *
 * @example
 *   {"name": "verb.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   <!-- guidepost ignore unattributed-tip -->
 *   - Take a breath before you answer.
 *
 * @example
 *   {"name": "day.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   <!-- guidepost ignore unattributed-tip until 2027-5-1 -- the author is being asked -->
 *   - Take a breath before you answer.
 *   <!-- guidepost ignore unattributed-tip until spring -->
 *   - Read it twice.
 *
 * @example
 *   {"name": "day.guide.md", "label": "output"}
 *
 *   5:46-5:54: warning: “until 2027-5-1” names no day that can be read, so this comment never ends and nobody is reminded of it. Write the day as year-month-day, such as “until 2027-05-01”.
 *   7:46-7:52: warning: “until spring” names no day that can be read, so this comment never ends and nobody is reminded of it. Write the day as year-month-day, such as “until 2027-05-01”.
 *
 * @example
 *   {"name": "day.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   <!-- guidepost ignore unattributed-tip until 2027-05-01 -- the author is being asked -->
 *   - Take a breath before you answer.
 *   <!-- guidepost ignore unattributed-tip until spring -->
 *   - Read it twice.
 *
 * @example
 *   {"name": "reason.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   <!-- guidepost ignore unattributed-tip she did not want a name here -->
 *   - Take a breath before you answer.
 *
 * @example
 *   {"name": "reason.guide.md", "label": "output"}
 *
 *   5:40-5:68: warning: These words are taken for names of checks, and there are none of these names. A reason stands behind two dashes: “-- reason”.
 *
 * @example
 *   {"name": "reason.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   <!-- guidepost ignore unattributed-tip -- she did not want a name here -->
 *   - Take a breath before you answer.
 *
 * @example
 *   {"name": "front-matter.guide.md", "label": "input"}
 *
 *   ---
 *   ignore:
 *     - mising-credit
 *     - spelling
 *   ---
 *
 *   # When someone is angry
 *
 * @example
 *   {"name": "front-matter.guide.md", "label": "output"}
 *
 *   3:5-3:18: warning: There is no check called “mising-credit”, so nothing is silenced by it. Did you mean “missing-credit”?
 *   4:5-4:13: warning: There is no check called “spelling”, so nothing is silenced by it. Look the name up in the list of rules, or take it away.
 */
import { defineRule } from '../lint/define-rule.js';

export default defineRule(
  {
    id: 'unknown-rule',
    group: 'upkeep',
    severity: 'warning',
    over: 'file',
    fix: 'suggestion',
    since: '0.1.0',
    reportedElsewhere: true,
  },
  // Made where suppression happens (lint/upkeep.ts), which reads the comments.
  () => undefined,
);
