/**
 * run-on-response: a response without a stop.
 *
 * ## What it flags
 *
 * A response in which more than two sentences are glued by commas, or one sentence has more than 35 words (option `max`).
 *
 * ## Why
 *
 * Somebody in distress reads it on a small screen. A sentence that does not end hides the one question they should answer
 * (Federal Plain Language Guidelines: write short sentences).
 *
 * ## How to fix
 *
 * Put full stops where the commas are, or send two messages.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "I'm sorry that happened. I am here. Is there anything that would help you tonight?"
 *   - "If you like, we can talk about it, and if not, that is fine too."
 *   - "Sad, lonely, angry, tired: I hear all of that, and I am glad you wrote."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "I'm sorry that happened, I will do my best, is there anything that would help you tonight?"
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:4-5:94: hint: Commas glue 3 sentences into one: somebody in distress loses the thread before it ends. Put full stops in, or send two messages.
 *
 * @example
 *   {"name": "max.guide.md", "label": "input", "options": {"max": 10}}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "I would like to hear what happened to you on that long evening."
 *
 * @example
 *   {"name": "max.guide.md", "label": "output"}
 *
 *   5:4-5:67: hint: This sentence has 13 words: somebody in distress loses the thread before it ends. Put full stops in, or send two messages.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { proseRange } from './support/prose-place.js';
import { gluedIn } from './support/run-on.js';
import { countWords, sentencesOf, type Sentence } from './support/sentences.js';

export default defineRule(
  {
    id: 'run-on-response',
    group: 'structure',
    severity: 'hint',
    over: 'response',
    fix: null,
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['unfilled-scaffold', 'unclosed-quote'],
    options: {
      max: {
        type: 'integer',
        default: 35,
        minimum: 5,
        description: 'How many words a sentence of a response may have',
      },
    },
  },
  (response, report, { source, language, options: { max } }) => {
    if (response.quoted === 'code' || response.unclosed) return;
    const found = sentencesOf(response.text).flatMap((sentence) => runOn(sentence, max, language) ?? [])[0];
    if (!found) return;
    const { sentence, why } = found;
    report(proseRange(response.prose, sentence.start, sentence.end, source, response.position.start), {
      message: `${why} ${t`Put full stops in, or send two messages.`}`,
    });
  },
);

interface RunOn {
  readonly sentence: Sentence;
  readonly why: string;
}

function runOn(sentence: Sentence, max: number, language: string): RunOn | null {
  const glued = gluedIn(sentence.text, language);
  if (glued > 2) return { sentence, why: gluedMessage(glued) };
  const words = sentence.text.length > max ? countWords(sentence.text) : 0;
  return words > max ? { sentence, why: longMessage(words) } : null;
}

function gluedMessage(count: number): string {
  return t`Commas glue ${count} sentences into one: somebody in distress loses the thread before it ends.`;
}

function longMessage(count: number): string {
  return t`This sentence has ${count} words: somebody in distress loses the thread before it ends.`;
}
