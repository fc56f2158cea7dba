/** HTML: a rich fragment for the clipboard, and a page of its own that reads well on screen, aloud and on paper. */
import type { Element, ElementContent, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { FormatOptions } from '../format/format.js';
import { exportClasses } from './classes.js';
import { addressLinks, nameSpans } from './page-spans.js';
import { pageStyle } from './page-style.js';
import { bareDontsInWords, type WritePolarity } from './polarity.js';
import { prepare } from './prepare.js';

/**
 * A guide as an HTML fragment to paste into a forum's editor: classes do not survive that, so polarity is in the words as in
 * forum text.
 *
 * @param text - the guides
 * @param options - what is known of them
 * @returns null when the text is no guide
 */
export function toHtmlFragment(text: string, options: FormatOptions): string | null {
  const prepared = prepare(text, options, bareDontsInWords);
  return prepared && render(prepared.tree);
}

/**
 * A guide as an HTML page: semantic, without scripts, with a style sheet for screen and paper; every do and don't says so
 * to those who only hear it.
 *
 * @param text - the guides
 * @param options - what is known of them
 * @returns null when the text is no guide
 */
export function toHtmlPage(text: string, options: FormatOptions): string | null {
  const prepared = prepare(text, options, everyItemInWords);
  if (!prepared) return null;
  const { language, title, tree } = prepared;
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title ?? 'Guide')}</title>`,
    `<style>\n${pageStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    renderPage(tree).trimEnd(),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Signs of a private use area around what becomes spans; no guide holds them. */
const [BEGIN, WORDS, BARE, END] = ['\uE0F1', '\uE0F2', '\uE0F3', '\uE0F4'];
const WRITTEN = new RegExp(`${BEGIN}([^${WORDS}${BARE}]*)(${WORDS}|${BARE})([^${END}]*)${END}`, 'u');

/** The mark for the eye, the word for the ear; where nothing else says don't, on paper for the eye too. */
const everyItemInWords: WritePolarity = ({ polarity, negated }, words) => ({
  mark: `${BEGIN}${polarity === 'do' ? '✅ ' : '❌ '}`,
  words: `${polarity === 'dont' && !negated ? BARE : WORDS}${words[polarity]}: ${END}`,
});

const schema: typeof defaultSchema = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel', 'sms'] },
  attributes: {
    ...defaultSchema.attributes,
    span: [
      ...(defaultSchema.attributes?.['span'] ?? []),
      ['className', ...Object.values(exportClasses)],
      'ariaHidden',
    ],
  },
};

function render(tree: Parameters<typeof toHast>[0]): string {
  return `${unified().use(rehypeStringify).stringify(toHast(tree))}\n`;
}

function renderPage(tree: Parameters<typeof toHast>[0]): string {
  const page = toHast(tree);
  nameSpans(page);
  addressLinks(page);
  return `${unified().use(rehypeStringify).stringify(page)}\n`;
}

/** Raw HTML of the guide is kept where it is harmless: scripts, styles and event handlers go. */
function toHast(tree: Parameters<ReturnType<typeof remarkRehype>>[0]): Root {
  const processor = unified()
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(polaritySpans)
    .use(rehypeSanitize, schema);
  return processor.runSync(tree);
}

function polaritySpans(): (tree: Root) => void {
  return (tree) =>
    visit(tree, 'text', (node, index, parent) => {
      const match = WRITTEN.exec(node.value);
      if (!match || !parent || index === undefined) return undefined;
      const [written, mark = '', kind, words = ''] = match;
      const rest = node.value.slice(match.index + written.length);
      const spans: ElementContent[] = [
        { type: 'text', value: node.value.slice(0, match.index) },
        span([exportClasses.mark], mark, { ariaHidden: 'true' }),
        span([exportClasses.hidden, ...(kind === BARE ? [exportClasses.bare] : [])], words),
        { type: 'text', value: rest },
      ];
      parent.children.splice(index, 1, ...spans.filter((one) => one.type !== 'text' || one.value !== ''));
      return [SKIP, index + spans.length - 1];
    });
}

function span(className: string[], value: string, more: Element['properties'] = {}): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className, ...more },
    children: [{ type: 'text', value }],
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
