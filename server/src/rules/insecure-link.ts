/**
 * insecure-link: a link that anybody on the way can read along.
 *
 * ## What it flags
 *
 * A web address that begins with `http:`. Addresses inside one network (`localhost`, `.local`, `.onion`, private numbers, a name
 * without a dot) and addresses shown as code are left alone.
 *
 * ## Why
 *
 * Pages for reports ask what happened and to whom. Over `http:` everybody between the person and the page can read and change
 * it. Of 112 public guides that were read for this project, 20 held such links.
 *
 * ## How to fix
 *
 * Write `https:` and open the link once.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   Trainers try it on http://localhost:8080/form, http://192.168.1.20/form or http://desk.local first; the address
 *   `http://example.org/old` is shown as code.
 *
 *   ## Report options
 *
 *   - Fill in the [report form](https://example.org/report?next=http://example.org).
 *   - In the office: [the desk](http://intranet/desk), or over http://abcdefghij234567.onion/
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Fill in the [report form](http://example.org/report).
 *   - Submit a ticket via <HTTP://example.org/tickets>
 *   - Or write in the [chat room][room].
 *   - Or on [http://example.org/help](http://example.org/help "Help").
 *
 *   [room]: http://example.org/room
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:15-5:55: warning: This link begins with “http:”, so others on the way can read what somebody looks at or writes there. Write “https:” and open it once to see that it works.
 *   6:23-6:51: warning: This link begins with “http:”, so others on the way can read what somebody looks at or writes there. Write “https:” and open it once to see that it works.
 *   7:19-7:36: warning: This link begins with “http:”, so others on the way can read what somebody looks at or writes there. Write “https:” and open it once to see that it works.
 *   8:9-8:66: warning: This link begins with “http:”, so others on the way can read what somebody looks at or writes there. Write “https:” and open it once to see that it works.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Fill in the [report form](https://example.org/report).
 *   - Submit a ticket via <https://example.org/tickets>
 *   - Or write in the [chat room](https://example.org/room).
 *   - Or on [https://example.org/help](https://example.org/help "Help").
 *
 *   [room]: http://example.org/room
 */
import { t } from '@vscode/l10n';
import type { Link } from '../guide/types.js';
import { defineRule } from '../lint/define-rule.js';
import { offsetOf, rangeFrom, slice } from '../lint/places.js';
import type { Edit } from '../lint/types.js';
import { retarget, targetPlace } from './support/links.js';
import { knownReportLinks } from './support/report-links.js';
import { isPrivateHost, webAddress } from './support/urls.js';

export default defineRule(
  {
    id: 'insecure-link',
    group: 'links',
    severity: 'warning',
    over: 'link',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['unfilled-scaffold'],
  },
  (link, report, { source, house }) => {
    const address = webAddress(link.url);
    if (!address || address.secure || isPrivateHost(address.host) || !isWritten(link, source)) return;
    // There a newer address is offered: unlisted-report-link says so.
    if (knownReportLinks(house.reportLinks).replacing(link.url)) return;
    report(link, {
      message: t(
        'This link begins with “http:”, so others on the way can read what somebody looks at or writes there. ' +
          'Write “https:” and open it once to see that it works.',
      ),
      fixes: () => {
        const edits = secured(link, source);
        if (edits.length === 0) return [];
        return [{ title: t`Write https: (open it once to see that it works)`, kind: 'suggestion', edits }];
      },
    });
  },
);

/** `www.example.org` is only read as `http:`. */
function isWritten({ form, position }: Link, source: string): boolean {
  return form !== 'bare' || begins.test(slice(source, position));
}

/** The target, and the words where they repeat it. */
function secured(link: Link, source: string): readonly Edit[] {
  const { form, url, position, textPosition } = link;
  if (form === 'reference') {
    const edit = retarget(link, url.replace(begins, 'https:'), source);
    return edit ? [edit] : [];
  }
  const target = targetPlace(link, source);
  if (!target) return [];
  const places = form === 'markdown' || form === 'html' ? [textPosition, target] : [target];
  return places.flatMap((place) => {
    const found = begins.exec(slice(source, place));
    if (!found) return [];
    const end = offsetOf(place.start) + found[0].length;
    const at = rangeFrom(source, position.start, offsetOf(place.start), end);
    return { position: at, newText: found[0].replace(scheme, 'https:') };
  });
}

const begins = /^<?http:/i;
const scheme = /http:/i;
