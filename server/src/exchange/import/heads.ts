/** The heads of posts on a page: who wrote, and when, told by names of boxes, profile addresses and dates. */
import type { Element, ElementContent } from 'hast';
import { languages } from '../../guide/vocabulary.js';
import { residueIn } from '../repair/residue.js';
import { attribute, holds, isInline, namesOf, wordsOf } from './elements.js';
import data from './heads.json' with { type: 'json' };

/** What the head of a post says. */
export interface Head {
  readonly name: string | null;
  readonly when: string | null;
  /** Rank, number of posts and the like; empty when there is nothing more. */
  readonly rest: string;
}

/** A head that was recognised stands in a line of its own, the name between two of these signs. */
export const HEAD_SIGN = '\uE0F7';

/** A head as a line that `bylineRepairs` knows. */
export function headLine(name: string, when: string): string {
  return `${HEAD_SIGN}${name}${HEAD_SIGN} ${when}`;
}

const authors: ReadonlySet<string> = new Set(data.authors);
const dates: ReadonlySet<string> = new Set(data.dates);
const details: ReadonlySet<string> = new Set(data.details);
const userBoxes: ReadonlySet<string> = new Set(data.userBoxes);
const dateBoxes: ReadonlySet<string> = new Set(data.dateBoxes);
const small: ReadonlySet<string> = new Set([...data.words, ...languages.flatMap(({ months }) => months)]);

/** Puts name and date together where a page shows them in two boxes, whichever comes first. */
export class Heads {
  #name: string | null = null;
  #when: string | null = null;

  /** A name still has no date. */
  get awaitsDate(): boolean {
    return this.#name !== null;
  }

  /**
   * The line for the head that is whole with this box, null while something of it is still to come; and the words of the box
   * that are not in the line.
   */
  meet({ name, when, rest }: Head): { readonly line: string | null; readonly rest: string } {
    const isPart = name === null || when === null;
    this.#name = name ?? this.#name;
    this.#when = when ?? this.#when;
    const line = this.#name === null || this.#when === null ? null : headLine(this.#name, this.#when);
    if (line !== null) [this.#name, this.#when] = [null, null];
    return { line, rest: line === null && isPart ? `${name ?? when ?? ''} ${rest}`.trim() : rest };
  }
}

/** Longer boxes are more than a head. */
const LONGEST_HEAD = 300;

/**
 * What an element says when it is the head of a post and nothing else; null for other elements.
 *
 * @param node - the element
 * @param awaited - a box with a name came before: any box that is only a date belongs to it
 */
export function headOf(node: Element, awaited: boolean): Head | null {
  const names = namesOf(node);
  const box = meets(names, userBoxes) || /\/Person$/i.test(attribute(node, 'itemType'));
  const dated = meets(names, dateBoxes);
  if (!mayBeHead(node, box || dated)) return null;
  const words = wordsOf(node, LONGEST_HEAD);
  const rest = '';
  if (meets(names, authors) && isAuthor(node, names) && isName(words))
    return { name: words, when: null, rest };
  if (dated && isWhen(node, names, words)) return { name: null, when: words, rest };
  if (awaited && isSmall(words) && FULL_DATE.test(words)) return { name: null, when: words, rest };
  const found = new Pieces();
  if (!found.read(node.children, box ? 'detail' : 'other')) return null;
  if (found.name !== null && (found.when !== null || box)) return found.head();
  return found.when !== null && dated ? found.head() : null;
}

const FULL_DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d\d\b/;

function mayBeHead(node: Element, named: boolean): boolean {
  if (isInline(node) || /^(?:body|html|main|article|table|tr|td)$/.test(node.tagName)) return false;
  if (/^(?:p|li)$/.test(node.tagName) && !named) return false;
  const words = wordsOf(node, LONGEST_HEAD + 1);
  return words !== '' && words.length <= LONGEST_HEAD;
}

type Kind = 'other' | 'detail' | 'name' | 'when';

/** Sorts the words of a box; gives up at words that are somebody's own. */
class Pieces {
  name: string | null = null;
  when: string | null = null;
  rest = '';

  head(): Head {
    const { name, when, rest } = this;
    return { name, when, rest };
  }

