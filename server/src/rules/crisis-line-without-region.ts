/**
 * crisis-line-without-region: a crisis number that does not say in which country it works.
 *
 * ## What it flags
 *
 * A known crisis line or emergency number whose country stands neither in its item nor in a heading, label or item over it.
 * Said once for each number. Numbers that the community lists (`crisisResources`) count too. A number with its country code
 * (`+44 …`) is fine, and so is “or your local emergency number”.
 *
 * ## Why
 *
 * People in the chat live anywhere. 988 reaches help in the US and Canada and nobody elsewhere, and somebody in danger may not
 * try a second number (Samaritans' and the World Health Organization's guidance: give lines that the person can reach).
 *
 * ## How to fix
 *
 * Write the country behind the number: `988 (US & Canada)`, or sort the lines under headings that name the countries.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone talks about suicide
 *
 *   ## Report options
 *
 *   - Call or text 988 (US).
 *   - In Australia, ring Lifeline on 13 11 14.
 *   - Call 911 or your local emergency number.
 *
 *   ## United Kingdom
 *
 *   - Samaritans: 116 123
 *   - Text SHOUT to 85258
 *
 * @example
 *   {"name": "no-number.guide.md"}
 *
 *   # When someone talks about suicide
 *
 *   ## Do's
 *
 *   - ✅ Remember that 988 members read this, in 112 chats.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone talks about suicide
 *
 *   ## Report options
 *
 *   - Call or text 988 at any hour.
 *   - Crisis Text Line: 741741
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:16-5:19: info: “988” does not work in every country, and somebody in danger may not try a second number. Say where it works: 988 (US & Canada).
 *   6:21-6:27: info: “741741” does not work in every country, and somebody in danger may not try a second number. Say where it works: 741741 (US).
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone talks about suicide
 *
 *   ## Report options
 *
 *   - Call or text 988 (US & Canada) at any hour.
 *   - Crisis Text Line: 741741 (US)
 *
 * @example
 *   {"name": "house.guide.md", "label": "input", "house": {"crisisResources": [{"label": "Night Line", "region": "Ruritania", "phone": "0800 555 0199", "text": null, "url": null}]}}
 *
 *   # When someone talks about suicide
 *
 *   ## Report options
 *
 *   - Night Line, 0800 555 0199
 *
 * @example
 *   {"name": "house.guide.md", "label": "output"}
 *
 *   5:15-5:28: info: “0800 555 0199” does not work in every country, and somebody in danger may not try a second number. Say where it works: 0800 555 0199 (Ruritania).
 *
 * @example
 *   {"name": "house.guide.md", "label": "fixed"}
 *
 *   # When someone talks about suicide
 *
 *   ## Report options
 *
 *   - Night Line, 0800 555 0199 (Ruritania)
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { rangeFrom } from '../lint/places.js';
import type { Fix } from '../lint/types.js';
import type { Guide } from '../guide/types.js';
import type { CrisisNumber } from './support/crisis.js';
import { areRegionsNamed, crisisNumbersOf } from './support/crisis-places.js';
import { insertAt } from './support/text.js';

export default defineRule(
  {
    id: 'crisis-line-without-region',
    group: 'safety',
    severity: 'info',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    yieldsTo: ['stale-crisis-number'],
  },
  (guide, report, { source, house }) => {
    const numbers = crisisNumbersOf(guide, { source, house }).filter(isSpoken(source)).slice(0, most);
    if (numbers.length === 0) return;
    const named = areRegionsNamed(numbers, guide, source);
    const told = new Set(numbers.filter((_, index) => named[index]).map(({ line }) => line.id));
    for (const number of numbers) {
      if (told.has(number.line.id)) continue;
      told.add(number.line.id);
      const region = number.line.region(guide.language);
      report(rangeFrom(source, guide.position.start, number.start, number.end), {
        message: t(
          '“{0}” does not work in every country, and somebody in danger may not try a second number. ' +
            'Say where it works: {0} ({1}).',
          number.raw,
          region,
        ),
        fixes: [regionFix(number, region, guide, source)],
      });
    }
  },
);

/** Each number is reported once, and no guide has so many. */
const most = 300;

/** The target of a link is not read by anybody. */
function isSpoken(source: string): (number: CrisisNumber) => boolean {
  return ({ start, line }) =>
    line.replacedBy === null && !/(?:tel|sms):\+?$/i.test(source.slice(Math.max(0, start - 5), start));
}

/** Behind the name that goes on from the number: `988 Suicide & Crisis Lifeline (US)`. */
function regionFix({ end }: CrisisNumber, region: string, guide: Guide, source: string): Fix {
  const name = serviceName.exec(source.slice(end, end + 60))?.[0].length ?? 0;
  const edit = insertAt(source, end + name, ` (${region})`, guide.position.start);
  return { title: t`Add “(${region})”`, kind: 'suggestion', edits: [edit] };
}

const serviceName = /^(?: (?:\p{Lu}\p{Ll}+|&))+(?![\p{L}\d])/u;
