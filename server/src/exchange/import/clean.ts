/** A page as parsed, cleaned: only what somebody wrote, in elements that Markdown has. */
import { t } from '@vscode/l10n';
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { DO_MARK, DONT_MARK, symbolAt } from '../../guide/marker.js';
import { exportClasses } from '../export/classes.js';
import { resolvedAddress, unwrappedAddress } from './addresses.js';
import { bylineOf, isChrome, isHidden, isQuotedReply } from './chrome.js';
import { Heads, headOf, type Head } from './heads.js';
import { attribute, classesOf, element, hasWords, holds, type Parent, wordsOf } from './elements.js';
import { DropBox, withoutMarks, type Drop } from './marks.js';
import { isTitle, nested, styled, withWordLists } from './office.js';
import {
  isHeading,
  isLayout,
  isPermalink,
  permalinkIn,
  previewOf,
  withoutList,
  withTitle,
  type Preview,
} from './forum.js';
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
  const framed = holds(page, ({ tagName }) => tagName === 'article' || tagName === 'main');
  const cleaner = new Cleaner(
    base,
    framed,
    holds(page, ({ tagName }) => tagName === 'h1'),
  );
  const children = cleaner.children(page.children as readonly RootContent[], false);
  return { tree: withTitle({ type: 'root', children }), drops: cleaner.box.drops };
}

class Cleaner {
  readonly box = new DropBox();
  private readonly heads = new Heads();
  private readonly titles = new Set<string>();

  constructor(
    private readonly base: string | undefined,
    private readonly framed: boolean,
    private hasTitle: boolean,
  ) {}

  children(nodes: readonly RootContent[], written: boolean): ElementContent[] {
    return withWordLists(nodes.filter(isContent)).flatMap((node) => this.node(node, written));
  }

  private node(node: ElementContent, written: boolean): ElementContent[] {
    if (node.type === 'text') return this.text(node);
    if (node.type !== 'element') return [];
    if (classesOf(node).includes(exportClasses.hidden)) return [];
    const preview = previewOf(node);
    if (preview) return this.preview(node, preview);
    const byline = bylineOf(node);
    if (byline !== null) return [element('p', this.text({ type: 'text', value: byline }))];
    if (isQuotedReply(node)) return this.quotation(node);
    const head = headOf(node, this.heads.awaitsDate);
    if (head) return this.head(head);
    if (isChrome(node, written, this.framed)) return this.chrome(node);
    if (node.tagName === 'img') return this.image(node);
    if (node.tagName === 'a') return this.link(node, written);
    return this.element(node, written);
  }

  private text(node: Text): Text[] {
    return this.written(withoutMarks(node.value));
  }

  private written(value: string): Text[] {
    const text: Text = { type: 'text', value };
    this.box.meet(text);
    return [text];
  }

  /** The head of a post as a line; what else it says belongs to the page. */
  private head(head: Head): ElementContent[] {
    const { line, rest } = this.heads.meet(head);
    if (rest !== '') this.dropped(rest);
    return line === null ? [] : [element('p', this.written(line))];
  }

  private dropped(words: string): void {
    const shown = withoutMarks(words);
    this.box.drop({
      kind: 'chrome',
      what: t`“${shortened(shown)}” was taken out: it belongs to the page that the text was copied from.`,
      before: shown,
      block: true,
    });
  }

  private element(node: Element, written: boolean): ElementContent[] {
    const inside = written || WRITTEN.has(node.tagName);
    const permalink = isHeading(node) ? permalinkIn(node) : null;
    const shaped = permalink ? { ...node, children: permalink.children } : this.titled(nested(node));
    if (permalink && this.isRepeated(permalink)) return [];
    const own = styled({ ...shaped, children: this.children(shaped.children, inside) });
    if (own.tagName === 'table') return [flatTable(own)];
    // Empty paragraphs are the empty lines of rich text editors; other empty boxes held only what was taken out.
    if (EMPTY_IS_NOTHING.has(own.tagName) && !hasWords(own) && !holds(own, isKept)) return [];
    if (own.tagName.includes(':')) return [element('span', own.children)];
    return [isLayout(own) ? withoutList(own) : own];
  }

