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
  const runs: Choices[] = [];
  for (const stretch of stretchesOf(text)) {
    if (address.test(stretch.text)) continue;
    for (const run of runsIn(stretch.text)) {
      if (pairs?.has(run.text.toLowerCase()) || number.test(run.text)) continue;
      runs.push({
        start: stretch.start + run.start,
        end: stretch.start + run.start + run.text.length,
        parts: run.text.split(slash),
      });
    }
  }
  return joined(runs, text);
}

/**
 * The text once for each choice of a run, where it is plain what each of them replaces: single words, or whole clauses.
 *
 * @param text plain words
 * @param choices a run of choices in it
 * @returns null where the author must say
 */
export function variantsOf(text: string, { start, end, parts }: Choices): readonly string[] | null {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  const single = parts.every((part) => !/\s/.test(part));
  const clauses =
    (before.trim() === '' || clauseEnd.test(before)) && (behind.trim() === '' || clauseEdge.test(behind));
  return single || clauses ? parts.map((part) => before + part + behind) : null;
}

const clauseEnd = /[.!?;:,]\s*$/u;
const clauseEdge = /^\s*[.!?;:,]/u;
const address = /:\/\/|\bwww\.|\w\.\w{2,}\/|^[~.]?\/|\\|[@<>{}=]/u;
const number = /^[\d/.,%-]+$|\d\/\d/u;
const slash = /\s?\/\s?/u;

interface Stretch {
  readonly start: number;
  readonly text: string;
}

/** The words around each slash, up to white space that no slash touches. */
function stretchesOf(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(stretch), (match) => ({ start: match.index, text: match[0] }));
}

const stretch = /[^\s/]{1,60}(?:\s?\/\s?[^\s/]{1,60}){1,12}/gu;

function runsIn(text: string): readonly Stretch[] {
  const lead = /^["“”'’([{¿¡*_-]*/u.exec(text)?.[0].length ?? 0;
  const bare = text.slice(lead).replace(/["“”'’)\]}.,;:!?…*_-]+$/u, '');
  return bare.includes('/') ? [{ start: lead, text: bare }] : [];
}

/** “hurt you/did not listen/left”: what stands between two slashes belongs to one run, up to a comma or the end. */
function joined(runs: readonly Choices[], text: string): readonly Choices[] {
  const out: Choices[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const between = last ? text.slice(last.end, run.start) : '';
    if (!last || between.length > longestBetween || /[.!?;:,"”]/u.test(between)) {
      out.push(run);
      continue;
    }
    const start = last.start;
    out[out.length - 1] = { start, end: run.end, parts: text.slice(start, run.end).split(slash) };
  }
  return out;
}

const longestBetween = 40;
