/** What a phrase of the data files is made of, once taken apart. */

/** A phrase taken apart. */
export type Node =
  | WordNode
  | { readonly type: 'sequence'; readonly nodes: readonly Node[] }
  | Choice
  | { readonly type: 'optional'; readonly node: Node }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'start' }
  | { readonly type: 'end' };

/** A word, or the beginning of one. */
export interface WordNode {
  readonly type: 'word';
  readonly text: string;
  readonly prefix: boolean;
}

/** One of several. */
export interface Choice {
  readonly type: 'choice';
  readonly nodes: readonly Node[];
  /** Asked for at each word a text has: so it stands here, and is worked out when a text first gets there. */
  readonly branches: Branches;
}

/** What each of several can begin with: most words rule out all but one or two. */
export interface Branches {
  readonly byFirst: ReadonlyMap<string, readonly Node[]>;
  /** Those that may begin with a part of a word, a gap or a bound. */
  readonly others: readonly Node[];
}

/** A phrase ready to be looked for. */
export interface Pattern {
  readonly source: string;
  readonly node: Node;
  /** It may run over commas. */
  readonly commas: boolean;
}
