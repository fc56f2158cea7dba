import type { FileResult } from '../report.js';

/** What a reporter needs to know of the place it writes to. */
export interface ReportStyle {
  readonly colour: boolean;
  /** Width of the terminal, or of a common one. */
  readonly columns: number;
}

/** Turns what a run found into the text for standard output. */
export type Reporter = (files: readonly FileResult[], style: ReportStyle) => string;
