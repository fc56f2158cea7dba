/** What new text is made of: labels, marks and the words to write over, in the language and the ways of the house. */
import type { HouseStyle } from '../../guide/house-style.js';
import type { Guide, Polarity, SectionKind } from '../../guide/types.js';
import { languages } from '../../guide/vocabulary.js';
import labels from '../section-labels.json' with { type: 'json' };
import data from './words.json' with { type: 'json' };

/** Words of one language; an ellipsis where there are none. */
export interface InsertWords {
  readonly title: string;
  readonly situation: string;
  readonly response: string;
  readonly do: string;
  readonly dont: string;
  readonly tip: string;
  readonly link: string;
  readonly post: string;
  /** What makes a don't deny by itself, with its space. */
  readonly denied: string;
  readonly instead: string;
  /** The sentence before report options; empty for none. */
  readonly consent: string;
  readonly credit: string;
  readonly by: string;
  /** The name to write over. */
  readonly name: string;
}

const gap = '…';
const unknown = {
  ...{ title: gap, situation: gap, response: gap, do: gap, dont: gap, tip: gap, link: gap, post: gap },
  ...{ denied: '', consent: '', credit: gap, by: '', instead: '' },
};

/** The words of a language. */
export function wordsOf(language: string): InsertWords {
  const known: Readonly<Record<string, Partial<InsertWords>>> = data.languages;
  const spoken = languages.find((one) => one.language === language);
  const instead = spoken?.instead[0] ?? 'instead';
  const name = spoken?.scaffoldNames[0] ?? 'Name';
  return {
    ...unknown,
    instead: instead.charAt(0).toUpperCase() + instead.slice(1),
    name,
    ...known[language],
  };
}

/** The label of a part: the house's own, else the usual one; null for a part that has none. */
export function labelOf(
  kind: SectionKind,
  language: string,
  house: HouseStyle,
  form: 'heading' | 'line',
): string | null {
  const own = house.labels[kind]?.[0];
  if (own !== undefined) return form === 'line' ? `${own}:` : own;
  const all: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<typeof form, string | null>>>>>
  > = labels.languages;
  return (all[language] ?? all['en'])?.[kind]?.[form] ?? null;
}

/** The order that parts stand in. */
export function orderOf(house: HouseStyle): readonly SectionKind[] {
  return house.order ?? (labels.order as readonly SectionKind[]);
}

/** The mark of a side: the house's, else the guide's own where nobody can mistake it, else the plain one. */
export function markOf(side: Polarity, house: HouseStyle, guide: Guide | undefined): string {
  const own = guide?.practices.find(
    ({ polarity, marker }) => polarity === side && marker?.polarity === side && marker.ambiguous === null,
  );
  return house.markers[side][0] ?? own?.marker?.raw ?? (side === 'do' ? '✅' : '❌');
}
