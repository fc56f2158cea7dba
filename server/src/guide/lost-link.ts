/** Words that say a link was there and is not: "found in this post", "Members []", "email" at a line's end. */
import type { LostLink, SectionKind } from './types.js';
import { perLanguages } from './vocabulary.js';
import type { Words } from './words.js';

const cues = perLanguages((speech) => speech.patterns((data) => data.lostLinks, 'giu'));

/** The lost links among `words`; words inside a link, code or struck text are none. */
export function lostLinksIn(words: Words, section: SectionKind): LostLink[] {
  const found: { from: number; to: number; text: string }[] = [];
  for (const pattern of cues(words.languages)) {
    // Most words hold none, and `matchAll` copies its pattern each time.
    if (words.text.search(pattern) < 0) continue;
    for (const match of words.text.matchAll(pattern)) {
      const target = match.groups?.['target'] ?? match[0];
      const from = match.index + match[0].lastIndexOf(target);
      const to = from + target.length;
      if (
        isCovered(words, from, to) ||
        isProgramText(words, from, to) ||
        found.some((other) => from < other.to && other.from < to)
      )
        continue;
      found.push({ from, to, text: target });
    }
  }
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, text }) => ({ position: words.position(from, to), text, form: formOf(text), section }));
}

function formOf(text: string): LostLink['form'] {
  if (/^\[\s*\]$/.test(text)) return 'empty';
  return /^\[email/i.test(text) ? 'email' : 'words';
}

/** Beside words set in code, empty brackets are signs of a program. */
function isProgramText({ line, text }: Words, from: number, to: number): boolean {
  return formOf(text.slice(from, to)) === 'empty' && line.code.length > 0;
}

/** A link in or right behind the words answers them: "see this post: https://…". */
function isCovered(words: Words, from: number, to: number): boolean {
  const { links, code, struck } = words.line;
  const start = words.offset(from);
  const end = words.endOffset(to);
  const linked = links.some(
    (link) => (link.start < end && start < link.end) || follows(words, to, link.start),
  );
  if (addressBelow.test(words.locator.text.slice(end, end + 40))) return true;
  const set = [...code, ...struck].some(([first, last]) => from < last && first < to);
  return linked || set;
}

/** The address stands on the next line. */
const addressBelow = /^[ \t]*[:：]?[ \t]*(?:\r?\n[ \t>]*){1,2}<?https?:\/\//iu;

function follows(words: Words, to: number, linkStart: number): boolean {
  const gap = linkStart - words.endOffset(to);
  return (
    gap >= 0 && gap <= 4 && /^[\s:(→–—-]*$/u.test(words.locator.text.slice(words.endOffset(to), linkStart))
  );
}
