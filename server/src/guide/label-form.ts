/** The form in which labels are compared. */

/** All the signs that are written for an apostrophe. */
export const APOSTROPHES = /['’‘´`ʼ]/g;
const SYMBOLS = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D✓✔✗✘☑♦➡]/gu;
const EDGES = /^[\s#*_>:：.…!?"“”«»„()[\]{}\-–—|=~]+|[\s#*_>:：.…!?"“”«»„()[\]{}\-–—|=~]+$/gu;
const NUMBERING = /^(?:(?:step|part|section|example|teil|paso|parte)\s+)?(?:\d{1,2}|[a-h])\s*[.):：-]\s*/iu;
const TRAILING_REMARK = /\s*\([^)]*\)\s*$/u;

/** The normal form of a label: lower case, without marks, emoji, apostrophes, numbering and a trailing remark. */
export function normaliseLabel(text: string): string {
  const bare = trimEdges(text.normalize('NFC').replace(SYMBOLS, '').replace(TRAILING_REMARK, ''));
  return trimEdges(bare.replace(NUMBERING, ''))
    .replace(APOSTROPHES, '')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function trimEdges(text: string): string {
  return text.replace(EDGES, '');
}
