/** A cleaned page as Markdown, written as plainly as it can be. */
import type { Root } from 'hast';
import type { List, Nodes, Paragraph, PhrasingContent, Root as MdRoot, RootContent } from 'mdast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { symbolAt } from '../../guide/marker.js';
import { parseMarkdown } from '../../guide/parse.js';

/**
 * The Markdown of a page.
 *
 * @param tree - the cleaned page
 */
export function toMarkdown(tree: Root): string {
  const markdown = unified().use(rehypeRemark).runSync(tree) as MdRoot;
  const split: MdRoot = { type: 'root', children: listed(markdown.children.flatMap(splitParagraph)) };
  return plainly(wideRules(writer().stringify(tight(split))));
}

function writer() {
  return unified()
    .use(remarkGfm, { tableCellPadding: true, tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', rule: '*', ruleSpaces: true, emphasis: '*', fences: true, listItemIndent: 'one' });
}

/** `| --- |` under the head of a table, as everybody writes it. */
function wideRules(markdown: string): string {
  return markdown.replace(/^\|(?: :?-:? \|)+$/gm, (row) => row.replace(/-/g, '---'));
}

/** Two line breaks in a row end a paragraph. */
function splitParagraph(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const paragraphs: PhrasingContent[][] = [[]];
  for (const [index, child] of node.children.entries()) {
    const ends = child.type === 'break' && node.children[index + 1]?.type === 'break';
    if (ends) paragraphs.push([]);
    else paragraphs[paragraphs.length - 1]?.push(child);
  }
  return paragraphs.map(withoutEdges).filter(({ children }) => children.length > 0);
}

function withoutEdges(children: PhrasingContent[]): Paragraph {
  const isWord = ({ type }: PhrasingContent): boolean => type !== 'break';
  return { type: 'paragraph', children: children.slice(children.findIndex(isWord), children.findLastIndex(isWord) + 1) };
}

/** Paragraphs that begin with a mark are items. */
function listed(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  let list: List | null = null;
  for (const node of nodes) {
    if (node.type !== 'paragraph' || !isMarked(node)) {
      list = null;
      result.push(node);
      continue;
    }
    if (!list) result.push((list = { type: 'list', children: [] }));
    list.children.push({ type: 'listItem', children: [node] });
  }
  return result;
}

function isMarked({ children }: Paragraph): boolean {
  const [first] = children;
  if (first?.type !== 'text' || children.some(({ type }) => type === 'break')) return false;
  return symbolAt(first.value.trimStart(), []) !== null;
}

/** Lists are written without empty lines where each item is one block; list by list, as an item may hold another. */
function tight(tree: MdRoot): MdRoot {
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
const ESCAPES = ['[]', '_', '*', '~', '&', '@', ':'].map((signs) => new RegExp(`\\\\([${signs.replace(/[[\]]/g, '\\$&')}])`, 'g'));

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
  return JSON.stringify(parseMarkdown(markdown), (key, value: unknown) => (key === 'position' ? undefined : value));
}
