/** What of a page is no part of what somebody wrote there. */
import type { Element } from 'hast';
import { bylineNameIn } from '../repair/residue.js';
import { attribute, classesOf, holds, piecesOf, styleOf, wordsOf, type Parent } from './elements.js';
import words from './words.json' with { type: 'json' };

const tags: ReadonlySet<string> = new Set(words.chromeTags);
const roles: ReadonlySet<string> = new Set(words.chromeRoles);
const classes: ReadonlySet<string> = new Set(words.chromeClasses);
const quotes: ReadonlySet<string> = new Set(words.quoteClasses);

/** Boxes that may stand in what somebody wrote: `<footer>` under a quotation, `<header>` with the title. */
const EITHER: ReadonlySet<string> = new Set(['aside', 'footer', 'header']);
/** A box whose class alone says that it is chrome holds no more than this. */
const LONGEST_CHROME = 400;

/**
 * Says whether an element belongs to the page around.
 *
 * @param node - the element
 * @param written - it stands in an article, a quotation or an item
 */
export function isChrome(node: Element, written: boolean): boolean {
  if (tags.has(node.tagName)) return !EITHER.has(node.tagName) || (!written && !holds(node, isHeading));
  if (roles.has(attribute(node, 'role').toLowerCase()) && !holds(node, isHeading)) return true;
  if (isHidden(node)) return true;
  return classesOf(node).some(isChromeClass) && wordsOf(node, LONGEST_CHROME + 1).length <= LONGEST_CHROME;
}

/** Never shown: not even worth a note. */
export function isHidden(node: Element): boolean {
  const { hidden, ariaHidden } = node.properties;
  if (hidden === true || hidden === '') return true;
  if (String(ariaHidden) === 'true' && !/\p{Extended_Pictographic}/u.test(wordsOf(node, 20))) return true;
  return /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all)/.test(styleOf(node));
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

/** `reactions`, and `post__reactions` or `message-reactions`. */
function isChromeClass(name: string): boolean {
  return classes.has(name) || classes.has(/(?:__|--|-)([a-z]+)$/.exec(name)?.[1] ?? '');
}

/** The name and date above a reply, as one line; null for other elements. */
export function bylineOf(node: Element): string | null {
  if (/^(?:a|b|strong|em|span|time|td|tr|table|tbody)$/.test(node.tagName)) return null;
  const text = piecesOf(node, 8);
  if (text.length > 60 || !/\d/.test(text)) return null;
  const line = text.replace(/^@/, '').replace(/\s*[·•|–-]\s*/g, ' ');
  return LANGUAGES.some((language) => bylineNameIn(line, language) !== null) ? line : null;
}

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'];

/** A quotation of an earlier post inside a reply: nobody said it here. */
export function isQuotedReply(node: Element): boolean {
  if (!/^(?:blockquote|aside|div)$/.test(node.tagName)) return false;
  if (classesOf(node).some((name) => quotes.has(name))) return true;
  if (attribute(node, 'dataQuote') !== '' || attribute(node, 'dataUsername') !== '') return true;
  const [first] = node.children.filter((child) => child.type === 'element');
  return (
    node.tagName === 'blockquote' &&
    first?.type === 'element' &&
    first.tagName === 'cite' &&
    /(?:wrote|said|schrieb|escribió|a écrit|escreveu)\s*[:：]\s*$/iu.test(wordsOf(first, 120))
  );
}

/** The element that holds what somebody wrote: `<main>` where there is just one. */
export function mainOf(root: Parent): Parent {
  const found: Element[] = [];
  holds(root, (node) => {
    if (node.tagName === 'main' || attribute(node, 'role') === 'main') found.push(node);
    return false;
  });
  return found.length === 1 ? (found[0] as Element) : root;
}
