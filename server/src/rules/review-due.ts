/**
 * review-due: the day on which the guide was to be reviewed has come.
 *
 * ## What it flags
 *
 * The date behind `reviewBy` in the front matter when it is today or past. With the option `daysBefore` it also speaks some
 * days ahead. A date that cannot be read is said by *invalid-front-matter*.
 *
 * ## Why
 *
 * Links, forms, crisis numbers and advice go stale silently. A listener who hands out a number that nobody answers any more
 * leaves a person alone at the worst moment. A date makes somebody look in time.
 *
 * ## How to fix
 *
 * Read the guide through: follow every link, call to mind who wrote the tips, check every number. Then set the next date.
 *
 * @example
 *   {"name": "ok.guide.md", "today": "2026-11-23"}
 *
 *   ---
 *   reviewBy: 2026-11-24
 *   ---
 *
 *   # When someone is angry
 *
 * @example
 *   {"name": "nobody-knows-the-day.guide.md"}
 *
 *   ---
 *   reviewBy: 2020-01-01
 *   ---
 *
 *   # When someone is angry
 *
 * @example
 *   {"name": "past.guide.md", "label": "input", "today": "2026-11-23"}
 *
 *   ---
 *   reviewBy: "2026-05-01" # spring
 *   ---
 *
 *   # When someone is angry
 *
 * @example
 *   {"name": "past.guide.md", "label": "output"}
 *
 *   2:11-2:23: warning: This guide was to be reviewed by 2026-05-01, and that day has passed: links, numbers and advice in it may no longer hold for the person who is given them. Read it through, then set the next date.
 *
 * @example
 *   {"name": "past.guide.md", "label": "fixed"}
 *
 *   ---
 *   reviewBy: "2027-11-23" # spring
 *   ---
 *
 *   # When someone is angry
 *
 * @example
 *   {"name": "today.guide.md", "label": "input", "today": "2026-11-23"}
 *
 *   +++
 *   reviewBy = 2026-11-23
 *   +++
 *
 *   # When someone is angry
 *
 * @example
 *   {"name": "today.guide.md", "label": "output"}
 *
 *   2:12-2:22: warning: This guide is to be reviewed today: links, numbers and advice in it may no longer hold for the person who is given them. Read it through, then set the next date.
 *
 * @example
 *   {"name": "ahead.guide.md", "label": "input", "today": "2026-11-23", "options": {"daysBefore": 14}}
 *
 *   ---
 *   reviewBy: 2026-12-01
 *   ---
 *
 *   # When someone is angry
 *
 * @example
 *   {"name": "ahead.guide.md", "label": "output"}
 *
 *   2:11-2:21: warning: This guide is to be reviewed by 2026-12-01, that is in 8 days: links, numbers and advice in it may no longer hold for the person who is given them. Read it through, then set the next date.
 */
import { t } from '@vscode/l10n';
import { daysAfter, daysBetween, yearAfter } from '../guide/day.js';
import { defineRule } from '../lint/define-rule.js';
import { offsetOf, rangeFrom, slice } from '../lint/places.js';

export default defineRule(
  {
    id: 'review-due',
    group: 'upkeep',
    severity: 'warning',
    over: 'file',
    fix: 'suggestion',
    since: '0.1.0',
    options: {
      daysBefore: {
        type: 'integer',
        description: 'How many days before the date it begins to speak.',
        default: 0,
        minimum: 0,
        maximum: 300,
      },
    },
  },
  ({ frontMatter }, report, { source, today, options }) => {
    const reviewBy = frontMatter?.reviewBy;
    if (!reviewBy || today === null || reviewBy.value > daysAfter(today, options.daysBefore)) return;
    const { value, position } = reviewBy;
    const next = yearAfter(today);
    const start = offsetOf(position.start) + slice(source, position).indexOf(value);
    report(position, {
      message: messageFor(value, today),
      fixes: [
        {
          title: t`I have reviewed it: set the next date to ${next}`,
          kind: 'suggestion',
          edits: [
            { position: rangeFrom(source, position.start, start, start + value.length), newText: next },
          ],
        },
      ],
    });
  },
);

function messageFor(day: string, today: string): string {
  return `${whenOf(day, today)} ${t`Read it through, then set the next date.`}`;
}

function whenOf(day: string, today: string): string {
  if (day === today)
    return t(
      'This guide is to be reviewed today: ' +
        'links, numbers and advice in it may no longer hold for the person who is given them.',
    );
  if (day < today)
    return t(
      'This guide was to be reviewed by {0}, and that day has passed: ' +
        'links, numbers and advice in it may no longer hold for the person who is given them.',
      day,
    );
  const days = daysBetween(today, day);
  if (days === 1)
    return t(
      'This guide is to be reviewed by {0}, that is in 1 day: ' +
        'links, numbers and advice in it may no longer hold for the person who is given them.',
      day,
    );
  return t(
    'This guide is to be reviewed by {0}, that is in {1} days: ' +
      'links, numbers and advice in it may no longer hold for the person who is given them.',
    day,
    days,
  );
}
