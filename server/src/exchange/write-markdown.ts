/** A tree as canonical Markdown, written as plainly as it can be. */
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { parseMarkdown } from '../guide/parse.js';

/**
 * Writes a tree as Markdown: hyphens for lists, no empty lines between short items, no escape that nothing needs.
 *
 * @param tree - the tree; its lists are made tight
 */
export function writeMarkdown(tree: Root): string {
  return plainly(wideRules(writer().stringify(tight(tree))));
}

function writer() {
  return unified()
    .use(remarkGfm, { tableCellPadding: true, tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', rule: '*', emphasis: '*', fences: true, listItemIndent: 'one' });
}

/** `| --- |` under the head of a table, as everybody writes it. */
function wideRules(markdown: string): string {
  return markdown.replace(/^\|(?: :?-:? \|)+$/gm, (row) => row.replace(/-/g, '---'));
}

/** Lists are written without empty lines where each item is one block; list by list, as an item may hold another. */
function tight(tree: Root): Root {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'list') {
      const spread = node.children.some(
        ({ children }) => children.filter(({ type }) => type !== 'list').length > 1,
      );
      node.spread = spread;
      for (const item of node.children) item.spread = spread;
    }
    if ('children' in node) open.push(...node.children);
  }
  return tree;
}

/** Signs that are escaped wherever they could mean something in Markdown; most mean nothing where they stand. */
const ESCAPES = ['[]', '_', '*', '~', '&', '@', ':'].map(
  (signs) => new RegExp(`\\\\([${signs.replace(/[[\]]/g, '\\$&')}])`, 'g'),
);

/** Takes back the escapes that nothing needs. */
function plainly(markdown: string): string {
  if (!markdown.includes('\\')) return markdown;
  const plain = markdown.replace(/^.*\\.*$/gm, plainLine);
  return shapeOf(plain) === shapeOf(markdown) ? plain : markdown;
}

function plainLine(line: string): string {
  const shape = shapeOf(line);
  let plain = line;
  for (const escape of ESCAPES) {
    const next = plain.replace(escape, '$1');
    if (next !== plain && shapeOf(next) === shape) plain = next;
  }
  return plain;
}

/** What a text is to Markdown, without places. */
function shapeOf(markdown: string): string {
  return JSON.stringify(parseMarkdown(markdown), (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );
}
