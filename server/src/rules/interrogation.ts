/**
 * interrogation: a response that asks too much at once.
 *
 * ## What it flags
 *
 * Three or more questions in one response (the option `questions` sets how many), or words that press for details (“tell me exactly”, “every detail”).
 * A choice (“… Or would you rather …?”) is one question. Off unless a configuration switches it on.
 *
 * Only words that are meant count: example responses, do's (also behind “Instead:”) and, one level milder, tips. Don'ts, struck
 * text, code, quotations of what not to say and denied clauses are left alone.
 *
 * ## Why
 *
 * A row of questions feels like an examination and steers the story to what the listener wants to know. (WHO, Psychological First Aid, 2011; The
 * College of New Jersey; Gordon's roadblock “probing”.)
 *
 * ## How to fix
 *
 * Ask one open question and wait.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "What happened, if you'd like to share?"
 *   - "Would you like to talk about it? Or would you rather do something else? Or just sit here for a while?"
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "Who was it? When did it happen? What did they say?"
 *   - "Tell me exactly what they said."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:4-5:54: info: These are 3 questions at once, which can feel like an examination. Ask one open question and wait for the answer.
 *   6:4-6:34: info: “Tell me exactly what they said” presses for details, which can feel like an examination. Let them choose what to share.
 *
 * @example
 *   {"name": "two.guide.md", "label": "input", "options": {"questions": 2}}
 *
 *   # When a chat went wrong
 *
 *   ## Example responses
 *
 *   - "Who was it? What did they say?"
 *
 * @example
 *   {"name": "two.guide.md", "label": "output"}
 *
 *   5:4-5:34: info: These are 2 questions at once, which can feel like an examination. Ask one open question and wait for the answer.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { placerOf } from './support/phrases/placer.js';
import { readingOf, type Reading } from './support/phrases/search.js';
import { sayWhereFound, severityFor } from './support/phrases/wording.js';

const pressing = sayWhereFound('interrogation', {
  severity: 'info',
  message: ({ words }) =>
    t('“{0}” presses for details, which can feel like an examination. Let them choose what to share.', words),
});

export default defineRule(
  {
    id: 'interrogation',
    group: 'wording',
    severity: 'info',
    off: true,
    options: {
      questions: {
        description: 'So many questions in one response are too many.',
        type: 'integer',
        default: 3,
        minimum: 2,
      },
    },
    over: 'utterance',
    fix: null,
    since: '0.1.0',
  },
  (utterance, report, context) => {
    pressing(utterance, report, context);
    const reading = utterance.role === 'response' ? readingOf(utterance, context) : null;
    const asked = reading ? questionsOf(reading) : [];
    const [first] = asked;
    const last = asked.at(-1);
    if (!first || !last || asked.length < context.options.questions) return;
    const position = placerOf(utterance, context.source)({ start: first.start, end: last.end });
    report(position, {
      about: [position],
      severity: severityFor(utterance, 'info'),
      message: t(
        'These are {0} questions at once, which can feel like an examination. ' +
          'Ask one open question and wait for the answer.',
        asked.length,
      ),
    });
  },
);

/** The questions of a response; "Or would you rather …?" offers a choice and is part of the one before. */
function questionsOf({ tokens, dead }: Reading): Reading['tokens']['sentences'] {
  const firsts = new Map(
    tokens.words.map((word, index) => [word.sentence, index]).toReversed() as [number, number][],
  );
  return tokens.sentences.filter((sentence, index) => {
    const first = firsts.get(index) ?? -1;
    const choice = offers.includes(tokens.words[first]?.text ?? '');
    return sentence.question && sentence.quote === 0 && dead[first] === null && !choice;
  });
}

/** Words that go on with a question, in the languages that have word lists. */
const offers: readonly string[] = ['or', 'o', 'ou', 'oder'];
