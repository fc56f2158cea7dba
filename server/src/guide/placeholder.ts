/** Placeholders in a response: what a listener has to replace before saying it. */
import type { Placeholder } from './types.js';
import { allWords, wordSource } from './vocabulary.js';
import type { Words } from './words.js';

const directions = new RegExp(
  `^(?:${allWords((data) => data.stageDirections)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})[.…!]*$|redacted|[—–]\\s*ed\\b`,
  'iu',
);
const explaining = wordSource(allWords((data) => data.explanations));
const leads = wordSource(allWords((data) => data.placeholderLeads));

const BRACKET = /\[(?<inner>[^\][\n]{1,80})\](?![([:])/gu;
const BRACE = /\{\{?(?<inner>[\p{L}][\p{L}\p{N} _/-]{0,40})\}\}?/gu;
const UNDERSCORE = /(?<![\p{L}\p{N}_])_{2,}(?![\p{L}\p{N}_])/gu;
const LETTER = new RegExp(
  `(?:${leads}\\s+)(?<letter>X{1,3}|XYZ|Y|Z|N)(?![\\p{L}\\p{N}'’-])|(?<![\\p{L}\\p{N}'’-])(?<alone>XYZ|X{2,3}|X)(?=\\s+\\p{Ll}|[.,!?])`,
  'gu',
);
const ANGLE_TEXT = /<(?<inner>[\p{L}][\p{L}\p{N} _-]{0,30})>/gu;

/**
 * The placeholders among the characters [from, to) of `words`.
 *
 * @param context - the words of the whole part, in which an explanation may stand
 */
export function placeholdersIn(words: Words, from: number, to: number, context: string): Placeholder[] {
  const text = words.text.slice(from, to);
  const found = [
    ...collect(text, BRACKET, 'bracket', (inner) => !isEditorial(inner)),
    ...collect(text, BRACE, 'brace'),
    ...collect(text, UNDERSCORE, 'underscore'),
    ...collect(text, ANGLE_TEXT, 'angle'),
    ...letters(text),
  ].sort((a, b) => a.index - b.index);
  return found.map(({ index, raw, form }) => ({
    position: words.position(from + index, from + index + raw.length),
    raw,
    form,
    explained: isExplained(raw, form, words.text, context),
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

function letters(text: string): Found[] {
  return Array.from(text.matchAll(LETTER), (match) => {
    const raw = match.groups?.['letter'] ?? match.groups?.['alone'] ?? '';
    return { index: match.index + match[0].length - raw.length, raw, form: 'letter' as const };
  });
}

/** `[...]`, `[sic]`, `[Pause]`, `[name redacted]`, task boxes and footnotes are no placeholders. */
function isEditorial(inner: string): boolean {
  const text = inner.trim();
  return text === '' || /^[xX.…^\d]+$/u.test(text) || text.startsWith('^') || directions.test(text);
}

function isExplained(raw: string, form: Placeholder['form'], own: string, context: string): boolean {
  const quoted = raw.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const edge = form === 'letter' ? '(?![\\p{L}\\p{N}])' : '';
  const legend = new RegExp(
    `(?<![\\p{L}\\p{N}])${quoted}${edge}["”]?\\s*(?:=|:|→|(?:is|means|stands for|steht für|significa)\\b)`,
    'u',
  );
  const order = new RegExp(
    `${explaining}[^.\\n]{0,40}?["“]?${quoted}${edge}|${quoted}${edge}["”)]?\\s*\\(?${explaining}`,
    'iu',
  );
  return legend.test(context) || order.test(own) || order.test(context);
}
