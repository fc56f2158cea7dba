/** What of a page is no part of what somebody wrote there. */
import type { Element } from 'hast';
import { bylineNameIn, residueIn } from '../repair/residue.js';
import {
  attribute,
  classesOf,
  hasWords,
  holds,
  isInline,
  namesOf,
  piecesOf,
  styleOf,
  wordsOf,
  type Parent,
} from './elements.js';
import words from './words.json' with { type: 'json' };

const tags: ReadonlySet<string> = new Set(words.chromeTags);
const roles: ReadonlySet<string> = new Set(words.chromeRoles);
const classes: ReadonlySet<string> = new Set(words.chromeClasses);
const parts: ReadonlySet<string> = new Set(words.chromeWords);
const counts: ReadonlySet<string> = new Set(words.countWords);
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
 * @param framed - the page says what its article is
 */
export function isChrome(node: Element, written: boolean, framed: boolean): boolean {
  if (tags.has(node.tagName)) return !mayBeWritten(node, written, framed);
  const role = attribute(node, 'role').toLowerCase();
  if (roles.has(role) && !holds(node, role === 'navigation' ? isTitle : isHeading)) return true;
  if (isHidden(node) || node.properties['dataFootnoteBackref'] !== undefined) return true;
  return (isNamedChrome(node) || isDead(node)) && !leadsSomewhere(node);
}

/** A note in what was copied from a text editor is an `<aside>` as well as the sidebar of a page. */
function mayBeWritten(node: Element, written: boolean, framed: boolean): boolean {
  if (!EITHER.has(node.tagName)) return false;
  return written || holds(node, isHeading) || (node.tagName === 'aside' && !framed && !isNamedChrome(node));
}

/** Small, and by its name a button, a counter, a bar of reactions. */
function isNamedChrome(node: Element): boolean {
  const names = namesOf(node);
  const isPart = [...names].some((name) => parts.has(name)) || classesOf(node).some(isChromeClass);
  const isCount = [...names].some((name) => counts.has(name));
  if (!isPart && !isCount) return false;
  const shown = wordsOf(node, LONGEST_CHROME + 1);
  return (isPart && shown.length <= LONGEST_CHROME) || (isCount && /^[\d.,]{1,9}k?$/.test(shown));
}

/** A row of links that lead nowhere without the page’s script, or back to its own parts: “Reply · Share”. */
function isDead(node: Element): boolean {
  if (isInline(node) || /^(?:body|html|main|article|h[1-6])$/.test(node.tagName)) return false;
  const links = linksIn(node, MOST_LINKS);
  if (links.length === 0 || links.length > MOST_LINKS) return false;
  const isButton = (link: Element): boolean =>
    /^(?:#|#0|javascript:.{0,40})$/i.test(attribute(link, 'href').trim());
  const trail = links.length > 1 && links.every((link) => /^[./?]/.test(attribute(link, 'href')));
  if (!trail && !links.every(isButton)) return false;
  const rest = withoutPieces(wordsOf(node, 1000), links);
  if (trail) return new RegExp(`^(?:\\s*[/>›»→]\\s*){${links.length - 1},}$`, 'u').test(rest);
  return /^[\s/>›»→·|\d-]*$/u.test(rest);
}

const MOST_LINKS = 12;

function linksIn(node: Element, most: number): Element[] {
  const links: Element[] = [];
  holds(node, (child) => {
    if (child.tagName === 'a') links.push(child);
    return links.length > most;
  });
  return links;
}

function withoutPieces(words: string, links: readonly Element[]): string {
  return links.reduce((rest, link) => rest.replace(wordsOf(link, 100), ''), words);
}

/** It holds a link of the author's to another place: a button may be one as well. */
function leadsSomewhere(node: Element): boolean {
  const isOwn = (link: Element): boolean =>
    link.tagName === 'a' &&
    /^(?:https?|mailto|tel):/i.test(attribute(link, 'href')) &&
    hasWords(link) &&
    !LANGUAGES.some((language) => residueIn(wordsOf(link, 100), language) === 'chrome');
  const isButton = classesOf(node).some((name) => /(?:^|[_-])(?:btn|button)s?(?:[_-]|$)/.test(name));
  return isButton && (isOwn(node) || holds(node, isOwn));
}

/** Never shown: not even worth a note. */
export function isHidden(node: Element): boolean {
  const { hidden, ariaHidden } = node.properties;
  if (node.tagName === 'br') return false;
  if (hidden === true || hidden === '') return true;
  if (String(ariaHidden) === 'true' && !/\p{Extended_Pictographic}/u.test(wordsOf(node, 20))) return true;
  return /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all)/.test(styleOf(node));
}

function isTitle({ tagName }: Element): boolean {
  return tagName === 'h1';
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

/** A quotation of an earlier post inside a reply, or of the mail that is answered: nobody said it here. */
export function isQuotedReply(node: Element): boolean {
  if (!/^(?:blockquote|aside|div)$/.test(node.tagName)) return false;
  if (classesOf(node).some((name) => quotes.has(name))) return true;
  const marks = node.tagName === 'div' ? /^data.*quote/i : /^data.*(?:quote|username)/i;
  if (Object.keys(node.properties).some((name) => marks.test(name))) return true;
  if (node.tagName !== 'blockquote') return false;
  const [first] = node.children.filter((child) => child.type === 'element');
  return (
    first?.type === 'element' &&
    /(?:wrote|said|schrieb|escribió|dijo|a écrit|a dit|escreveu|disse)\s*[:：]\s*$/iu.test(
      wordsOf(first, 120),
    )
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
