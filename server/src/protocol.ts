/** The custom requests between client and server: types only, the one file of the server that the client imports. */

/** Sent by the server after each check: what the language status item shows. */
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  readonly guide: boolean;
  readonly gentle: boolean;
  /** Why the file is or is not read as a guide, in plain words. */
  readonly reason: string;
  readonly problems: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly hint: number;
  };
  readonly ms: number;
  /** True when the document is over the size that is checked unasked. */
  readonly tooLarge: boolean;
}

/** Asks for a check of a document that is too large to be checked unasked. */
export interface CheckParams {
  readonly uri: string;
}

/** Asks what Guidepost sees in a document, as Markdown text for people. */
export interface ExplainParams {
  readonly uri: string;
}

/** Asks the client for a file: in a browser and in virtual workspaces only the client can read. */
export interface ReadFileParams {
  readonly uri: string;
}

/** Method names; all custom methods start with `guidepost/`. */
export const methods = {
  /** server → client, notification, {@link StatusParams} */
  status: 'guidepost/status',
  /** client → server, request, {@link CheckParams} → null */
  check: 'guidepost/check',
  /** client → server, request, {@link ExplainParams} → string (Markdown) */
  explain: 'guidepost/explain',
  /** client → server, request, {@link ExplainParams} → string (Markdown): which configuration holds, and why */
  explainConfiguration: 'guidepost/explainConfiguration',
  /** server → client, request, {@link ReadFileParams} → string, null when there is no such file */
  readFile: 'guidepost/readFile',
} as const;

/** Commands that the server executes (`workspace/executeCommand`), each with one argument `{ uri }`. */
export const serverCommands = {
  /** Applies all safe fixes of the document through `workspace/applyEdit`. */
  fixAll: 'guidepost.server.fixAll',
} as const;
