/**
 * unclosed-quote: an example response whose quotation mark is never closed.
 *
 * ## What it flags
 *
 * A response that begins with a quotation mark and has no closing one. One that is closed by a mark of another kind (`“Hello."`)
 * is whole, and only a note. An apostrophe, inches and a quotation of several paragraphs are left alone.
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
 *
 * @example
 *   {"name": "wrong-mark.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - “That sounds hard."
 *   - “She said "stop" to you.
 *
 * @example
 *   {"name": "wrong-mark.guide.md", "label": "output"}
 *
 *   5:3-5:4: info: This quotation is closed by " though it opens with “, so a listener may wonder whether words were lost between two quotations. If none were, put ” in its place.
 *   6:3-6:4: error: This quotation is opened but never closed, so a listener cannot tell which words to send. Check that nothing was lost, then put ” at the end.
 *
 * @example
 *   {"name": "wrong-mark.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - “That sounds hard.”
 *   - “She said "stop" to you.”
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { emptyAt, endOfWords, offsetOf, rangeFrom, slice } from '../lint/places.js';
import type { Edit } from '../lint/types.js';
import type { Position, Response } from '../guide/types.js';

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
    const { severity, message, title, edit } = diagnose(unclosed, position, source);
    report(unclosed, { severity, message, fixes: [{ title, kind: 'suggestion', edits: [edit] }] });
  },
);

interface Diagnosis {
  readonly severity: 'error' | 'info';
  readonly message: string;
  readonly title: string;
  readonly edit: Edit;
}

type Unclosed = NonNullable<Response['unclosed']>;

function diagnose(unclosed: Unclosed, part: Position, source: string): Diagnosis {
  const { expected } = unclosed;
  const title = t`Add the missing ${expected}`;
  if (lacksOpening(unclosed, part, source)) {
    const edit = { position: emptyAt(part.start), newText: expected };
    return { severity: 'error', message: neverOpened(expected), title, edit };
  }
  const wrong = wrongMark(unclosed, part, source);
  if (wrong) return mixed(unclosed, wrong, source);
  const edit = { position: endOfWords(source, part), newText: expected };
  return { severity: 'error', message: neverClosed(expected), title, edit };
}

function neverOpened(expected: string): string {
  return t(
    'This quotation is closed but never opened, so a listener cannot tell which words to send. ' +
      'Check that nothing was lost, then put {0} at the start.',
    expected,
  );
}

function neverClosed(expected: string): string {
  return t(
    'This quotation is opened but never closed, so a listener cannot tell which words to send. ' +
      'Check that nothing was lost, then put {0} at the end.',
    expected,
  );
}

/** Many keyboards have “ or „ by rule of spelling only at one end: nothing is lost there. */
function mixed(unclosed: Unclosed, wrong: Position, source: string): Diagnosis {
  const { expected } = unclosed;
  const mark = slice(source, wrong);
  const message = t(
    'This quotation is closed by {0} though it opens with {1}, ' +
      'so a listener may wonder whether words were lost between two quotations. ' +
      'If none were, put {2} in its place.',
    mark,
    slice(source, unclosed.position),
    expected,
  );
  const edit = { position: wrong, newText: expected };
  return { severity: 'info', message, title: t`Put ${expected} in place of ${mark}`, edit };
}

/** A mark behind all words can only be one that closes. */
function lacksOpening(unclosed: Unclosed, part: Position, source: string): boolean {
  const behind = source.slice(offsetOf(unclosed.position.end), offsetOf(part.end));
  return !letter.test(behind) && letter.test(slice(source, part));
}

/** The mark at the end that closes nothing else: the author took another kind. */
function wrongMark({ position, expected }: Unclosed, part: Position, source: string): Position | null {
  const from = offsetOf(position.end);
  const words = source.slice(from, offsetOf(endOfWords(source, part).start));
  const [, inside = '', mark = ''] = lastMark.exec(words) ?? [];
  if (mark === '' || mark === expected || !isSpare(mark, inside)) return null;
  return rangeFrom(source, position.end, from + inside.length, from + inside.length + mark.length);
}

/** True when every mark of its kind before it has a partner. */
function isSpare(mark: string, inside: string): boolean {
  const openers = partners[mark] ?? '';
  if (openers === '') return singleEnd.test(inside);
  if (openers === mark) return (inside.split(mark).length - 1) % 2 === 0;
  const opened = Array.from(inside).filter((char) => openers.includes(char)).length;
  return opened <= inside.split(mark).length - 1;
}

/** Marks that close, with those that open them; a single mark is an apostrophe unless a sentence ends before it. */
const partners: Readonly<Record<string, string>> = {
  '"': '"',
  '”': '“„',
  '“': '„',
  '»': '«',
  '«': '»',
  '」': '「',
  '』': '『',
  '’': '',
  "'": '',
};
const lastMark = /^([\s\S]*?)(["”“»«」』’'])[\s.,!?*_]*$/u;
const singleEnd = /[.!?…,]$/u;
const letter = /[\p{L}\p{N}]/u;
