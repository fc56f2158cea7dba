/** The stretches of a guide that people read as running text, with the way from their words to the source. */
import type { Guide, Position, Prose } from '../../guide/types.js';
import { rangeFrom } from '../../lint/places.js';

/** Who says a passage, or where it stands. */
export type Role = 'situation' | 'response' | 'do' | 'dont' | 'tip' | 'option';

/** A part of a guide as running text. */
export interface Passage {
  readonly role: Role;
  readonly position: Position;
  readonly prose: Prose;
}

/** Longer parts are no guide's prose; reading them would hold up everything else. */
const LONGEST = 20_000;

/**
 * The passages of a guide; a signed tip is a person's own words and is left alone, and a code block among the do's and don'ts
 * shows what something looks like.
 *
 * @param guide the guide
 */
export function passagesOf(guide: Guide): readonly Passage[] {
  const { situation, responses, practices, tips, reportOptions } = guide;
  const all: readonly Passage[] = [
    ...(situation ? [passage('situation', situation)] : []),
    ...responses.map((part) => passage('response', part)),
    ...practices
      .filter(({ container }) => container !== 'code')
      .flatMap((part) => {
        const { polarity, instead } = part;
        const answer = instead?.prose
          ? [passage('do', { position: instead.position, prose: instead.prose })]
          : [];
        return [passage(polarity, part), ...answer];
      }),
    ...tips.filter(({ attribution }) => !attribution).map((part) => passage('tip', part)),
    ...reportOptions.map((part) => passage('option', part)),
  ];
  return all.filter(({ prose }) => prose.text.length <= LONGEST);
}

function passage(role: Role, { position, prose }: Pick<Passage, 'position' | 'prose'>): Passage {
  return { role, position, prose };
}

/**
 * Where a character of a passage comes from.
 *
 * @param prose the words of the passage
 * @param index index of the character
 */
export function sourceOffset({ start, map }: Prose, index: number): number {
  return start + (map?.[index] ?? index);
}

/**
 * The place of some words of a passage.
 *
 * @param passage the passage
 * @param source the text that its positions count in
 * @param from index of the first character
 * @param to index after the last one
 */
export function placeOf({ position, prose }: Passage, source: string, from: number, to: number): Position {
  const start = sourceOffset(prose, from);
  const last = sourceOffset(prose, to - 1);
  const isPlain = source.startsWith(prose.text[to - 1] ?? '', last);
  return rangeFrom(source, position.start, start, isPlain ? last + 1 : sourceOffset(prose, to));
}
