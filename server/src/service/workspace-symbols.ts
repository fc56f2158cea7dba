/** LSP feature: workspace symbols — the guides, contributors and tips of the library. */
import type { SymbolInformation } from 'vscode-languageserver-types';
import { t } from '@vscode/l10n';
import type { Library } from '../workspace/library.js';
import { shorten } from './checked.js';
import { symbolKinds } from './kinds.js';

/** Nobody reads further down a list. */
const most = 300;

/**
 * Gives what has the letters of a query in its name, in their order: guides, then people, then tips.
 * @param query as typed; empty gives everything, as far as there is room
 */
export function getWorkspaceSymbols(library: Library, query: string): SymbolInformation[] {
  const isWanted = matcher(query);
  const found: SymbolInformation[] = [];
  for (const list of [guides, people, tips])
    for (const one of list(library)) {
      if (found.length >= most) return found;
      if (isWanted(one.name)) found.push(one);
    }
  return found;
}

function* guides(library: Library): Iterable<SymbolInformation> {
  for (const { uri, guides: all } of library.files())
    for (const { title, range } of all)
      yield {
        name: title ?? nameOf(uri),
        kind: symbolKinds.guide,
        location: { uri, range },
        containerName: nameOf(uri),
      };
}

/** Somebody is found where they first signed a tip, else where they are first named. */
function* people(library: Library): Iterable<SymbolInformation> {
  const first = new Map<string, SymbolInformation['location']>();
  const signed = new Set<string>();
  for (const { uri, people: named, keyOf } of library.files())
    for (const { name, role, range } of named) {
      const key = keyOf(name);
      const better = role === 'signature' && !signed.has(key);
      if (better) signed.add(key);
      if (better || !first.has(key)) first.set(key, { uri, range });
    }
  for (const { key, name, handle, tips: count } of library.people()) {
    const location = first.get(key);
    const containerName = count === 1 ? t`1 tip` : t`${count} tips`;
    if (location)
      yield { name: handle ? `@${name}` : name, kind: symbolKinds.person, location, containerName };
  }
}

function* tips(library: Library): Iterable<SymbolInformation> {
  for (const { uri, tips: all } of library.files())
    for (const { text, name, range } of all)
      yield {
        name: shorten(text, 100) || '…',
        kind: symbolKinds.text,
        location: { uri, range },
        containerName: name ?? nameOf(uri),
      };
}

/** The letters of the query one after the other, whatever stands between them; case and spaces do not count. */
function matcher(query: string): (name: string) => boolean {
  const letters = [...query.toLowerCase().replace(/[\s@]/g, '')];
  return (name) => {
    const low = name.toLowerCase();
    let at = 0;
    for (const letter of letters) {
      at = low.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  };
}

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
