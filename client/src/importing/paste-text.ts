/** What a paste brings, as plain data: which form to import, and how the result fits in where the cursor stands. */

/** What the clipboard (or a file) holds. */
export interface Clip {
  readonly html: string;
  readonly text: string;
}

/** What is to be imported. */
export interface Importable {
  readonly kind: 'html' | 'text';
  readonly content: string;
}

/** An ordinary paste must not wait: what is larger is imported only where the author asks for it. */
const largestUnasked = 300_000;

/**
 * Chooses what of a clipboard to import: rich text where it says more than the plain text.
 * @param clip the clipboard
 * @param asked true where the author chose *Paste As…*
 * @returns undefined where an ordinary paste serves: a word, a line without links, code from an editor
 */
export function toImport({ html, text }: Clip, asked: boolean): Importable | undefined {
  const rich = html !== '' && isRich(html) && !isFromCodeEditor(html);
  const chosen: Importable = rich ? { kind: 'html', content: html } : { kind: 'text', content: text };
  if (chosen.content.trim() === '') return undefined;
  if (asked) return chosen;
  const blocks = rich ? (html.match(blockTag)?.length ?? 0) : 0;
  const lines = text.match(/\S[^\n]*(?:\n|$)/g)?.length ?? 0;
  const worthIt = Math.max(blocks, lines) >= 3 || (rich && link.test(html));
  return worthIt && chosen.content.length <= largestUnasked ? chosen : undefined;
}

/** A line with a link is offered, too: as plain text it would lose it. */
const link = /<a\s[^>]{0,2000}href/i;

const blockTag = /<(?:p|li|h[1-6]|br|div|tr|blockquote)\b/gi;

/** It has links, lists, headings, paragraphs or stress. */
function isRich(html: string): boolean {
  return /<(?:a\s[^>]{0,2000}href|li|h[1-6]|p|br|blockquote|table|b|strong|em)\b/i.test(html);
}

/** Editors copy their colours along; the text itself is what was meant. */
function isFromCodeEditor(html: string): boolean {
  return /^[^]{0,400}?<(?:div|pre)\b[^>]{0,400}(?:white-space:\s*pre\b|\bmonaco\b)/i.test(
    html.slice(0, 1200),
  );
}

/** Text to insert, and how many of its first characters are not the imported text's. */
export interface Fitted {
  readonly text: string;
  readonly lead: number;
}

/**
 * Makes an imported text stand on its own where it is inserted: blocks begin on a new line, a single line stays in the line.
 * @param imported the text, with `\n` line ends
 * @param before the text between the start of the line above and the cursor
 * @param after the text between the cursor and the end of the line below
 */
export function fitted(imported: string, before: string, after: string): Fitted {
  const body = imported.replace(/\n+$/, '');
  if (!body.includes('\n') && !startsBlock(body)) return { text: body, lead: 0 };
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const above = before.slice(0, -line.length - 1);
  const lead = item.test(body) ? leadInList(line, above) : null;
  const own = lead ?? needed(line, before.includes('\n') ? above : null);
  return { text: own + body + tailFor(after, body), lead: own.length };
}

/** One line that means something only at the start of a line. */
function startsBlock(line: string): boolean {
  return /^(?:#{1,6}\s|[-*+>]\s|\d{1,9}[.)]\s|\|)/.test(line);
}

const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;

/** Items go on with the list above; null where there is none. */
function leadInList(line: string, above: string): string | null {
  if (item.test(line)) return '\n';
  return line.trim() === '' && item.test(above.slice(above.lastIndexOf('\n') + 1)) ? '' : null;
}

/** What has to stand before a block: nothing on an empty line under an empty line. */
function needed(line: string, above: string | null): string {
  if (line.trim() !== '') return '\n\n';
  return above === null || above.trim() === '' ? '' : '\n';
}

/** One empty line, where anything follows; none where a list goes on. */
function tailFor(after: string, body: string): string {
  if (/^[ \t]*\n[ \t]*(?:\n|$)/.test(after)) return '';
  const below = after.startsWith('\n') ? after.slice(1) : after;
  const goesOn = item.test(below) && item.test(body.slice(body.lastIndexOf('\n') + 1));
  if (goesOn) return below === after ? '\n' : '';
  return below !== after || after.trim() === '' ? '\n' : '\n\n';
}
