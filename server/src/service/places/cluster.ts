/** Places that belong together. */

/** What belongs together: where it is told, and where it is used. */
export interface Cluster {
  /** What of the text under the cursor names it. */
  readonly origin: Span;
  readonly definitions: readonly Place[];
  readonly uses: readonly Place[];
}

/** From one offset of the document to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in this document, or another document as a whole. */
export type Place = Span | { readonly uri: string };
