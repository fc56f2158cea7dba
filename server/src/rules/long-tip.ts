/**
 * long-tip: a tip too long to be read between two messages.
 *
 * ## What it flags
 *
 * A tip of more than 600 characters (option `max`) or of more than 5 sentences (option `sentences`).
 *
 * ## Why
 *
 * Tips are read between two messages of somebody in distress; a long one is skipped, and with it what its author learned
 * (Federal Plain Language Guidelines: write short paragraphs).
 *
 * ## How to fix
 *
 * Ask the author which part matters most, or make two tips of it; mark what you leave out with `[…]`.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Wait a little, e.g. for 5.5 seconds. Read it again. Then answer. Dr. Miller taught me so. It helps! -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Wait a little. Read it again. Breathe. Then answer. Keep it short. Thank them. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:3-5:88: info: This tip has 6 sentences; between two messages of a chat nobody reads that much. Ask its author what matters most, or make two tips of it.
 *
 * @example
 *   {"name": "max.guide.md", "label": "input", "options": {"max": 100, "sentences": 9}}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Wait a little before you answer, for what you read first is rarely what they meant to say when they wrote it down. -@Mika
 *   - Wait. Read. Breathe. Ask. Listen. Thank. Go. -@Mika
 *
 * @example
 *   {"name": "max.guide.md", "label": "output"}
 *
 *   5:3-5:124: info: This tip has 114 characters; between two messages of a chat nobody reads that much. Ask its author what matters most, or make two tips of it.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { sentencesOf } from './support/sentences.js';

export default defineRule(
  {
    id: 'long-tip',
    group: 'attribution',
    severity: 'info',
    over: 'tip',
    fix: null,
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['unfilled-scaffold'],
    options: {
      max: { type: 'integer', default: 600, minimum: 50, description: 'How many characters a tip may have' },
      sentences: {
        type: 'integer',
        default: 5,
        minimum: 1,
        description: 'How many sentences a tip may have',
      },
    },
  },
  (tip, report, { options: { max, sentences } }) => {
    const length = tip.text.length;
    // A tip with so few characters cannot have too many sentences.
    if (length <= max && length < sentences * shortestSentence) return;
    const count = sentencesOf(tip.text).length;
    const much = count > sentences ? sentencesIn(count) : length > max ? charactersIn(length) : null;
    if (much === null) return;
    report(tip, { message: `${much} ${t`Ask its author what matters most, or make two tips of it.`}` });
  },
);

function sentencesIn(count: number): string {
  return t`This tip has ${count} sentences; between two messages of a chat nobody reads that much.`;
}

function charactersIn(count: number): string {
  return t`This tip has ${count} characters; between two messages of a chat nobody reads that much.`;
}

const shortestSentence = 3;
