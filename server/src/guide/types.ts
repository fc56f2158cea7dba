/**
 * The model of a guide: plain, deeply readonly data with unist positions.
 *
 * Every `position` is a unist position (1-based line and column, 0-based offset, all in UTF-16 units), relative to the
 * text the value was read from: a section read on its own counts from its own first character, an assembled `Guide`
 * from the first character of the file (after a byte order mark).
 */
import type { Position } from 'unist';

export type { Position, Point } from 'unist';

/** The side a practice stands on. */
export type Polarity = 'do' | 'dont';

/** What a part of a guide is for. `practices` is a joint heading ("Do's and don'ts") that holds both lists. */
export type SectionKind =
  'situation' | 'responses' | 'dos' | 'donts' | 'practices' | 'tips' | 'report' | 'credit' | 'other';

/** A kind that a label can claim and that the is-it-a-guide decision counts. */
export type CountedKind = 'responses' | 'dos' | 'donts' | 'tips' | 'report';

/** Plain words with the way back to the source: no Markdown marks, no list mark, no quote prefix. */
export interface Prose {
  /** The words as a reader sees them. */
  readonly text: string;
  /** Source offset of `text[0]`. */
  readonly start: number;
  /** For each character of `text` and its end: the distance of its source offset from `start`; null when that is its index. */
  readonly map: readonly number[] | null;
}

/** Where a label such as `Some do's:` stands and how it is written. */
export interface Label {
  readonly position: Position;
  /** The label in the author's words, without heading marks, emphasis and final colon. */
  readonly text: string;
  readonly kind: SectionKind;
  readonly form: 'heading' | 'bold' | 'line' | 'cell' | 'html';
  /** Heading depth 1–6; 7 for a label line inside a section. */
  readonly depth: number;
}

/** A labelled (or headed) part of a guide, from its label to the next. */
export interface GuideSection {
  readonly kind: SectionKind;
  readonly label: Label;
  /** From the label to the last words before the next label. */
  readonly position: Position;
  /** True when nothing but white space and comments follows the label. */
  readonly empty: boolean;
}

/** The mark that says do or don't: an emoji, shortcode, entity or word before a practice. */
export interface Marker {
  readonly position: Position;
  readonly raw: string;
  readonly polarity: Polarity;
  readonly form: 'emoji' | 'shortcode' | 'entity' | 'word';
  /** The plain mark of the house for this polarity (✅ or ❌) when `raw` can be mistaken for its opposite, else null. */
  readonly ambiguous: string | null;
}

/** A link that has its target. */
export interface Link {
  readonly position: Position;
  readonly text: string;
  readonly textPosition: Position;
  readonly url: string;
  readonly form: 'markdown' | 'autolink' | 'bare' | 'reference' | 'html';
  /** The part the link stands in. */
  readonly section: SectionKind;
}

/** Words that say a link was there, without one: "found in this post", "Members []", `<!-- guidepost gap link -->`. */
export interface LostLink {
  readonly position: Position;
  readonly text: string;
  readonly form: 'words' | 'empty' | 'email' | 'gap';
  readonly section: SectionKind;
}

/** Something a listener must replace before saying it: `[feeling]`, `did X`, `____`. */
export interface Placeholder {
  readonly position: Position;
  readonly raw: string;
  readonly form: 'bracket' | 'brace' | 'angle' | 'underscore' | 'letter';
  /** True when the guide says what to put there. */
  readonly explained: boolean;
}

/** Text that a snippet or fix left to be filled: `-@Name`, a lone `https://`, `(Instead: …)`. */
export interface Scaffold {
  readonly position: Position;
  readonly raw: string;
  readonly form: 'name' | 'link' | 'text';
}

/** How the author of a tip is written. */
export type AttributionForm =
  | 'hyphen'
  | 'dash'
  | 'tilde'
  | 'double-hyphen'
  | 'next-line'
  | 'parenthesised'
  | 'leading'
  | 'byline'
  | 'bare';

/** Who stands behind a tip. */
export interface Attribution {
  /** The whole signature, with its dash. */
  readonly position: Position;
  readonly raw: string;
  /** Without `@`. */
  readonly name: string;
  readonly namePosition: Position;
  readonly kind: 'handle' | 'name' | 'role' | 'group' | 'anonymous';
  readonly form: AttributionForm;
  /** True when it is written `-@Name` (or `-Name` where the name is no handle) at the tip's end, after one space. */
  readonly canonical: boolean;
}

