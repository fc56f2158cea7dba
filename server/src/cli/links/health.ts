/** What became of a link. */

import type { Health } from '../../review/links.js';

/**
 * What a status of the web says of a page.
 *
 * @param status the number that the site answered with; no redirect
 */
export function healthOfStatus(status: number): Health {
  if (status >= 200 && status < 300) return { state: 'alive' };
  const reason = unsure[status] ?? (status > 599 || (status >= 520 && status < 531) ? busy : undefined);
  if (reason !== undefined) return { state: 'unknown', why: `${reason} (${String(status)})` };
  if (status === 404 || status === 410) return { state: 'dead', why: `the page is gone (${String(status)})` };
  return { state: 'dead', why: `the site answers with an error (${String(status)})` };
}

const busy = 'the site is overloaded or turns programs away';
const signIn = 'the site asks to sign in';
const slow = 'the site took too long to answer';

const unsure: Readonly<Record<number, string>> = {
  401: signIn,
  402: signIn,
  403: 'the site turns programs away',
  407: signIn,
  408: slow,
  423: signIn,
  425: busy,
  429: 'the site was asked too often',
  451: 'the site does not show the page in this country',
  503: busy,
  504: slow,
};

/**
 * What a failure of the network says of a link.
 *
 * @param error what was thrown while asking
 * @param inside the host belongs to one network, in which we need not be
 */
export function healthOfFailure(error: unknown, inside: boolean): Health {
  const code = codeOf(error);
  if (code === 'ENOTFOUND' && !inside)
    return { state: 'dead', why: 'there is no site of this name', wholeSite: true };
  if (code === 'ENOTFOUND')
    return { state: 'unknown', why: 'the site can be reached from inside its own network only' };
  if (code === 'ECONNREFUSED') return { state: 'dead', why: 'the site does not answer', wholeSite: true };
  return { state: 'unknown', why: failures.find(([names]) => names.test(code))?.[1] ?? broken };
}

const broken = 'the connection broke off';
const failures: readonly (readonly [RegExp, string])[] = [
  [/timeout|ETIMEDOUT/i, slow],
  [/^EAI_AGAIN$|UNREACH$|^ENETDOWN$/, 'the network could not be reached: are you offline?'],
  [/CERT|SSL|TLS|SIGNATURE/, 'the certificate of the site could not be checked'],
];

/** Node wraps what happened, sometimes more than once. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : codeOf(error.cause);
}
