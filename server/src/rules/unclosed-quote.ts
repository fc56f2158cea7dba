/**
 * unclosed-quote: an example response whose quotation mark is never closed.
 *
 * ## What it flags
 *
 * A response that begins with a quotation mark and has no closing one. An apostrophe, inches and a quotation of several
 * paragraphs are left alone.
 *
 * ## Why
 *
 * The marks say which words a listener may send. Where the end is lost, usually in copying, part of the answer may be
 * lost with it, or a note for the listener is sent to the person in the chat.
 *
 * ## How to fix
 *
 * Check that the words are whole, then close the quotation.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "I'm sorry this happened. I'm here."
 *   - “That sounds hard.”
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "I'm sorry this happened. I'm here.
 *   - “That sounds hard.”
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:3-5:4: error: This quotation is opened but never closed, so a listener cannot tell which words to send. Check that nothing was lost, then put " at the end.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "I'm sorry this happened. I'm here."
 *   - “That sounds hard.”
 */
import { defineRule } from '../lint/define-rule.js';
import { emptyAt, offsetOf, slice } from '../lint/places.js';
import type { Position, Response } from '../guide/types.js';
import { endOfWords } from './support/text.js';

export default defineRule(
  {
    id: 'unclosed-quote',
    group: 'structure',
    severity: 'error',
    over: 'response',
    fix: 'suggestion',
    since: '0.1.0',
    yieldsTo: ['unfilled-scaffold'],
  },
  ({ unclosed, position }, report, { source }) => {
    if (!unclosed) return;
    const { expected } = unclosed;
    const unopened = lacksOpening(unclosed, position, source);
    const gap = unopened ? emptyAt(position.start) : endOfWords(source, position);
    report(unclosed, {
      message:
        `This quotation is ${unopened ? 'closed but never opened' : 'opened but never closed'}, ` +
        'so a listener cannot tell which words to send. ' +
        `Check that nothing was lost, then put ${expected} at the ${unopened ? 'start' : 'end'}.`,
      fixes: [
        {
          title: `Add the missing ${expected}`,
          kind: 'suggestion',
          edits: [{ position: gap, newText: expected }],
        },
      ],
    });
  },
);

/** A mark behind all words can only be one that closes. */
function lacksOpening(unclosed: NonNullable<Response['unclosed']>, part: Position, source: string): boolean {
  const behind = source.slice(offsetOf(unclosed.position.end), offsetOf(part.end));
  return !/[\p{L}\p{N}]/u.test(behind) && /[\p{L}\p{N}]/u.test(slice(source, part));
}
