/** Renaming a person in a document: every signature, credit, entry and mention, under every name that is theirs. */
import { t } from '@vscode/l10n';
import { createReader } from '../../guide/index.js';
import { isScaffoldName } from '../../guide/scaffold.js';
import { signaturePatterns } from '../../guide/signature-patterns.js';
import type { Checked } from '../checked.js';
import { namePlaces, personKeys, type NamePlace, type NameRole } from '../places/people.js';
import { optionsOf } from '../read-options.js';
import { applied, type OffsetEdit, type RenameEdits } from '../offset-edits.js';

/**
 * Gives the edits that give a person a new name.
 * @param places all places of the document where somebody is named
 * @param who one place of the person
 * @param newName as typed; its `@` says that it shall be a handle wherever a signature or credit has none
 */
export function renamePerson(
  checked: Checked,
  places: readonly NamePlace[],
  who: NamePlace,
  newName: string,
): RenameEdits {
  const typed = newName.trim();
  const name = typed.replace(/^@\s*/, '');
  const refusal = impossible(name, places) ?? nobody(name, checked);
  if (refusal !== null) return { refusal };
  const keyOf = personKeys(checked.settings.lint.house);
  const own = places.filter((one) => keyOf(one.name) === keyOf(who.name));
  const { text } = checked.map;
  const isHandle = handle.test(name);
  const asHandle = isHandle && (typed.startsWith('@') || /^\p{Ll}/u.test(name));
  const edits = own.flatMap((place) => edit(place, text, name, isHandle, asHandle));
  return holds(checked, places, own, name, edits) ? { edits } : { refusal: lost(name) };
}

const handle = /^[\p{L}\p{N}](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?$/u;
const nameLike = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._'’&-]*$/u;
const longest = 60;

function impossible(name: string, places: readonly NamePlace[]): string | null {
  if (name === '')
    return t`A name cannot be empty. To take somebody's name away, sign their tips as Anonymous.`;
  if (name.length > longest)
    return t`This name is too long to stand behind a tip: it can have 60 characters.`;
  if (!nameLike.test(name))
    return t(
      '“{0}” holds signs that cannot stand in a name. Use letters, digits, dots, hyphens and low lines, such as “{1}”.',
      name,
      places[0]?.name ?? 'RiverStone',
    );
  return null;
}

/** What stands for nobody would take the credit away. */
function nobody(name: string, { result }: Checked): string | null {
  const { languages } = result.decision;
  return signaturePatterns(languages).anonymous.test(name) || isScaffoldName(name, languages)
    ? lost(name)
    : null;
}

function lost(name: string): string {
  return t(
    'Written as “{0}”, it would no longer be read as the name of a person everywhere, and somebody would lose the ' +
      'credit for their tips. Take a name without spaces, such as “RiverStone”.',
    name,
  );
}

/** A handle keeps its `@`; a name with a space in it can have none. */
function edit(
  { start, end, role }: NamePlace,
  text: string,
  name: string,
  isHandle: boolean,
  asHandle: boolean,
): OffsetEdit[] {
  const marked = text[start - 1] === '@';
  if (text.slice(start, end) === name && (marked || !asHandle)) return [];
  const sign = (marked && isHandle) || (!marked && asHandle && signs.has(role)) ? '@' : '';
  return [{ start: marked ? start - 1 : start, end, newText: sign + name }];
}

const signs: ReadonlySet<NameRole> = new Set<NameRole>(['signature', 'credit']);

/** Reads the text with the new name: every signature and credit must be one still, and theirs. */
function holds(
  checked: Checked,
  places: readonly NamePlace[],
  own: readonly NamePlace[],
  name: string,
  edits: readonly OffsetEdit[],
): boolean {
  const keyOf = personKeys(checked.settings.lint.house);
  const after = applied(checked.map.text, edits);
  const read = namePlaces(createReader().read(after, optionsOf(checked)), after);
  const theirs = (one: NamePlace): boolean => keyOf(one.name) === keyOf(name);
  const before = [...own, ...places.filter((one) => theirs(one) && !own.includes(one))];
  return roles.every((role) => count(read.filter(theirs), role) >= count(before, role));
}

/** A mention of a name without `@` is a word like any other. */
const roles: readonly NameRole[] = ['signature', 'credit', 'listed'];

function count(places: readonly NamePlace[], role: NameRole): number {
  return places.filter((one) => one.role === role).length;
}
