/** The report links that a community lists, by the pages they lead to. */
import type { KnownReportLink } from '../../guide/house-style.js';
import { oncePerValue } from '../../guide/remember.js';
import { pageKey } from './urls.js';

/** Answers about the report links of a community. */
export interface KnownReportLinks {
  /** The listed link that leads to the same page. */
  readonly find: (url: string) => KnownReportLink | null;
  /** The listed link that took the place of an address. */
  readonly replacing: (url: string) => KnownReportLink | null;
}

/**
 * Answers about the report links of a community; one value for each list.
 *
 * @param links the list of the house style
 */
export function knownReportLinks(links: readonly KnownReportLink[]): KnownReportLinks {
  return lookUps(links);
}

const lookUps = oncePerValue((links: readonly KnownReportLink[]): KnownReportLinks => {
  const current = new Map(links.map((link) => [pageKey(link.url), link]));
  const old = new Map(links.flatMap((link) => link.replaces.map((url) => [pageKey(url), link] as const)));
  return {
    find: (url) => current.get(pageKey(url)) ?? null,
    // An address that is listed itself is never old, whatever another entry says.
    replacing: (url) => {
      if (old.size === 0) return null;
      const key = pageKey(url);
      return current.has(key) ? null : (old.get(key) ?? null);
    },
  };
});
