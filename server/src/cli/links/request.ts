/** The one file that uses the network (invariant 9): only `guidepost links` calls it. */

/** What a site answered. */
export interface Answer {
  readonly status: number;
  /** Where it sends the reader on to; null when it does not. */
  readonly location: string | null;
}

/** Asks for a page; rejects with the failure of the network. */
export type Ask = (url: string, method: 'HEAD' | 'GET') => Promise<Answer>;

/**
 * Makes what asks sites over the network. Nothing of a page is read, and no redirect is followed.
 *
 * @param userAgent how we present ourselves
 * @param timeout milliseconds to wait for an answer
 */
export function askOverNetwork(userAgent: string, timeout: number): Ask {
  return async (url, method) => {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': userAgent, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    await response.body?.cancel();
    return { status: response.status, location: response.headers.get('location') };
  };
}
