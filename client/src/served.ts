/** Which documents are handed to the server. */

/** The scheme of the pages that *Explain this file* opens. */
export const explainScheme = 'guidepost-explain';

/** Markdown that nobody edits as a guide: cells of notebooks, past versions in a comparison, our own explanations. */
const unserved: ReadonlySet<string> = new Set(['vscode-notebook-cell', 'git', explainScheme]);

/**
 * Tells whether the server gets to see a document; a selector can name schemes but not leave any out.
 * @param uri the document's address
 */
export function isServed(uri: { readonly scheme: string }): boolean {
  return !unserved.has(uri.scheme);
}