/** A mention, by whom or to whom. */
export interface Mention {
  readonly name: string;
  readonly position: Position;
}

interface Part {
  /** The part's own text, without list mark and quote prefix, with marker and signature. */
  readonly position: Position;
  /** Plain: no marker, quotes, signature or Instead part. */
  readonly text: string;
  /** The words behind `text`, for rules that look at wording. */
  readonly prose: Prose;
  readonly scaffolds: readonly Scaffold[];
}

/** Something a listener may say. */
export interface Response extends Part {
  readonly type: 'response';
  readonly placeholders: readonly Placeholder[];
  /** How it is set off as speech. */
  readonly quoted: 'marks' | 'block' | 'code' | 'none';
  /** The opening mark whose partner is missing, else null. */
  readonly unclosed: { readonly position: Position; readonly expected: string } | null;
}

/** What stands behind `(Instead: …)` or `→` in a don't. */
export interface Instead {
  /** The whole bracket or arrow part. */
  readonly position: Position;
  /** The don't's own do; null for `(no alternative)`. */
  readonly text: string | null;
  readonly prose: Prose | null;
}

/** A do or a don't. */
export interface Practice extends Part {
  readonly type: 'practice';
  /** `do1`, `dont1`, … per guide; empty in a section read on its own. */
  readonly id: string;
  readonly polarity: Polarity;
  readonly marker: Marker | null;
  /** The side its list's label gives, when that differs from nothing. */
  readonly listPolarity: Polarity | null;
  /** True when its words deny by themselves ("Don't …", "Never …", "Avoid …"). */
  readonly negated: boolean;
  /** The number or letter after the marker, as in `❌ 2. …`. */
  readonly number: string | null;
  readonly instead: Instead | null;
  readonly container: 'item' | 'line' | 'cell' | 'paragraph' | 'quote' | 'code';
  /** Index of its list in the section read or the guide. */
  readonly list: number;
  /** Row (table) or line (alternation) or sibling group that pairs it structurally; -1 when none. */
  readonly group: number;
}

/** A list of practices under one label (or none). */
export interface PracticeList {
  readonly position: Position;
  readonly label: Label | null;
  readonly polarity: Polarity | 'both';
  /** `<!-- guidepost pairing order -->` stands before it or in its section. */
  readonly declaredOrder: boolean;
  /** Index of the section (in `Guide.sections`) that holds it; -1 before the first. */
  readonly section: number;
}

/** A tip or comment from somebody with experience. */
export interface Tip extends Part {
  readonly type: 'tip';
  readonly attribution: Attribution | null;
  /** A leading `@Host` in a pasted thread: whom the reply speaks to, not its author. */
  readonly addressee: Mention | null;
  readonly container: 'item' | 'line' | 'paragraph' | 'quote';
}

/** The way a report can be made. */
export type Channel = 'web' | 'email' | 'phone' | 'sms' | 'ui' | 'command';

/** A way to report. */
export interface ReportOption extends Part {
  readonly type: 'reportOption';
  readonly links: readonly Link[];
  readonly channels: readonly Channel[];
  readonly lostLinks: readonly LostLink[];
  readonly container: 'item' | 'line' | 'paragraph' | 'cell';
}

/** Who wrote the original. */
export interface Credit {
  readonly position: Position;
  readonly text: string;
  readonly names: readonly Mention[];
  readonly url: string | null;
  readonly links: readonly Link[];
  readonly lostLinks: readonly LostLink[];
}

/** The name of the guide. */
export interface Title {
  readonly position: Position;
  readonly text: string;
  readonly form: 'heading' | 'front-matter' | 'line' | 'html';
}

/** What the guide is about. */
export interface Situation {
  readonly position: Position;
  readonly text: string;
  readonly prose: Prose;
}

/** Why a don't is taken to belong to a do. */
export type Evidence = 'explicit' | 'structural' | 'declared' | 'inferred' | 'order' | 'instead';

/** A don't with the do that answers it. */
export interface Pair {
  /** Id of the don't. */
  readonly dont: string;
  /** Id of the do; null when the answer is `doText` only, or `(no alternative)`. */
  readonly do: string | null;
  /** The words after `Instead:`; null otherwise. */
  readonly doText: string | null;
  readonly evidence: Evidence;
  /** 0–1. */
  readonly confidence: number;
}

/** A don't that found no do, with the dos that come nearest (best first). */
export interface Unpaired {
  readonly dont: string;
  readonly nearest: readonly string[];
  /** True when no do list stands where the don't could look for one. */
  readonly noDoList: boolean;
}

