/** Links of a guide and what they lead to inside the file or beside it. */
import type { Link } from '../../guide/types.js';
import { targetPlace } from '../../rules/support/links.js';
import { endOf, startOf, type Checked } from '../checked.js';
import type { TextMap } from '../convert.js';

/** A line `[name]: address`. */
export interface Definition {
  readonly label: string;
  /** Offsets from the bracket to the end of the address. */
  readonly start: number;
  readonly end: number;
}

/** Gives the links of all guides of a document. */
export function linksIn({ result }: Checked): readonly Link[] {
  return result.file.guides.flatMap(({ links }) => links);
}

/** Finds what defines reference links; not in fenced code. */
export function definitionsIn(map: TextMap): Definition[] {
  const found: Definition[] = [];
  let fence = '';
  for (let index = 0; index < map.lineCount; index++) {
    const { start, text } = map.line(index);
    const mark = fenceMark.exec(text)?.[1];
    if (mark !== undefined) fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
    const match = mark === undefined && fence === '' ? definition.exec(text) : null;
    if (!match) continue;
    const [all, lead = '', label = ''] = match;
    found.push({ label: folded(label), start: start + lead.length, end: start + all.length });
  }
  return found;
}

const fenceMark = /^[ \t>]{0,12}(`{3,20}|~{3,20})/;
const definition =
  /^([ \t>]{0,12}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?)\[((?:[^[\]\\]|\\.){1,300})\]:[ \t]*(?:<[^<>]*>|\S+)/;

/** The label of a reference link, as definitions have it; null for links that carry their own address. */
export function referenceOf({ form, position }: Link, { map }: Checked): string | null {
  if (form !== 'reference') return null;
  const raw = map.text.slice(startOf({ position }), endOf({ position }));
  const [, words = '', label = ''] = /^\[([^]*?)\](?:\[([^[\]]*)\])?$/.exec(raw) ?? [];
  return folded(label === '' ? words : label);
}

/** CommonMark compares labels without case and with single spaces. */
function folded(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Where the fragment of a link is written, without `#`: in the link or in the definition it refers to; null where it has none. */
export function fragmentPlace(link: Link, checked: Checked): { start: number; end: number } | null {
  const { map } = checked;
  const place = targetPlace(link, map.text);
  const label = place ? null : referenceOf(link, checked);
  const defined = definitionsIn(map).find((one) => one.label === label);
  if (!place && !defined) return null;
  const [from, to] = place
    ? [startOf({ position: place }), endOf({ position: place })]
    : [defined?.start ?? 0, defined?.end ?? 0];
  const raw = map.text.slice(from, to);
  const hash = raw.indexOf('#', place ? 0 : raw.indexOf(']:'));
  if (hash < 0) return null;
  return { start: from + hash + 1, end: raw.endsWith('>') ? to - 1 : to };
}

/** A place beside the document. */
export interface FileTarget {
  readonly uri: string;
  /** Without `#`; empty for the whole file. */
  readonly fragment: string;
}

/**
 * Works out which file a relative link leads to, by its words alone: whether it is there is another question.
 * @param uri the document
 * @param url the link's target
 * @returns null for web addresses, fragments alone and documents that lie in no folder
 */
export function fileTarget(uri: string, url: string): FileTarget | null {
  const match = /^(?![a-z][a-z\d+.-]*:|\/\/|#)([^?#]+)(?:\?[^#]*)?(?:#(.*))?$/is.exec(url);
  const base = /^([a-z][\w+.-]*:(?:\/\/[^/?#]*)?)(\/[^?#]*)$/i.exec(uri.replace(/[?#].*$/s, ''));
  const [, path = '', fragment = ''] = match ?? [];
  const [, root = '', own = ''] = base ?? [];
  if (!match || !base || /^untitled:/i.test(uri)) return null;
  const names = path.startsWith('/') ? [] : own.split('/').slice(1, -1);
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(encoded(name));
  }
  return { uri: `${root}/${names.join('/')}`, fragment };
}

/** What an author wrote may be encoded already. */
function encoded(name: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(name));
  } catch {
    return encodeURIComponent(name);
  }
}
