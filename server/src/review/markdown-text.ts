/** Words of a guide or a message in Markdown, as words and nothing else. */

/**
 * Writes a text so that Markdown shows it as it is, and nobody is called by an `@` in it and no issue linked by a `#`.
 *
 * @param text any text; line ends become spaces
 */
export function asMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
    .replace(/[\\`*_{}[\]|~]/gu, String.raw`\$&`)
    .replace(/[@#](?=[\p{L}\p{N}])/gu, '$&&#8203;')
    .replace(/:\/\//gu, ':&#8203;//')
    .replace(/\bwww\./giu, (word) => `${word.slice(0, 3)}&#8203;.`);
}

/** Writes a text as code, whatever backticks it holds; empty for an empty text. */
export function asCode(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line === '') return '';
  const runs = line.match(/`+/gu)?.map((run) => run.length) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const room = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${room}${line}${room}${fence}`;
}
