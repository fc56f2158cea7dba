/** Links as they are written: turning words into a link whose target is still to be filled, changing a target. */
import { t } from '@vscode/l10n';
import { endOfWords, offsetOf, rangeFrom, slice } from '../../lint/places.js';
import type { Edit, Fix } from '../../lint/types.js';
import type { Link, LostLink, Position, ReportOption } from '../../guide/types.js';
import { lineStart, lineStartOf, startOfWords } from './text.js';
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
  return { title: t`Make it a link (paste the address)`, kind: 'suggestion', edits: [edit] };
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
  return { title: t`Make it a link (paste the address)`, kind: 'suggestion', edits: [edit] };
}

/**
 * A link with words and target.
 *
 * @param words the words of the link
 * @param url where it leads
 */
export function writtenLink(words: string, url: string): string {
  return `[${words.replace(/[[\]\\]/g, '\\$&')}](${written(url)})`;
}

/** Brackets and spaces would end the target early. */
function written(url: string): string {
  return /[()\s]/.test(url) ? `<${url.replace(/[<>]/g, encodeURIComponent)}>` : url;
}

/**
 * The edit that gives a link another target; its words stay.
 *
 * @param link the link
 * @param url the new target
 * @param source the text
 * @returns null where the link is written in a way that nobody expected
 */
export function retarget(link: Link, url: string, source: string): Edit | null {
  if (link.form === 'reference') return withOwnTarget(link, url, source);
  const place = targetPlace(link, source);
  if (!place) return null;
  const angled = slice(source, place).startsWith('<');
  const target = link.form === 'markdown' ? written(url) : url;
  return { position: place, newText: angled ? `<${url.replace(/[<>]/g, encodeURIComponent)}>` : target };
}

/** `[words][id]` and `[words]` become `[words](url)`: other links may share the definition. */
function withOwnTarget({ position }: Link, url: string, source: string): Edit | null {
  const raw = slice(source, position);
  const split = raw.lastIndexOf('][');
  const words = split < 0 ? raw.length : split + 1;
  if (!raw.startsWith('[') || !raw.endsWith(']')) return null;
  const start = offsetOf(position.start) + words;
  return {
    position: rangeFrom(source, position.start, start, offsetOf(position.end)),
    newText: `(${written(url)})`,
  };
}

/**
 * Where the target of a link is written, with the angle brackets around it; null for a reference.
 *
 * @param link the link
 * @param source the text
 */
export function targetPlace(link: Link, source: string): Position | null {
  const { position, textPosition, form } = link;
  const start = offsetOf(position.start);
  if (form === 'bare' || form === 'autolink') return position;
  if (form === 'reference') return null;
  const from = form === 'markdown' ? offsetOf(textPosition.end) : start;
  const match = (form === 'markdown' ? inBrackets : inHref).exec(
    source.slice(from, offsetOf(position.end)).slice(0, longestTarget),
  );
  if (!match) return null;
  const at = from + match.index + match[0].length;
  return rangeFrom(source, position.start, at - (match[1] ?? '').length, at);
}

const longestTarget = 5000;
const inBrackets = /\]\([ \t\r\n]{0,40}(<[^<>\r\n]*>|[^\s<>]*(?=\s|\)$))/;
const inHref = /\bhref\s{0,10}=\s{0,10}["']?([^"'\s>]+)/i;
