/** Where a guide names danger to a person. */
import type { Guide, Position } from '../../guide/types.js';
import { oncePerValue } from '../../guide/remember.js';
import { offsetOf, rangeFrom } from '../../lint/places.js';
import { utterancesOf, type Utterance } from '../../lint/utterance.js';
import { dangerIn, type Span } from './danger.js';

/** Words that name danger. */
export interface Danger {
  readonly position: Position;
  readonly words: string;
}

/** So many places are shown. */
const most = 5;

/**
 * The first places where title, situation, responses or do's name danger; not those in tips and don'ts.
 *
 * @param guide the guide
 * @param source the text
 */
export function dangersOf(guide: Guide, source: string): readonly Danger[] {
  const found = [...inTitle(guide), ...inSituation(guide, source)];
  for (const one of utterancesOf(guide)) {
    if (found.length >= most) break;
    if (one.role === 'tip') continue;
    const danger = dangerInPart(one, guide.language, source);
    if (danger) found.push(danger);
  }
  return found;
}

function inTitle({ title, language }: Guide): Danger[] {
  const span = title ? dangerIn(title.text, language) : null;
  return title && span ? [{ position: title.position, words: title.text.slice(span.start, span.end) }] : [];
}

/** The text of a situation joins its paragraphs, so the words are looked for again in the source. */
function inSituation({ situation, language }: Guide, source: string): Danger[] {
  if (!situation) return [];
  const span = spanIn(situation.prose)(language, situation.text);
  if (!span) return [];
  const words = situation.text.slice(span.start, span.end);
  const from = offsetOf(situation.position.start);
  const start = source.slice(from, offsetOf(situation.position.end)).indexOf(words);
  if (start < 0) return [{ position: situation.position, words }];
  const position = rangeFrom(source, situation.position.start, from + start, from + start + words.length);
  return [{ position, words }];
}

function dangerInPart({ prose, position }: Utterance, language: string, source: string): Danger | null {
  const span = spanIn(prose)(language);
  if (!span) return null;
  const at = (index: number): number => prose.start + (prose.map ? (prose.map[index] ?? index) : index);
  return {
    position: rangeFrom(source, position.start, at(span.start), at(span.end - 1) + 1),
    words: prose.text.slice(span.start, span.end),
  };
}

interface Known {
  readonly language: string;
  readonly text: string;
  readonly span: Span | null;
}

/** Prose never changes, and a guide is looked at again with every key; the text of a situation joins several. */
const spanIn = oncePerValue((prose: Utterance['prose']) => {
  let known: Known | null = null;
  return (language: string, text = prose.text): Span | null => {
    if (known?.language !== language || known.text !== text)
      known = { language, text, span: dangerIn(text, language) };
    return known.span;
  };
});
