import type { Severity } from '../../lint/types.js';
import type { Summary } from '../generated/findings.js';
import { severities } from '../report.js';

/** A number with its noun: `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * The findings of a run by severity: `2 errors, 1 warning`; empty when there are none.
 *
 * @param paint colours the words of one severity
 */
export function countFindings(summary: Summary, paint = (text: string, _severity: Severity) => text): string {
  return severities
    .filter((severity) => summary[severity] > 0)
    .map((severity) => paint(count(summary[severity], severity === 'info' ? 'note' : severity), severity))
    .join(', ');
}
