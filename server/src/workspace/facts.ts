/** What the library remembers of one file: enough to find guides, people and tips without the text. */
import { isDay } from '../guide/day.js';
import type { HouseStyle } from '../guide/house-style.js';
import { oncePerValue } from '../guide/remember.js';
import { Locator } from '../guide/text.js';
import type { Guide, GuideFile, Point, Position } from '../guide/types.js';
import { namePlaces, personKeys, type NameRole, type PersonKey } from './people.js';

/** A place in a text: line and UTF-16 unit from 0, as editors count. */
export interface TextPoint {
  readonly line: number;
  readonly character: number;
}

/** From one place to another. */
export interface TextRange {
  readonly start: TextPoint;
  readonly end: TextPoint;
}

/** A guide. */
export interface GuideFact {
  readonly title: string | null;
  /** Its title, else where it begins. */
  readonly range: TextRange;
}

/** A place where somebody is named. */
export interface PersonFact {
  readonly name: string;
  readonly role: NameRole;
  /** Written with `@`. */
  readonly handle: boolean;
  readonly range: TextRange;
  /** Index of the guide that names them. */
  readonly guide: number;
}

/** A tip. */
export interface TipFact {
  readonly text: string;
  /** Who signed it; null for nobody. */
  readonly name: string | null;
  readonly range: TextRange;
}

/** One version of one file. */
export interface FileFacts {
  readonly uri: string;
  /** Differs for every version of the text and of what holds for it. */
  readonly stamp: string;
  readonly guides: readonly GuideFact[];
  readonly people: readonly PersonFact[];
  readonly tips: readonly TipFact[];
  /** The day that the front matter gives the file, `YYYY-MM-DD`; null for none. */
  readonly date: string | null;
  /** One value for all names of one person, as the file's community lists them. */
  readonly keyOf: PersonKey;
  /** The present names of those on the community's list, by that value. */
  readonly listed: ReadonlyMap<string, string>;
  /** Their other names, by that value. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** What a file was read from. */
export interface FactSource {
  readonly uri: string;
  readonly stamp: string;
  readonly file: GuideFile;
  /** Without byte order mark. */
  readonly text: string;
  readonly house: HouseStyle;
  /** The editor counts a byte order mark before the text. */
  readonly marked: boolean;
}

/** Gathers the facts of a file. */
export function factsOf({ uri, stamp, file, text, house, marked }: FactSource): FileFacts {
  const places = new Locator(text);
  const shift = marked ? 1 : 0;
  const rangeOf = ({ start, end }: Position): TextRange => ({
    start: pointOf(start, shift),
    end: pointOf(end, shift),
  });
  const { keyOf, listed, aliases } = communityOf(house);
  return {
    ...{ uri, stamp, keyOf, listed, aliases, date: dateOf(file, text) },
    guides: file.guides.map(({ title, position }) => ({
      title: title?.text ?? null,
      range: rangeOf(title?.position ?? position),
    })),
    people: namePlaces(file, text).map(({ name, role, start, end }) => ({
      ...{ name, role, handle: text[start - 1] === '@' },
      range: rangeOf(places.position(start, end)),
      guide: guideIndex(file.guides, start),
    })),
    tips: file.guides.flatMap(({ tips }) =>
      tips.map((tip) => ({
        text: tip.text,
        name: tip.attribution?.name ?? null,
        range: rangeOf(tip.position),
      })),
    ),
  };
}

/** Many files share what one configuration says. */
const communityOf = oncePerValue<HouseStyle, Pick<FileFacts, 'keyOf' | 'listed' | 'aliases'>>((house) => {
  const keyOf = personKeys(house);
  const bare = (name: string): string => name.replace(/^@/u, '');
  const { contributors } = house;
  return {
    keyOf,
    listed: new Map(contributors.map(({ name }) => [keyOf(name), bare(name)])),
    aliases: new Map(contributors.map(({ name, aliases }) => [keyOf(name), aliases.map(bare)])),
  };
});

/** A name in the front matter counts for the first guide of its file. */
function guideIndex(guides: readonly Guide[], offset: number): number {
  return Math.max(
    0,
    guides.findLastIndex(({ position }) => (position.start.offset ?? 0) <= offset),
  );
}

function pointOf({ line, column }: Point, shift: number): TextPoint {
  return { line: line - 1, character: column - 1 + (line === 1 ? shift : 0) };
}

/** Sites call the day of a page by more than one name. */
const longestValue = 40;
const dated: readonly string[] = ['updated', 'lastmod', 'date'];

/** Values of keys that are not ours are read here, from the text behind the key. */
function dateOf({ frontMatter }: GuideFile, text: string): string | null {
  for (const key of dated) {
    const at = frontMatter?.entries.find((one) => one.key === key)?.keyPosition.end.offset;
    const behind = at === undefined ? '' : text.slice(at, at + longestValue);
    const day = /^["']?[ \t]*[:=][ \t]*["']?(\d{4}-\d{2}-\d{2})/.exec(behind)?.[1];
    if (day !== undefined && isDay(day)) return day;
  }
  return null;
}
