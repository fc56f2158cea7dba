/** Headings of a text and the fragments (`#tips`) that lead to them. */
import type { TextMap } from '../convert.js';

/** A heading, or a place that is marked by an id of its own. */
export interface Anchor {
  /** What is written behind `#`; the second heading of the same words ends in `-1`. */
  readonly slug: string;
  /** Offsets of its words, without marks. */
  readonly start: number;
  readonly end: number;
  /** An id is not made of words that a reader sees. */
  readonly form: 'heading' | 'id';
}

/** Finds the headings and ids of a text, in order; not those in fenced code. */
export function anchorsIn(map: TextMap): Anchor[] {
  const anchors: Anchor[] = [];
  const times = new Map<string, number>();
  let fence = '';
  for (let index = 0; index < map.lineCount; index++) {
    const line = map.line(index);
    const mark = fenceMark.exec(line.text)?.[1];
    if (mark !== undefined) fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
    if (mark !== undefined || fence !== '') continue;
    const words = headingWords(line.text, map.line(index + 1).text);
    if (words) {
      const [from, to] = words;
      const slug = numbered(slugOf(line.text.slice(from, to)), times);
      anchors.push({ slug, start: line.start + from, end: line.start + to, form: 'heading' });
    }
    for (const { index: at, 0: all, 1: id = '' } of line.text.matchAll(identifier)) {
      const end = line.start + at + all.length;
      anchors.push({ slug: id, start: end - id.length, end, form: 'id' });
    }
  }
  return anchors;
}

/** Finds what a fragment (without `#`) leads to: sites write fragments in more ways than one. */
export function anchorFor(anchors: readonly Anchor[], fragment: string): Anchor | undefined {
  const wanted = decoded(fragment);
  return (
    anchors.find(({ slug, form }) => form === 'id' && slug === wanted) ??
    anchors.find(({ slug }) => slug === wanted.toLowerCase()) ??
    anchors.find(({ slug }) => bare(slug) !== '' && bare(slug) === bare(wanted))
  );
}

const fenceMark = /^[ \t>]{0,12}(`{3,20}|~{3,20})/;
const identifier = /<a\s[^<>]{0,200}?\b(?:id|name)\s{0,9}=\s{0,9}["']?([^"'\s<>]{1,200})/gi;
const atx =
  /^([ \t>]{0,12}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?#{1,6}[ \t]{1,40})(\S.{0,999}?)(?:[ \t]+#+)?[ \t]*$/;
const underline = /^[ >]{0,12}(?:=+|-{2,})[ \t]*$/;
const setext = /^([ >]{0,12})([^\s>#|*+-].{0,999}?)[ \t]*$/;

/** From and to of a heading's words in its line; the line below tells whether it is underlined. */
function headingWords(text: string, below: string): readonly [number, number] | null {
  const match = atx.exec(text) ?? (underline.test(below) ? setext.exec(text) : null);
  if (!match) return null;
  const [, before = '', words = ''] = match;
  const shown = words.replace(/\s*\{[ :]{0,4}#[^}]*\}$/, '');
  return [before.length, before.length + shown.length];
}

/** As GitHub, VS Code and most others make it: small letters, hyphens for spaces, no punctuation. */
function slugOf(words: string): string {
  return words
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^<>]{0,200}>|&#?\w{1,20};|[`*]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

function numbered(slug: string, times: Map<string, number>): string {
  const before = times.get(slug) ?? 0;
  times.set(slug, before + 1);
  return before === 0 ? slug : `${slug}-${before}`;
}

function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
