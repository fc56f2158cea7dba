/** A page as parsed, cleaned: only what somebody wrote, in elements that Markdown has. */
import { t } from '@vscode/l10n';
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { exportClasses } from '../export/classes.js';
import { resolvedAddress, unwrappedAddress } from './addresses.js';
import { bylineOf, isChrome, isHidden, isQuotedReply } from './chrome.js';
import { attribute, classesOf, element, hasWords, type Parent, wordsOf } from './elements.js';
import { DropBox, withoutMarks, type Drop } from './marks.js';
import { styled, withWordLists } from './office.js';
import { flatTable } from './tables.js';
import { shortened } from './text-repairs.js';

/** A cleaned page. */
export interface Cleaned {
  readonly tree: Root;
  /** What was taken out, in order; marks in the tree tell where. */
  readonly drops: readonly Drop[];
}

/**
 * Cleans a page. Trees are not deeper than a few hundred elements here, so it may call itself.
 *
 * @param page - the page or the part of it that was copied
 * @param base - its address
 */
export function clean(page: Parent, base: string | undefined): Cleaned {
  const cleaner = new Cleaner(base);
  const children = cleaner.children(page.children as readonly RootContent[], false);
  return { tree: { type: 'root', children }, drops: cleaner.box.drops };
}

class Cleaner {
  readonly box = new DropBox();

  constructor(private readonly base: string | undefined) {}

  children(nodes: readonly RootContent[], written: boolean): ElementContent[] {
    return withWordLists(nodes.filter(isContent)).flatMap((node) => this.node(node, written));
  }

  private node(node: ElementContent, written: boolean): ElementContent[] {
    if (node.type === 'text') return this.text(node);
    if (node.type !== 'element') return [];
    if (classesOf(node).includes(exportClasses.hidden)) return [];
    const byline = bylineOf(node);
    if (byline !== null) return [element('p', this.text({ type: 'text', value: byline }))];
    if (isChrome(node, written)) return this.chrome(node);
    if (isQuotedReply(node)) return this.quotation(node);
    if (node.tagName === 'img') return this.image(node);
    if (node.tagName === 'a') return this.link(node, written);
    return this.element(node, written);
  }

  private text(node: Text): Text[] {
    const text: Text = { type: 'text', value: withoutMarks(node.value) };
    this.box.meet(text);
    return [text];
  }

  private element(node: Element, written: boolean): ElementContent[] {
    const inside = written || WRITTEN.has(node.tagName);
    const own = styled({ ...node, children: this.children(node.children, inside) });
    if (own.tagName === 'table') return [flatTable(own)];
    // Empty paragraphs are the empty lines of rich text editors.
    if (own.tagName === 'p' && !hasWords(own) && !own.children.some(isBreak)) return [];
    if (own.tagName.includes(':')) return [element('span', own.children)];
    return [own];
  }

  private chrome(node: Element): ElementContent[] {
    const words = shortened(withoutMarks(wordsOf(node, 400)));
    const shown = !isHidden(node) && !SILENT.has(node.tagName) && words !== '';
    if (node.tagName === 'input' && attribute(node, 'type') === 'checkbox') return [node];
    if (shown)
      this.box.drop({
        kind: 'chrome',
        what: t`“${words}” was taken out: it belongs to the page that the text was copied from.`,
        before: withoutMarks(wordsOf(node)),
        block: true,
      });
    return [];
  }

  private quotation(node: Element): ElementContent[] {
    const words = withoutMarks(wordsOf(node));
    if (words !== '')
      this.box.drop({
        kind: 'quotation',
        what: t`A quotation of another post was taken out, as nobody said it here: “${shortened(words)}”`,
        before: `> ${words}`,
        block: true,
      });
    return [];
  }

  /** An emoji that is a picture is its sign; other pictures are left behind. */
  private image(node: Element): ElementContent[] {
    const alt = attribute(node, 'alt').trim();
    if (/^\p{Extended_Pictographic}/u.test(alt) || EMOJI_NAME.test(alt))
      return this.text({ type: 'text', value: alt });
    const address = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'src']
      .map((name) => attribute(node, name))
      .find(isAddress);
    if (alt === '' && address === undefined) return [];
    const words = withoutMarks(alt).replace(/[[\]\n]/g, ' ');
    this.box.drop({
      kind: 'image',
      what: words === '' ? t`A picture was left out.` : t`A picture was left out: “${shortened(words)}”.`,
      before: address === undefined ? null : `![${words}](${resolvedAddress(address, this.base) ?? address})`,
      block: false,
    });
    return [];
  }

  private link(node: Element, written: boolean): ElementContent[] {
    const children = this.children(node.children, written);
    const url = attribute(node, 'href').trim();
    if (url === '' && attribute(node, 'dataCfemail') === '') return children;
    if (!children.some((child) => child.type !== 'element' || hasWords(child))) return children;
    if (/\/cdn-cgi\/l\/email-protection/.test(url)) return children;
    const wrapped = unwrappedAddress(url);
    const address = wrapped ?? resolvedAddress(url, this.base);
    if (address === null) return this.lost(children, url);
    if (wrapped !== null)
      this.box.drop({
        kind: 'link',
        what: t`The link to ${shortened(wrapped)} no longer goes through another site.`,
        before: null,
        block: false,
      });
    return [{ ...node, properties: { href: address }, children }];
  }

  /** The words stay, with a gap behind them; a mention or a jump inside the page needs none. */
  private lost(children: ElementContent[], url: string): ElementContent[] {
    const words = children
      .map((child) => (child.type === 'element' ? wordsOf(child) : child.type === 'text' ? child.value : ''))
      .join('');
    if (url.startsWith('#') || /^\s*@/.test(words)) return children;
    this.box.gap();
    this.box.drop({
      kind: 'link',
      what: t(
        'The address of “{0}” ({1}) leads nowhere outside its page: look it up.',
        shortened(withoutMarks(words)),
        shortened(url),
      ),
      before: null,
      block: false,
    });
    return children;
  }
}

const WRITTEN: ReadonlySet<string> = new Set(['article', 'blockquote', 'li', 'main', 'section', 'td']);
/** Left out without a word: nobody saw them. */
const SILENT: ReadonlySet<string> = new Set([
  'base',
  'head',
  'input',
  'link',
  'meta',
  'script',
  'style',
  'title',
]);
const EMOJI_NAME = /^:[a-z0-9_+-]{1,40}:$/;

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype';
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}

function isAddress(url: string): boolean {
  return (
    url !== '' &&
    !url.startsWith('data:') &&
    !/(?:pixel|blank|spacer|placeholder)\.(?:gif|png|svg)/i.test(url)
  );
}
