/** LSP features over the library: the places of a person in other files, and their changes. */
import { t } from '@vscode/l10n';
import type { Location, Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Change } from '../exchange/text-edits.js';
import { applyChanges } from '../exchange/text-edits.js';
import { createReader } from '../guide/index.js';
import { anonymousIn, linesNaming } from '../workspace/anonymise.js';
import type { Library } from '../workspace/library.js';
import { namePlaces, personKeys } from '../workspace/people.js';
import { newNameIn, type NamedText } from '../workspace/rename-person.js';
import type { Checked } from './checked.js';
import { pathOf } from './checker.js';
import { createTextMap, type TextMap } from './convert.js';
import { nameAt } from './navigation.js';
import { isTaken, takenWords, toConfirm } from './rename/merge.js';
import { refusalOf } from './rename/person.js';
import type { ClientFeatures, Settings } from './types.js';

/** A file to change, as it is now. */
export interface NamingFile {
  readonly uri: string;
  /** Of an open document; null for a file that is not open. */
  readonly version: number | null;
  /** As the editor counts it. */
  readonly text: string;
  readonly settings: Pick<Settings, 'lint' | 'declared'>;
}

/** An edit of several files, or in plain words why there is none. */
export type NamesEdit =
  | { readonly refusal: string }
  | {
      readonly edit: WorkspaceEdit;
      readonly places: number;
      readonly files: number;
      /** Places where a name taken out may still be meant by plain words, for people to read. */
      readonly left: readonly { readonly uri: string; readonly lines: readonly number[] }[];
    };

/** Gives the name at a place as it stands there; null where nobody is named. */
export function personNamedAt({ map, result }: Checked, position: Position): string | null {
  return nameAt(namePlaces(result.file, map.text), map.text, map.offsetAt(position))?.name ?? null;
}

/**
 * Gives the places of a person outside of one document.
 * @param own the document
 * @param declarations whether signatures, credits and entries count beside mentions
 */
export function placesElsewhere(
  library: Library,
  name: string,
  own: string,
  declarations: boolean,
): Location[] {
  return library
    .placesOf(name)
    .filter(({ uri, role }) => uri !== own && (declarations || role === 'mention'))
    .map(({ uri, range }) => ({ uri, range }));
}

/**
 * Gives a person a new name in all of some files, or in none. Where somebody else is called so already, two people would become
 * one: that is asked first, by clients that can, and refused by others.
 * @param library what is known of other guides; null for nothing
 */
export function renameInFiles(
  files: readonly NamingFile[],
  who: string,
  newName: string,
  client: ClientFeatures,
  library: Library | null = null,
): NamesEdit {
  const wanted = newName.trim().replace(/^@\s*/, '');
  const merges = files.some((file) => isTakenIn(file, who, wanted)) || isTaken(library, who, wanted);
  if (merges && !(client.confirmsEdits && client.documentChanges)) return { refusal: takenWords(wanted) };
  const plans = files.map((file) => {
    const [named, map] = namedText(file);
    const renamed = newNameIn(named, who, newName);
    return 'problem' in renamed
      ? { refusal: `${fileName(file.uri)}: ${refusalOf(renamed.problem, wanted, named.places)}` }
      : { file, map, changes: renamed.changes };
  });
  const edit = editOf(plans, client, () => []);
  return merges && !('refusal' in edit) ? { ...edit, edit: toConfirm(edit.edit, who, wanted) } : edit;
}

function isTakenIn(file: NamingFile, who: string, wanted: string): boolean {
  const [{ places, keyOf }] = namedText(file);
  return keyOf(wanted) !== keyOf(who) && places.some(({ name }) => keyOf(name) === keyOf(wanted));
}

/** Puts “Anonymous” wherever a person is named in some files, or changes nothing. */
export function anonymiseInFiles(
  files: readonly NamingFile[],
  who: string,
  client: ClientFeatures,
): NamesEdit {
  const names = new Set([who]);
  const plans = files.map((file) => {
    const [named, map] = namedText(file);
    for (const { name } of named.places) if (named.keyOf(name) === named.keyOf(who)) names.add(name);
    const changed = anonymousIn(named, who);
    if (changed) return { file, map, changes: changed.changes };
    return {
      refusal: t(
        'In {0} a tip of {1} is signed in a way that cannot be changed by itself, so nothing was changed. Sign it as ' +
          'Anonymous by hand and try again.',
        fileName(file.uri),
        who,
      ),
    };
  });
  return editOf(plans, client, (text) => linesNaming(text, [...names]));
}

/** What happens to one file. */
type Plan =
  | { readonly refusal: string }
  | { readonly file: NamingFile; readonly map: TextMap; readonly changes: readonly Change[] };

function editOf(
  plans: readonly Plan[],
  client: ClientFeatures,
  leftIn: (text: string) => readonly number[],
): NamesEdit {
  const done: Exclude<Plan, { readonly refusal: string }>[] = [];
  for (const plan of plans) {
    if ('refusal' in plan) return plan;
    done.push(plan);
  }
  const changed = done.filter(({ changes }) => changes.length > 0);
  const left = done.flatMap(({ file: { uri }, map, changes }) => {
    const lines = leftIn(applyChanges(map.text, changes));
    return lines.length > 0 ? [{ uri, lines }] : [];
  });
  const edits = changed.map(({ file: { uri, version }, map, changes }) => ({
    ...{ uri, version },
    edits: changes.map(({ from, to, newText }): TextEdit => ({ range: map.rangeOf(from, to), newText })),
  }));
  return {
    edit: client.documentChanges
      ? {
          documentChanges: edits.map(({ uri, version, edits: own }) => ({
            textDocument: { uri, version },
            edits: own,
          })),
        }
      : { changes: Object.fromEntries(edits.map(({ uri, edits: own }) => [uri, own])) },
    places: edits.reduce((sum, { edits: own }) => sum + own.length, 0),
    files: edits.length,
    left,
  };
}

function namedText({ uri, text: source, settings }: NamingFile): readonly [NamedText, TextMap] {
  const { house } = settings.lint;
  const map = createTextMap(source);
  const { text } = map;
  const options = { path: pathOf(uri), declared: settings.declared, house };
  const read = (words: string) => createReader().read(words, options);
  const file = read(text);
  return [{ text, file, places: namePlaces(file, text), keyOf: personKeys(house), read }, map];
}

/** The last part of a URI as people see it. */
function fileName(uri: string): string {
  return pathOf(uri).replace(/^.*\//, '');
}
