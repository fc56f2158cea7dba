/** What a rule is, what it finds and how it is mended: the types that rules, service, command line and preset share. */
import type { Plugin } from 'unified';
import type { Root } from 'mdast';
import type { HouseStyle } from '../guide/house-style.js';
import type {
  Guide,
  GuideFile,
  GuideSection,
  Link,
  Position,
  Practice,
  ReportOption,
  Response,
  Tip,
} from '../guide/types.js';
import type { Recall } from './recall.js';
import type { Utterance } from './utterance.js';

/** From the least to the gravest. */
export type Severity = 'hint' | 'info' | 'warning' | 'error';

export type RuleGroup =
  | 'structure'
  | 'attribution'
  | 'pairing'
  | 'links'
  | 'safety'
  | 'wording'
  | 'language'
  | 'markdown'
  | 'upkeep';

/** Replaces the text at `position` (empty: inserts there). */
export interface Edit {
  readonly position: Position;
  readonly newText: string;
}

/** A way to mend a finding; `safe` changes form only, `suggestion` changes words or needs the author's eye. */
export interface Fix {
  readonly title: string;
  readonly kind: 'safe' | 'suggestion';
  readonly edits: readonly Edit[];
}

/** Another place that belongs to a finding. */
export interface Related {
  readonly position: Position;
  readonly message: string;
}

/** What a rule hands over for one place. */
export interface Report {
  /** What is wrong, why it matters to the person in the chat, what to do: plain words, no jargon. */
  readonly message: string;
  /** Graver or milder than the rule's own severity. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  /**
   * The places this report speaks of, where they are not the place it is shown at: what `yieldsTo` compares. Default:
   * the part handed in; for rules over a whole guide or file, the place it is shown at.
   */
  readonly about?: readonly Position[];
  /**
   * Made at the report site; a function where the fix needs to know the guide (names seen in it). The guide's positions
   * are the file's, the edits' positions are those of the part that was handed in.
   */
  readonly fixes?: readonly Fix[] | ((guide: Guide) => readonly Fix[]);
}

/** A finding as service, command line and preset give it: positions count from the file's first character. */
export interface Finding {
  /** `remark-lint` for the generic Markdown rules that come from there. */
  readonly source: 'guidepost' | 'remark-lint';
  readonly rule: string;
  /** The rule that crashed; with `internal-error` only. */
  readonly crashed?: string;
  readonly severity: Severity;
  readonly message: string;
  readonly position: Position;
  /** The page that explains the rule. */
  readonly url: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** What a rule is handed, by the part of the guide it looks at. */
export interface RuleSubjects {
  tip: Tip;
  practice: Practice;
  response: Response;
  reportOption: ReportOption;
  link: Link;
  section: GuideSection;
  /** A response, a do (also one behind `Instead:`) or a tip. */
  utterance: Utterance;
  guide: Guide;
  file: GuideFile;
}

export type RuleScope = keyof RuleSubjects;

/** One option of a rule, as JSON Schema with a default and words for the docs. */
export type OptionSchema = { readonly description: string } & (
  | { readonly type: 'boolean'; readonly default: boolean }
  | {
      readonly type: 'integer';
      readonly default: number;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly type: 'string'; readonly default: string; readonly enum?: readonly string[] }
  | {
      readonly type: 'array';
      readonly items: { readonly type: 'string' };
      readonly default: readonly string[];
    }
);

export type OptionSchemas = Readonly<Record<string, OptionSchema>>;

/** The values of a rule's options: those configured, else the defaults. */
export type OptionValues<O extends OptionSchemas> = {
  readonly [K in keyof O]: O[K] extends { type: 'boolean' }
    ? boolean
    : O[K] extends { type: 'integer' }
      ? number
      : O[K] extends { type: 'array' }
        ? readonly string[]
        : string;
};

/** What a rule may know beside its subject. */
export interface RuleContext<O extends OptionSchemas = OptionSchemas> {
  /** The text that the subject's positions count in. */
  readonly source: string;
  /** BCP 47 primary language of the guide (of the file's first guide, for rules over a file). */
  readonly language: string;
  /** What the community decided. */
  readonly house: HouseStyle;
  /** The day of the check, `YYYY-MM-DD`; null when nobody knows: then nothing is due or expired. */
  readonly today: string | null;
  /** The ids of all rules there are, ours and remark-lint's. */
  readonly ruleIds: readonly string[];
  readonly options: OptionValues<O>;
  /** Remembers what follows from a piece of text from one version of the document to the next. */
  readonly recall: Recall;
}

export type ReportFunction = (at: { readonly position: Position } | Position, report: Report) => void;

/** How a rule presents itself; docs, settings and tables are generated from it. */
export interface RuleMeta<S extends RuleScope = RuleScope, O extends OptionSchemas = OptionSchemas> {
  readonly id: string;
  readonly group: RuleGroup;
  /** The severity in the recommended profile, or the one it has when switched on. */
  readonly severity: Severity;
  /** Speaks only where a configuration switches it on. */
  readonly off?: true;
  /** The severity in the strict profile, where that differs: `strict` also switches on what is off. */
  readonly strict?: Severity;
  readonly options?: O;
  readonly over: S;
  /** The kind of its best fix; null when it has none. */
  readonly fix: 'safe' | 'suggestion' | null;
  readonly since: string;
  /** In a guide that is read gently: silent, or one hint for each list (default: as elsewhere). */
  readonly gentle?: 'silent' | 'hint-per-list';
  /** Rules that speak alone where both would speak of the same part. */
  readonly yieldsTo?: readonly string[];
  /** Made outside the rules (reading files, running rules, suppression): `check` is never called. */
  readonly reportedElsewhere?: true;
  /** Too slow for a key: runs when the editor is idle, and after the others on the command line. */
  readonly idle?: true;
}

/** A rule: `meta` and `check` for the service, `plugin` for remark-cli. */
export interface Rule<S extends RuleScope = RuleScope> {
  readonly meta: RuleMeta<S>;
  /** The page that explains the rule. */
  readonly url: string;
  /** Says nothing for an idle rule until `awake` (lint/awake.ts) has loaded it. */
  readonly check: (subject: RuleSubjects[S], report: ReportFunction, context: RuleContext) => void;
  /** Loads the check of an idle rule with all it needs; left out where `check` is the real one. */
  readonly load?: () => Promise<Rule<S>['check']>;
  readonly plugin: Plugin<[unknown?], Root>;
}
