/**
 * hard-to-read: a sentence that asks for a practised reader.
 *
 * ## What it flags
 *
 * A sentence of an English guide that five of seven readability formulas find too hard (retext-readability; sentences of
 * fewer than eight words are too short to judge). Each part has an age at which a reader should still follow, which the options
 * set: responses are said to somebody in distress and must be easiest. Quotations, code, addresses and gaps to fill do not
 * count; signed tips are their authors' own words and are left alone.
 *
 * ## Why
 *
 * People under stress take in less than they usually can, and many listeners and members read in a second language. Health
 * services write for readers of nine to fourteen years for that reason (NHS content guide, plainlanguage.gov).
 *
 * ## How to fix
 *
 * Use the word you would say aloud: “help” for “assistance”, “start” for “commence”. Give each thought a sentence of its own.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # After a bad chat
 *
 *   ## Example responses
 *
 *   > I am sorry that this chat made you feel worse. We can talk about it as long as you like.
 *
 *   ## Do's
 *
 *   - ✅ Ask what they would like to happen next, and accept their answer.
 *
 *   ## Tips
 *
 *   - Establishing appropriate psychological boundaries necessitates continuous professional self-examination. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # After a bad chat
 *
 *   ## Example responses
 *
 *   > I sincerely apologise for the considerable inconvenience and emotional discomfort experienced previously.
 *
 *   ## Do's
 *
 *   - ✅ Demonstrate unconditional acceptance of their individual circumstances to facilitate the collaborative exploration.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:3-5:108: info: Somebody in distress has to read this sentence twice. Say it in shorter, everyday words, or in two sentences.
 *   9:5-9:120: info: A volunteer with a chat going on has to read this sentence twice. Say it in shorter, everyday words, or in two sentences.
 *
 * @example
 *   {"name": "paraphrase.guide.md", "label": "input"}
 *
 *   # After a bad chat
 *
 *   ## Example responses
 *
 *   > Unfortunately, some of the volunteers communicate inappropriately in spite of their comprehensive preparation.
 *
 * @example
 *   {"name": "paraphrase.guide.md", "label": "output"}
 *
 *   5:3-5:113: info: Somebody in distress has to read this sentence twice. Say it in shorter, everyday words, or in two sentences.
 *
 * @example
 *   {"name": "older.guide.md", "options": {"practiceAge": 30}}
 *
 *   # After a bad chat
 *
 *   ## Do's
 *
 *   - ✅ Demonstrate unconditional acceptance of their individual circumstances to facilitate the collaborative exploration.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import type { Role } from './support/passages.js';

const ages = {
  responseAge: age('a response', 14),
  practiceAge: age("a do or a don't", 19),
  tipAge: age('an unsigned tip', 19),
  situationAge: age('the situation', 20),
} as const;

const optionOf: Readonly<Partial<Record<Role, keyof typeof ages>>> = {
  response: 'responseAge',
  do: 'practiceAge',
  dont: 'practiceAge',
  tip: 'tipAge',
  situation: 'situationAge',
};

export default defineRule(
  {
    id: 'hard-to-read',
    group: 'language',
    severity: 'info',
    over: 'guide',
    fix: null,
    since: '0.1.0',
    idle: true,
    yieldsTo: ['unfilled-scaffold', 'long-sentence', 'run-on-response'],
    options: ages,
  },
  async () => {
    const { sentencesOf, sentencePlace } = await import('./support/english.js');
    const { hardSentences } = await import('./support/english-checks.js');
    return (guide, report, context) => {
      const sentences = sentencesOf(guide, context);
      for (const [role, option] of Object.entries(optionOf)) {
        const own = sentences.filter(({ passage }) => passage.role === role);
        for (const sentence of hardSentences(own, context.options[option])) {
          report(sentencePlace(sentence, context.source), {
            message: messageFor(role),
          });
        }
      }
    };
  },
);

function messageFor(role: string): string {
  return role === 'response'
    ? t(
        'Somebody in distress has to read this sentence twice. ' +
          'Say it in shorter, everyday words, or in two sentences.',
      )
    : t(
        'A volunteer with a chat going on has to read this sentence twice. ' +
          'Say it in shorter, everyday words, or in two sentences.',
      );
}

function age<const N extends number>(
  part: string,
  years: N,
): { readonly description: string; readonly type: 'integer'; readonly default: N; readonly minimum: 8 } {
  return {
    description: `The age at which a reader should follow ${part}`,
    type: 'integer',
    default: years,
    minimum: 8,
  };
}
