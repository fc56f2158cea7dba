/** Tables and raw HTML as lines. */
import type { PlacedPart } from './prepare.js';

/** A mark over a column would make a practice of the words beside it; each line below has its own. */
export function withoutMark(text: string): string {
  return text.replace(
    /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\uFE0F\u200D\u2713\u2717\u2718\s])+/u,
    '',
  );
}

/** The cells of a row as lines; "(no alternative)" and notes beside a pair stand behind the practice they speak of. */
export function pairLines(
  cells: readonly { readonly text: string; readonly kind: PlacedPart['kind'] | undefined }[],
): string[] {
  const lines: string[] = [];
  for (const { text, kind } of cells) {
    const last = lines.length - 1;
    if (kind === undefined && last >= 0) lines[last] = `${lines[last] ?? ''} ${text}`;
    else lines.push(text);
  }
  return lines;
}

/** The words of raw HTML, a line for each block. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/li|\/div|\/h[1-6]|\/tr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}
