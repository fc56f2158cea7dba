/**
 * invalid-front-matter: front matter that does not say what its author meant.
 *
 * ## What it flags
 *
 * A value that one of Guidepost's keys (`guide`, `title`, `author`, `pairing`, `language`, `reviewBy`, `reviewers`,
 * `contributors`, `ignore`) cannot have, such as a review date that is no day of the calendar; one of these keys twice; a key
 * that is one slip away from one of them (`review-by`, `paring`); and front matter that cannot be read at all, or that no second
 * line `---` ends. An empty value is not filled in yet and passes. The keys of other tools (`date`, `tags`, `layout` and so on) are left alone.
 *
 * ## Why
 *
 * What cannot be read is quietly left aside by every tool: nobody is reminded of the review, and a guide that says it is none
 * is checked, or the other way round. Years later the advice is still handed out.
 *
 * ## How to fix
 *
 * Write the value that the message names. Put quotation marks around words that hold a colon. Guidepost never rewrites front
 * matter by itself.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   ---
 *   layout: post
 *   date: 2026-03-01
 *   title: When someone is angry
 *   reviewBy: 2027-03-01
 *   reviewers: [Mika, RiverStone]
 *   contributors:
 *   ---
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -@Mika
 *
 * @example
 *   {"name": "names.guide.md"}
 *
 *   ---
 *   title: When someone is angry
 *   author: { name: Mika, url: https://example.org }
 *   authors: [Mika]
 *   lang: en
 *   reviewed: 2026-03-01
 *   ---
 *
 * @example
 *   {"name": "README.md"}
 *
 *   ---
 *   reviewBy: soon
 *   ---
 *
 *   # No guide
 *
 * @example
 *   {"name": "value.guide.md", "label": "input"}
 *
 *   ---
 *   title: When someone is angry
 *   reviewBy: 2026-02-30
 *   pairing: by number
 *   reviewers: [Mika, 7]
 *   ---
 *
 * @example
 *   {"name": "value.guide.md", "label": "output"}
 *
 *   3:11-3:21: error: What stands behind “reviewBy” is not understood, so nobody is reminded to review this guide. It must be a day of the calendar such as 2027-05-01 (year-month-day).
 *   4:10-4:19: error: What stands behind “pairing” is not understood, so it is worked out as if nothing were said which do answers which don't. It must be auto, order or explicit.
 *   5:19-5:20: error: What stands behind “reviewers” is not understood, so nobody sees who reviews this guide. It must be a name or a list of names.
 *
 * @example
 *   {"name": "toml.guide.md", "label": "input"}
 *
 *   +++
 *   title = "When someone is angry"
 *   language = "english"
 *   ignore = [
 *     "missing-credit",
 *     "Missing section",
 *   ]
 *   +++
 *
 * @example
 *   {"name": "toml.guide.md", "label": "output"}
 *
 *   3:12-3:21: error: What stands behind “language” is not understood, so the language of this guide is guessed. It must be the short name of a language, such as en, es or pt-BR.
 *   6:3-6:20: error: What stands behind “ignore” is not understood, so nothing is silenced by it. It must be the name of a check, or a list of such names in brackets: [name, name].
 *
 * @example
 *   {"name": "key.guide.md", "label": "input"}
 *
 *   ---
 *   title: When someone is angry
 *   review-by: 2027-03-01
 *   paring: order
 *   title: When somebody is angry
 *   ---
 *
 * @example
 *   {"name": "key.guide.md", "label": "output"}
 *
 *   3:1-3:10: error: Nothing reads “review-by”, so nobody is reminded to review this guide. Did you mean “reviewBy”?
 *   4:1-4:7: error: Nothing reads “paring”, so it is worked out as if nothing were said which do answers which don't. Did you mean “pairing”?
 *   5:1-5:6: error: “title” stands here a second time, and only one of the two counts. Keep the right one.
 *
 * @example
 *   {"name": "broken.guide.md", "label": "input"}
 *
 *   ---
 *   title: When someone is angry: first steps
 *   reviewBy: 2027-03-01
 *   ---
 *
 * @example
 *   {"name": "broken.guide.md", "label": "output"}
 *
 *   2:8-2:42: error: The front matter cannot be read from here on: a value that holds a colon needs quotation marks around it. What it says about this guide, such as when it must be reviewed, may be lost. Mend this line.
 *
 * @example
 *   {"name": "open.guide.md", "label": "input"}
 *
 *   ---
 *   layout: post
 *   reviewBy: 2027-03-01
 *
 *   # When someone is angry
 *
 * @example
 *   {"name": "open.guide.md", "label": "output"}
 *
 *   1:1-1:4: error: Nothing ends the lines at the top that begin here, so “reviewBy” does nothing, and readers see them as text. Write “---” once more in a line of its own below them.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { offsetOf } from '../lint/places.js';
import type { ReportFunction } from '../lint/types.js';
import { frontMatterKey, frontMatterKeys, type FrontMatterKey } from '../guide/front-matter-keys.js';
import { distanceBetween } from '../guide/nearest.js';
import type { FrontMatter, FrontMatterEntry } from '../guide/types.js';
import others from './data/front-matter-keys.json' with { type: 'json' };
import { breakTexts, keyTexts } from './support/front-matter-texts.js';

export default defineRule(
  { id: 'invalid-front-matter', group: 'upkeep', severity: 'error', over: 'file', fix: null, since: '0.1.0' },
  ({ frontMatter }, report, { source }) => {
    if (!frontMatter) return checkOpened(report, source);
    const { broken } = frontMatter;
    if (!broken) return checkEntries(frontMatter, report, source);
    const mend = t(
      'What it says about this guide, such as when it must be reviewed, may be lost. Mend this line.',
    );
    report(broken.position, { message: `${breakTexts[broken.why]()} ${mend}` });
  },
);

/** A fence with a key of ours below it, in lines without a gap. */
function checkOpened(report: ReportFunction, source: string): void {
  const [, fence, lines] = opened.exec(source) ?? [];
  if (fence === undefined || lines === undefined) return;
  const names = lines.split(/\r\n?|\n/).map((line) => /^([\w-]{1,40})[ \t]{0,9}[:=]/.exec(line)?.[1] ?? '');
  const key = names.find((name) => frontMatterKey(name));
  if (key === undefined) return;
  const start = { line: 1, column: 1, offset: 0 };
  const end = { line: 1, column: fence.length + 1, offset: fence.length };
  report(
    { start, end },
    {
      message: t`Nothing ends the lines at the top that begin here, so “${key}” does nothing, and readers see them as text. Write “${fence}” once more in a line of its own below them.`,
    },
  );
}

