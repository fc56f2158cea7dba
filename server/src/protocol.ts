/** The custom requests between client and server: types and names only, the one file of the server that the client imports. */
import type { HouseStyle } from './guide/house-style.js';

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

/** Asks the client for the Markdown files of a folder, where only the client can list them. */
export interface ListFilesParams {
  readonly uri: string;
  /** No more than so many. */
  readonly most: number;
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
  /** Forum text keeps marks such as `##` in some places, because bare lines would be read differently there. */
  readonly marked: boolean;
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
  /** Why nothing was imported, in plain words; null when something was. */
  readonly problem: string | null;
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

/** Asks what the configuration says of a document, or would say of one with this name. */
export interface HouseStyleParams {
  readonly uri: string;
}

/** What the configuration says of reading a document; null where it says nothing. */
export interface HouseStyleResult {
  /** Whether the file is a guide. */
  readonly declared: boolean | null;
  readonly house: HouseStyle | null;
}

/** What an author can have put in. */
export type Insertable = 'tip' | 'pair' | 'response' | 'reportOption';

/** Asks for the place and the form of something new; the cursor says which guide and, inside of the part, where. */
export interface InsertParams {
  readonly uri: string;
  readonly what: Insertable;
  readonly position: TextPlace;
}

/** One edit that puts it in, and what of it the author will write over. */
export interface InsertResult {
  /** The version of the document that the edit was made for. */
  readonly version: number;
  readonly range: TextSpan;
  readonly newText: string;
  /** In `newText`, in order. */
  readonly stops: readonly Stop[];
}

/** What of a text an author will write over: offsets of its first character and behind its last. */
export interface Stop {
  readonly start: number;
  readonly end: number;
}

/** Asks which parts a new guide can have. */
export interface GuideOutlineParams {
  /** The folder or document that the guide will stand beside; null when there is none. */
  readonly uri: string | null;
}

/** A part that a new guide can have, in the order of the community. */
export interface OfferedPart {
  readonly part: string;
  /** As it will be written. */
  readonly label: string;
  readonly required: boolean;
}

/** Asks for the text of a new guide. */
export interface NewGuideParams extends GuideOutlineParams {
  readonly title: string;
  /** A word for the kind of guide; empty for none. */
  readonly type: string;
  /** The parts it shall have. */
  readonly parts: readonly string[];
}

/** The text of a new guide, and what of it the author will write over. */
export interface NewGuideResult {
  readonly text: string;
  readonly stops: readonly Stop[];
}

/** Asks for the don'ts of a document beside their do's. */
export interface PairsParams {
  readonly uri: string;
}

/** Words of a guide and where they stand. */
export interface PlacedWords {
  readonly text: string;
  readonly range: TextSpan;
}

/** A fix of the rules about pairs, by its number in this state of the document. */
export interface PairFix {
  readonly id: string;
  readonly title: string;
}

/**
 * How a don't stands to its do: said by the author, guessed, said to have none, begun and not filled, left open, or in a place
 * without any do.
 */
export type PairState = 'said' | 'guessed' | 'none' | 'begun' | 'open' | 'alone';

/** A don't with the do that answers it. */
export interface PairRow {
  readonly dont: PlacedWords;
  readonly answer: PlacedWords | null;
  readonly state: PairState;
  /** Why the two are taken to belong together, or that nothing says so: plain words. */
  readonly evidence: string;
  readonly fixes: readonly PairFix[];
}

/** A list of don'ts. */
export interface PairList {
  readonly label: string;
  readonly rows: readonly PairRow[];
  /** Those for the whole list. */
  readonly fixes: readonly PairFix[];
}

/** The don'ts and do's of one guide. */
export interface PairsGuide {
  readonly title: PlacedWords;
  readonly lists: readonly PairList[];
  /** Do's that answer no don't. */
  readonly spare: readonly PlacedWords[];
}

/** The don'ts of a document beside their do's. */
export interface PairsResult {
  /** Names this state of the document: a fix is made for no other. */
  readonly state: string;
  readonly guides: readonly PairsGuide[];
  /** Why the document is or is not read as a guide, in plain words. */
  readonly reason: string;
}

/** Asks for the changes of a fix. */
export interface PairFixParams {
  readonly uri: string;
  readonly state: string;
  readonly fix: string;
}

/** Asks for the people of the library. */
export interface ContributorsParams {
  /** What the asker knows already; the answer is null where nothing is new. */
  readonly revision: number | null;
}

/** Somebody who is named in the library. */
export interface ContributorRow {
  /** Stands for the person in other requests. */
  readonly key: string;
  /** With `@` where the guides write it so. */
  readonly name: string;
  /** Other names and spellings of theirs. */
  readonly aliases: readonly string[];
  readonly tips: number;
  readonly guides: number;
  /** The day of the newest guide that names them, `YYYY-MM-DD`; null where none says its day. */
  readonly seen: string | null;
}

/** The people of the library. */
export interface ContributorsResult {
  readonly revision: number;
  readonly people: readonly ContributorRow[];
  /** Tips that nobody signed. */
  readonly unsigned: number;
}

/** Asks for the places of a person; null for the tips that nobody signed. */
export interface ContributorParams {
  readonly key: string | null;
}

/** What somebody gave to a guide, or where else they are named there. */
export interface ContributorPlace {
  readonly role: 'tip' | 'credit' | 'listed' | 'mention';
  /** The words of a tip; empty where there are none to show. */
  readonly text: string;
  /** The name; the tip, where nobody signed. */
  readonly range: TextSpan;
}

/** A guide that names somebody. */
export interface ContributorGuide {
  readonly uri: string;
  readonly title: string;
  readonly places: readonly ContributorPlace[];
}

/** Asks for the page for reviewers. */
export interface ReviewParams {
  /** The guide; null for all files of the workspace. */
  readonly uri: string | null;
  readonly form: 'html' | 'markdown';
  /** HTML only: what an editor that shows the page adds to it. */
  readonly frame?: ReviewFrame;
}

/** What an editor adds to a page that it shows. */
export interface ReviewFrame {
  /** A style sheet behind the page's own. */
  readonly style: string;
  /** How addresses begin that lead to a line; a list with one {@link ReviewPlace} follows, as encoded JSON. */
  readonly linkTo: string;
}

/** A line of a file. */
export interface ReviewPlace {
  readonly uri: string;
  /** From 1. */
  readonly line: number;
}

/** The page. */
export interface ReviewResult {
  readonly text: string;
  /** How many guides stand on it. */
  readonly guides: number;
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
  /** server → client, request, {@link ListFilesParams} → string[], the URIs of the files */
  listFiles: 'guidepost/listFiles',
  /** client → server, request, {@link FormatParams} → {@link FormatResult} */
  format: 'guidepost/format',
  /** client → server, request, {@link ExportParams} → {@link ExportResult} */
  export: 'guidepost/export',
  /** client → server, request, {@link ImportParams} → {@link ImportResult}, null when it failed */
  import: 'guidepost/import',
  /** client → server, request, {@link GapsParams} → {@link Gap}[], in order */
  gaps: 'guidepost/gaps',
  /** client → server, request, {@link HouseStyleParams} → {@link HouseStyleResult} */
  houseStyle: 'guidepost/houseStyle',
  /** client → server, request, {@link InsertParams} → {@link InsertResult}, null when nothing can be put in */
  insert: 'guidepost/insert',
  /** client → server, request, {@link PairsParams} → {@link PairsResult}, null when it failed */
  pairs: 'guidepost/pairs',
  /** client → server, request, {@link PairFixParams} → {@link TextChange}[], null when the document is in another state */
  pairFix: 'guidepost/pairFix',
  /** client → server, request, {@link ContributorsParams} → {@link ContributorsResult}, null when nothing is new */
  contributors: 'guidepost/contributors',
  /** client → server, request, {@link ContributorParams} → {@link ContributorGuide}[] */
  contributor: 'guidepost/contributor',
  /** client → server, request, {@link ReviewParams} → {@link ReviewResult}, null when it failed */
  review: 'guidepost/review',
  /** client → server, request, {@link GuideOutlineParams} → {@link OfferedPart}[] */
  guideOutline: 'guidepost/guideOutline',
  /** client → server, request, {@link NewGuideParams} → {@link NewGuideResult}, null when it failed */
  newGuide: 'guidepost/newGuide',
} as const;

/** Commands that the server executes (`workspace/executeCommand`). */
export const serverCommands = {
  /** Applies all safe fixes of the document, named by its argument `{ uri }`, through `workspace/applyEdit`. */
  fixAll: 'guidepost.server.fixAll',
  /** Selects the place of its argument `{ uri, range }` through `window/showDocument`: what a code lens leads to. */
  reveal: 'guidepost.server.reveal',
  /** Asks, then puts “Anonymous” wherever the person at its argument `{ uri, position }` is named in the library. */
  anonymise: 'guidepost.server.anonymise',
} as const;
