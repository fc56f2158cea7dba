/**
 * unexplained-placeholder: something to fill in that nothing explains.
 *
 * ## What it flags
 *
 * An example response with a gap such as `did X`, `{NAME}` or `____` that the guide does not explain. `[the feeling]` in
 * square brackets says by itself what belongs there: alone it is only a hint. Said once for each response. A link, a
 * footnote, a stage direction such as `[pause]` and an editor's words in a tip are no placeholders.
 *
 * ## Why
 *
 * Under pressure a listener sends the line as it stands, and the person in the chat reads “I'm sorry the listener did X”.
 *
 * ## How to fix
 *
 * Say what belongs there: `(replace X with what happened)`, or write it in brackets: `[what happened]`.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "I'm sorry they did X." (replace X with what happened)
 *   - "It sounds like a hard evening." [pause]
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "I'm sorry the listener did X, and I will not do X."
 *   - "It sounds like you feel [the feeling]."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:31-5:32: warning: Nothing says what to put in place of “X”, so a listener may send it as it stands. Explain it after the response: (replace X with …).
 *   6:28-6:41: hint: A listener must replace “[the feeling]” before sending this. The brackets say what belongs there; add an example if it is not clear.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "I'm sorry the listener did X, and I will not do X." (replace X with …)
 *   - "It sounds like you feel [the feeling]." (replace [the feeling] with …)
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { endOfWords } from '../lint/places.js';
import type { Fix } from '../lint/types.js';
import type { Placeholder, Response } from '../guide/types.js';
import { wordsFor } from './support/words.js';

export default defineRule(
  {
    id: 'unexplained-placeholder',
    group: 'structure',
    severity: 'warning',
    over: 'response',
    fix: 'suggestion',
    since: '0.1.0',
    yieldsTo: ['unfilled-scaffold'],
  },
  (response, report, { source, language }) => {
    const open = response.placeholders.filter((one) => !one.explained);
    const bare = open.find((one) => one.form !== 'bracket');
    if (bare)
      return report(bare, { message: unexplained(bare, language), fixes: explain(response, bare, source) });
    const bracket = open[0];
    if (bracket)
      report(bracket, {
        severity: 'hint',
        message: inBrackets(bracket),
        fixes: explain(response, bracket, source),
      });
  },
);

function unexplained({ raw }: Placeholder, language: string): string {
  return t(
    'Nothing says what to put in place of “{0}”, so a listener may send it as it stands. ' +
      'Explain it after the response: {1}.',
    raw,
    explanation(raw, language),
  );
}

function inBrackets({ raw }: Placeholder): string {
  return t(
    'A listener must replace “{0}” before sending this. ' +
      'The brackets say what belongs there; add an example if it is not clear.',
    raw,
  );
}

function explanation(raw: string, language: string): string {
  return wordsFor(language).phrases.replaceWith.replace('{what}', () => raw);
}

/** The explanation is written in the guide's language, known only when the fix is made. */
function explain(
  response: Response,
  { raw }: Placeholder,
  source: string,
): (guide: { language: string }) => readonly Fix[] {
  return ({ language }) => {
    const position = endOfWords(source, response.position);
    return [
      {
        title: t`Explain “${raw}”…`,
        kind: 'suggestion',
        edits: [{ position, newText: ` ${explanation(raw, language)}` }],
      },
    ];
  };
}
