/** Generated from schemas/findings.schema.json by `npm run generate`: do not edit. */

/**
 * From the gravest to the least.
 */
export type SeverityName = 'error' | 'warning' | 'info' | 'hint';

/**
 * What `guidepost check --format json` prints. Lines and columns are 1-based; columns count UTF-16 units; a byte order mark is not counted.
 */
export interface FindingsReport {
  /**
   * The version of this form.
   */
  version: 1;
  /**
   * Every file that was looked at, guide or not, in the order it was named or found.
   */
  files: FileReport[];
  summary: Summary;
}
/**
 * One file and what was found in it.
 */
export interface FileReport {
  /**
   * Relative to the folder the command ran in, with forward slashes.
   */
  path: string;
  /**
   * False when the file is not read as a guide, or could not be read.
   */
  guide: boolean;
  findings: FindingReport[];
}
/**
 * One finding: what is wrong, where, and how it can be mended.
 */
export interface FindingReport {
  /**
   * The rule's id, which never changes.
   */
  rule: string;
  severity: SeverityName;
  /**
   * What is wrong, why it matters and what to do, in plain words.
   */
  message: string;
  line: number;
  column: number;
  endLine: number;
  /**
   * The column after the last character.
   */
  endColumn: number;
  /**
   * The page that explains the rule: an address, or a path from the folder of the package `guidepost`.
   */
  url: string;
  /**
   * Other places that belong to the finding.
   */
  related: RelatedReport[];
  fixes: FixReport[];
}
/**
 * Another place in the same file that belongs to a finding.
 */
export interface RelatedReport {
  message: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}
/**
 * A way to mend the finding. `safe` changes form only; `suggestion` changes words or needs the author's eye.
 */
export interface FixReport {
  title: string;
  kind: 'safe' | 'suggestion';
  /**
   * Made together; positions count in the text before any of them.
   */
  edits: EditReport[];
}
/**
 * Replaces the text of the range; an empty range inserts there.
 */
export interface EditReport {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  newText: string;
}
/**
 * Counts over all files.
 */
export interface Summary {
  /**
   * Files looked at.
   */
  files: number;
  /**
   * Files read as guides.
   */
  guides: number;
  /**
   * Files that could not be read.
   */
  unreadable: number;
  error: number;
  warning: number;
  info: number;
  hint: number;
  /**
   * Findings that `guidepost fix` mends by itself.
   */
  fixable: number;
}
