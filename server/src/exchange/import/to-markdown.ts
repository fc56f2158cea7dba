/** A cleaned page as Markdown, written as plainly as it can be. */
import type { Root } from 'hast';
import type { List, Paragraph, PhrasingContent, Root as MdRoot, RootContent } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { symbolAt } from '../../guide/marker.js';
import { writeMarkdown } from '../write-markdown.js';

/**
 * The Markdown of a page.
 *
 * @param tree - the cleaned page
 */
export function toMarkdown(tree: Root): string {
  const markdown = unified().use(rehypeRemark).runSync(tree);
  const split: MdRoot = { type: 'root', children: listed(markdown.children.flatMap(splitParagraph)) };
  return writeMarkdown(split);
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
  return {
    type: 'paragraph',
    children: children.slice(children.findIndex(isWord), children.findLastIndex(isWord) + 1),
  };
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
