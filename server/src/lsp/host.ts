/** What a runtime (Node, a web worker, a test) gives the server beside the connection. */
export interface ServerHost {
  /** URL of the package's folder, ending in a slash; left out where the client has to say it. */
  readonly home?: string;
  /** Reads a `file:` URI; null when there is no such file; left out where the runtime has no files. */
  readonly readFile?: (uri: string) => Promise<string | null>;
  /** Finds the Markdown files of a folder by its `file:` URI, a few at a time; left out where the runtime has no files. */
  readonly listMarkdown?: (folder: string) => AsyncIterable<string>;
  /** The day, `YYYY-MM-DD`, where the user is. */
  readonly today?: () => string;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  /** Resolves in a later turn of the event loop, when messages that had arrived were handed on. */
  readonly turn: () => Promise<void>;
  /**
   * Calls back once after about so many milliseconds.
   * @returns calls it off
   */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
}
