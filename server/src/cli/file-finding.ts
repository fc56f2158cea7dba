import { ruleUrl } from '../lint/rule-url.js';
import type { Finding, Severity } from '../lint/types.js';

/** A finding about a file as a whole, made by no rule; it stands at the file's start. */
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
