/** A unit read as a do or a don't: marker, number, words, negation, and the do written behind `Instead:`. */
import { markerAt, symbolAt, type MarkerMatch } from './marker.js';
import { isBlankAnswer, scaffoldsIn } from './scaffold.js';
import { speechIn } from './quotes.js';
import type { Instead, Marker, Polarity, Practice } from './types.js';
import type { Unit } from './unit.js';
import { perLanguages } from './vocabulary.js';
import type { Words } from './words.js';

const NUMBER = /^(\d{1,2}|[a-zA-Z])[.)]\s+/u;
const patterns = perLanguages(({ source }) => {
  const instead = source((data) => data.instead);
  return {
    negated: new RegExp(`^["“„«'‘*_\\s]*${source((data) => data.negations)}`, 'iu'),
    bracketed: new RegExp(`[(\\[（]\\s*${instead}\\s*[:：]\\s*(?<text>.*?)\\s*[)\\]）]?[\\s.]*$`, 'iu'),
    inline: new RegExp(`(?<=[.!?;,"”»—–-]\\s*|\\s)${instead}\\s*[:：]\\s*(?<text>\\S.*)$`, 'iu'),
    none: new RegExp(
      `(?:[(\\[（]|\\s[–—-])\\s*${source((data) => data.noAlternative)}\\s*[.。]?\\s*(?:[)\\]）]|$)[\\s.]*$`,
      'iu',
    ),
  };
});
const ARROW = /(?:\s|(?<=[。！？，]))(?:→|➜|➡\uFE0F?|⇒|⟶|->|=>)\s*(?<text>\S.*)$/u;
/** `Settings → Privacy` is a way through menus, not an answer. */
const MENU_PATH = /(?<![\p{L}])\p{Lu}[\p{L}]*\s(?:→|➜|->|=>)\s*\p{Lu}[\p{L}]*(?:\s\p{Lu}[\p{L}]*)?[\s.]*$/u;
/** The side that the words take by themselves ("Don't …" denies); used where neither label nor marker says. */
export function isNegated(text: string, languages: readonly string[]): boolean {
  return patterns(languages).negated.test(text);
}

/** The marker at the start of a unit's words. */
export function markerOf(words: Words): MarkerMatch | null {
  const strong = words.line.strong.find(([from]) => from === 0)?.[1] ?? 0;
  return markerAt(words.text, strong, words.languages);
}

/** Where `(no alternative)` ends a text; -1 when it does not. */
export function noAlternativeIn(text: string, languages: readonly string[]): number {
  return /[([（–—-]/u.test(text) ? (patterns(languages).none.exec(text)?.index ?? -1) : -1;
}

/** What the list around a practice says of it. */
export interface PracticePlace {
  readonly list: number;
  readonly group: number;
  readonly listPolarity: Polarity | null;
}

/** Reads a unit as a practice; null when it holds no words. */
export function practiceOf(unit: Unit, place: PracticePlace): Practice | null {
  const { words } = unit;
  const match = unit.container === 'cell' ? symbolAt(words.text, words.languages) : markerOf(words);
  const emoji = match && match.form !== 'word' ? markerAfter(words, match) : null;
  const from = (match?.length ?? 0) + (emoji ?? 0);
  const number = match ? (NUMBER.exec(words.text.slice(from))?.[0] ?? '') : '';
  const polarity =
    place.listPolarity ?? match?.polarity ?? (isNegated(words.text, words.languages) ? 'dont' : 'do');
  const instead = polarity === 'dont' ? insteadOf(words, from) : null;
  const body = bodyOf(words, from + number.length, instead?.from ?? words.text.length);
  const prose = words.prose(...body);
  if (prose.text === '' && !match) return null;
  return {
    type: 'practice',
    id: '',
    position: words.extent,
    text: prose.text,
    prose,
    scaffolds: [...scaffoldsIn(words), ...blankInstead(words, instead)],
    polarity,
    marker: match ? markerNode(words, match) : null,
    listPolarity: place.listPolarity,
    negated: isNegated(prose.text, words.languages) || (match?.form === 'word' && match.polarity === 'dont'),
    number: number === '' ? null : number.replace(/[.)\s]/g, ''),
    instead: instead && !instead.blank ? instead.node : null,
    container: unit.container === 'cell' ? 'cell' : unit.container,
    list: place.list,
    group: place.group,
  };
}

/** `❌ **Don't:** …`: a word marker with a colon right behind the emoji belongs to the mark. */
function markerAfter(words: Words, match: MarkerMatch): number | null {
  const rest = words.text.slice(match.length);
  const colon = /^[^\s:：]{1,12}(?:\s[^\s:：]{1,6})?\s*[:：]\s*/u.exec(rest);
  const word = colon ? markerAt(rest, 0, words.languages) : null;
  return word?.form === 'word' && word.length === colon?.[0].length ? word.length : null;
}

function markerNode(words: Words, match: MarkerMatch): Marker {
  const entity = words.locator.text[words.offset(0)] === '&';
  const end = match.raw.length;
  return {
    position: words.position(0, end),
    raw: words.locator.text.slice(words.offset(0), words.endOffset(end)),
    polarity: match.polarity,
    form: entity && match.form === 'emoji' ? 'entity' : match.form,
    ambiguous: match.ambiguous,
  };
}

interface FoundInstead {
  readonly from: number;
  readonly node: Instead;
  /** The answer is not written yet: `(Instead: …)`. */
  readonly blank: boolean;
}

function insteadOf(words: Words, start: number): FoundInstead | null {
  const text = words.text;
  const none = noAlternativeIn(text, words.languages);
  if (none >= start) return { from: none, blank: false, node: insteadNode(words, none, null) };
  const match = answerIn(text, words.languages);
  const answer = match?.groups?.['text'];
  if (!match || answer === undefined || match.index < start || text.slice(start, match.index).trim() === '')
    return null;
  const from = match.index + match[0].lastIndexOf(answer);
  return {
    from: match.index,
    blank: isBlankAnswer(answer),
    node: insteadNode(words, match.index, [from, from + answer.length]),
  };
}

function answerIn(text: string, languages: readonly string[]): RegExpExecArray | null {
  const { bracketed, inline } = patterns(languages);
  const named = /[:：]/u.test(text) ? (bracketed.exec(text) ?? inline.exec(text)) : null;
  return named ?? (MENU_PATH.test(text) ? null : ARROW.exec(text));
}

function insteadNode(words: Words, from: number, answer: readonly [number, number] | null): Instead {
  const position = words.position(from, words.text.length);
  if (!answer) return { position, text: null, prose: null };
  const prose = words.prose(...unquoted(words.text, ...answer));
  return { position, text: prose.text, prose };
}

function blankInstead(words: Words, instead: FoundInstead | null): Practice['scaffolds'] {
  if (!instead?.blank) return [];
  return [{ position: instead.node.position, raw: words.text.slice(instead.from), form: 'text' }];
}

/** The words between marker and `Instead:`, without quotes around all of them. */
function bodyOf(words: Words, from: number, to: number): [number, number] {
  return unquoted(words.text, from, to);
}

function unquoted(text: string, from: number, to: number): [number, number] {
  const slice = text.slice(from, to).replace(/[\s—–,;-]+$/u, '');
  const speech = speechIn(slice);
  const only =
    speech.segments.length === 1 && speech.quoted && !speech.unclosed ? speech.segments[0] : undefined;
  const lead = slice.length - slice.trimStart().length;
  if (only && only[0] === lead + 1 && slice.slice(only[1] + 1).trim().length <= 1)
    return [from + only[0], from + only[1]];
  return [from, from + slice.length];
}
