/** BBCode, as phpBB and XenForo read it. */
import type { FormatOptions } from '../format/format.js';
import { bareDontsInWords } from './polarity.js';
import { prepare } from './prepare.js';
import { joinBlocks, renderBlocks, type TextStyle } from './render-text.js';

/**
 * A guide as BBCode.
 *
 * @param text - the guides
 * @param options - what is known of them
 * @returns null when the text is no guide
 */
export function toBbcode(text: string, options: FormatOptions): string | null {
  const prepared = prepare(text, options, bareDontsInWords);
  return prepared && `${joinBlocks(renderBlocks(prepared, bbcodeStyle))}\n`;
}

const bbcodeStyle: TextStyle = {
  // A placeholder such as [feeling] is no tag; a zero-width space keeps boards from taking it, or [b], for one.
  escape: (text) => text.replace(/\[(?=\/?[a-z*])/gi, '[\u200B'),
  title: (words) => `[size=150][b]${words}[/b][/size]`,
  heading: (words) => `[b]${words}[/b]`,
  strong: (words) => `[b]${words}[/b]`,
  emphasis: (words) => `[i]${words}[/i]`,
  struck: (words) => `[s]${words}[/s]`,
  inlineCode: (words) => words,
  link: (words, url) => {
    if (url === '') return words;
    const address = url.replace(/["[\]\s]/g, (sign) => encodeURIComponent(sign));
    return words === url || words === '' ? `[url]${address}[/url]` : `[url=${address}]${words}[/url]`;
  },
  response: (words) => `[quote]${words}[/quote]`,
  quote: (lines) => `[quote]${lines}[/quote]`,
  code: (lines) => `[code]${lines}[/code]`,
  list: (items, ordered) =>
    `[list${ordered ? '=1' : ''}]\n${items.map((item) => `[*]${item}`).join('\n')}\n[/list]`,
};