  /** False when there is more than a head. Boxes of this size nest only so deep. */
  read(nodes: readonly ElementContent[], kind: Kind): boolean {
    return nodes.every((node) => {
      if (node.type === 'text') return this.text(node.value.replace(/\s+/g, ' ').trim(), kind);
      return node.type !== 'element' || this.element(node, kind);
    });
  }

  private element(node: Element, kind: Kind): boolean {
    if (/^(?:blockquote|pre|textarea|img|svg)$/.test(node.tagName))
      return node.tagName === 'img' || node.tagName === 'svg';
    const words = wordsOf(node, 60);
    const names = namesOf(node);
    if (isAuthor(node, names) && isName(words)) return this.text(words, 'name');
    if (isWhen(node, names, words)) return this.text(words, 'when');
    const inside = isDetail(node, names, words) ? 'detail' : kind;
    if (/^h[1-6]$/.test(node.tagName) && inside === 'other' && words !== '') return this.heading(node);
    return this.read(node.children, inside);
  }

  /** A heading of a head holds the name, nothing else. */
  private heading(node: Element): boolean {
    const before = this.rest;
    return this.read(node.children, 'other') && this.rest === before;
  }

  private text(text: string, kind: Kind): boolean {
    if (text === '') return true;
    if (kind === 'name' && this.name === null) this.name = text.replace(/^@/, '');
    else if (kind === 'when' && this.when === null) this.when = text;
    else if (kind === 'other' ? !isSmall(text) && !isCounter(text) : isSentence(text)) return false;
    else if (/[\p{L}\p{N}]/u.test(text)) this.rest = `${this.rest} ${text}`.trim();
    return true;
  }
}

/** The innermost box that says so; a picture’s box may show the first letter of a name. */
function isAuthor(node: Element, names: ReadonlySet<string>): boolean {
  return showsAuthor(node, names) && !holds(node, (child) => showsAuthor(child, namesOf(child)));
}

function showsAuthor(node: Element, names: ReadonlySet<string>): boolean {
  if (names.has('avatar')) return false;
  if (meets(names, authors) || attribute(node, 'dataUserCard') !== '') return true;
  if (node.tagName !== 'a') return false;
  return attribute(node, 'rel').split(' ').includes('author') || PROFILE.test(attribute(node, 'href'));
}

/** Addresses of people: `/u/mika`, `/@mika`, `member.php?u=3`. */
const PROFILE =
  /^(?:https?:\/\/[^/?#]{1,100})?\/?(?:[^?#]{0,100}\/)?(?:(?:u|user|users|profile|profiles|member|members|people|authors?)\/[^/?#]{1,60}\/?(?:[?#].{0,200})?|@[\w.-]{1,60}\/?(?:[?#].{0,200})?|member(?:list)?\.php\?.{1,200}|[^?#]{0,100}\?action=profile;.{1,60})$/i;

function isName(words: string): boolean {
  return words.length <= 40 && /\p{L}/u.test(words) && words.split(' ').length <= 3 && !/[.!?:]$/.test(words);
}

function isWhen(node: Element, names: ReadonlySet<string>, words: string): boolean {
  if (words === '' || words.length > 40) return false;
  if (node.tagName === 'time') return true;
  const isDated = /\d|today|yesterday|just now/i.test(words);
  return (
    isDated &&
    (meets(names, dates) || (node.tagName === 'a' && /\p{L}|\d[.:/-]\d/u.test(words) && isSmall(words)))
  );
}

/** Rank, numbers, and short links such as “#1”. */
function isDetail(node: Element, names: ReadonlySet<string>, words: string): boolean {
  if (meets(names, details) || names.has('avatar') || /^(?:dl|dt|dd|button)$/.test(node.tagName)) return true;
  return node.tagName === 'a' && words.split(' ').length <= 2;
}

/** Somebody’s own words. */
function isSentence(text: string): boolean {
  return /[.!?…。！？]["”’»)]*$/u.test(text) && text.split(' ').length > 3;
}

/** Only words that heads are made of: “submitted 3 years ago by”. */
function isSmall(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length <= 9 && words.every((word) => small.has(word));
}

/** “12 likes” and the dots between such pieces. */
function isCounter(text: string): boolean {
  return text.split(/[·•|]/).every((piece) => piece.trim() === '' || residueIn(piece, 'en') === 'chrome');
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
