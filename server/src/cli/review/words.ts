import type { Finding, Severity } from '../../lint/types.js';
import { severities } from '../report.js';

/** What a severity is called on a page for people. */
export function findingWord(severity: Severity): string {
  return severity === 'info' ? 'note' : severity;
}

/** How many findings of each severity, from the gravest to the least. */
export function severityCounts(findings: readonly Finding[]): readonly number[] {
  return severities.map((severity) => findings.filter((finding) => finding.severity === severity).length);
}
