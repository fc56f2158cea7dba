/**
 * repeated-word: a word that stands twice in a row.
 *
 * ## What it flags
 *
 * “the the” and the like in the situation, responses, do's, don'ts, unsigned tips and report options of an English guide
 * (retext-repeated-words). Words that people double on purpose (“very very”, “no no”, “had had”), numbers, names, quotations and
 * code are left alone, and so are signed tips: they are their authors' own words. One finding for each sentence.
 *
 * ## Why
 *
 * It is a slip of copying or editing, often at the end of a line where nobody sees it. A listener who pastes the response
 * sends it on, and a response with slips in it looks like nobody cared.
 *
 * ## How to fix
 *
 * Remove one of the two.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # After a bad chat
 *
 *   ## Example responses
 *
 *   > I am very very sorry. I can hear that that hurt, and that it had had a history.
 *
 *   ## Do's
 *
 *   - ✅ Say “the the” if you like, call 555 555, or type `help help`.
 *   - ✅ Take it step by step. Step back if they ask.
 *
 *   ## Tips
 *
 *   - Listen to to the pause. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # After a bad chat
 *
 *   ## Do's
 *
 *   - ✅ Ask what happened in the the chat.
 *   - ✅ Tell them that you would like to
 *     to understand.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:26-5:33: warning: The word “the” stands here twice, and whoever copies this text sends the slip on. Remove one.
 *   6:35-7:5: warning: The word “to” stands here twice, and whoever copies this text sends the slip on. Remove one.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # After a bad chat
 *
 *   ## Do's
 *
 *   - ✅ Ask what happened in the chat.
 *   - ✅ Tell them that you would like to understand.
 *
 * @example
 *   {"name": "paraphrase.guide.md", "label": "input"}
 *
 *   # After a bad chat
 *
 *   ## Example responses
 *
 *   > Thank you for for telling me. It takes a lot a lot of courage, and and I am glad you you did.
 *
 * @example
 *   {"name": "paraphrase.guide.md", "label": "output"}
 *
 *   5:13-5:20: warning: The word “for” stands here twice, and whoever copies this text sends the slip on. Remove one.
 *   5:66-5:73: warning: The words “and”, “you” stand here twice, and whoever copies this text sends the slip on. Remove one of each.
 *
 * @example
 *   {"name": "paraphrase.guide.md", "label": "fixed"}
 *
 *   # After a bad chat
 *
 *   ## Example responses
 *
 *   > Thank you for telling me. It takes a lot a lot of courage, and I am glad you did.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';

export default defineRule(
  {
    id: 'repeated-word',
    group: 'language',
    severity: 'warning',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    idle: true,
    yieldsTo: ['unfilled-scaffold'],
  },
  async () => {
    const { sentencesOf } = await import('./support/english.js');
    const { bySentence, repeatedWords } = await import('./support/english-checks.js');
    const { placeOf } = await import('./support/passages.js');
    const { withoutRepeats } = await import('./support/without-repeats.js');
    return (guide, report, context) => {
      const { source } = context;
      for (const stops of bySentence(repeatedWords(sentencesOf(guide, context)))) {
        const [first] = stops;
        const words = [...new Set(stops.map(({ expected: [word = ''] }) => word))];
        const edits = withoutRepeats(stops, source);
        report(placeOf(first.sentence.passage, source, first.from, first.to), {
          message: messageFor(words),
          fixes: edits.length > 0 ? [{ title: titleFor(words), kind: 'suggestion', edits }] : [],
        });
      }
    };
  },
);

function messageFor(words: readonly string[]): string {
  const [first = ''] = words;
  return words.length === 1
    ? t(
        'The word “{0}” stands here twice, and whoever copies this text sends the slip on. Remove one.',
        first,
      )
    : t(
        'The words {0} stand here twice, and whoever copies this text sends the slip on. Remove one of each.',
        quoted(words),
      );
}

function titleFor(words: readonly string[]): string {
  const [first = ''] = words;
  return words.length === 1 ? t`Remove one “${first}”` : t`Remove one each of ${quoted(words)}`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => t`“${word}”`).join(', ');
}
