/** The custom requests between client and server: types and names only, the one file of the server that the client imports. */

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

/** A place in a text, counted as the protocol counts: lines and UTF-16 units from 0. */
export interface TextPlace {
  readonly line: number;
  readonly character: number;
}

/** From one place to another. */
export interface TextSpan {
  readonly start: TextPlace;
  readonly end: TextPlace;
}

/** Replaces a span of a text. */
export interface TextChange {
  readonly range: TextSpan;
  readonly newText: string;
}

/** Asks for the canonical form of a guide. */
export interface FormatParams {
  readonly uri: string;
}

/** What formatting came to; only `changed` has changes. */
export interface FormatResult {
  /** `refused`: it could not be formatted without changing what is read from it. */
  readonly outcome: 'changed' | 'same' | 'refused' | 'no-guide';
  readonly changes: readonly TextChange[];
}

/** Forms in which a guide leaves the editor. */
export const exportForms = ['forum', 'html', 'htmlFragment', 'bbcode', 'markdown', 'json'] as const;

export type ExportForm = (typeof exportForms)[number];

/** Asks for a guide in another form. */
export interface ExportParams {
  readonly uri: string;
  readonly to: ExportForm;
  /** Forum text only: the most characters of one post. */
  readonly limit?: number;
}

/** A guide in another form. */
export interface ExportResult {
  /** One text, or the posts of forum text in order; none when the document is no guide. */
  readonly texts: readonly string[];
  /** Of the first guide. */
  readonly title: string | null;
}

/** Asks to make a guide of something copied elsewhere. */
export interface ImportParams {
  readonly kind: 'html' | 'text';
  readonly content: string;
  /** The document it is for: its folder's configuration holds. */
  readonly uri: string;
}

/** One thing that an import changed. */
export interface Repair {
  /** In plain words. */
  readonly what: string;
  readonly kind: string;
  readonly range: TextSpan;
  /** Take it back, and nothing else; none where that cannot be. */
  readonly undo: readonly TextChange[];
}

/** What an import came to; spans and changes count in `text`. */
export interface ImportResult {
  readonly text: string;
  /** True when the text has the labelled parts of a guide. */
  readonly guide: boolean;
  readonly repairs: readonly Repair[];
  /** Links that were lost on the way. */
  readonly gaps: readonly TextSpan[];
}

/** Asks for everything in a document that is still to be filled. */
export interface GapsParams {
  readonly uri: string;
}

/** Something still to be filled. */
export interface Gap {
  readonly kind: 'link' | 'text';
  /** What the author will want to write over; empty where something is to be added. */
  readonly range: TextSpan;
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
  /** client → server, request, {@link FormatParams} → {@link FormatResult} */
  format: 'guidepost/format',
  /** client → server, request, {@link ExportParams} → {@link ExportResult} */
  export: 'guidepost/export',
  /** client → server, request, {@link ImportParams} → {@link ImportResult}, null when it failed */
  import: 'guidepost/import',
  /** client → server, request, {@link GapsParams} → {@link Gap}[], in order */
  gaps: 'guidepost/gaps',
} as const;

/** Commands that the server executes (`workspace/executeCommand`), each with one argument `{ uri }`. */
export const serverCommands = {
  /** Applies all safe fixes of the document through `workspace/applyEdit`. */
  fixAll: 'guidepost.server.fixAll',
} as const;
