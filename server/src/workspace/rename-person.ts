/** Giving a person another name in a text: every signature, credit, entry and mention, under every name that is theirs. */
import { applyChanges, type Change } from '../exchange/text-edits.js';
import { isScaffoldName } from '../guide/scaffold.js';
import { signaturePatterns } from '../guide/signature-patterns.js';
import type { GuideFile } from '../guide/types.js';
import { namePlaces, type NamePlace, type NameRole, type PersonKey } from './people.js';

/** A text and how to read it. */
export interface NamedText {
  readonly text: string;
  readonly file: GuideFile;
  /** All places of the text where somebody is named. */
  readonly places: readonly NamePlace[];
  /** One value for all names of one person. */
  readonly keyOf: PersonKey;
  /** Reads a text as this one was read. */
  readonly read: (text: string) => GuideFile;
}

/** Why a person cannot be called so. */
export type NameProblem = 'empty' | 'too-long' | 'signs' | 'lost';

/** The changes of a text, or why there are none. */
export type NewName = { readonly changes: readonly Change[] } | { readonly problem: NameProblem };

const handle = /^[\p{L}\p{N}](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?$/u;
const nameLike = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._'’&-]*$/u;
const longest = 60;

/**
 * Gives the changes that give a person a new name.
 *
 * @param named the text
 * @param who any name of the person
 * @param newName as typed; its `@` says that it shall be a handle wherever a signature or credit has none
 */
export function newNameIn(named: NamedText, who: string, newName: string): NewName {
  const typed = newName.trim();
  const name = typed.replace(/^@\s*/, '');
  const problem = problemOf(name, named);
  if (problem !== null) return { problem };
  const { places, keyOf, text } = named;
  const own = places.filter((one) => keyOf(one.name) === keyOf(who));
  const isHandle = handle.test(name);
  const asHandle = isHandle && (typed.startsWith('@') || /^\p{Ll}/u.test(name));
  const changes = own.flatMap((place) => changeAt(place, text, name, isHandle, asHandle));
  return holds(named, own, name, changes) ? { changes } : { problem: 'lost' };
}

function problemOf(name: string, { file }: NamedText): NameProblem | null {
  if (name === '') return 'empty';
  if (name.length > longest) return 'too-long';
  if (!nameLike.test(name)) return 'signs';
  return standsForNobody(name, file.decision.languages) ? 'lost' : null;
}

/** What stands for nobody would take the credit away. */
function standsForNobody(name: string, languages: readonly string[]): boolean {
  return signaturePatterns(languages).anonymous.test(name) || isScaffoldName(name, languages);
}

/** A handle keeps its `@`; a name with a space in it can have none. */
function changeAt(
  { start, end, role }: NamePlace,
  text: string,
  name: string,
  isHandle: boolean,
  asHandle: boolean,
): Change[] {
  const marked = text[start - 1] === '@';
  if (text.slice(start, end) === name && (marked || !asHandle)) return [];
  const sign = (marked && isHandle) || (!marked && asHandle && signs.has(role)) ? '@' : '';
  return [{ from: marked ? start - 1 : start, to: end, newText: sign + name }];
}

const signs: ReadonlySet<NameRole> = new Set<NameRole>(['signature', 'credit']);

/** Reads the text with the new name: every signature and credit must be one still, and theirs. */
function holds(
  { text, places, keyOf, read }: NamedText,
  own: readonly NamePlace[],
  name: string,
  changes: readonly Change[],
): boolean {
  const after = applyChanges(text, changes);
  const found = namePlaces(read(after), after);
  const theirs = (one: NamePlace): boolean => keyOf(one.name) === keyOf(name);
  const before = [...own, ...places.filter((one) => theirs(one) && !own.includes(one))];
  return roles.every((role) => count(found.filter(theirs), role) >= count(before, role));
}

/** A mention of a name without `@` is a word like any other. */
const roles: readonly NameRole[] = ['signature', 'credit', 'listed'];

function count(places: readonly NamePlace[], role: NameRole): number {
  return places.filter((one) => one.role === role).length;
}
