/** Polarity in words: a don't that only its mark denies instructs the harm once the mark is lost. */
import type { Guide, GuideFile, Practice } from '../../guide/types.js';
import { languages } from '../../guide/vocabulary.js';
import type { Change } from '../text-edits.js';

/**
 * Writes one practice's polarity.
 *
 * @param practice - the practice
 * @param words - "Do" and "Don't" in the guide's language
 * @returns what to write between its mark (the plain one where it has none) and its words
 */
export type WritePolarity = (
  practice: Practice,
  words: { readonly do: string; readonly dont: string },
) => { readonly mark: string; readonly words: string };

/** `❌ Don't: Ask for names.` where the words do not deny by themselves; otherwise the mark alone. */
export const bareDontsInWords: WritePolarity = ({ polarity, negated }, words) => ({
  mark: polarity === 'do' ? '✅ ' : '❌ ',
  words: polarity === 'dont' && !negated ? `${words.dont}: ` : '',
});

/**
 * The changes of the text that write the polarity of every practice.
 *
 * @param file - what was read
 * @param source - the text it was read from
 * @param write - how
 */
export function polarityChanges(file: GuideFile, source: string, write: WritePolarity): Change[] {
  return file.guides.flatMap((guide) => {
    const words = wordsOf(guide);
    return guide.practices.flatMap((practice) => changesOf(practice, write(practice, words), source));
  });
}

/**
 * Numbers for pairs that only a comment or the front matter declares, as neither leaves the editor: `✅ 2. …` / `❌ 2. …`
 * says the same anywhere.
 *
 * @param file - what was read
 */
export function declaredPairChanges(file: GuideFile): Change[] {
  return file.guides.flatMap((guide) => {
    const declared = guide.pairs.filter(({ evidence }) => evidence === 'declared');
    const dos = [...new Set(declared.map((pair) => pair.do))];
    const numbers = new Map(declared.map((pair) => [pair.dont, dos.indexOf(pair.do) + 1]));
    for (const [index, id] of dos.entries()) if (id !== null) numbers.set(id, index + 1);
    return guide.practices.flatMap(({ id, number, prose, container }) => {
      const own = numbers.get(id);
      if (own === undefined || number !== null || container === 'cell') return [];
      return [{ from: prose.start, to: prose.start, newText: `${own}. ` }];
    });
  });
}

/** "Do" and "Don't" in the language of a guide. */
export function wordsOf({ language }: Guide): { readonly do: string; readonly dont: string } {
  const data = languages.find((one) => one.language === language) ?? languages[0];
  return data?.polarityWords ?? { do: 'Do', dont: "Don't" };
}

function changesOf(practice: Practice, written: ReturnType<WritePolarity>, source: string): Change[] {
  const { marker, prose } = practice;
  const start = practice.position.start.offset ?? 0;
  if (!marker) return [{ from: start, to: start, newText: written.mark + written.words }];
  const end = marker.position.end.offset ?? 0;
  // A word such as **Never**, alone or behind an emoji, says it already.
  if (marker.form === 'word' || /\p{L}/u.test(source.slice(end, Math.max(end, prose.start)))) return [];
  const space = /^[ \t\u00A0]*/.exec(source.slice(end))?.[0].length ?? 0;
  const from = marker.position.start.offset ?? 0;
  return [{ from, to: end + space, newText: written.mark + written.words }];
}
