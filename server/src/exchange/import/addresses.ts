/** Addresses of links as a page writes them. */
import words from './words.json' with { type: 'json' };

const LONGEST_ADDRESS = 2000;

/** The address behind a link that goes through a search engine, a mail filter or a forum's guard; null for a plain one. */
export function unwrappedAddress(url: string): string | null {
  const [, site = '', query = ''] = /^https?:\/\/([^?#\s]{1,200})\?([^#\s]{1,2000})/i.exec(url) ?? [];
  if (!detours.test(site.replace(/\/$/, ''))) return null;
  const target = /(?:^|&)(?:q|u|url|to|target|goto)=([^&]+)/.exec(query)?.[1];
  if (target === undefined) return null;
  try {
    const address = decodeURIComponent(target);
    return /^https?:\/\//i.test(address) ? address : null;
  } catch {
    return null;
  }
}

const detours = new RegExp(`^(?:www\\.)?(?:${words.detours.join('|')})$`, 'i');

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
