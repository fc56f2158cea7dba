/** Scaffolds: text that a snippet or a fix left to be filled. It never counts as a name, a target or a do. */
import type { Scaffold } from './types.js';
import { escapeRegExp, overlaps } from './text.js';
import { perLanguages } from './vocabulary.js';
import type { Words } from './words.js';

/** `(replace X with …)`, `(Instead: ...)`; `(how, what, …)` is a list that goes on, `(as in for ...)` words left out: no gaps. */
const replacePattern = /\([^(),;\n]{0,60}(?:\s…|:\s?\.{3})\s*\)/gu;
/** A part that is nothing but dots. */
const dotsPattern = /(?<=^[\s\p{P}\p{S}]{0,12})(?:…|\.{3})(?=[\s\p{P}\p{S}]{0,12}$)/gu;
const linkPattern = /(?<![\p{L}\p{N}])https?:\/\/(?=[\s)\]>.,;]|$)/giu;

const patterns = perLanguages(({ source, words }) => {
  const names = source((data) => data.scaffoldNames);
  const leads = source((data) => data.attributionLeads);
  const openings = source((data) => Object.values(data.polarityWords));
  const texts = words((data) => data.scaffoldTexts).map((text) => escapeRegExp(text).replace(/ /g, '\\s+'));
  return {
    name: new RegExp(`(?:[-–—~]{1,2}\\s?|(?<=${leads}\\s|[:：]\\s?))@${names}(?=\\s*$|[\\s.,)])`, 'giu'),
    names: new Set(words((data) => data.scaffoldNames).map((name) => name.toLowerCase())),
    /** `Don't …`: begun, and left. */
    begun: new RegExp(
      `(?<=^[\\s\\p{P}\\p{S}]{0,12}${openings}[\\s:]{1,3})(?:…|\\.{3})(?=[\\s\\p{P}\\p{S}]{0,12}$)`,
      'giu',
    ),
    // As inserted, with nothing written on behind it: “write your own story” is advice.
    text: new RegExp(`(?:${texts.join('|') || '(?!)'})(?!\\s*[\\p{L}\\p{N}])`, 'gu'),
  };
});

/** True when `name` is the name a snippet inserts, not a person's. */
export function isScaffoldName(name: string, languages: readonly string[]): boolean {
  return patterns(languages).names.has(name.toLowerCase());
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
  const { name, text, begun } = patterns(words.languages);
  const found = [
    ...(words.text.includes('@') ? matches(words, name, 'name') : []),
    ...(words.text.includes('://') ? matches(words, linkPattern, 'link') : []),
    ...(/…|\.{3}/u.test(words.text)
      ? [replacePattern, dotsPattern, begun]
          .flatMap((pattern) => matches(words, pattern, 'text'))
          .filter(({ position }) => !endsInCode(words, position))
      : []),
    ...matches(words, text, 'text'),
    ...words.line.links
      .filter(({ url }) => isScaffoldUrl(url))
      .map(({ start, end }) => linkScaffold(words, start, end)),
  ];
  return found.length > 1 ? outermost(found) : found;
}

/** One gap is one scaffold: of two that overlap the wider one stays. */
export function outermost(found: readonly Scaffold[]): Scaffold[] {
  const width = ({ position }: Scaffold): number => (position.end.offset ?? 0) - (position.start.offset ?? 0);
  const kept: Scaffold[] = [];
  for (const scaffold of [...found].sort((a, b) => width(b) - width(a))) {
    if (!kept.some((other) => overlaps(other.position, scaffold.position))) kept.push(scaffold);
  }
  return kept.sort((a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0));
}

function matches(words: Words, pattern: RegExp, form: Scaffold['form']): Scaffold[] {
  return Array.from(words.text.matchAll(pattern)).flatMap(({ index, 0: raw }) => {
    const to = index + raw.length;
    return isInCode(words, index, to) ? [] : [{ position: words.position(index, to), raw, form }];
  });
}

/** What is set in code inside a sentence is spoken of, not left to be filled. */
function isInCode({ line, text }: Words, from: number, to: number): boolean {
  return line.code.some(([first, last]) => first <= from && to <= last && last - first < text.length);
}

/** Dots set in code are signs of a program, as in `[…]`, also with a bracket of ours around them. */
function endsInCode({ line, locator }: Words, { start, end }: Scaffold['position']): boolean {
  if (line.code.length === 0) return false;
  const from = start.offset ?? 0;
  const dots = from + locator.text.slice(from, end.offset).search(/…|\.{3}/u);
  return line.code.some(
    ([first, last]) => (line.at[first] ?? Infinity) <= dots && dots <= (line.at[last - 1] ?? -1),
  );
}

function linkScaffold(words: Words, start: number, end: number): Scaffold {
  return {
    position: words.locator.position(start, end),
    raw: words.locator.text.slice(start, end),
    form: 'link',
  };
}
