/** Looks at many links without being a burden to anybody: few at a time, one at a time for each site, with a pause. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Health } from '../../review/links.js';

/** How hurried we are. */
export interface Pace {
  /** How many sites are asked at the same time. */
  readonly atOnce: number;
  /** Milliseconds between two questions to one site. */
  readonly pause: number;
}

/**
 * Looks at links.
 *
 * @param urls web addresses, each once
 * @param lookUp finds out how one is; must not reject
 * @param pace how hurried we are
 * @param told is told how many were looked at so far
 * @returns the health of each
 */
export async function lookUpAll(
  urls: readonly string[],
  lookUp: (url: string) => Promise<Health>,
  { atOnce, pause }: Pace,
  told: (count: number) => void = () => undefined,
): Promise<ReadonlyMap<string, Health>> {
  const found = new Map<string, Health>();
  const sites = bySite(urls);
  const askSite = async (site: readonly string[]): Promise<void> => {
    let gone: Health | null = null;
    for (const [index, url] of site.entries()) {
      if (index > 0 && !gone) await sleep(pause);
      const health: Health = gone ?? (await lookUp(url));
      // Where there is no site, there is no other page of it.
      if (health.state === 'dead' && health.wholeSite) gone = health;
      found.set(url, health);
      told(found.size);
    }
  };
  const worker = async (): Promise<void> => {
    for (let site = sites.pop(); site; site = sites.pop()) await askSite(site);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return found;
}

/** The sites in the order they came last to first, as they are taken from the end. */
function bySite(urls: readonly string[]): string[][] {
  const sites = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    const known = sites.get(host);
    if (known) known.push(url);
    else sites.set(host, [url]);
  }
  return [...sites.values()].reverse();
}
