import type { Finding, Severity } from '../lint/types.js';
import type { FileReport, FindingReport, FindingsReport, Summary } from './generated/findings.js';
import type { Position } from '../guide/types.js';
import { severities } from '../review/words.js';

/** One file after it was looked at. */
export interface FileResult {
  /** As shown to people. */
  readonly path: string;
  readonly guide: boolean;
  /** Without byte order mark; empty when it could not be read. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly unreadable: boolean;
}

/** Everything a run found, in the form that `schemas/findings.schema.json` promises. */
export function toReport(files: readonly FileResult[]): FindingsReport {
  return { version: 1, files: files.map(toFileReport), summary: summarise(files) };
}

/** Counts over all files. */
export function summarise(files: readonly FileResult[]): Summary {
  const findings = files.flatMap((file) => file.findings);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: files.length,
    guides: files.filter((file) => file.guide).length,
    unreadable: files.filter((file) => file.unreadable).length,
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    hint: count('hint'),
    fixable: findings.filter(isFixable).length,
  };
}

/** True when some finding is as grave as `threshold` or graver. */
export function reaches(files: readonly FileResult[], threshold: Severity): boolean {
  const grave = severities.slice(0, severities.indexOf(threshold) + 1);
  return files.some((file) => file.findings.some((finding) => grave.includes(finding.severity)));
}

/** True when `guidepost fix` mends it by itself. */
export function isFixable(finding: Finding): boolean {
  return finding.fixes.some((fix) => fix.kind === 'safe');
}

function toFileReport(file: FileResult): FileReport {
  return { path: file.path, guide: file.guide, findings: file.findings.map(toFindingReport) };
}

function toFindingReport(finding: Finding): FindingReport {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    ...range(finding.position),
    url: finding.url,
    related: finding.related.map(({ message, position }) => ({ message, ...range(position) })),
    fixes: finding.fixes.map(({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map(({ position, newText }) => ({ ...range(position), newText })),
    })),
  };
}

function range({ start, end }: Position) {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
