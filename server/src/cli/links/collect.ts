/** The links of a text that are asked for. */
import { createReader } from '../../guide/index.js';
import type { Link, Position } from '../../guide/types.js';
import type { LintOptions } from '../../lint/linter.js';
import { plainSettings } from '../../lint/settings.js';
import { suppress } from '../../lint/suppress.js';
import { canBeAsked } from '../../review/links.js';
import { deadLink } from './findings.js';

/** A link, and the address that is asked for it. */
export interface LinkToAsk {
  readonly position: Position;
  readonly address: string;
}

/** What of a text is asked for. */
export interface Collected {
  readonly guide: boolean;
  readonly links: readonly LinkToAsk[];
}

/**
 * The links of a text that are asked for; none where it is no guide, and none that the author silenced or the configuration
 * leaves out.
 *
 * @param text without byte order mark
 * @param options its path as shown to people, and what configuration says
 */
export function collectLinks(text: string, { settings = plainSettings, ...options }: LintOptions): Collected {
  const file = createReader().read(text, { house: settings.house, ...options });
  const { guide } = file.decision;
  if (settings.severities[deadLink] === 'off') return { guide, links: [] };
  const all = file.guides.flatMap(({ links }) =>
    links.flatMap((link) => {
      const address = addressToAsk(link);
      return address === null ? [] : [{ rule: deadLink, position: link.position, address }];
    }),
  );
  return { guide, links: suppress(all, file, text, settings.today) };
}

/**
 * Without the part behind `#`, which a site never sees; null where there is nothing to ask.
 */
export function addressToAsk(link: Link): string | null {
  if (!canBeAsked(link) || !URL.canParse(link.url)) return null;
  const whole = new URL(link.url);
  whole.hash = '';
  return whole.href;
}
