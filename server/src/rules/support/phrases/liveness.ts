/** Which words of a text are meant: not denied, not quoted as what not to say, not another person's. */
import type { Cue, Meaning } from './language.js';
import type { Hit } from './scan.js';
import type { Tokens, Word } from './tokens.js';

/** Why words are not meant: denied; a mention of what not to say; told as somebody's words; struck out, code, behind ❌. */
export type Dead = 'denied' | 'mentioned' | 'reported' | 'set-off';

/** What liveness depends on beside the words. */
export interface Setting {
  /** Stretches [start, end) of the text that are struck out or code. */
  readonly setOff: readonly (readonly [number, number])[];
  /** All of it is said to the person in the chat, so what it quotes is somebody else's. */
  readonly quotesOthers: boolean;
  /** Words outside quotation marks are said. */
  readonly spoken: boolean;
}

/**
 * Says of each word why it is not meant.
 *
 * @param tokens the words
 * @param hits all phrases found in them, cues among them
 * @param setting where they stand
 * @returns for each word the reason, null for a word that is meant
 */
export function livenessOf(
  tokens: Tokens,
  hits: readonly Hit<Meaning>[],
  setting: Setting,
): readonly (Dead | null)[] {
  const { words } = tokens;
  const cues = new CueMap(hits);
  const dead: (Dead | null)[] = words.map(({ quote }) =>
    setting.quotesOthers && quote > 0 ? 'reported' : null,
  );
  const mark = (index: number, why: Dead): void => {
    dead[index] ??= why;
  };
  markAhead(words, cues, mark);
  markBehind(words, hits, setting, mark);
  markRanges(words, setting.setOff, mark);
  markRanges(words, tokens.marked, mark);
  return dead;
}

type Mark = (index: number, why: Dead) => void;

/** Where cues begin and end. */
class CueMap {
  readonly #begins = new Map<number, Set<Cue>>();
  readonly #ends = new Map<number, Set<Cue>>();

  constructor(hits: readonly Hit<Meaning>[]) {
    const harmless = hits.filter((hit) => isCue(hit, 'notNegating'));
    const soothed = new Set(harmless.flatMap(({ from, to }) => range(from, to)));
    for (const hit of hits) {
      if (hit.value.type !== 'cue' || (hit.value.cue === 'negation' && soothed.has(hit.from))) continue;
      add(this.#begins, hit.from, hit.value.cue);
      add(this.#ends, hit.to, hit.value.cue);
    }
  }

  begins(index: number, cue: Cue): boolean {
    return this.#begins.get(index)?.has(cue) ?? false;
  }

  ends(index: number, cue: Cue): boolean {
    return this.#ends.get(index)?.has(cue) ?? false;
  }
}

function isCue({ value }: Hit<Meaning>, cue: Cue): boolean {
  return value.type === 'cue' && value.cue === cue;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function add(map: Map<number, Set<Cue>>, index: number, cue: Cue): void {
  const known = map.get(index);
  if (known) known.add(cue);
  else map.set(index, new Set([cue]));
}

/** What a cue says of the words behind it: to the end of its clause, or of its sentence. -1 where nothing is open. */
interface Open {
  /** Piece (inside a quotation) or outer piece (outside) that is denied. */
  deniedPiece: number;
  deniedOuterPiece: number;
  avoided: number;
  insteadOf: number;
  reported: number;
}

function markAhead(words: readonly Word[], cues: CueMap, mark: Mark): void {
  const open: Open = { deniedPiece: -1, deniedOuterPiece: -1, avoided: -1, insteadOf: -1, reported: -1 };
  for (const [index, word] of words.entries()) {
    close(open, word, words[index - 1], index, cues);
    begin(open, word, words[index - 1], index, cues);
    if (open.avoided === word.outerSentence || open.insteadOf === word.outerSentence)
      mark(index, 'mentioned');
    if (open.deniedPiece === word.piece || open.deniedOuterPiece === word.outerPiece) mark(index, 'denied');
    if (open.reported === word.sentence || open.reported === word.outerSentence) mark(index, 'reported');
  }
}

function close(open: Open, word: Word, before: Word | undefined, index: number, cues: CueMap): void {
  if (cues.begins(index, 'break') || cues.ends(index, 'notNegating')) {
    open.deniedPiece = -1;
    if (word.quote === 0) open.deniedOuterPiece = open.reported = -1;
  }
  if (word.quote > 0) return;
  if (cues.begins(index, 'resume')) open.avoided = open.insteadOf = open.deniedOuterPiece = -1;
  if (cues.begins(index, 'with')) open.insteadOf = -1;
  // "Rather than “A” or “B”, ask …": a comma before words of the author ends it.
  if (before && before.outerPiece !== word.outerPiece && !cues.begins(index, 'insteadOf'))
    open.insteadOf = -1;
}

function begin(open: Open, word: Word, before: Word | undefined, index: number, cues: CueMap): void {
  // What a phrase shares with these cues is not meant either.
  if (cues.begins(index, 'reported')) open.reported = word.sentence;
  if (cues.begins(index, 'denial')) deny(open, word);
  if (!before) return;
  const together = before.outerSentence === word.outerSentence;
  if (!together) return;
  if (cues.ends(index, 'avoid')) open.avoided = word.outerSentence;
  if (cues.ends(index, 'insteadOf')) open.insteadOf = word.outerSentence;
  if (!cues.ends(index, 'negation')) return;
  if (before.quote === 0 && word.quote > 0) open.avoided = word.outerSentence;
  else deny(open, before);
}

function deny(open: Open, { quote, piece, outerPiece }: Word): void {
  if (quote > 0) open.deniedPiece = piece;
  else open.deniedOuterPiece = outerPiece;
}

/** “…” never helps: what a sentence says of the words before; those that are said to the person are not spoken about. */
function markBehind(
  words: readonly Word[],
  hits: readonly Hit<Meaning>[],
  setting: Setting,
  mark: Mark,
): void {
  const behind = new Map<number, number>();
  for (const hit of hits) {
    const word = words[hit.from];
    if (word?.quote === 0 && isCue(hit, 'after'))
      behind.set(word.outerSentence, Math.max(behind.get(word.outerSentence) ?? 0, hit.from));
  }
  if (behind.size === 0) return;
  for (const [index, word] of words.entries()) {
    const reached = index < (behind.get(word.outerSentence) ?? 0);
    if (reached && (word.quote > 0 || !setting.spoken)) mark(index, 'mentioned');
  }
}

/** The ranges stand in the order of the text, none within another. */
function markRanges(words: readonly Word[], ranges: Setting['setOff'], mark: Mark): void {
  let at = 0;
  for (const [index, word] of words.entries()) {
    while ((ranges[at]?.[1] ?? Infinity) <= word.start) at++;
    if ((ranges[at]?.[0] ?? Infinity) < word.end) mark(index, 'set-off');
  }
}
