/** What Word and Google Docs put on the clipboard: lists that are paragraphs, bold that is a style. */
import type { Element, ElementContent } from 'hast';
import { classesOf, element, isInline, namesOf, styleOf, wordsOf } from './elements.js';

/** A span whose style says bold, italic or struck as the element that says so. */
export function styled(node: Element): Element {
  const style = styleOf(node);
  if (node.tagName === 'b' && /(?:^|;)font-weight:(?:normal|400)/.test(style))
    return { ...node, tagName: 'span' };
  if (/^msotitle\b/.test(classesOf(node)[0] ?? '') && node.tagName === 'p') return { ...node, tagName: 'h1' };
  if (node.tagName !== 'span' && node.tagName !== 'font') return node;
  const tags = [
    ...(/(?:^|;)font-weight:(?:bold|[6-9]00)/.test(style) ? ['strong'] : []),
    ...(/(?:^|;)font-style:italic/.test(style) ? ['em'] : []),
    ...(/text-decoration(?:-line)?:[^;]*line-through/.test(style) ? ['del'] : []),
  ];
  return tags.reduce((inner, tag) => element(tag, [inner]), { ...node, tagName: 'span', properties: {} });
}

/** Level (from 1) of a paragraph that Word shows as an item of a list; 0 for others. */
function listLevel(node: ElementContent): number {
  if (node.type !== 'element' || !/^(?:p|h[1-6])$/.test(node.tagName)) return 0;
  const style = styleOf(node);
  const level = /mso-list:\w+level(\d)/.exec(style)?.[1];
  if (level !== undefined) return Number(level);
  return classesOf(node).some((name) => name.startsWith('msolistparagraph')) && hasMark(node) ? 1 : 0;
}

const BULLET = /^\s*(?:[·•o§▪◦\uF0B7\uF0A7-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s/iu;

function hasMark(node: Element): boolean {
  return BULLET.test(`${wordsOf(node, 40)} `);
}

/** Paragraphs that Word shows as lists become lists. */
export function withWordLists(children: readonly ElementContent[]): ElementContent[] {
  if (!children.some((child) => listLevel(child) > 0)) return [...children];
  const result: ElementContent[] = [];
  let open: Element[] = [];
  for (const child of children) {
    const level = listLevel(child);
    if (child.type === 'text' && child.value.trim() === '') continue;
    if (level === 0 || child.type !== 'element') {
      open = [];
      result.push(child);
      continue;
    }
    open = open.slice(0, level);
    while (open.length < level) open.push(startList(child, open[open.length - 1], result));
    open[open.length - 1]?.children.push(element('li', withoutMark(child)));
  }
  return result;
}

/** A list in the last item of the list above it, or on its own. */
function startList(first: Element, outer: Element | undefined, result: ElementContent[]): Element {
  const list = element(isNumbered(first) ? 'ol' : 'ul', []);
  const item = outer?.children[outer.children.length - 1];
  if (item?.type === 'element') item.children.push(list);
  else if (outer) outer.children.push(element('li', [list]));
  else result.push(list);
  return list;
}

function isNumbered(node: Element): boolean {
  return /^\s*\(?(?:\d{1,3}|[a-np-z]|[ivx]{2,4})[.)]\s/i.test(`${wordsOf(node, 40)} `);
}

/** Without what Word shows as the bullet. */
function withoutMark({ children }: Element): ElementContent[] {
  const kept = children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (/mso-list:ignore/.test(styleOf(child))) return [];
    return [isInline(child) ? { ...child, children: withoutMark(child) } : child];
  });
  const [first, ...rest] = kept;
  if (first?.type !== 'text' || kept.length !== children.length) return kept;
  return [{ ...first, value: first.value.replace(BULLET, '') }, ...rest];
}

/** Lists that stand right in a list, as Google Docs writes them, move into the item above them. */
export function nested(node: Element): Element {
  const isList = (child: ElementContent | undefined): child is Element =>
    child?.type === 'element' && /^[uo]l$/.test(child.tagName);
  if (!isList(node) || !node.children.some(isList)) return node;
  const items: ElementContent[] = [];
  for (const child of node.children) {
    const above = items.findLast((item) => item.type === 'element');
    const isInside = isList(child) && above?.type === 'element' && above.tagName === 'li';
    if (isInside) items[items.indexOf(above)] = { ...above, children: [...above.children, child] };
    else items.push(child);
  }
  return { ...node, children: items };
}

/** A short paragraph whose words are all set as large as titles are, or that the page calls a title. */
export function isTitle(node: Element): boolean {
  const words = wordsOf(node, LONGEST_TITLE + 1);
  if (words === '' || words.length > LONGEST_TITLE) return false;
  return namesOf(node).has('title') || areLarge(node, false);
}

const LONGEST_TITLE = 120;

/** Paragraphs of this length nest only so deep. */
function areLarge(node: Element, large: boolean): boolean {
  const own = sizeOf(node) ?? large;
  return node.children.every((child) => {
    if (child.type === 'text') return own || child.value.trim() === '';
    return child.type !== 'element' || areLarge(child, own);
  });
}

/** Whether the size that an element sets is one of titles; null when it sets none. */
function sizeOf(node: Element): boolean | null {
  const [, size, unit] = /(?:^|;)font-size:([\d.]{1,6})(pt|px|em|rem|%)/.exec(styleOf(node)) ?? [];
  if (size === undefined || unit === undefined) return null;
  const points: Readonly<Record<string, number>> = { pt: 1, px: 0.75, em: 12, rem: 12, '%': 0.12 };
  return Number(size) * (points[unit] ?? 0) >= SMALLEST_TITLE;
}

/** In points. */
const SMALLEST_TITLE = 16;
