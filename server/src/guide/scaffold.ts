/** Scaffolds: text that a snippet or a fix left to be filled. It never counts as a name, a target or a do. */
import type { Scaffold } from './types.js';
import { overlaps } from './text.js';
import { allWords, wordSource } from './vocabulary.js';
import type { Words } from './words.js';

const names = wordSource(allWords((data) => data.scaffoldNames));
const byWords = wordSource(allWords((data) => data.attributionLeads));
const namePattern = new RegExp(`(?:[-–—~]{1,2}\\s?|(?<=${byWords}\\s))@${names}(?=\\s*$|[\\s.,)])`, 'giu');
/** `(replace X with …)` and a part that is nothing but dots. */
const replacePattern = /\([^()\n]{0,60}\s(?:…|\.{3})\s*\)/gu;
const dotsPattern = /(?<=^[\s\p{P}\p{S}]{0,12})(?:…|\.{3})(?=[\s\p{P}\p{S}]{0,12}$)/gu;
const linkPattern = /(?<![\p{L}\p{N}])https?:\/\/(?=[\s)\]>.,;]|$)/giu;
const texts = allWords((data) => data.scaffoldTexts);
const textPattern = texts.length > 0 ? new RegExp(texts.map(quoted).join('|'), 'giu') : null;

/** True when `name` is the name a snippet inserts, not a person's. */
export function isScaffoldName(name: string): boolean {
  return new RegExp(`^${names}$`, 'iu').test(name);
}

/** True when `text` holds no words of its own: empty, dots, an ellipsis. */
export function isBlankAnswer(text: string): boolean {
  return /^[\s.…_-]*$/u.test(text);
}

/** True when `url` goes nowhere yet. */
export function isScaffoldUrl(url: string): boolean {
  return /^(?:https?:\/\/)?$|^(?:mailto|tel):$/i.test(url.trim());
}

/** The scaffolds among `words`, in order; links that go nowhere among them. */
export function scaffoldsIn(words: Words): Scaffold[] {
  const found = [
    ...matches(words, namePattern, 'name'),
    ...matches(words, linkPattern, 'link'),
    ...matches(words, replacePattern, 'text'),
    ...matches(words, dotsPattern, 'text'),
    ...(textPattern ? matches(words, textPattern, 'text') : []),
    ...words.line.links
      .filter(({ url }) => isScaffoldUrl(url))
      .map(({ start, end }) => linkScaffold(words, start, end)),
  ];
  return outermost(found);
}

/** One gap is one scaffold: of two that overlap the wider one stays. */
function outermost(found: readonly Scaffold[]): Scaffold[] {
  const width = ({ position }: Scaffold): number => (position.end.offset ?? 0) - (position.start.offset ?? 0);
  const kept: Scaffold[] = [];
  for (const scaffold of [...found].sort((a, b) => width(b) - width(a))) {
    if (!kept.some((other) => overlaps(other.position, scaffold.position))) kept.push(scaffold);
  }
  return kept.sort((a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0));
}

function matches(words: Words, pattern: RegExp, form: Scaffold['form']): Scaffold[] {
  return Array.from(words.text.matchAll(pattern), (match) => ({
    position: words.position(match.index, match.index + match[0].length),
    raw: match[0],
    form,
  }));
}

function linkScaffold(words: Words, start: number, end: number): Scaffold {
  return {
    position: words.locator.position(start, end),
    raw: words.locator.text.slice(start, end),
    form: 'link',
  };
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}
