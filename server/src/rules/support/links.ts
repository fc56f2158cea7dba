/** Turning words into a link whose target is still to be filled. */
import { offsetOf, rangeFrom, slice } from '../../lint/places.js';
import type { Edit, Fix } from '../../lint/types.js';
import type { LostLink, Position, ReportOption } from '../../guide/types.js';
import { endOfWords, lineStart, lineStartOf, startOfWords } from './text.js';
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
 * The fix that makes a link of the words that had one; where only an empty pair of brackets or a mark is left, of the word
 * before it.
 *
 * @param lost what was lost
 * @param source the text
 */
export function lostLinkFix({ position }: LostLink, source: string): Fix {
  const words = bare(slice(source, position));
  const edit = words === '' ? linkBefore(position, source) : { position, newText: emptyLink(words) };
  return { title: 'Make it a link (paste the address)', kind: 'suggestion', edits: [edit] };
}

function linkBefore(position: Position, source: string): Edit {
  const end = offsetOf(position.start);
  const line = lineStart(source, end);
  const match = lastWord.exec(source.slice(line, end));
  if (!match) return { position, newText: emptyLink('…') };
  const start = line + match.index;
  const { start: first } = rangeFrom(source, lineStartOf(position.start), start, end);
  return { position: { start: first, end: position.end }, newText: emptyLink(bare(match[0]) || '…') };
}

const lastWord = /[^\s>|]+(?=\s*$)/;

function bare(raw: string): string {
  return raw
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/[[\]()]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.:,;]+$/, '');
}

/**
 * The fix that gives a report option a link to fill: where it lost one, else around its words, else behind them.
 *
 * @param option the option
 * @param language the guide's language
 * @param source the text
 */
export function targetFix(option: ReportOption, language: string, source: string): Fix {
  const lost = option.lostLinks[0];
  if (lost) return lostLinkFix(lost, source);
  const form = wordsFor(language).phrases.reportForm;
  const behind: Edit = { position: endOfWords(source, option.position), newText: ` ${emptyLink(form)}` };
  const edit = linkEdit(option.position, source) ?? behind;
  return { title: 'Make it a link (paste the address)', kind: 'suggestion', edits: [edit] };
}
