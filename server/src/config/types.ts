/** What configuration is handed, and what it answers: types that command line, service and language server share. */
import type { HouseStyle } from '../guide/house-style.js';
import type { Position } from '../guide/types.js';

/** How loud a rule speaks. */
export type ConfiguredSeverity = 'off' | 'hint' | 'info' | 'warning' | 'error';

/** Reads files by URI of any scheme; handed in, because configuration knows no file system. */
export interface FileAccess {
  /**
   * @param uri the file
   * @returns its text; null when there is no such file
   * @throws an Error whose message is a plain sentence, when the file is there but cannot be read
   */
  readonly read: (uri: string) => Promise<string | null>;
}

/** One option of a rule, as far as its value has to be checked: what `RuleMeta.options` holds. */
export interface ConfigurableOption {
  readonly type: 'boolean' | 'integer' | 'string' | 'array';
  readonly description: string;
  readonly default: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
}

/** A rule that a configuration may name. */
export interface ConfigurableRule {
  readonly id: string;
  /** Its severity when nobody says otherwise. */
  readonly severity: ConfiguredSeverity;
  /** Silent unless somebody switches it on. */
  readonly off: boolean;
  readonly options: Readonly<Record<string, ConfigurableOption>>;
}

/** A ready-made set of severities; `default` leaves a rule as it is (graver cases stay graver). */
export interface Profile {
  readonly description: string;
  readonly rules: Readonly<Record<string, ConfiguredSeverity | 'default'>>;
}

/** What the editor's own settings say; they sit below every file. */
export interface EditorSettings {
  /** Rule id → severity, or severity with options; what cannot be used is left out. */
  readonly rules?: Readonly<Record<string, unknown>>;
  /** `recommended`, `strict` or `structure`, with or without `guidepost:` before it. */
  readonly profile?: string;
}

/** The findings that configuration itself makes. */
export type ConfigRule = 'invalid-configuration' | 'unknown-rule';

/** Replaces the text at `position`. */
export interface ConfigEdit {
  readonly position: Position;
  readonly newText: string;
}

/** What is wrong in a configuration file, at the key or value that is wrong. */
export interface ConfigFinding {
  readonly rule: ConfigRule;
  readonly severity: 'error' | 'warning';
  /** One or two plain sentences: what is wrong, what is allowed, what was probably meant. */
  readonly message: string;
  /** Positions count in the file's text without byte order mark. */
  readonly position: Position;
  /** What was probably meant, as a change to choose; the same form as a rule's fixes. */
  readonly fixes: readonly {
    readonly title: string;
    readonly kind: 'suggestion';
    readonly edits: readonly ConfigEdit[];
  }[];
}

/** The findings of one configuration file. */
export interface FileProblems {
  readonly uri: string;
  /** As read, without byte order mark; empty when it could not be read. */
  readonly text: string;
  readonly findings: readonly ConfigFinding[];
}

/** Who said something about a setting. */
export type Source =
  | { readonly kind: 'default' }
  | { readonly kind: 'editor' }
  | {
      readonly kind: 'profile';
      readonly profile: string;
      /** The `extends` that names it; null when the editor's settings do. */
      readonly at: FilePlace | null;
    }
  | { readonly kind: 'file'; readonly at: FilePlace };

/** A key in a configuration file. */
export interface FilePlace {
  readonly uri: string;
  /** As in `rules.long-tip` or `overrides[0].rules.long-tip`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What decided one setting. */
export interface Decision {
  /** `rules.ID`, `rules.ID.OPTION`, `guides`, `sections.order`, `sections.PART.required`, `sections.PART.labels`, `markers.do` … */
  readonly setting: string;
  /** As plain data: a severity, a list, a word. */
  readonly value: unknown;
  readonly by: Source;
  /** Who else spoke of it, from the strongest to the weakest; their words are overruled, or (lists) added. */
  readonly others: readonly Source[];
  /** True for lists: the others' entries hold too. */
  readonly adds: boolean;
}

/**
 * What rules are run with. The same shape as `LintSettings` in `lint/settings.ts`, which this room may not import; a
 * test keeps them alike.
 */
export interface ResolvedSettings {
  /** Only rules that somebody spoke of; the others keep their own severity. */
  readonly severities: Readonly<Record<string, ConfiguredSeverity>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly house: HouseStyle;
  readonly today: string | null;
}

/** Everything that configuration says about one file. */
export interface ResolvedConfig {
  /** What the globs of `guides` say of the file; undefined when they say nothing. */
  readonly declared: boolean | undefined;
  /** The same value as long as nothing it depends on has changed. */
  readonly settings: ResolvedSettings;
  /** The files that decided, the strongest first; empty when there is none. */
  readonly files: readonly string[];
  /** What decided each setting; worked out when first asked for. */
  readonly decisions: readonly Decision[];
  /** What is wrong in those files (and in one that lies beside them and does not count); only files with findings. */
  readonly problems: readonly FileProblems[];
}

/** Answers what configuration says. */
export interface ConfigResolver {
  /** What holds for the file at `uri`; never rejects. */
  readonly resolve: (uri: string, editor?: EditorSettings) => Promise<ResolvedConfig>;
  /** To be called when a configuration file (any file that {@link ConfigResolver.concerns}) changed, came or went. */
  readonly invalidate: (uri: string) => void;
  /** True for a file whose name makes it a configuration file. */
  readonly isConfigFile: (uri: string) => boolean;
  /** True for configuration files and for files that one of them extends, as far as known: those to be watched. */
  readonly concerns: (uri: string) => boolean;
  /** What is wrong in the text of a configuration file, as far as that text alone can tell. */
  readonly checkFile: (uri: string, text: string) => readonly ConfigFinding[];
  /** The same, and whether the files it extends are there, and whether another configuration file lies beside it. */
  readonly checkFileFully: (uri: string, text: string) => Promise<readonly ConfigFinding[]>;
}

/** What a resolver needs. */
export interface ResolverOptions {
  readonly files: FileAccess;
  /** By name, without `guidepost:`. */
  readonly profiles: Readonly<Record<string, Profile>>;
  readonly rules: readonly ConfigurableRule[];
  /** Gives the day, `YYYY-MM-DD`; asked at every resolve, so that a long session sees midnight. */
  readonly today?: () => string | null;
  /** The one file to use instead of the nearest (`--config FILE`). */
  readonly use?: string;
}
