/** Labels: the words over a part that say what it is (`Some do's:`, `## Ways to report`, `**DO NOT:**`). */
import { dialectOf } from './dialect.js';
import { APOSTROPHES, normaliseLabel } from './label-form.js';
import type { SectionKind } from './types.js';
import { allWords, languages, type LabelMeaning, type LanguageData } from './vocabulary.js';

/** No label is longer than this; a longer line is prose. */
export const LONGEST_LABEL = 90;
/** `.not` is a name in a program; `…not this` is a label. */
const PROGRAM_NAME = /^\s*\.\p{L}/u;

const exact = compileExact();
const patterns = compilePatterns();
const prefixes = compileAffix(
  (data) => data.labelPrefixes,
  (words) => `^(?:${words}) `,
);
const suffixes = compileAffix(
  (data) => data.labelSuffixes,
  (words) => ` (?:${words})$`,
);

/**
 * What the label `text` (plain words, marks allowed) means; null when it is no label that guides know.
 *
 * @param languages - those the text is read in: the community's own words go before the known ones
 */
export function labelMeaning(text: string, languages: readonly string[]): LabelMeaning | null {
  if (text.length > LONGEST_LABEL || PROGRAM_NAME.test(text)) return null;
  const normal = normaliseLabel(text);
  if (normal === '') return null;
  return (
    dialectOf(languages)?.labels.get(normal) ??
    exact.get(normal) ??
    strippedMeaning(normal) ??
    patternMeaning(normal)
  );
}

function strippedMeaning(normal: string): LabelMeaning | null {
  const front = normal.replace(prefixes, '');
  const back = normal.replace(suffixes, '');
  const both = front.replace(suffixes, '');
  for (const form of [front, back, both]) {
    const meaning = form === normal ? undefined : exact.get(form);
    if (meaning && !meaning.contrast) return meaning;
  }
  return null;
}

function patternMeaning(normal: string): LabelMeaning | null {
  return patterns.find(({ pattern }) => pattern.test(normal))?.meaning ?? null;
}

function compileExact(): ReadonlyMap<string, LabelMeaning> {
  const map = new Map<string, LabelMeaning>();
  for (const data of languages) addLabels(map, data);
  for (const data of languages) addContrasts(map, data);
  return map;
}

function addLabels(map: Map<string, LabelMeaning>, data: LanguageData): void {
  const uncounted = new Set(data.uncounted);
  const contrasting = new Set([...data.contrast.dos, ...data.contrast.donts]);
  for (const [kind, words] of Object.entries(data.labels)) {
    for (const word of words) {
      const key = normaliseLabel(word);
      if (map.has(key)) continue;
      map.set(key, {
        kind: kind as SectionKind,
        language: data.language,
        counted: !uncounted.has(word) && isCounted(kind as SectionKind),
        contrast: contrasting.has(word),
      });
    }
  }
}

function addContrasts(map: Map<string, LabelMeaning>, data: LanguageData): void {
  for (const kind of ['dos', 'donts'] as const) {
    for (const word of data.contrast[kind]) {
      const key = normaliseLabel(word);
      if (!map.has(key)) map.set(key, { kind, language: data.language, counted: false, contrast: true });
    }
  }
}

function compilePatterns(): readonly { pattern: RegExp; meaning: LabelMeaning }[] {
  return languages.flatMap((data) =>
    Object.entries(data.labelPatterns).flatMap(([kind, sources]) =>
      sources.map((source) => ({
        pattern: new RegExp(source, 'u'),
        meaning: { kind: kind as SectionKind, language: data.language, counted: true, contrast: false },
      })),
    ),
  );
}

function compileAffix(
  pick: (data: LanguageData) => readonly string[],
  build: (words: string) => string,
): RegExp {
  const words = allWords(pick).map((word) => word.replace(APOSTROPHES, ''));
  return new RegExp(build(words.join('|')), 'u');
}

function isCounted(kind: SectionKind): boolean {
  return kind !== 'credit' && kind !== 'situation' && kind !== 'other';
}
