/** Don'ts, their lists and the answers that fixes write behind them. */
import { t } from '@vscode/l10n';
import { endOfWords, offsetOf } from '../../lint/places.js';
import type { Edit, Fix } from '../../lint/types.js';
import type { Guide, Position, Practice, Scaffold } from '../../guide/types.js';
import { shorten } from './text.js';
import { wordsFor } from './words.js';

/**
 * The practices with the ids given, in the guide's order.
 *
 * @param guide the guide
 * @param ids their ids
 */
export function practicesOf(guide: Guide, ids: Iterable<string>): readonly Practice[] {
  const wanted = new Set(ids);
  return guide.practices.filter((one) => wanted.has(one.id));
}

/**
 * Groups practices by the list they stand in.
 *
 * @param practices practices of one guide
 */
export function byList(practices: readonly Practice[]): ReadonlyMap<number, readonly Practice[]> {
  const lists = new Map<number, Practice[]>();
  for (const one of practices) {
    const list = lists.get(one.list);
    if (list) list.push(one);
    else lists.set(one.list, [one]);
  }
  return lists;
}

/**
 * The practices of a guide by id.
 *
 * @param guide the guide
 */
export function byId(guide: Guide): ReadonlyMap<string, Practice> {
  return new Map(guide.practices.map((one) => [one.id, one]));
}

/**
 * The place that stands for a list of practices: its label, else its first item.
 *
 * @param guide the guide
 * @param list the practices of one list; not empty
 */
export function placeOfList(guide: Guide, list: readonly Practice[]): Position {
  const first = list[0];
  const label = first ? guide.lists[first.list]?.label : null;
  return label?.position ?? first?.position ?? guide.position;
}

/** What can be written behind a don't: the words of a do, a gap to fill, or that there is no alternative. */
export type Answer = { readonly words: string } | 'gap' | 'none';

/**
 * The edit that writes an answer behind a don't, in the place of one that is there.
 *
 * @param dont the don't
 * @param answer what to write
 * @param guide its guide, for the language
 * @param source the text
 */
export function answerEdit(dont: Practice, answer: Answer, guide: Guide, source: string): Edit {
  const bracket = answerInWords(answer, guide);
  const newText = dont.container === 'cell' ? bracket.replace(/(?<!\\)\|/g, '\\|') : bracket;
  const there = dont.instead ?? gapIn(dont);
  if (there) return { position: there.position, newText };
  return { position: endOfWords(source, dont.position), newText: ` ${newText}` };
}

/**
 * What an answer looks like in a guide: `(Instead: …)`, `(no alternative)`.
 *
 * @param answer what is written
 * @param guide the guide, for the language
 */
export function answerInWords(answer: Answer, guide: Pick<Guide, 'language'>): string {
  const { instead, noAlternative } = wordsFor(guide.language).phrases;
  if (answer === 'none') return `(${noAlternative})`;
  return `(${instead}: ${answer === 'gap' ? '…' : answer.words})`;
}

/**
 * The answer of a don't that is still to be filled: `(Instead: …)`.
 *
 * @param dont the don't
 */
export function gapIn(dont: Practice): Scaffold | undefined {
  return dont.scaffolds.find(({ form, raw }) => form === 'text' && blank.test(raw) && answers.test(raw));
}

const blank = /[….]/;
const answers = /[:：→➜➡⇒⟶]|[-=]>/;

/**
 * The ways to answer one don't: a do of the guide, words of one's own, or none.
 *
 * @param dont the don't
 * @param dos dos to offer, the likeliest first
 * @param guide its guide
 * @param source the text
 */
export function answerFixes(
  dont: Practice,
  dos: readonly Practice[],
  guide: Guide,
  source: string,
): readonly Fix[] {
  if (dont.container === 'code') return [];
  const of = shorten(dont.text, 30);
  const fix = (title: string, answer: Answer): Fix => ({
    title,
    kind: 'suggestion',
    edits: [answerEdit(dont, answer, guide, source)],
  });
  return [
    ...dos
      .filter(isFilled)
      .map((one) => fix(t`Answer “${of}” with “${shorten(one.text)}”`, { words: oneLine(one.text) })),
    fix(t`Write what to do instead of “${of}”…`, 'gap'),
    fix(t`Mark “${of}” as having no alternative`, 'none'),
  ];
}

/**
 * Says whether a practice holds words of an author, and nothing left to fill.
 *
 * @param practice a practice
 */
export function isFilled(practice: Practice): boolean {
  return practice.text !== '' && practice.scaffolds.length === 0;
}

/**
 * A text on one line.
 *
 * @param text the text
 */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Says whether one practice stands before another.
 *
 * @param a one practice
 * @param b the other
 */
export function byPosition(a: Practice, b: Practice): number {
  return offsetOf(a.position.start) - offsetOf(b.position.start);
}
