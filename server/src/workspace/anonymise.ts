/** Taking a person's name out of a text: who withdraws their consent keeps nothing but what they said. */
import { applyChanges, type Change } from '../exchange/text-edits.js';
import type { GuideFile } from '../guide/types.js';
import { wordsFor } from '../rules/support/words.js';
import { namePlaces, type NamePlace } from './people.js';
import type { NamedText } from './rename-person.js';

/** The changes of a text; null when a tip would be left without any signature, or the name would stay. */
export type NoName = { readonly changes: readonly Change[] } | null;

/**
 * Gives the changes that put “Anonymous” (in the guide's language) wherever a person is named.
 *
 * @param named the text
 * @param who any name of the person
 */
export function anonymousIn(named: NamedText, who: string): NoName {
  const own = named.places.filter(({ name }) => named.keyOf(name) === named.keyOf(who));
  const inPlace = own.flatMap((place) => inItsPlace(place, named));
  if (holds(named, who, inPlace)) return { changes: inPlace };
  const atEnd = own.flatMap((place) => atTheEnd(place, named) ?? inItsPlace(place, named));
  return holds(named, who, atEnd) ? { changes: atEnd } : null;
}

function inItsPlace({ start, end }: NamePlace, { text, file }: NamedText): Change[] {
  const marked = text[start - 1] === '@';
  return [{ from: marked ? start - 1 : start, to: end, newText: wordAt(start, file) }];
}

/** `**@Name:** words` becomes `words -Anonymous`: in front of a tip the word would be read as part of it. */
function atTheEnd({ start, role }: NamePlace, { text, file }: NamedText): Change[] | null {
  const tips = file.guides.flatMap((guide) => guide.tips);
  const tip = tips.find(
    ({ attribution }) =>
      offsetOf(attribution?.namePosition.start) <= start && start < offsetOf(attribution?.namePosition.end),
  );
  if (role !== 'signature' || tip?.attribution?.form !== 'leading') return null;
  const from = offsetOf(tip.attribution.position.start);
  const to = offsetOf(tip.attribution.position.end);
  const space = /^\s*/u.exec(text.slice(to))?.[0].length ?? 0;
  const end = offsetOf(tip.position.end);
  return [
    { from, to: to + space, newText: '' },
    { from: end, to: end, newText: ` -${wordAt(start, file)}` },
  ];
}

function offsetOf(point: { readonly offset?: number | undefined } | undefined): number {
  return point?.offset ?? -1;
}

/** The name is gone, and as many tips are signed as before. */
function holds({ text, file, keyOf, read }: NamedText, who: string, changes: readonly Change[]): boolean {
  const after = applyChanges(text, changes);
  const now = read(after);
  const isGone = !namePlaces(now, after).some(({ name }) => keyOf(name) === keyOf(who));
  return isGone && signed(now) === signed(file);
}

/**
 * The lines in which a name still stands as a word like any other, in an address or in a file's own words.
 *
 * @param names every name of the person
 */
export function linesNaming(text: string, names: readonly string[]): readonly number[] {
  const words = names.filter(Boolean).map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`));
  if (words.length === 0) return [];
  const named = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'iu');
  return text.split('\n').flatMap((line, index) => (named.test(line) ? [index + 1] : []));
}

function wordAt(offset: number, { guides }: GuideFile): string {
  const guide = guides.findLast(({ position }) => (position.start.offset ?? 0) <= offset) ?? guides[0];
  return wordsFor(guide?.language ?? 'en').phrases.anonymous;
}

function signed({ guides }: GuideFile): number {
  return guides.flatMap(({ tips }) => tips).filter(({ attribution }) => attribution !== null).length;
}
