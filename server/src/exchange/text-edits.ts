/** The difference of two texts as edits. */
import { diffArrays } from 'diff';
import { Locator } from '../guide/text.js';
import type { Position } from '../guide/types.js';

/** Replaces the text at `position` (empty: inserts there). */
export interface TextEdit {
  readonly position: Position;
  readonly newText: string;
}

/** Replaces the characters [from, to). */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly newText: string;
}

/** An edit by its offsets. */
export function changeOf({ position, newText }: TextEdit): Change {
  return { from: position.start.offset ?? 0, to: position.end.offset ?? 0, newText };
}

/**
 * The text after changes in any order; one that begins inside an earlier one is left out.
 *
 * @param text - the text
 * @param changes - what to replace in it
 */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, newText } of changes.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < done) continue;
    result += text.slice(done, from) + newText;
    done = to;
  }
  return result + text.slice(done);
}

/**
 * The edits that make one text of another: line by line, and within a run of changed lines word by word.
 *
 * @param before - the text to edit
 * @param after - what it is to become
 * @returns edits in order, without overlaps
 */
export function editsBetween(before: string, after: string): readonly TextEdit[] {
  const locator = new Locator(before);
  const edits: TextEdit[] = [];
  let offset = 0;
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== added) edits.push(...fine(removed, added, offset - removed.length, locator));
    removed = '';
    added = '';
  };
  for (const part of diffArrays(splitLines(before), splitLines(after))) {
    const text = part.value.join('');
    if (!part.added && !part.removed) flush();
    if (!part.added) offset += text.length;
    if (part.removed) removed += text;
    else if (part.added) added += text;
  }
  flush();
  return edits;
}

function splitLines(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

/** Runs longer than this are replaced as a whole. */
const LONGEST_RUN = 20_000;

/** Word by word, so that what stands between two changes keeps its place. */
function fine(removed: string, added: string, start: number, locator: Locator): TextEdit[] {
  return betweenWords(removed, added, start, locator) ?? byTokens(removed, added, start, locator);
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The edits between the words where all words are the same, as formatting leaves them; null where they are not. */
function betweenWords(removed: string, added: string, start: number, locator: Locator): TextEdit[] | null {
  const before = [...removed.matchAll(WORD)];
  const after = [...added.matchAll(WORD)];
  if (before.length !== after.length || before.some(([word], index) => word !== after[index]?.[0]))
    return null;
  const edits: TextEdit[] = [];
  let [from, into] = [0, 0];
  for (let index = 0; index <= before.length; index++) {
    const to = before[index]?.index ?? removed.length;
    const end = after[index]?.index ?? added.length;
    const [out, put] = [removed.slice(from, to), added.slice(into, end)];
    if (out !== put) edits.push(trimmed(out, put, start + from, locator));
    const length = before[index]?.[0].length ?? 0;
    [from, into] = [to + length, end + length];
  }
  return edits;
}

function byTokens(removed: string, added: string, start: number, locator: Locator): TextEdit[] {
  if (removed.length + added.length > LONGEST_RUN) return [trimmed(removed, added, start, locator)];
  const edits: TextEdit[] = [];
  let offset = start;
  let [out, into] = ['', ''];
  const flush = (): void => {
    if (out !== into) edits.push(trimmed(out, into, offset - out.length, locator));
    [out, into] = ['', ''];
  };
  for (const part of diffArrays(tokensIn(removed), tokensIn(added))) {
    const text = part.value.join('');
    if (!part.added && !part.removed) flush();
    if (!part.added) offset += text.length;
    if (part.removed) out += text;
    else if (part.added) into += text;
  }
  flush();
  return edits;
}

/** Words, line endings, other characters. */
function tokensIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\r\n|[\s\S]/gu) ?? [];
}

function trimmed(removed: string, added: string, start: number, locator: Locator): TextEdit {
  const most = Math.min(removed.length, added.length);
  let head = 0;
  while (head < most && removed[head] === added[head]) head++;
  let tail = 0;
  while (tail < most - head && removed[removed.length - 1 - tail] === added[added.length - 1 - tail]) tail++;
  // Never between the halves of a line ending or of a character.
  while (head > 0 && /[\r\uD800-\uDBFF]/.test(removed[head - 1] ?? '')) head--;
  while (tail > 0 && /[\n\uDC00-\uDFFF]/.test(removed[removed.length - tail] ?? '')) tail--;
  return {
    position: locator.position(start + head, start + removed.length - tail),
    newText: added.slice(head, added.length - tail),
  };
}
