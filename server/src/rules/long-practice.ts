/**
 * long-practice: a do or don't too long to be read in a chat.
 *
 * ## What it flags
 *
 * A do or a don't of more than 200 characters (option `max`). What stands behind `Instead:` does not count.
 *
 * ## Why
 *
 * A list is looked at while somebody waits for an answer. In the guides read for this project half of the items have no more than 44
 * characters, and one in a hundred has more than 280 (Federal Plain Language Guidelines: write short sentences).
 *
 * ## How to fix
 *
 * Say what to do in one short sentence; put reasons and examples into the situation or a tip, or make two items of it.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Ask whether they want to talk about what happened, and wait for the answer.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input", "options": {"max": 60}}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Ask whether they want to talk about what happened, and wait for the answer.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:3-5:80: info: This do has 75 characters; whoever reads the list while somebody waits will not get to its end. Say it in at most 60, or make two items of it.
 */
import { defineRule } from '../lint/define-rule.js';

export default defineRule(
  {
    id: 'long-practice',
    group: 'structure',
    severity: 'info',
    over: 'practice',
    fix: null,
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['unfilled-scaffold'],
    options: {
      max: {
        type: 'integer',
        default: 200,
        minimum: 20,
        description: "How many characters a do or don't may have",
      },
    },
  },
  (practice, report, { options: { max } }) => {
    const { length } = practice.text;
    if (length <= max || practice.container === 'code') return;
    const name = practice.polarity === 'do' ? 'do' : "don't";
    report(practice, {
      message:
        `This ${name} has ${length} characters; whoever reads the list while somebody waits will not get to its end. ` +
        `Say it in at most ${max}, or make two items of it.`,
    });
  },
);
