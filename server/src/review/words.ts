/** Words that pages and reports for people share. */
import type { Finding, Severity } from '../lint/types.js';

/** From the gravest to the least. */
export const severities = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];

/** A number with its noun: `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** What a severity is called on a page for people. */
export function findingWord(severity: Severity): string {
  return severity === 'info' ? 'note' : severity;
}

/** How many findings of each severity, from the gravest to the least. */
export function severityCounts(findings: readonly Finding[]): readonly number[] {
  return severities.map((severity) => findings.filter((finding) => finding.severity === severity).length);
}