  /** What is set in large letters or called a title above everything else is the title of a text that has no other. */
  private titled(node: Element): Element {
    if (this.hasTitle || node.tagName !== 'p' || !this.box.isAtStart || !isTitle(node)) return node;
    this.hasTitle = true;
    return { ...node, tagName: 'h1' };
  }

  /** The title of a thread over each of its posts. */
  private isRepeated(title: Element): boolean {
    const words = wordsOf(title);
    const isKnown = this.titles.has(words);
    this.titles.add(words);
    if (isKnown) this.dropped(words);
    return isKnown;
  }

  /** The forum made a box of an address: the link stays, what it says of the other page goes. */
  private preview(node: Element, { title, url }: Preview): ElementContent[] {
    const rest = wordsOf(node).replace(title, '').replace(/\s+/g, ' ').trim();
    const link = element('a', this.written(withoutMarks(title)), { href: url });
    if (rest !== '') this.dropped(rest);
    return [element('p', [link])];
  }

  private chrome(node: Element): ElementContent[] {
    const shown = !isHidden(node) && !SILENT.has(node.tagName) && withoutMarks(wordsOf(node, 400)) !== '';
    if (node.tagName === 'input' && attribute(node, 'type') === 'checkbox') return [node];
    if (shown) this.dropped(wordsOf(node));
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
    if (/^\p{Extended_Pictographic}/u.test(alt)) return this.text({ type: 'text', value: alt });
    if (EMOJI_NAME.test(alt)) return this.text({ type: 'text', value: signOf(alt) });
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
    if (node.properties['href'] === undefined) return children;
    if (!children.some((child) => child.type !== 'element' || hasWords(child))) return children;
    // Hidden addresses whose words say so are found, and marked, as such.
    if (/\[email\s*protected\]/.test(wordsOf(node, 40))) return children;
    const wrapped = unwrappedAddress(url);
    const address = HIDDEN_MAIL.test(url) ? null : (wrapped ?? resolvedAddress(url, this.base));
    if (address === null) return this.lost(children, url, isPermalink(node));
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
  private lost(children: ElementContent[], url: string, isPermalink: boolean): ElementContent[] {
    const words = children
      .map((child) => (child.type === 'element' ? wordsOf(child) : child.type === 'text' ? child.value : ''))
      .join('');
    if (url.startsWith('#') || /^\s*@/.test(words) || isPermalink) return children;
    this.box.gap();
    if (url === '' || HIDDEN_MAIL.test(url)) return children;
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
/** Addresses that a site keeps from robots. */
const HIDDEN_MAIL = /\/cdn-cgi\/l\/email-protection/;
const EMOJI_NAME = /^:[a-z0-9_+-]{1,40}:$/;

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype';
}

const EMPTY_IS_NOTHING: ReadonlySet<string> = new Set(
  'p li ul ol dl dt dd blockquote h1 h2 h3 h4 h5 h6 details summary figure figcaption'.split(' '),
);

function isKept({ tagName }: Element): boolean {
  return tagName === 'br' || tagName === 'hr' || tagName === 'input' || tagName === 'img';
}

/** Marks that are pictures become the plain ones; other names of emoji stay as they are. */
function signOf(name: string): string {
  const polarity = symbolAt(name, [])?.polarity;
  return polarity === undefined ? name : polarity === 'do' ? DO_MARK : DONT_MARK;
}

function isAddress(url: string): boolean {
  return (
    url !== '' &&
    !url.startsWith('data:') &&
    !/(?:pixel|blank|spacer|placeholder)\.(?:gif|png|svg)/i.test(url)
  );
}
