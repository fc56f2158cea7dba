/** Findings about a file as a whole, made by no rule. */
import { t } from '@vscode/l10n';
import { ruleUrl } from './rule-url.js';
import type { Finding, Severity } from './types.js';

/** A finding about a file as a whole; it stands at the file's start. */
export function fileFinding(rule: string, severity: Severity, message: string): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    source: 'guidepost',
    rule,
    severity,
    message,
    position: { start, end: start },
    url: ruleUrl(rule),
    related: [],
    fixes: [],
  };
}

/**
 * The finding of a file that could not be read.
 *
 * @param reason why, as one or more sentences
 */
export function unreadableFinding(reason: string): Finding {
  const message = t`This file could not be read, so nobody knows whether it is safe to hand out. ${reason}`;
  return fileFinding('unreadable-file', 'error', message);
}
