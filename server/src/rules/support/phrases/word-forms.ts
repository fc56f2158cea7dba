/** How a language writes its words: folding, and contractions taken apart. */

/** What a language's data file says of its words. */
export interface WordFormsData {
  /** Written form → the words it stands for; the form without apostrophe counts too, unless listed below. */
  readonly contractions: Readonly<Record<string, string>>;
  /** Contractions that are other words without their apostrophe (`we're`, `were`). */
  readonly onlyWithApostrophe: readonly string[];
  /** Apostrophes stand between words (`j'ai`). */
  readonly splitAtApostrophes: boolean;
}

/** Turns written words into those that phrases are made of. */
export interface WordForms {
  /** The words that one written word stands for. */
  readonly wordsOf: (raw: string) => readonly string[];
}

/**
 * Makes the word forms of a language.
 *
 * @param data what the language's data file says
 */
export function wordForms(data: WordFormsData): WordForms {
  const known: ReadonlyMap<string, readonly string[]> = new Map(
    Object.entries(data.contractions).flatMap(([written, words]) => formsOf(written, words, data)),
  );
  const wordsOf = (raw: string): readonly string[] => {
    const word = fold(raw);
    const expanded = known.get(word);
    if (expanded) return expanded;
    return data.splitAtApostrophes && word.includes("'") ? word.split("'") : [word];
  };
  return { wordsOf };
}

function formsOf(
  written: string,
  words: string,
  { onlyWithApostrophe }: WordFormsData,
): [string, readonly string[]][] {
  const form = fold(written);
  const bare = onlyWithApostrophe.includes(written) ? form : form.replace(/'/g, '');
  return [form, bare].map((one) => [one, words.split(' ').map(fold)]);
}

/**
 * A word as phrases compare it: lower case, no accents, one kind of apostrophe.
 *
 * @param raw the word as written
 */
export function fold(raw: string): string {
  const word = raw.toLowerCase();
  if (plain.test(word)) return word;
  return word
    .replace(/[’‘ʼ´`]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .normalize('NFC');
}

const plain = /^[a-z0-9']*$/;
