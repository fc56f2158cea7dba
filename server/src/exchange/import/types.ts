/** What an import came to. */
import type { FormatOptions } from '../format/format.js';
import type { Position } from '../../guide/types.js';
import type { TextEdit } from '../text-edits.js';

/** What is known of what is imported. */
export interface ImportOptions extends FormatOptions {
  /** The address of the page it was copied from: what relative links count from. */
  readonly base?: string | undefined;
}

/** What kind of thing a repair was. */
export type RepairKind =
  /** Signs that nobody sees, odd white space. */
  | 'spaces'
  /** Bullets of another editor became list marks. */
  | 'marks'
  /** Characters broken on the way, and lost apostrophes. */
  | 'characters'
  /** A line of the page around the guide: a button, a counter. */
  | 'chrome'
  /** The head of a reply became the signature of a tip. */
  | 'byline'
  /** The head of the post became the credit. */
  | 'credit'
  /** A quotation of an earlier post. */
  | 'quotation'
  | 'image'
  /** "Do:" and "Don't:" that an export wrote. */
  | 'polarity'
  /** The address of a link was changed or could not be kept. */
  | 'link'
  /** Only the words of a page that is nested too deep. */
  | 'words-only';

/** One thing that an import changed. */
export interface Repair {
  readonly kind: RepairKind;
  /** What was done, in plain words. */
  readonly what: string;
  /** Where, in the result; empty where something was taken out. */
  readonly position: Position;
  /** Takes it back, and nothing else; empty where that cannot be. Counts in the result. */
  readonly undo: readonly TextEdit[];
}

/** A link that was lost on the way. */
export interface LostInImport {
  /** Of the mark `<!-- guidepost gap link -->`, in the result. */
  readonly position: Position;
  /** The words that had the link. */
  readonly text: string;
}

/** A guide made of something copied elsewhere. */
export interface Imported {
  readonly text: string;
  /** True when the text is read as a guide. */
  readonly guide: boolean;
  /** In the order of the result. */
  readonly repairs: readonly Repair[];
  /** In the order of the result. */
  readonly gaps: readonly LostInImport[];
  /** Why nothing was imported, in plain words; null when something was. */
  readonly problem: string | null;
}
