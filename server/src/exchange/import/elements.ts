/** Questions about elements of a page. */
import type { Element, ElementContent, Root } from 'hast';

/** Anything with children. */
export type Parent = Element | Root;

/** The classes of an element, in lower case. */
export function classesOf({ properties }: Element): readonly string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.join(' ').toLowerCase().split(' ') : [];
}

/**
 * What the maker of a page calls an element, word by word: `message-userInfo` is “message”, “user”, “info”, and “messageuser”,
 * “userinfo”, as others write it.
 */
export function namesOf(node: Element): ReadonlySet<string> {
  const { className } = node.properties;
  const given = [
    ...(Array.isArray(className) ? className.map(String) : []),
    ...(node.tagName.includes('-') ? [node.tagName] : []),
    ...['itemProp', 'slot', 'dataTestid'].map((name) => attribute(node, name)),
  ];
  return new Set(given.flatMap(wordsIn));
}

function wordsIn(name: string): readonly string[] {
  if (name.length > LONGEST_NAME) return [];
  const words = name.split(/[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
  return [...words, ...words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`)];
}

/** Longer names are made by machines. */
const LONGEST_NAME = 60;

/** An attribute as text; empty when it is not there. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** The inline style of an element, in lower case and without spaces. */
export function styleOf(element: Element): string {
  return attribute(element, 'style').toLowerCase().replace(/\s+/g, '');
}

/** The words of a node, blocks set apart by a space; no more than about `most` characters. */
export function wordsOf(node: Parent, most = 2000): string {
  let words = '';
  const open: (Parent | ElementContent)[] = [node];
  for (let next = open.pop(); next !== undefined && words.length < most; next = open.pop()) {
    if (next.type === 'text') words += next.value;
    else if ('children' in next) {
      if (next.type === 'element' && !isInline(next)) words += ' ';
      for (let index = next.children.length - 1; index >= 0; index--)
        open.push(next.children[index] as ElementContent);
    }
  }
  return words.replace(/\s+/g, ' ').trim();
}

/** The words of a node with a space between any two pieces: `<a>Mika</a><time>July 9th</time>`. */
export function piecesOf(node: Parent, most: number): string {
  const pieces: string[] = [];
  const open = [...(node.children as ElementContent[])].reverse();
  for (let next = open.pop(); next !== undefined && pieces.length < most; next = open.pop()) {
    if (next.type === 'text' && next.value.trim() !== '') pieces.push(next.value.trim());
    if (next.type === 'element') open.push(...[...next.children].reverse());
  }
  return pieces.join(' ').replace(/\s+/g, ' ');
}

/** True when there is a word in it. */
export function hasWords(node: Parent): boolean {
  const open = [...(node.children as ElementContent[])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'text' && next.value.trim() !== '') return true;
    if (next.type === 'element') open.push(...next.children);
  }
  return false;
}

/** True when a descendant answers the question; they are asked in the order of the page. */
export function holds(node: Parent, question: (element: Element) => boolean): boolean {
  const open = [...(node.children as ElementContent[])].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type !== 'element') continue;
    if (question(next)) return true;
    for (let index = next.children.length - 1; index >= 0; index--)
      open.push(next.children[index] as ElementContent);
  }
  return false;
}

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** It stands inside a line. */
export function isInline({ tagName }: Element): boolean {
  return INLINE.has(tagName) || tagName.includes(':');
}

/** Makes an element. */
export function element(
  tagName: string,
  children: readonly ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}
