/**
 * The words of one community: its own labels and marks. They travel as one more of the languages that a text is read in, so
 * that what is remembered for a set of languages is remembered for the dialect too.
 */
import type { HouseStyle } from './house-style.js';
import { normaliseLabel } from './label-form.js';
import type { Polarity, SectionKind } from './types.js';
import { oncePerKey, type LabelMeaning } from './vocabulary.js';

/** What a community writes in its own way. */
export interface Dialect {
  /** By normal form. */
  readonly labels: ReadonlyMap<string, LabelMeaning>;
  /** Emoji and other signs, longest first. */
  readonly symbols: readonly { readonly mark: string; readonly polarity: Polarity }[];
  /** Words, in lower case. */
  readonly words: ReadonlyMap<string, Polarity>;
}

const PREFIX = 'house:';

/**
 * The name under which the dialect of a house style travels among languages.
 *
 * @returns null when the community has no words of its own
 */
export function dialectName({ labels, markers, language }: HouseStyle): string | null {
  const own = Object.values(labels).some((words) => words.length > 0);
  if (!own && markers.do.length + markers.dont.length === 0) return null;
  // No white space: sets of languages are joined with spaces.
  return PREFIX + encodeURIComponent(JSON.stringify({ labels, markers, language }));
}

/** The dialect among the languages that a text is read in; null when there is none. */
export function dialectOf(languages: readonly string[]): Dialect | null {
  const name = languages[languages.length - 1];
  return name?.startsWith(PREFIX) ? compiled(name) : null;
}

const compiled = oncePerKey((name): Dialect => {
  const house = JSON.parse(decodeURIComponent(name.slice(PREFIX.length))) as HouseStyle;
  const marks = (['do', 'dont'] as const).flatMap((polarity) =>
    house.markers[polarity].map((mark) => ({ mark: mark.trim(), polarity })),
  );
  const symbols = marks.filter(({ mark }) => mark !== '' && !/\p{L}/u.test(mark));
  const words = marks.filter(({ mark }) => /\p{L}/u.test(mark));
  return {
    labels: labelsOf(house),
    symbols: symbols.sort((a, b) => b.mark.length - a.mark.length),
    words: new Map(words.map(({ mark, polarity }) => [wordForm(mark), polarity])),
  };
});

function labelsOf({ labels, language }: HouseStyle): Map<string, LabelMeaning> {
  return new Map(
    Object.entries(labels).flatMap(([kind, words]) =>
      words.map((word): [string, LabelMeaning] => [
        normaliseLabel(word),
        { kind: kind as SectionKind, language: language ?? '', counted: isCounted(kind), contrast: false },
      ]),
    ),
  );
}

function isCounted(kind: string): boolean {
  return kind !== 'credit' && kind !== 'situation' && kind !== 'other';
}

function wordForm(mark: string): string {
  return mark
    .toLowerCase()
    .replace(/[’‘´`]/g, "'")
    .replace(/[:：]$/u, '')
    .replace(/\s+/g, ' ');
}
