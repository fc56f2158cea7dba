/** Comments that speak to Guidepost: `<!-- guidepost ignore RULE until 2027-05-01 -- reason -->`. */
import type { Directive } from './types.js';
import type { Locator } from './text.js';

const COMMENT =
  /<!--\s*guidepost(?:[\s:-]+(?<verb>\p{L}+(?:-\p{L}+)*))?(?![\w.])(?<rest>(?:(?!<!--)[\s\S])*?)-->/gu;
const REASON = /^(?<words>.*?)(?:(?:^|\s)--\s*(?<reason>.*))?$/su;
/** A day may also stand at the end of the reason. */
const UNTIL = /(?:^|\s)until\s+(?<day>\d{4}-\d{1,2}-\d{1,2})[\s.]*$/u;

/** What comments can tell Guidepost to do. */
export const directiveVerbs = ['ignore', 'disable', 'enable', 'pairing', 'gap'] as const;

/**
 * The directives in the HTML comments of a section.
 *
 * @param ranges - offsets of the section's HTML nodes: a comment inside code is text
 */
export function directivesIn(locator: Locator, ranges: readonly (readonly [number, number])[]): Directive[] {
  return ranges.flatMap(([start, end]) =>
    Array.from(locator.text.slice(start, end).matchAll(COMMENT), (match) => {
      const from = start + match.index;
      return directive(match, locator.position(from, from + match[0].length));
    }),
  );
}

function directive(match: RegExpMatchArray, position: Directive['position']): Directive {
  const word = match.groups?.['verb'] ?? '';
  const verb = directiveVerbs.find((known) => known === word) ?? 'unknown';
  const rest = (match.groups?.['rest'] ?? '').trim();
  const parts = REASON.exec(rest)?.groups;
  const words = (parts?.['words'] ?? '').split(/[\s,]+/u).filter((one) => one !== '');
  const reason = parts?.['reason']?.trim() ?? '';
  const late = UNTIL.exec(reason);
  const told = late ? reason.slice(0, late.index).trim() : reason;
  const { rules, until } = verb === 'pairing' || verb === 'gap' ? noRules : parted(words);
  return {
    position,
    verb,
    word,
    rules,
    until: until ?? late?.groups?.['day'] ?? null,
    reason: told || null,
    rest,
  };
}

const noRules = { rules: [], until: null };

/** `until 2027-05-01` is a day, not two rules. */
function parted(words: readonly string[]): { rules: readonly string[]; until: string | null } {
  const index = words.indexOf('until');
  if (index < 0) return { rules: words, until: null };
  return { rules: words.toSpliced(index, 2), until: words[index + 1] ?? '' };
}
