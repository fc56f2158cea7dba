/** Turning words into a link whose target is still to be filled. */
import { offsetOf, rangeFrom, slice } from '../../lint/places.js';
import type { Edit, Fix } from '../../lint/types.js';
import type { Position, ReportOption } from '../../guide/types.js';
import { endOfWords, startOfWords } from './text.js';
import { wordsFor } from './words.js';

/**
 * A link with its target left to fill.
 *
 * @param words the words of the link, without brackets
 */
export function emptyLink(words: string): string {
  return `[${words}](https://)`;
}

/**
 * The edit that makes a link of the words at a place; null where they hold marks that cannot stand in a link.
 *
 * @param position the words
 * @param source the text
 */
export function linkEdit(position: Position, source: string): Edit | null {
  const first = startOfWords(source, position).start;
  const raw = slice(source, { start: first, end: position.end });
  const words = raw.trim().replace(/[.,:;!?…]+$/, '');
  if (words === '' || /[[\]()\r\n|<>`]/.test(words)) return null;
  const start = offsetOf(first) + raw.indexOf(words);
  return {
    position: rangeFrom(source, first, start, start + words.length),
    newText: emptyLink(words),
  };
}

/**
 * The fix that gives a report option a link to fill: around its words, else behind them.
 *
 * @param option the option
 * @param language the guide's language
 * @param source the text
 */
export function targetFix(option: ReportOption, language: string, source: string): Fix {
  const form = wordsFor(language).phrases.reportForm;
  const behind: Edit = { position: endOfWords(source, option.position), newText: ` ${emptyLink(form)}` };
  const edit = linkEdit(option.position, source) ?? behind;
  return { title: 'Make it a link (paste the address)', kind: 'suggestion', edits: [edit] };
}
