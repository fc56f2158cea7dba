/** Forum form to canonical form, and canonical form tidied: only marks, breaks and white space change, never a word. */
import type { HouseStyle } from '../../guide/house-style.js';
import { Locator, stripBom } from '../../guide/index.js';
import { createRead, type Read } from '../reading.js';
import { haveSameParts, haveSamePartsReordered } from '../same-parts.js';
import { applyChanges, changeOf, editsBetween, type Change, type TextEdit } from '../text-edits.js';
import { canonicalChanges } from './changes.js';
import { sortEdit } from './section-moves.js';
import { signatureChanges } from './signature-changes.js';

/** What is known of a text besides its characters. */
export interface FormatOptions {
  /** Any string; a name ending `.guide.md` declares a guide. */
  readonly path: string;
  readonly declared?: boolean | undefined;
  readonly house?: HouseStyle | undefined;
}

/** What formatting came to. */
export interface Formatted {
  /** In the order of the text; positions count without byte order mark. */
  readonly edits: readonly TextEdit[];
  /** The whole text after the edits, with its byte order mark. */
  readonly text: string;
  /** True when the text was left as it is because its parts would have been read differently. */
  readonly refused: boolean;
}

/**
 * Formats a text that holds guides; any other text stays as it is.
 *
 * The result is proven before it is given: read anew it has the same parts, pairs, names and links, else the text is left
 * alone. Formatting twice equals once.
 *
 * @param text - the text; its byte order mark, line endings, front matter and final newline are kept
 * @param options - what is known of it
 * @param read - reads with the same options; given by who reads other versions of the text as well
 */
export function formatText(
  text: string,
  options: FormatOptions,
  read: Read = createRead(options),
): Formatted {
  const source = stripBom(text);
  const same = { edits: [], text, refused: false };
  if (!read(source).decision.guide) return same;
  const settledText = settled(source, read, options.house);
  if (settledText === null) return { ...same, refused: true };
  const result = sorted(settledText, read, options.house);
  return {
    edits: editsOf(source, result),
    text: text.slice(0, text.length - source.length) + result.text,
    refused: false,
  };
}

/** With the parts in their order, where the community asks for it and the result says the same. */
function sorted(result: Settled, read: Read, house: HouseStyle | undefined): Settled {
  if (!house?.format.sortSections) return result;
  const { text } = result;
  const file = read(text);
  const changes = file.guides.flatMap((guide) => sortEdit(guide, house, text) ?? []).map(changeOf);
  const moved = applyChanges(text, changes);
  if (changes.length === 0 || !haveSamePartsReordered(file, read(moved))) return result;
  return { text: moved, rounds: [...result.rounds, changes] };
}

/** So often one change may make another possible. */
const ROUNDS = 5;

/** A text in which nothing is left to change, and the changes of each round that led to it. */
interface Settled {
  readonly text: string;
  readonly rounds: readonly (readonly Change[])[];
}

/** Null when that does not come, or the parts are no more those of the source. */
function settled(source: string, read: Read, house: HouseStyle | undefined): Settled | null {
  const file = read(source);
  const rounds: (readonly Change[])[] = [];
  let text = source;
  while (rounds.length < ROUNDS) {
    const changes = nextChanges(text, read, house);
    if (changes.length === 0) return { text, rounds };
    rounds.push(changes);
    text = applyChanges(text, changes);
    if (!haveSameParts(file, read(text))) return null;
  }
  return null;
}

/** First the form of lines; then signatures, where they are still read as the same names. */
function nextChanges(text: string, read: Read, house: HouseStyle | undefined): readonly Change[] {
  const now = read(text);
  const changes = canonicalChanges(text, now, house);
  if (changes.length > 0 || house?.format.signatures === false) return changes;
  const signed = signatureChanges(text, now);
  const isSame = (): boolean => haveSameParts(now, read(applyChanges(text, signed)));
  return signed.length > 0 && isSame() ? signed : [];
}

/** The changes themselves where one round was enough: they are as small as can be. */
function editsOf(source: string, { text, rounds }: Settled): readonly TextEdit[] {
  const [only, ...more] = rounds;
  if (!only || more.length > 0) return editsBetween(source, text);
  const locator = new Locator(source);
  return only.map(({ from, to, newText }) => ({ position: locator.position(from, to), newText }));
}
