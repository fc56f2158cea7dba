/** Comments that speak to Guidepost: `<!-- guidepost ignore RULE -- reason -->`. */
import type { Directive } from './types.js';
import type { Locator } from './text.js';

const COMMENT = /<!--\s*guidepost(?:\s+(?<verb>[a-z]+))?(?<rest>[\s\S]*?)-->/gu;
const REASON = /^(?<words>.*?)(?:(?:^|\s)--\s*(?<reason>.*))?$/su;
const VERBS: readonly Directive['verb'][] = ['ignore', 'disable', 'enable', 'pairing', 'gap'];

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
  const verb = VERBS.find((known) => known === match.groups?.['verb']) ?? 'unknown';
  const rest = (match.groups?.['rest'] ?? '').trim();
  const parts = REASON.exec(rest)?.groups;
  const words = (parts?.['words'] ?? '').trim();
  const rules =
    verb === 'pairing' || verb === 'gap' ? [] : words.split(/[\s,]+/u).filter((word) => word !== '');
  return { position, verb, rules: withoutUntil(rules), reason: parts?.['reason']?.trim() || null, rest };
}

/** `until 2027-05-01` is a date, not two rules. */
function withoutUntil(words: readonly string[]): readonly string[] {
  const index = words.indexOf('until');
  return index < 0 ? words : words.filter((_, at) => at !== index && at !== index + 1);
}
