/**
 * slash-alternatives: a response with choices between slashes.
 *
 * ## What it flags
 *
 * Two slashes or more between words that a listener is to choose from, in one response. Addresses, dates, “24/7” and pairs
 * that everybody reads as one word (“and/or”, “he/she”) do not count.
 *
 * ## Why
 *
 * Under pressure the line is sent as it stands: “I'm sorry they hurt you/ignored you/left”. It cannot be read aloud either, and a
 * screen reader says “slash” (Federal Plain Language Guidelines: minimise abbreviations and avoid slashes).
 *
 * ## How to fix
 *
 * Write several responses. Where each choice is a single word, or a whole clause, the fix does so.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "I'm sorry he/she hurt you and/or left."
 *   - "We are here 24/7, see https://example.org/a/b/c, since 1/2/2026."
 *   - "It sounds hard/lonely."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "It sounds sad/lonely/frightening to you."
 *   - "I'm sorry they hurt you/did not listen/left, I will listen."
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:14-5:36: hint: “sad/lonely/frightening” leaves the choice to somebody who has no time to choose, and may be sent as it stands. Write several responses.
 *   6:24-6:47: hint: “you/did not listen/left” leaves the choice to somebody who has no time to choose, and may be sent as it stands. Write several responses.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "It sounds sad to you."
 *   - "It sounds lonely to you."
 *   - "It sounds frightening to you."
 *   - "I'm sorry they hurt you/did not listen/left, I will listen."
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { offsetOf, rangeFrom, slice } from '../lint/places.js';
import type { Fix } from '../lint/types.js';
import type { Response } from '../guide/types.js';
import { proseRange } from './support/prose-place.js';
import { choicesIn, variantsOf, type Choices } from './support/slashes.js';
import { lineEnding, lineStart } from './support/text.js';

export default defineRule(
  {
    id: 'slash-alternatives',
    group: 'structure',
    severity: 'hint',
    over: 'response',
    fix: 'suggestion',
    since: '0.1.0',
    yieldsTo: ['unfilled-scaffold'],
  },
  (response, report, { source, language }) => {
    if (!response.text.includes('/')) return;
    const choices = choicesIn(response.text, language);
    const first = choices[0];
    const slashes = choices.reduce((sum, { parts }) => sum + parts.length - 1, 0);
    if (!first || slashes < 2) return;
    const end = lastChoiceEnd(response.text, first);
    report(proseRange(response.prose, first.start, end, source, response.position.start), {
      message: t(
        '“{0}” leaves the choice to somebody who has no time to choose, and may be sent as it stands. ' +
          'Write several responses.',
        response.text.slice(first.start, end),
      ),
      fixes: severalFix(response, choices, source),
    });
  },
);

/** Where the choices have several words, so may the last one: up to a comma or the end of the sentence. */
function lastChoiceEnd(text: string, { end, parts }: Choices): number {
  if (parts.every((part) => !part.includes(' '))) return end;
  return end + (restOfClause.exec(text.slice(end))?.[0].length ?? 0);
}

const restOfClause = /^[^.,;:!?…]{0,40}(?=[.,;:!?…]|$)/u;

/** One response for each choice, on lines like the one it stands on. */
function severalFix(
  { position, prose, text }: Response,
  choices: readonly Choices[],
  source: string,
): readonly Fix[] {
  const variants = choices.length === 1 && choices[0] ? variantsOf(text, choices[0]) : null;
  // Many responses may stand in one long line: only the one at its start reads it.
  if (!variants || position.start.column > deepest) return [];
  const first = offsetOf(position.start);
  const from = lineStart(source, first);
  const end = lineEndOf(source, offsetOf(position.end));
  const line = source.slice(from, end);
  if (prose.map !== null || !alone.test(source.slice(from, first)) || line.includes('\n')) return [];
  if (source.slice(offsetOf(position.end), end).trim() !== '' || !slice(source, position).includes(text))
    return [];
  const lines = variants.map((words) => line.replace(text, () => words));
  const [one = '', ...rest] = lines;
  const eol = lineEnding(source);
  const start = { line: position.start.line, column: 1, offset: from };
  const edits = [
    {
      position: rangeFrom(source, start, from, end),
      newText: one + rest.map((other) => eol + other).join(''),
    },
  ];
  return [{ title: t`Write ${variants.length} responses`, kind: 'suggestion', edits }];
}

/** No list is indented further. */
const deepest = 80;
/** Nothing but a list mark stands before it. */
const alone = /^[ \t]*(?:[-*+][ \t]+)?$/;

function lineEndOf(source: string, from: number): number {
  const rest = /^[^\r\n]*/.exec(source.slice(from))?.[0] ?? '';
  return from + rest.length;
}
