/** Where people are named in a text: signatures, the credit, the front matter, mentions; the same person under each of their names. */
import type { HouseStyle } from '../guide/house-style.js';
import { isScaffoldName } from '../guide/scaffold.js';
import type { Guide, GuideFile, Position } from '../guide/types.js';

/** How a name comes to stand where it stands. */
export type NameRole = 'signature' | 'credit' | 'listed' | 'mention';

/** A place where somebody is named; offsets of the name without its `@`. */
export interface NamePlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly role: NameRole;
}

/** Gives one value for all names of one person. */
export type PersonKey = (name: string) => string;

/** The present name of each person that a community lists, by any of their names; other names are their own. */
export function personKeys({ contributors }: HouseStyle): PersonKey {
  const present = new Map<string, string>();
  for (const { name, aliases } of contributors)
    for (const one of [name, ...aliases]) present.set(folded(one), folded(name));
  return (name) => present.get(folded(name)) ?? folded(name);
}

/**
 * Finds the places of a text where people are named, in order.
 * @param file what was read from the text
 * @param text the text
 */
export function namePlaces(file: GuideFile, text: string): NamePlace[] {
  if (file.guides.length === 0) return [];
  const found = new Map<number, NamePlace>();
  const add = (one: NamePlace): void => {
    if (!found.has(one.start) && !isScaffoldName(one.name, file.decision.languages))
      found.set(one.start, one);
  };
  for (const guide of file.guides) signedIn(guide, text).forEach(add);
  listedIn(file, text).forEach(add);
  for (const { name, at } of mentionsIn(text))
    add({ name, start: at + 1, end: at + 1 + name.length, role: 'mention' });
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** A handle where it is written with its `@`. */
export interface Handle {
  readonly name: string;
  /** Offset of the `@`. */
  readonly at: number;
}

/** Finds `@Name` in a text: not in an e-mail address, a web address or the name of a package. */
export function mentionsIn(text: string): Handle[] {
  return Array.from(text.matchAll(handle), ({ index, 1: name = '' }) => ({ name, at: index })).filter(
    ({ at }) => !address.test(text.slice(Math.max(0, at - longestAddress), at)),
  );
}

/** A dot or hyphen only inside. */
const handle = /(?<![\p{L}\p{N}_.@/])@([\p{L}\p{N}](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)(?![\p{L}\p{N}_/])/gu;
const address = /:\/\/[^\s<>()[\]"']*$/;
const longestAddress = 400;

function signedIn({ tips, credit }: Guide, text: string): NamePlace[] {
  const signed = tips.flatMap(({ attribution }) =>
    attribution && isPerson(attribution.kind)
      ? [placeOf(attribution.name, attribution.namePosition, 'signature', text)]
      : [],
  );
  const credited = credit?.names.map(({ name, position }) => placeOf(name, position, 'credit', text)) ?? [];
  return [...signed, ...credited];
}

/** Nobody is meant by “Anonymous”, and not one person by a role. */
function isPerson(kind: 'handle' | 'name' | 'role' | 'group' | 'anonymous'): boolean {
  return kind === 'handle' || kind === 'name' || kind === 'group';
}

/** Keys of the front matter that hold names. */
const naming: readonly string[] = ['author', 'reviewers', 'contributors'];

function listedIn({ frontMatter }: GuideFile, text: string): NamePlace[] {
  const items = frontMatter?.entries
    .filter(({ key }) => naming.includes(key))
    .flatMap((entry) => entry.items);
  return (items ?? []).flatMap(({ value, position }) =>
    typeof value === 'string' && value.trim() !== ''
      ? [placeOf(value.replace(/^@/, '').trim(), position, 'listed', text)]
      : [],
  );
}

/** The name within its position, which may begin with `@` or a quotation mark. */
function placeOf(name: string, { start, end }: Position, role: NameRole, text: string): NamePlace {
  const from = start.offset ?? 0;
  const inside = text.slice(from, end.offset ?? from).indexOf(name);
  const at = from + Math.max(0, inside);
  return { name, start: at, end: at + name.length, role };
}

function folded(name: string): string {
  return name.replace(/^@/, '').trim().normalize('NFC').toLowerCase();
}