const opened = /^(---|\+\+\+)[ \t]{0,9}(?:\r\n?|\n)((?:[^\r\n]+(?:\r\n?|\n|$)){1,40})/;

function checkEntries({ entries }: FrontMatter, report: ReportFunction, source: string): void {
  const seen = new Set<string>();
  const names = new Set(entries.map(({ key }) => key));
  for (const entry of entries) {
    const key = frontMatterKey(entry.key);
    if (key && seen.has(key.name)) reportDouble(entry, report);
    else if (key) checkValue(entry, key, report);
    else checkName(entry, names, report, source);
    seen.add(entry.key);
  }
}

function reportDouble({ key, keyPosition }: FrontMatterEntry, report: ReportFunction): void {
  const message = t`“${key}” stands here a second time, and only one of the two counts. Keep the right one.`;
  report(keyPosition, { message });
}

/** Nothing at all is not filled in yet. */
function checkValue(entry: FrontMatterEntry, key: FrontMatterKey, report: ReportFunction): void {
  for (const { value, position } of key.list ? entry.items : [entry]) {
    if (value === null || key.accepts(value)) continue;
    const { misread, mustBe } = keyTexts[key.name];
    report(position, { message: `${misread(key.name)} ${mustBe()}` });
  }
}

/** With a value that the key meant cannot have (`Language: typescript`) it is a key of another tool. */
function checkName(
  { key, keyPosition }: FrontMatterEntry,
  names: ReadonlySet<string>,
  report: ReportFunction,
  source: string,
): void {
  const meant = others.keys.includes(key) ? undefined : frontMatterKeys.find(({ name }) => isSlip(key, name));
  if (!meant || names.has(meant.name)) return;
  const value = behind.exec(
    source.slice(offsetOf(keyPosition.end), offsetOf(keyPosition.end) + longest),
  )?.[1];
  if (value !== undefined && plain(key) === meant.name && meant.name === 'language' && !meant.accepts(value))
    return;
  report(keyPosition, { message: `${keyTexts[meant.name].unread(key)} ${t`Did you mean “${meant.name}”?`}` });
}

/** The words behind a key, without quotes. */
const behind = /^["']?\s{0,9}[:=][ \t]{0,9}["']?([\p{L}\p{N}_-]{1,60})/u;
const longest = 90;

/** Other letters in capitals, hyphens, or one slip (two in a long word). */
function isSlip(key: string, name: string): boolean {
  const [typed, known] = [plain(key), plain(name)];
  const most = Math.max(1, Math.floor(known.length / 6));
  return Math.abs(typed.length - known.length) <= most && distanceBetween(typed, known) <= most;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}
