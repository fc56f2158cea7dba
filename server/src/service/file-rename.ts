/** LSP feature: file rename — relative links follow a file that gets another name or place. */
import type { TextEdit } from 'vscode-languageserver-types';
import { createReader } from '../guide/index.js';
import { targetPlace } from '../rules/support/links.js';
import { endOf, startOf } from './checked.js';
import { pathOf } from './checker.js';
import { createTextMap, type TextMap } from './convert.js';
import type { NamingFile } from './library-names.js';
import { definitionsIn, fileTarget } from './places/links.js';

/** What a file is called before and after. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** A relative address in a text, without its query and fragment. */
interface Written {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Gives the edits of a file: links to files that are renamed, and, where it is renamed itself, all its relative links.
 * They are made for the text as it is before the files move.
 *
 * @param file a file that holds guides
 * @param renames what is called otherwise from now on
 * @param same tells whether two URIs name one file
 */
export function followRenames(
  file: NamingFile,
  renames: readonly Renamed[],
  same: (a: string, b: string) => boolean,
): TextEdit[] {
  const map = createTextMap(file.text);
  const newName = (uri: string): string => renames.find(({ from }) => same(from, uri))?.to ?? uri;
  const home = newName(file.uri);
  return addressesIn(file, map).flatMap(({ path, start, end }) => {
    const target = fileTarget(file.uri, path);
    if (!target) return [];
    const after = newName(target.uri);
    if (same(after, target.uri) && folderOf(home) === folderOf(file.uri)) return [];
    const newText = relative(home, after, path.startsWith('./'));
    return newText === null || newText === path ? [] : [{ range: map.rangeOf(start, end), newText }];
  });
}

/** The addresses of links and definitions that lead from file to file; those from a root on stay what they are. */
function addressesIn({ uri, settings }: NamingFile, map: TextMap): Written[] {
  const { house } = settings.lint;
  const options = { path: pathOf(uri), declared: settings.declared, house };
  const { guides } = createReader().read(map.text, options);
  const links = guides
    .flatMap((guide) => guide.links)
    .flatMap((link) => {
      const place = targetPlace(link, map.text);
      return place ? [{ start: startOf({ position: place }), end: endOf({ position: place }) }] : [];
    });
  const spans = guides.length === 0 ? [] : [...links, ...definitionsIn(map)];
  return spans.flatMap(({ start, end }) => {
    const raw = map.text.slice(start, end);
    const [, lead = '', path = ''] = /^(\[[^]*?\]:[ \t]*<?|<?)([^<>?#]*)/.exec(raw) ?? [];
    if (!/^(?![a-z][a-z\d+.-]*:|\/)\S/i.test(path)) return [];
    return [{ path, start: start + lead.length, end: start + lead.length + path.length }];
  });
}

/** The way from a file to another; null where they share no root. */
function relative(from: string, to: string, dotted: boolean): string | null {
  const [here, there] = [from.split('/'), to.split('/')];
  if (here.slice(0, 3).join('/') !== there.slice(0, 3).join('/')) return null;
  let common = 0;
  while (common < here.length - 1 && common < there.length - 1 && here[common] === there[common]) common++;
  const up = here.length - 1 - common;
  const way = [...Array<string>(up).fill('..'), ...there.slice(common)].join('/');
  return up === 0 && dotted ? `./${way}` : way;
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}
