/** Edits by offset, while a change is worked out. */

/** Replaces the text between two offsets. */
export interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The edits of a rename, or in plain words why there are none. */
export type RenameEdits = { readonly edits: readonly OffsetEdit[] } | { readonly refusal: string };

/** Gives the text with edits that do not overlap. */
export function applied(text: string, edits: readonly OffsetEdit[]): string {
  let result = text;
  for (const { start, end, newText } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + newText + result.slice(end);
  return result;
}
