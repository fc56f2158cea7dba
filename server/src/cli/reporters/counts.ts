import type { Severity } from '../../lint/types.js';
import type { Summary } from '../generated/findings.js';
import { count, severities } from '../../review/words.js';

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
