/** HTML in, canonical guide out: what a browser, Word or Google Docs puts on the clipboard, or a saved page. */
import { t } from '@vscode/l10n';
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { clean } from './clean.js';
import { mainOf } from './chrome.js';
import { attribute, hasWords, holds, isInline, wordsOf, type Parent } from './elements.js';
import { finish } from './finish.js';
import { draftOf, type Drop } from './marks.js';
import { depthOf, withoutOpaque, withoutTags } from './raw.js';
import { importText, nothing } from './text.js';
import { shortened } from './text-repairs.js';
import { toMarkdown } from './to-markdown.js';
import type { Imported, ImportOptions } from './types.js';

/** Elements deeper than this are laid out by a machine; reading them could break the reader. */
const DEEPEST = 200;
/** HTML longer than this, without scripts and styles, is no guide that somebody copied. */
const LONGEST_HTML = 1_500_000;
const LONGEST_WORDS = 300_000;

/**
 * Makes a guide of HTML: links, lists, bold and tables stay; what belongs to the page goes. Every repair is listed.
 *
 * @param html - a page or a part of one; may be anything
 * @param options - what is known of it
 * @returns never throws; `problem` says why nothing was imported
 */
export function importHtml(html: string, options: ImportOptions): Imported {
  const source = withoutOpaque(html.replace(/^\uFEFF/, '').replace(/\0/g, ''));
  if (source.length > LONGEST_HTML || depthOf(source) > DEEPEST) return importWords(source, options);
  const page = parse(source);
  const plain = plainTextOf(page, source);
  if (plain !== null) return importText(plain, options);
  const main = mainOf(page);
  const { tree, drops } = clean(main, options.base ?? baseOf(page));
  const markdown = toMarkdown(tree);
  if (!hasWords(tree)) return nothing(t`There are no words in it.`);
  return finish(draftOf(markdown, [...drops, ...aroundOf(page, main)]), options);
}

/** What stands around the main part is told as a whole: nobody looks for a guide there. */
function aroundOf(page: Root, main: Parent): readonly Drop[] {
  if (main === page) return [];
  const shown = page.children.filter((node) => node.type !== 'element' || node.tagName !== 'title');
  const around = wordsOf({ ...page, children: shown }, LONGEST_AROUND).replace(
    wordsOf(main, LONGEST_AROUND),
    ' ',
  );
  if (around.trim() === '') return [];
  const what = t`What stands around the main part of the page was left out: “${shortened(around)}”.`;
  return [{ kind: 'chrome', what, before: null, block: true }];
}

const LONGEST_AROUND = 20_000;

function parse(html: string): Root {
  return unified().use(rehypeParse, { fragment: true }).parse(html);
}

/** Only the words, a line for each block: where the page cannot be read as it is built. */
function importWords(html: string, options: ImportOptions): Imported {
  const flat = withoutTags(html);
  if (flat.length > LONGEST_WORDS)
    return nothing(t`It is far too large for a guide. Select the guide itself, and copy only that.`);
  const words = wordsOfFlat(flat);
  if (words.trim() === '') return nothing(t`There are no words in it.`);
  const imported = importText(words, options);
  const start = { line: 1, column: 1, offset: 0 };
  return {
    ...imported,
    repairs: [
      {
        kind: 'words-only',
        what: t`The page is built of too many boxes in boxes, so only its words were taken: its links and lists are lost.`,
        position: { start, end: start },
        undo: [],
      },
      ...imported.repairs,
    ],
  };
}

/** Entities become signs. */
function wordsOfFlat(text: string): string {
  return parse(`<pre>\n${text.replace(/</g, '&lt;')}</pre>`)
    .children.flatMap((node) => (node.type === 'element' ? node.children : []))
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('');
}

/** The text of HTML that only wraps plain text: its line ends count; null for other HTML. */
function plainTextOf(page: Root, source: string): string | null {
  const shaped = holds(page, (node) => !WRAPPERS.has(node.tagName) || isPre(node.properties['style']));
  const pre = holds(page, (node) => node.tagName === 'pre' || isPre(node.properties['style']));
  if (!pre && (shaped || !/\S[\r\n]+\S/.test(source.trim()))) return null;
  if (pre && holds(page, (node) => !WRAPPERS.has(node.tagName) && !isInlineText(node.tagName))) return null;
  return textOf(page).trim() === '' ? null : textOf(page);
}

const WRAPPERS: ReadonlySet<string> = new Set([
  'html',
  'head',
  'body',
  'meta',
  'span',
  'font',
  'br',
  'pre',
  'div',
  'title',
]);

function isInlineText(tagName: string): boolean {
  return tagName === 'code';
}

function isPre(style: unknown): boolean {
  return typeof style === 'string' && /white-space\s*:\s*(?:pre|break-spaces)/i.test(style);
}

function textOf(page: Root): string {
  const parts: string[] = [];
  const open = [...page.children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text') parts.push(node.value);
    if (node.type !== 'element') continue;
    if (
      node.tagName === 'br' ||
      (!isInline(node) && parts.length > 0 && !parts[parts.length - 1]?.endsWith('\n'))
    )
      parts.push('\n');
    open.push(...[...node.children].reverse());
  }
  return parts.join('');
}

/** `<base href>` of a page. */
function baseOf(page: Root): string | undefined {
  let base: string | undefined;
  holds(page, (node) => {
    if (node.tagName === 'base') base ??= attribute(node, 'href');
    return base !== undefined;
  });
  return base;
}
