/**
 * long-sentence: a sentence that is too long to take in at one reading.
 *
 * ## What it flags
 *
 * A sentence of more than 25 words in the situation, a response, a do, a don't or an unsigned tip of an English guide. Quotations,
 * code, addresses and gaps to fill do not count; signed tips are their authors' own words and are left alone. The option
 * `max` sets another length.
 *
 * ## Why
 *
 * Somebody in distress, and a volunteer with a chat going on, reads in snatches. Plain-language guides advise 15 to 20 words on
 * average and 25 at most (GOV.UK content design, plainlanguage.gov).
 *
 * ## How to fix
 *
 * Make two sentences of it: one thought each.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Let them finish. Say back what you heard in your own words, and ask whether you understood what matters most to them.
 *
 *   ## Tips
 *
 *   - I used to answer at once, and then I learned that most people who write in anger want to be heard first, so now I
 *     wait for a while and let them write it all down. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Breathe. When they have told you what made them so angry, say back to them in your own words what you heard, and then ask whether there is anything that you did not get right.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:14-5:180: info: This sentence has 34 words, so a reader in the middle of a chat loses the thread. Make two of it, with one thought each.
 *
 * @example
 *   {"name": "paraphrase.guide.md", "label": "input"}
 *
 *   # After a bad chat
 *
 *   ## Example responses
 *
 *   > I hear how much it hurt that nobody took the time to listen to you last night, and I am here now for as long as you would like to talk about it.
 *
 * @example
 *   {"name": "paraphrase.guide.md", "label": "output"}
 *
 *   5:3-5:147: info: This sentence has 33 words, so somebody in distress loses the thread. Make two of it, with one thought each.
 *
 * @example
 *   {"name": "shorter.guide.md", "label": "input", "options": {"max": 10}}
 *
 *   # When someone is angry
 *
 *   ## Don'ts
 *
 *   - ❌ Don't answer before they have written down all that made them angry.
 *
 * @example
 *   {"name": "shorter.guide.md", "label": "output"}
 *
 *   5:5-5:73: info: This sentence has 12 words, so a reader in the middle of a chat loses the thread. Make two of it, with one thought each.
 *
 * @example
 *   {"name": "quoting.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Start with something like “I can hear how angry this made you, and I would like to understand what happened, so please take all the time that you need to tell me”.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';

export default defineRule(
  {
    id: 'long-sentence',
    group: 'language',
    severity: 'info',
    over: 'guide',
    fix: null,
    since: '0.1.0',
    idle: true,
    yieldsTo: ['unfilled-scaffold', 'run-on-response', 'long-practice', 'long-tip'],
    options: {
      max: { description: 'How many words a sentence may have', type: 'integer', default: 25, minimum: 5 },
    },
  },
  async () => {
    const { sentencesOf, sentencePlace } = await import('./support/english.js');
    return (guide, report, context) => {
      for (const sentence of sentencesOf(guide, context)) {
        const { words, passage } = sentence;
        if (words <= context.options.max || passage.role === 'option') continue;
        report(sentencePlace(sentence, context.source), {
          message: messageFor(passage.role, words),
        });
      }
    };
  },
);

function messageFor(role: string, words: number): string {
  return role === 'response'
    ? t(
        'This sentence has {0} words, so somebody in distress loses the thread. ' +
          'Make two of it, with one thought each.',
        words,
      )
    : t(
        'This sentence has {0} words, so a reader in the middle of a chat loses the thread. ' +
          'Make two of it, with one thought each.',
        words,
      );
}
