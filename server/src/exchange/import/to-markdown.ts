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
  const split: MdRoot = {
    type: 'root',
    children: withoutRulesAround(listed(markdown.children.flatMap(splitParagraph))),
  };
  return writeMarkdown(split);
}

/** A line of the page before or behind everything parts nothing. */
function withoutRulesAround(nodes: RootContent[]): RootContent[] {
  const isWritten = ({ type }: RootContent): boolean => type !== 'thematicBreak';
  return nodes.slice(Math.max(0, nodes.findIndex(isWritten)), nodes.findLastIndex(isWritten) + 1);
}

/** Two line breaks in a row end a paragraph, and so does the one before and behind a line with a mark or a bullet. */
function splitParagraph(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const paragraphs: PhrasingContent[][] = [[]];
  for (const line of linesOf(node.children)) {
    const last = paragraphs[paragraphs.length - 1];
    const isAlone = line.length === 0 || isMarked(line) || bulletOf(line) !== null;
    if (isAlone || (last && (isMarked(last) || bulletOf(last) !== null))) paragraphs.push(line);
    else if (last && last.length > 0) last.push({ type: 'break' }, ...line);
    else paragraphs.push(line);
    if (line.length === 0) paragraphs.push([]);
  }
  return paragraphs.map(withoutEdges).filter(({ children }) => children.length > 0);
}

/** What stands between the line breaks of a paragraph. */
function linesOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines[lines.length - 1]?.push(child);
  }
  return lines;
}

function withoutEdges(children: PhrasingContent[]): Paragraph {
  const isWord = ({ type }: PhrasingContent): boolean => type !== 'break';
  return {
    type: 'paragraph',
    children: children.slice(children.findIndex(isWord), children.findLastIndex(isWord) + 1),
  };
}

/** Paragraphs that begin with a mark or a bullet are items. */
function listed(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  let list: List | null = null;
  for (const node of nodes) {
    const bullet = node.type === 'paragraph' ? bulletOf(node.children) : null;
    if (node.type !== 'paragraph' || (bullet === null && !isMarked(node.children))) {
      list = null;
      result.push(node);
      continue;
    }
    const start = bullet === null ? NaN : parseInt(bullet, 10);
    const ordered = !Number.isNaN(start);
    if (list === null || list.ordered !== ordered)
      result.push((list = { type: 'list', ordered, children: [], ...(ordered ? { start } : {}) }));
    list.children.push({ type: 'listItem', children: [withoutBullet(node, bullet)] });
  }
  return result;
}

function isMarked(children: readonly PhrasingContent[]): boolean {
  const [first] = children;
  if (first?.type !== 'text' || children.some(({ type }) => type === 'break')) return false;
  return symbolAt(first.value.trimStart(), []) !== null;
}

/** The hyphen, bullet or number that somebody typed before a line; null when there is none. */
function bulletOf(children: readonly PhrasingContent[]): string | null {
  const [first] = children;
  if (first?.type !== 'text') return null;
  return /^\s*((?:[-*•◦▪●‣∙]|\d{1,3}[.)])[ \t\u00A0]+)(?=\S|$)/u.exec(first.value)?.[1] ?? null;
}

function withoutBullet(node: Paragraph, bullet: string | null): Paragraph {
  const [first, ...rest] = node.children;
  if (bullet === null || first?.type !== 'text') return node;
  const value = first.value.trimStart().slice(bullet.length);
  return { ...node, children: [{ ...first, value }, ...rest] };
}
