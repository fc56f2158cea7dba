/**
 * unequal-language: a word that leaves people out or talks down to them.
 *
 * ## What it flags
 *
 * Words such as “guys”, “mankind”, “policeman” or “wheelchair-bound” in the situation, responses, do's and unsigned tips of an English
 * guide (retext-equality). Don'ts, quotations and code are left alone: they name the words that should not be said; so
 * are signed tips, which are their authors' own words. Not flagged either: people whom somebody speaks of (“his mother”), words
 * about health and suicide (they have rules of their own), everyday words (“easy”, “host”). The option `ignore` names more, as words
 * or as ids of retext-equality's patterns. One finding for each sentence.
 *
 * ## Why
 *
 * Nobody in the chat knows who is at the other end. Somebody who finds that a guide or a response was not written with them
 * in mind stops talking (the sources are those of retext-equality).
 *
 * ## How to fix
 *
 * Take a word that means everybody. Where a word is what people call themselves, keep it and ignore the finding there.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # After a bad chat
 *
 *   ## Example responses
 *
 *   > That sounds hard. Did your mother or your fellow students just walk away? He hurt you.
 *
 *   ## Do's
 *
 *   - ✅ Say “folks” where you used to say “guys”.
 *   - ✅ Ask for their pronouns; it is easy. A mental health link is no panic attack.
 *
 *   ## Don'ts
 *
 *   - ❌ Don't call them guys.
 *
 *   ## Tips
 *
 *   - You guys are great. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # After a bad chat
 *
 *   ## Example responses
 *
 *   > Thank you guys for waiting.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:13-5:17: info: The word “guys” leaves some people out or talks down to them, and nobody knows who is in the chat. Say “people” or “folks”, or put it another way.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # After a bad chat
 *
 *   ## Example responses
 *
 *   > Thank you people for waiting.
 *
 * @example
 *   {"name": "paraphrase.guide.md", "label": "input"}
 *
 *   # After a bad chat
 *
 *   ## Do's
 *
 *   - ✅ Ask whether a policeman or a fireman was called.
 *   - ✅ Mankind is patient.
 *
 * @example
 *   {"name": "paraphrase.guide.md", "label": "output"}
 *
 *   5:19-5:28: info: The word “policeman” leaves some people out or talks down to them, and nobody knows who is in the chat. Say “officer” or “police officer”, or put it another way.
 *   6:5-6:12: info: The word “Mankind” leaves some people out or talks down to them, and nobody knows who is in the chat. Say “Humankind”, or put it another way.
 *
 * @example
 *   {"name": "house.guide.md", "options": {"ignore": ["guys"]}}
 *
 *   # After a bad chat
 *
 *   ## Example responses
 *
 *   > Thank you guys for waiting.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';

export default defineRule(
  {
    id: 'unequal-language',
    group: 'language',
    severity: 'info',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    idle: true,
    yieldsTo: ['unfilled-scaffold', 'person-first', 'suicide-wording'],
    options: {
      ignore: {
        description: "Words, or ids of retext-equality's patterns, that are never flagged",
        type: 'array',
        items: { type: 'string' },
        default: ['fellow', 'just'],
      },
    },
  },
  async () => {
    const { sentencesOf } = await import('./support/english.js');
    const { bySentence, unequalWords } = await import('./support/english-checks.js');
    const { placeOf } = await import('./support/passages.js');
    return (guide, report, context) => {
      const said = sentencesOf(guide, context).filter(
        ({ passage: { role } }) => role !== 'dont' && role !== 'option',
      );
      for (const [{ sentence, from, to, actual, expected }] of bySentence(
        unequalWords(said, context.options.ignore),
      )) {
        if (isName(sentence.passage.prose.text, from)) continue;
        const position = placeOf(sentence.passage, context.source, from, to);
        report(position, {
          message: messageFor(actual, expected),
          fixes: expected.slice(0, 3).map((word) => ({
            title: t`Say “${word}”`,
            kind: 'suggestion',
            edits: [{ position, newText: word }],
          })),
        });
      }
    };
  },
);

/** A capital within a sentence begins a name, and capitals are short for one. */
function isName(text: string, from: number): boolean {
  const word = text.slice(from, from + 40);
  if (/^\p{Lu}{2,}(?!\p{L})/u.test(word)) return /\p{Ll}/u.test(text);
  return /^\p{Lu}\p{Ll}/u.test(word) && /[\p{L}\p{N},;[(]\s?$/u.test(text.slice(Math.max(0, from - 2), from));
}

function messageFor(word: string, better: readonly string[]): string {
  const lack = word.includes(' ')
    ? t(
        'The words “{0}” leave some people out or talk down to them, and nobody knows who is in the chat.',
        word,
      )
    : t(
        'The word “{0}” leaves some people out or talks down to them, and nobody knows who is in the chat.',
        word,
      );
  return `${lack} ${cureWith(better)}`;
}

function cureWith([first, second]: readonly string[]): string {
  if (first === undefined) return t`Put it another way.`;
  if (second === undefined) return t`Say “${first}”, or put it another way.`;
  return t`Say “${first}” or “${second}”, or put it another way.`;
}
