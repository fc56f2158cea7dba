/** Findings of `dead-link`. */
import { ruleUrl } from '../../lint/rule-url.js';
import type { Finding, Severity } from '../../lint/types.js';
import type { Position } from '../../guide/types.js';
import { severities } from '../../review/words.js';
import type { Health } from '../../review/links.js';

/** The rule that link health is reported by. */
export const deadLink = 'dead-link';

/**
 * What there is to say of a link.
 *
 * @param position the link
 * @param health how it is
 * @param configured how grave a dead link is; nothing else is graver than it is by itself
 * @returns null for one that works
 */
export function findingOf(position: Position, health: Health, configured: Severity | null): Finding | null {
  if (health.state === 'alive') return null;
  const { severity: own, message } = spoken(health);
  const severity = configured && (health.state === 'dead' || isMilder(configured, own)) ? configured : own;
  return {
    source: 'guidepost',
    rule: deadLink,
    severity,
    message,
    position,
    url: ruleUrl(deadLink),
    related: [],
    fixes: [],
  };
}

/** Severities are listed from the gravest to the least. */
function isMilder(a: Severity, b: Severity): boolean {
  return severities.indexOf(a) > severities.indexOf(b);
}

function spoken(health: Exclude<Health, { state: 'alive' }>): { severity: Severity; message: string } {
  if (health.state === 'dead')
    return {
      severity: 'warning',
      message: `This link is dead: ${health.why}. Who follows it in a bad moment finds nothing. Look for the new address.`,
    };
  if (health.state === 'unknown')
    return {
      severity: 'hint',
      message: `Nobody knows whether this link works: ${health.why}. Open it yourself.`,
    };
  return health.lasting
    ? {
        severity: 'info',
        message: `This link was moved to ${health.to}. Put that address in before the old one stops working.`,
      }
    : {
        severity: 'hint',
        message: `This link leads on to ${health.to} for now. Open it to see that it is still the page that is meant.`,
      };
}
