/** Placeholders in a response: what a listener has to replace before saying it. */
import type { Placeholder } from './types.js';
import { escapeRegExp } from './text.js';
import { perLanguages } from './vocabulary.js';
import type { Words } from './words.js';

const patterns = perLanguages(({ source, words }) => {
  const directions = words((data) => data.stageDirections)
    .map(escapeRegExp)
    .join('|');
  return {
    directions: new RegExp(`^(?:${directions})[.…!]*$|redacted|[—–]\\s*ed\\b`, 'iu'),
    explaining: source((data) => data.explanations),
    allBrackets: eitherOrder(
      source((data) => data.explanations),
      source((data) => data.bracketWords),
    ),
    explains: new RegExp(
      source((data) => data.explanations),
      'iu',
    ),
    letter: new RegExp(
      `(?:${source((data) => data.placeholderLeads)}\\s+)(?<letter>X{1,3}|XYZ|Y|Z|N)(?![\\p{L}\\p{N}'’-])|(?<![\\p{L}\\p{N}'’-])(?<alone>XYZ|X{2,3}|X)(?=\\s+\\p{Ll}|[.,!?])`,
      'gu',
    ),
  };
});

/** “Replace the words in brackets”, “Words in brackets stand for …”. */
function eitherOrder(one: string, other: string): RegExp {
  return new RegExp(`${one}[^.\\n]{0,60}?${other}|${other}[^.\\n]{0,60}?${one}`, 'iu');
}

const BRACKET = /\[(?<inner>[^\][\n]{1,80})\](?![([:])/gu;
const BRACE = /\{\{?(?<inner>[\p{L}][\p{L}\p{N} _/-]{0,40})\}\}?/gu;
const UNDERSCORE = /(?<![\p{L}\p{N}_])_{2,}(?![\p{L}\p{N}_])/gu;
const ANGLE_TEXT = /<(?<inner>[\p{L}][\p{L}\p{N} _-]{0,30})>/gu;

/**
 * The placeholders among the characters [from, to) of `words`.
 *
 * @param context - the words of the whole part, in which an explanation may stand
 */
export function placeholdersIn(words: Words, from: number, to: number, context: string): Placeholder[] {
  const text = words.text.slice(from, to);
  const found = [
    ...collect(text, BRACKET, 'bracket', (inner) => !isEditorial(inner, words.languages)),
    ...collect(text, BRACE, 'brace'),
    ...collect(text, UNDERSCORE, 'underscore'),
    ...collect(text, ANGLE_TEXT, 'angle'),
    ...(/[NXYZ]/.test(text) ? letters(text, words.languages) : []),
  ].sort((a, b) => a.index - b.index);
  return found.map(({ index, raw, form }) => ({
    position: words.position(from + index, from + index + raw.length),
    raw,
    form,
    explained: isExplained(raw, form, words, context),
  }));
}

interface Found {
  readonly index: number;
  readonly raw: string;
  readonly form: Placeholder['form'];
}

function collect(
  text: string,
  pattern: RegExp,
  form: Placeholder['form'],
  accept: (inner: string) => boolean = () => true,
): Found[] {
  return Array.from(text.matchAll(pattern))
    .filter((match) => accept(match.groups?.['inner'] ?? ''))
    .map((match) => ({ index: match.index, raw: match[0], form }));
}

function letters(text: string, languages: readonly string[]): Found[] {
  return Array.from(text.matchAll(patterns(languages).letter), (match) => {
    const raw = match.groups?.['letter'] ?? match.groups?.['alone'] ?? '';
    return { index: match.index + match[0].length - raw.length, raw, form: 'letter' as const };
  });
}

/** `[...]`, `[sic]`, `[Pause]`, `[name redacted]`, task boxes and footnotes are no placeholders. */
function isEditorial(inner: string, languages: readonly string[]): boolean {
  const text = inner.trim();
  return (
    text === '' ||
    /^[xX.…^\d]+$/u.test(text) ||
    text.startsWith('^') ||
    patterns(languages).directions.test(text)
  );
}

function isExplained(raw: string, form: Placeholder['form'], words: Words, context: string): boolean {
  const own = words.text;
  const { explaining, explains, allBrackets } = patterns(words.languages);
  const quoted = raw.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const edge = form === 'letter' ? '(?![\\p{L}\\p{N}])' : '';
  const legend = new RegExp(
    `(?<![\\p{L}\\p{N}])${quoted}${edge}["”]?\\s*(?:=|:|→|(?:is|means|stands for|steht für|significa)\\b)`,
    'u',
  );
  if (legend.test(context)) return true;
  if (!explains.test(own) && !explains.test(context)) return false;
  if (form === 'bracket' && (allBrackets.test(own) || allBrackets.test(context))) return true;
  const order = new RegExp(
    `${explaining}[^.\\n]{0,40}?["“]?${quoted}${edge}|${quoted}${edge}["”)]?\\s*\\(?${explaining}`,
    'iu',
  );
  return order.test(own) || order.test(context);
}
