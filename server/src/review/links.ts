/** What is known of the links of a guide: somebody else asks the web. */
import type { Link } from '../guide/types.js';
import { webAddress } from '../rules/support/urls.js';

/** How a link is; `why` is a part of a sentence. */
export type Health =
  | { readonly state: 'alive' }
  /** It leads on to another page; `lasting` when the site says that it always will. */
  | { readonly state: 'redirect'; readonly to: string; readonly lasting: boolean }
  | { readonly state: 'dead'; readonly why: string; readonly wholeSite?: boolean }
  /** Nobody can tell without opening it. */
  | { readonly state: 'unknown'; readonly why: string };

/** What was found out, and when, in milliseconds. */
export interface Answer {
  readonly health: Health;
  readonly at: number;
}

/** Tells what was found out of a link; undefined where nobody asked. */
export type LinkAnswers = (link: Link) => Answer | undefined;

/**
 * False where there is nothing to ask: e-mail, telephone, a link inside the library, an address made for examples.
 */
export function canBeAsked({ url }: Link): boolean {
  const address = webAddress(url);
  return address !== null && !neverAsked.test(address.host);
}

/** RFC 2606 and RFC 6761 keep these for examples; `.onion` needs another network. */
const neverAsked = /(?:^|\.)(?:example|example\.(?:com|net|org|edu)|test|invalid|onion)$/;
