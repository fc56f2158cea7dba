/**
 * long-practice: a do or don't too long to be read in a chat.
 *
 * ## What it flags
 *
 * A do or a don't of more than 200 characters (option `max`). What stands behind `Instead:` does not count, nor what explains a
 * short order set in bold. A paragraph without a mark is no item of a list, and neither is a code block.
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
 *   {"name": "bold.guide.md", "options": {"max": 60}}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ **Ask what happened.** Whoever is angry wants to be heard first, and wait for the answer.
 *
 *   ## Don'ts
 *
 *   Whoever is angry wants to be heard, and every word of yours about other members sounds like an excuse.
 *
 * @example
 *   {"name": "bold-word.guide.md", "label": "input", "options": {"max": 60}}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ **Do** ask whether they want to talk about what happened, and wait for the answer.
 *
 * @example
 *   {"name": "bold-word.guide.md", "label": "output"}
 *
 *   5:3-5:87: info: This do has 78 characters; whoever reads the list while somebody waits will not get to its end. Say it in at most 60, or make two items of it.
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
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { slice } from '../lint/places.js';
import type { Practice } from '../guide/types.js';

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
  (practice, report, { source, options: { max } }) => {
    const { length } = practice.text;
    if (length <= max || !isItem(practice) || leadOf(practice, source) <= max) return;
    report(practice, {
      message: `${tooLong(practice, length)} ${t`Say it in at most ${max}, or make two items of it.`}`,
    });
  },
);

function tooLong({ polarity }: Practice, length: number): string {
  return polarity === 'do'
    ? t(
        'This do has {0} characters; whoever reads the list while somebody waits will not get to its end.',
        length,
      )
    : t(
        "This don't has {0} characters; whoever reads the list while somebody waits will not get to its end.",
        length,
      );
}

/** Prose under a label is read before a chat, not in it. */
function isItem({ container, marker }: Practice): boolean {
  return container !== 'code' && (container !== 'paragraph' || marker !== null);
}

/** How long the order is that the item begins with, where it is set in bold and the rest explains it; else Infinity. */
function leadOf({ position }: Practice, source: string): number {
  const words = boldLead.exec(slice(source, position))?.slice(1).find(Boolean) ?? '';
  return words.trim().split(/\s+/).length < fewestWords ? Infinity : words.length;
}

/** A bold start, with a mark in it or before it; an item of HTML starts behind its tag. */
const boldLead =
  /^[^\p{L}<\n]{0,24}(?:\*\*|__|<(?:strong|b)>)([^*_<\n]{1,400})(?:\*\*|__|<\/(?:strong|b)>)|^([^*<\n]{1,400})<\/(?:strong|b)>/u;
/** “**Do** use …” sets one word off, not the order. */
const fewestWords = 3;
