/** Web addresses: taking them apart, and saying whether two lead to the same page. */
import hosts from '../data/private-hosts.json' with { type: 'json' };
import tracking from '../data/tracking-parameters.json' with { type: 'json' };

/** The parts of a web address. */
export interface WebAddress {
  readonly secure: boolean;
  /** In small letters, with brackets around an IPv6 address. */
  readonly host: string;
  /** Empty where the address has none, or the usual one. */
  readonly port: string;
  /** Begins with `/`, or is empty. */
  readonly path: string;
  /** Without `?`. */
  readonly query: string;
  /** Without `#`. */
  readonly fragment: string;
}

/**
 * Takes a web address apart.
 *
 * @param url any target of a link
 * @returns null for a target of another kind: a file, a heading, an e-mail address
 */
export function webAddress(url: string): WebAddress | null {
  const parts = webPattern.exec(url.trim().slice(0, longest))?.groups;
  if (!parts) return null;
  const { scheme = '', host = '', port = '', path = '', query = '', fragment = '' } = parts;
  const secure = scheme.toLowerCase() === 'https';
  const usual = secure ? '443' : '80';
  return { secure, host: host.toLowerCase(), port: port === usual ? '' : port, path, query, fragment };
}

/** Longer addresses are compared by their beginning. */
const longest = 4000;
const webPattern =
  /^(?<scheme>https?):\/\/(?:[^/?#@\s]*@)?(?<host>\[[\da-f:.]+\]|[^/?#:@\s]+)(?::(?<port>\d*))?(?<path>\/[^?#]*)?(?:\?(?<query>[^#]*))?(?:#(?<fragment>.*))?$/i;

/**
 * What two addresses of one page have in common: without the case of the host, `www.`, the last slash, the fragment and
 * what only says where a reader came from; `http:` and `https:` are one.
 *
 * @param url a target of a link
 * @returns the address itself where it is no web address
 */
export function pageKey(url: string): string {
  const address = webAddress(url);
  if (!address) return url.trim();
  const { host, port, path, query, fragment } = address;
  const site = host.replace(/^www\./, '').replace(/\.$/, '');
  const pairs = query.split('&').filter((pair) => pair !== '' && !isTracking(pair));
  const search = pairs.length > 0 ? `?${pairs.toSorted().join('&')}` : '';
  // A page that is drawn by a script names its parts behind the hash.
  const route = /^[!/]/.test(fragment) ? `#${fragment}` : '';
  return `${site}${port === '' ? '' : `:${port}`}${path.replace(lastSlashes, '')}${search}${route}`;
}

/** At most so many, so that a line of slashes costs nothing. */
const lastSlashes = /\/{1,8}$/;

/**
 * Says whether a host is reached in one network only, where nothing is encrypted as a rule: `localhost`, `.local`, `.onion`
 * (which encrypts by itself), private addresses, names without a dot.
 *
 * @param host in small letters
 */
export function isPrivateHost(host: string): boolean {
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return privateAddress.test(host);
  if (!host.includes('.')) return true;
  return hosts.endings.some((ending) => host.endsWith(`.${ending}`));
}

const privateAddress = new RegExp(hosts.addresses.join('|'));

function isTracking(pair: string): boolean {
  const name = (pair.split('=', 1)[0] ?? '').toLowerCase();
  return tracking.names.includes(name) || tracking.prefixes.some((prefix) => name.startsWith(prefix));
}
