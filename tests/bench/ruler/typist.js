/** Somebody who types in the middle of a document. Everybody who starts from the same text types the same keys. */
import { chooser } from './random.js';

/** @typedef {{ line: number, character: number }} Position */
/**
 * @typedef {object} Key
 * @property {{ start: Position, end: Position }} range what the key replaces
 * @property {string} typed
 * @property {string} text the whole document afterwards
 */

const LETTERS = [...'abcdefghijklmnoprstuvwy'];
const WORD = 12;

/**
 * Words grow letter by letter behind a word in the middle of the text; a long one is replaced by the first letter of the next. So the
 * document keeps its size, and no two versions of it are the same: remembering old findings helps nobody.
 *
 * @param {string} text
 * @returns {() => Key}
 */
export function typist(text) {
  const choose = chooser(text.length);
  const offset = placeToType(text);
  const start = positionAt(text, offset);
  const [before, after] = [text.slice(0, offset), text.slice(offset)];
  let word = '';
  return () => {
    const letter = choose.from(LETTERS);
    const replaces = word.length === WORD;
    const end = { line: start.line, character: start.character + word.length };
    const range = { start: replaces ? start : end, end };
    word = replaces ? letter : word + letter;
    return { range, typed: letter, text: before + word + after };
  };
}

/**
 * The end of a sentence, and not of its line, at or after the middle.
 *
 * @param {string} text
 */
function placeToType(text) {
  const place = text.indexOf('. ', Math.floor(text.length / 2));
  if (place < 0) throw new Error('nothing to type into after the middle of the document');
  return place;
}

/** @param {string} text @param {number} offset @returns {Position} */
function positionAt(text, offset) {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
