/** How forum text writes things: as plain lines, and with the few marks that most forums know. */
import type { TextStyle } from './render-text.js';

/** Lines, emoji and bare addresses. */
export const plainStyle: TextStyle = {
  escape: (text) => text,
  title: (words) => words,
  heading: (words) => (/[:：.!?…。！？]$/u.test(words) ? words : `${words}:`),
  strong: (words) => words,
  emphasis: (words) => words,
  // Struck words are what not to say: without the line through them they would be said.
  struck: (words) => `~~${words}~~`,
  inlineCode: (words) => (words.includes('`') ? words : `\`${words}\``),
  link: linkInWords,
  response: (words, quoted) => (quoted ? words : `“${words}”`),
  quote: (lines) => lines.replace(/^/gm, '> '),
  code: (lines) => lines,
  list: null,
};

/** For guides whose headings and marks say more than lines can. */
export const markedStyle: TextStyle = {
  ...plainStyle,
  title: (words) => `# ${words}`,
  heading: (words, depth) => `${'#'.repeat(depth)} ${words}`,
  strong: (words) => `**${words}**`,
  emphasis: (words) => `*${words}*`,
  code: (lines) => `\`\`\`\n${lines}\n\`\`\``,
};

/** `report form (https://…)`; an address that is its own name stands once. */
export function linkInWords(words: string, url: string): string {
  const address = url.replace(/^(?:mailto|tel|sms):/i, '');
  // A place on the page itself is none in a post.
  if (/^#/.test(url) && words.trim() !== '') return words;
  if (url === '' || words === url || words === address) return words || address;
  return words.trim() === '' ? address : `${words} (${address})`;
}
