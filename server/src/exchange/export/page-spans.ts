/** What an exported page marks for its style sheet: signatures that stay on one line, links that show their own address. */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { exportClasses } from './classes.js';

/** Puts `-@Name` into a span, so that no line ends between the dash and the name. */
export function nameSpans(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('-@')) return undefined;
    const pieces = node.value.split(NAME).filter((piece) => piece !== '');
    const nodes = pieces.map((value): ElementContent =>
      value.startsWith('-@') ? named(value) : { type: 'text', value },
    );
    parent.children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}

const NAME = /((?<![^\s])-@[\p{L}\p{N}](?:[\p{L}\p{N}_.-]{0,60}[\p{L}\p{N}_])?)/u;

function named(value: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: [exportClasses.name] },
    children: [{ type: 'text', value }],
  };
}

/** Marks links whose words are their address: on paper it is not written a second time. */
export function addressLinks(tree: Root): void {
  visit(tree, 'element', (node) => {
    const { href } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string') return;
    const [only] = node.children;
    const words = node.children.length === 1 && only?.type === 'text' ? only.value : '';
    if (bareAddress(words) === bareAddress(href)) node.properties['className'] = [exportClasses.address];
  });
}

function bareAddress(url: string): string {
  return url
    .trim()
    .replace(/^(?:mailto:|https?:\/\/(?:www\.)?)/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
