/** Finds out how one link is. */
import { isPrivateHost, pageKey } from '../../rules/support/urls.js';
import type { Health } from '../../review/links.js';
import { healthOfFailure, healthOfStatus } from './health.js';
import type { Answer, Ask } from './request.js';

/**
 * Finds out how a link is: asks for the head of the page, and for the page where a site answers that with an error; follows
 * where it leads.
 *
 * @param url a web address
 * @param ask asks the site
 * @returns never rejects
 */
export async function lookUp(url: string, ask: Ask): Promise<Health> {
  const steps: Step[] = [];
  let at = url;
  for (let step = 0; step <= mostSteps; step++) {
    const answer = await answerOf(at, ask);
    if ('state' in answer) return answer;
    const next = nextOf(answer, at);
    if (next === null) return outcome(url, at, steps, healthOfStatus(answer.status));
    if (!/^https?:/i.test(next)) return { state: 'unknown', why: `it leads on to ${next}` };
    steps.push({ lasting: answer.status === 301 || answer.status === 308 });
    at = next;
  }
  return { state: 'dead', why: 'it leads round in a circle' };
}

interface Step {
  readonly lasting: boolean;
}

const mostSteps = 8;

/** Many sites answer HEAD with an error, or not at all, and GET well. */
async function answerOf(url: string, ask: Ask): Promise<Answer | Health> {
  try {
    const answer = await ask(url, 'HEAD');
    if (answer.status < 400) return answer;
  } catch (error) {
    const health = healthOfFailure(error, isInside(url));
    if (health.state === 'dead') return health;
  }
  try {
    return await ask(url, 'GET');
  } catch (error) {
    return healthOfFailure(error, isInside(url));
  }
}

function isInside(url: string): boolean {
  const { hostname } = new URL(url);
  return isPrivateHost(hostname);
}

/** Null when the page does not lead on. */
function nextOf({ status, location }: Answer, from: string): string | null {
  if (status < 300 || status > 399 || location === null) return null;
  return URL.canParse(location, from) ? new URL(location, from).href : null;
}

function outcome(from: string, to: string, steps: readonly Step[], health: Health): Health {
  if (health.state !== 'alive' || steps.length === 0) return health;
  if (pageKey(from) === pageKey(to)) return health;
  if (signIn.test(new URL(to).pathname)) return { state: 'unknown', why: 'the site asks to sign in' };
  return { state: 'redirect', to, lasting: steps.every(({ lasting }) => lasting) };
}

const signIn = /\/(?:log|sign)[-_]?in\b|\/(?:auth|oauth2?|sso|saml2?)\b/i;

/**
 * Where no site at all was found, most likely the network is not there: then nobody knows.
 *
 * @param found the health of each address
 */
export function doubtedWhenOffline(found: ReadonlyMap<string, Health>): ReadonlyMap<string, Health> {
  const sites = new Set([...found.keys()].map((url) => new URL(url).host));
  const allGone = [...found.values()].every((health) => health.state === 'dead' && health.wholeSite);
  if (sites.size < 2 || !allGone) return found;
  return new Map([...found.keys()].map((url) => [url, offline]));
}

const offline: Health = { state: 'unknown', why: 'no site at all could be found: are you offline?' };
