import type { Severity } from '../../lint/types.js';
import type { FileResult } from '../report.js';

/** What a reporter needs to know of the run, and of the place it writes to. */
export interface ReportStyle {
  readonly colour: boolean;
  /** Width of the terminal, or of a common one. */
  readonly columns: number;
  /** Version of the package. */
  readonly version: string;
  /** A finding as grave as this makes the run fail. */
  readonly failOn: Severity;
  /** The text of a rule's page, in Markdown; null where it has none. */
  readonly page: (url: string) => string | null;
  /** Where everybody can open a rule's page; null where only this computer has it. */
  readonly address: (url: string) => string | null;
  /** Where this computer can open a rule's page. */
  readonly localAddress: (url: string) => string;
}

/** Turns what a run found into the text for standard output. */
export type Reporter = (files: readonly FileResult[], style: ReportStyle) => string;
