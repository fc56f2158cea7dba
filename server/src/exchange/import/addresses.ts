/** Addresses of links as a page writes them. */

const LONGEST_ADDRESS = 2000;

/** The address behind a link that goes through a search engine or a forum's guard; null for a plain one. */
export function unwrappedAddress(url: string): string | null {
  const match =
    /^https?:\/\/(?:www\.)?(?:google\.[a-z.]{2,6}\/url|l\.facebook\.com\/l\.php|out\.reddit\.com\/\S*)\?(\S+)$/i.exec(
      url,
    );
  const target = /(?:^|&)(?:q|url|u)=([^&]+)/.exec(match?.[1] ?? '')?.[1];
  if (target === undefined) return null;
  try {
    const address = decodeURIComponent(target);
    return /^https?:\/\//i.test(address) ? address : null;
  } catch {
    return null;
  }
}

/** An address with what it leaves out taken from the page it stands on; null when that cannot be known. */
export function resolvedAddress(url: string, base: string | undefined): string | null {
  if (url.length > LONGEST_ADDRESS) return null;
  if (/^(?:https?|mailto|tel|sms):/i.test(url)) return url;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url === '' || url.startsWith('#')) return null;
  const page = /^(https?:)\/\/[^/?#]+/i.exec(base ?? '');
  if (url.startsWith('//')) return `${page?.[1] ?? 'https:'}${url}`;
  if (!page || base === undefined) return null;
  if (url.startsWith('/')) return page[0] + url;
  const folder = base.replace(/[?#].*$/, '').replace(/[^/]*$/, '');
  return withoutDots((folder.length > page[0].length ? folder : `${page[0]}/`) + url);
}

function withoutDots(url: string): string {
  let result = url.replace(/\/\.(?=\/)/g, '');
  for (let again = true; again;) {
    const next = result.replace(/([^:/]\/)(?!\.\.\/)[^/]+\/\.\.\//, '$1');
    again = next !== result;
    result = next;
  }
  return result;
}
