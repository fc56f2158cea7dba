/** What the language service gives and what it asks of its host; nothing here knows a connection, a clock or a file system. */
import type { LintSettings } from '../lint/settings.js';
import type { Finding } from '../lint/types.js';
import type { Reader } from '../guide/index.js';
import type { Decision, GuideFile } from '../guide/types.js';

/** One version of one document, as the editor sees it. */
export interface Snapshot {
  /** Any URI: `file:`, `untitled:`, `vscode-vfs:` … */
  readonly uri: string;
  /** Grows with every change; caches key on (uri, version, settings revision). */
  readonly version: number;
  /** The text as the client counts it (a byte order mark, if any, is its first character). */
  readonly text: string;
  readonly languageId: string;
}

/** What holds for one document: the editor's settings and the configuration files together. */
export interface Settings {
  /** Differs for every state of the settings. */
  readonly revision: number;
  readonly enable: boolean;
  /** Rules and house style; one value as long as nothing changes. */
  readonly lint: LintSettings;
  /** What the configuration says of the question whether the document is a guide. */
  readonly declared?: boolean | undefined;
  /** Of a configuration file: what is wrong in it. Such a document is no guide. */
  readonly given?: readonly Finding[];
  /** Remark's generic Markdown rules. */
  readonly markdownHygiene: boolean;
}

/** The outside world, handed in. */
export interface Host {
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  readonly log: (level: 'error' | 'warn' | 'info', message: string) => void;
}

/** What one check of one document gives. */
export interface CheckResult {
  readonly file: GuideFile;
  readonly decision: Decision;
  readonly findings: readonly Finding[];
  /** True when the document is too large to be checked unasked (over 2 MB). */
  readonly tooLarge: boolean;
  /** How long reading and checking took. */
  readonly ms: number;
}

/** What the editor at the other end can show; everything false is the poorest client the protocol allows. */
export interface ClientFeatures {
  /** Related places under a diagnostic. */
  readonly relatedInformation: boolean;
  /** Workspace edits that name the version they were made for. */
  readonly documentChanges: boolean;
  /** It asks a person before it makes an edit that says so. */
  readonly confirmsEdits: boolean;
  /** Outlines with levels. */
  readonly nestedSymbols: boolean;
  /** Folds whole lines only. */
  readonly lineFoldingOnly: boolean;
  /** The most folds it wants; null when it does not say. */
  readonly foldingLimit: number | null;
  /** Hovers written in Markdown. */
  readonly markdownHover: boolean;
  /** Definitions that say what led to them. */
  readonly definitionLinks: boolean;
  /** It shows a place of a document when asked to. */
  readonly showsPlaces: boolean;
  /** It follows and renames Markdown's own links and headings by itself, so that ours would come twice. */
  readonly followsLinks: boolean;
  /** URL of the folder of the package `guidepost`, where the rules' pages are; null when nobody said. */
  readonly home: string | null;
}

/** The part of a linter that the service uses; one for each document. */
export interface DocumentLinter {
  /** What has been read of the document, for the later half. */
  readonly reader?: Reader;
  check(
    text: string,
    options: {
      readonly path: string;
      readonly declared?: boolean | undefined;
      readonly settings?: LintSettings | undefined;
    },
  ): { readonly decision: Decision; readonly file: GuideFile; readonly findings: readonly Finding[] };
}

/** The later half of a linter: what waits until nobody types. */
export interface LaterDocumentLinter {
  check(
    text: string,
    options: {
      readonly path: string;
      readonly declared?: boolean | undefined;
      readonly settings?: LintSettings | undefined;
      readonly hygiene?: boolean;
    },
  ): Promise<{ readonly findings: readonly Finding[]; readonly failure: unknown }>;
}

/** The rooms below that do the checking, handed in so that tests can stand in for them. */
export interface Rooms {
  readonly createLinter: () => DocumentLinter;
  /** The idle rules and remark's generic Markdown rules, for one document; loaded only when they are first needed. */
  readonly createLater: (first: DocumentLinter) => Promise<LaterDocumentLinter>;
}
