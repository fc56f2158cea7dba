/** Choices that an author set between slashes. */
import { structureWordsFor } from './structure-words.js';

/** A run of choices in a text, without white space around them. */
export interface Choices {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly string[];
}

/**
 * The runs of choices in a text; addresses, dates and pairs that are read as one word are none.
 *
 * @param text plain words
 * @param language BCP 47 primary language of the guide
 */
export function choicesIn(text: string, language: string): readonly Choices[] {
  const pairs = structureWordsFor(language)?.slashPairs;
  const runs: Range[] = [];
  for (const stretch of text.matchAll(stretches)) {
    if (address.test(stretch[0])) continue;
    const lead = opening.exec(stretch[0])?.[0].length ?? 0;
    const words = stretch[0].slice(lead).replace(closing, '');
    if (!words.includes('/') || pairs?.has(words.toLowerCase()) || number.test(words)) continue;
    const start = stretch.index + lead;
    runs.push({ start, end: start + words.length });
  }
  return joined(runs, text).map(({ start, end }) => ({
    start,
    end,
    parts: text.slice(start, end).split(slash),
  }));
}

/**
 * The text once for each choice of a run, where it is plain what each of them replaces: single words, or whole clauses.
 *
 * @param text plain words
 * @param choices a run of choices in it
 * @returns null where the author must say
 */
export function variantsOf(text: string, choices: Choices): readonly string[] | null {
  const { start, end } = choices;
  if (choices.parts.length > mostVariants) return null;
  if (choices.parts.every((part) => !hasSpace.test(part))) return replaced(text, choices);
  // Slashes with space around them part whole clauses.
  if (tightSlash.test(text.slice(start, end))) return null;
  const from = text.slice(0, start).replace(lastClause, '').length;
  const to = end + (restOfClause.exec(text.slice(end))?.[0].length ?? 0);
  return replaced(text, { start: from, end: to, parts: text.slice(from, to).split(slash) });
}

function replaced(text: string, { start, end, parts }: Choices): readonly string[] {
  return parts.map((part) => text.slice(0, start) + part + text.slice(end));
}

/** Nobody wants more responses than this made of one, and each is as long as it. */
const mostVariants = 12;
const hasSpace = /\s/;
const tightSlash = /\S\/|\/\S/u;
const lastClause = /(?<=^|[.!?;:,]\s)[^.!?;:,]{0,80}$/u;
const restOfClause = /^[^.!?;:,]{0,80}/u;
const address = /:\/\/|\bwww\.|\w\.\w{2,}\/|^[~.]?\/|\\|[@<>{}=]/u;
const number = /^[\d/.,%-]+$|\d\/\d/u;
const slash = /\s?\/\s?/u;

/** The words around each slash, up to white space that no slash touches. */
const stretches = /[^\s/]{1,60}(?:\s?\/\s?[^\s/]{1,60}){1,12}/gu;
const opening = /^["“”'’([{¿¡*_-]{0,8}/u;
const closing = /["“”'’)\]}.,;:!?…*_-]{1,8}$/u;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** “hurt you/did not listen/left”: what stands between two slashes belongs to one run, up to a comma or the end. */
function joined(runs: readonly Range[], text: string): readonly Range[] {
  const out: Range[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const isNear = last && run.start - last.end <= longestBetween;
    if (isNear && !stop.test(text.slice(last.end, run.start)))
      out[out.length - 1] = { start: last.start, end: run.end };
    else out.push(run);
  }
  return out;
}

const longestBetween = 40;
const stop = /[.!?;:,"”]/u;
