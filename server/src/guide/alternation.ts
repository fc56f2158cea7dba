/** Do and don't in turns: a form that pairs by itself. */
import type { Practice } from './types.js';

/** ❌ ✅ ❌ ✅: strictly alternating practices pair two by two, over the whole list or block by block. */
export function alternating(practices: readonly Practice[]): readonly Practice[] {
  const strict = isAlternating(practices) || blocksOf(practices).every(isAlternating);
  return strict ? practices.map((practice, index) => ({ ...practice, group: index >> 1 })) : practices;
}

function isAlternating(practices: readonly Practice[]): boolean {
  const even = practices.length % 2 === 0;
  return even && practices.every(({ polarity }, index) => polarity !== practices[index + 1]?.polarity);
}

/** Practices on lines that follow each other. */
function blocksOf(practices: readonly Practice[]): Practice[][] {
  const blocks: Practice[][] = [];
  for (const [index, practice] of practices.entries()) {
    const above = practices[index - 1]?.position.end.line ?? -1;
    if (practice.position.start.line > above + 1) blocks.push([]);
    blocks[blocks.length - 1]?.push(practice);
  }
  return blocks;
}
