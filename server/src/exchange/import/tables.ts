/** Tables of a page: those that set words side by side stay, those that lay out a page become its blocks. */
import type { Element, ElementContent } from 'hast';
import { element, holds, isInline } from './elements.js';

/** A table as Markdown can have it, or what stands in it. */
export function flatTable(table: Element): Element {
  const rows = rowsOf(table);
  const columns = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  if (columns < 2 || rows.length < 2 || rows.some((row) => cellsOf(row).some(isLayout)))
    return element(
      'div',
      rows.flatMap((row) => cellsOf(row).map((cell) => element('div', cell.children))),
    );
  const [head, ...body] = rows.map((row, index) => tableRow(row, index === 0 ? 'th' : 'td'));
  return element('table', [element('thead', head ? [head] : []), element('tbody', body)]);
}

/** Spans are left out: Markdown has none, and a page may claim millions. */
function tableRow(row: Element, tagName: string): Element {
  return element(
    'tr',
    cellsOf(row).map((cell) => element(tagName, cell.children)),
  );
}

function rowsOf(node: Element): Element[] {
  return elementsIn(node).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child): child is Element & ElementContent => child.type === 'element');
}

/** It holds blocks: lists, headings, several paragraphs, a table that is laid out itself. */
function isLayout(cell: Element): boolean {
  if (holds(cell, ({ tagName }) => /^(?:ul|ol|h[1-6]|blockquote|table|pre|hr)$/.test(tagName))) return true;
  return elementsIn(cell).filter((child) => !isInline(child) && child.tagName !== 'br').length > 1;
}
