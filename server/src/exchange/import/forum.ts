/** How forums build their pages: posts in lists, titles that link to themselves, addresses that became boxes. */
import type { Element, ElementContent, Root } from 'hast';
import { labelMeaning } from '../../guide/label.js';
import { attribute, element, holds, namesOf, wordsOf } from './elements.js';
import { HEAD_SIGN } from './heads.js';

/** A heading of any level. */
export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

/** The link that a heading is as a whole, where it leads no further than to the page itself; null for other headings. */
export function permalinkIn(heading: Element): Element | null {
  const [link, ...more] = heading.children.filter(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  );
  if (link?.type !== 'element' || link.tagName !== 'a' || more.length > 0) return null;
  return /^[a-z][a-z0-9+.-]*:/i.test(attribute(link, 'href')) ? null : link;
}

/** By its name a link to the text that it stands over. */
export function isPermalink(link: Element): boolean {
  const names = namesOf(link);
  return names.has('title') || names.has('permalink') || attribute(link, 'rel') === 'bookmark';
}

/** The one heading of its level above everything else is the title, whatever level the page around gave it. */
export function withTitle(tree: Root): Root {
  const headings: Element[] = [];
  let words = '';
  holds(tree, (node) => {
    if (isHeading(node)) headings.push(node);
    else if (headings.length === 0 && !isHeadLine(node))
      words += node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    return false;
  });
  const [first, ...more] = headings;
  const isAlone = first && words.trim() === '' && more.every(({ tagName }) => tagName > first.tagName);
  const isTitle = isAlone && labelMeaning(wordsOf(first, 200), []) === null;
  if (isTitle) first.tagName = 'h1';
  return tree;
}

/** Posts of a thread in a list, or in the quotation mark of an old forum: no list and no quotation of the author's. */
export function isLayout(node: Element): boolean {
  if (node.tagName === 'blockquote') return namesOf(node).has('postcontent');
  return /^[uo]l$/.test(node.tagName) && holds(node, (child) => isHeading(child) || isHeadLine(child));
}

function isHeadLine({ children }: Element): boolean {
  const [first] = children;
  return first?.type === 'text' && first.value.includes(HEAD_SIGN);
}

/** Its items as boxes. */
export function withoutList(node: Element): Element {
  const items = node.children.map((child): ElementContent =>
    child.type === 'element' && child.tagName === 'li' ? { ...child, tagName: 'div' } : child,
  );
  return element('div', items);
}

/** The page that a box speaks of. */
export interface Preview {
  readonly title: string;
  readonly url: string;
}

/** The address that a forum made a box of; null for other elements. */
export function previewOf(node: Element): Preview | null {
  const own =
    attribute(node, 'dataOneboxSrc') || (namesOf(node).has('unfurl') ? attribute(node, 'dataUrl') : '');
  if (!/^https?:\/\//i.test(own)) return null;
  const links: Element[] = [];
  holds(node, (child) => {
    if (child.tagName === 'a' && wordsOf(child, 10) !== '') links.push(child);
    return false;
  });
  const titled = headingIn(node) ?? links[0];
  return { title: titled ? wordsOf(titled, 300) : own, url: own };
}

function headingIn(node: Element): Element | undefined {
  let found: Element | undefined;
  holds(node, (child) => {
    if (isHeading(child) && wordsOf(child, 10) !== '') found ??= child;
    return found !== undefined;
  });
  return found;
}