/** One guide of a file. */
export interface Guide {
  readonly position: Position;
  /** `gentle` guides were recognised by few labels: whole-guide rules stay silent there. */
  readonly gentle: boolean;
  /** BCP 47 primary language of the labels and front matter, `en` when nothing says otherwise. */
  readonly language: string;
  readonly form: 'forum' | 'canonical';
  readonly title: Title | null;
  readonly situation: Situation | null;
  readonly sections: readonly GuideSection[];
  readonly responses: readonly Response[];
  readonly practices: readonly Practice[];
  readonly lists: readonly PracticeList[];
  readonly pairs: readonly Pair[];
  readonly unpaired: readonly Unpaired[];
  readonly tips: readonly Tip[];
  readonly reportOptions: readonly ReportOption[];
  readonly credit: Credit | null;
  /** The front matter names an author. */
  readonly author: string | null;
  /** Names that the front matter lists as contributors, without `@`. */
  readonly listed: readonly string[];
  readonly links: readonly Link[];
  readonly lostLinks: readonly LostLink[];
  /** Scaffolds anywhere in the guide. */
  readonly scaffolds: readonly Scaffold[];
  /** Names that signed tips or stand in the credit, in order of appearance, without doubles. */
  readonly contributors: readonly string[];
}

/** Why a file is or is not read as a guide. */
export interface Decision {
  readonly guide: boolean;
  readonly gentle: boolean;
  readonly because:
    'front-matter' | 'file-name' | 'configuration' | 'labels' | 'too-few-labels' | 'not-markdown';
  /** The labelled parts that were counted. */
  readonly labelled: readonly CountedKind[];
  /** The languages of the labels and the front matter, English always among them, sorted. */
  readonly languages: readonly string[];
}

/** A comment that speaks to Guidepost: `<!-- guidepost ignore RULE -- reason -->`. */
export interface Directive {
  readonly position: Position;
  readonly verb: 'ignore' | 'disable' | 'enable' | 'pairing' | 'gap' | 'unknown';
  /** The verb as written; empty for none. */
  readonly word: string;
  /** Rule ids; empty means every rule. */
  readonly rules: readonly string[];
  /** The last day it holds, as written behind `until`, which may be no day; null for ever. */
  readonly until: string | null;
  readonly reason: string | null;
  /** The words after the verb, as written. */
  readonly rest: string;
}

/** The front matter keys that Guidepost reads. */
export interface FrontMatter {
  readonly position: Position;
  readonly guide: boolean | string | null;
  readonly title: string | null;
  readonly titlePosition: Position | null;
  readonly author: string | null;
  readonly pairing: 'auto' | 'order' | 'explicit' | null;
  readonly language: string | null;
  /** Rule ids that the file switches off. */
  readonly ignore: readonly string[];
  /** The day the guide is to be read through again; null for none, and for one that is no day of the calendar. */
  readonly reviewBy: { readonly value: string; readonly position: Position } | null;
  readonly reviewers: readonly string[];
  /** Names that wrote tips of this guide. */
  readonly contributors: readonly string[];
  /** Everything at the top level, in order, the keys of other tools too. */
  readonly entries: readonly FrontMatterEntry[];
  /** Where and why it cannot be read; what could be read is kept all the same. */
  readonly broken: { readonly position: Position; readonly why: FrontMatterBreak } | null;
}

/** Why front matter cannot be read; the rule that reports it has the words. */
export type FrontMatterBreak =
  | 'too-long'
  | 'too-deep'
  | 'no-keys'
  | 'indent'
  | 'missing-sign'
  | 'tab'
  | 'colon-in-value'
  | 'stray-sign'
  | 'value-start'
  | 'open-key'
  | 'backslash'
  | 'unclear';

/** A value in the front matter. */
export interface FrontMatterValue {
  /** Plain: words, a number, true, false, null, a list or a record; null for the keys of other tools. */
  readonly value: unknown;
  readonly position: Position;
}

/** A key in the front matter with its value. */
export interface FrontMatterEntry extends FrontMatterValue {
  readonly key: string;
  readonly keyPosition: Position;
  /** The entries of a list; a value that is no list is its own only one. */
  readonly items: readonly FrontMatterValue[];
}

/** Everything that was read from one file. */
export interface GuideFile {
  readonly decision: Decision;
  readonly guides: readonly Guide[];
  readonly directives: readonly Directive[];
  readonly frontMatter: FrontMatter | null;
}
