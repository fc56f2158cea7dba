/** How lines end in a text. */

/** Gives the line ending of a text: that of its first line. */
export function eolOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
