/**
 * stale-crisis-number: a crisis number that has been replaced.
 *
 * ## What it flags
 *
 * A number of a crisis line that was replaced by another one, such as 1-800-273-8255 (988 since July 2022). The numbers, with
 * source and date, stand in a list. A line that already gives the new number, or that says the old one is old, is fine.
 *
 * ## Why
 *
 * Old numbers are still forwarded for a while, then they are not. Nobody notices before somebody in danger rings it
 * (988lifeline.org, 988.ca, samaritans.org for the changes).
 *
 * ## How to fix
 *
 * Write the new number.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone talks about suicide
 *
 *   ## Report options
 *
 *   - Call or text 988 (US; formerly 1-800-273-8255).
 *   - Our desk: 1-800-273-8000
 *
 *   ## Don'ts
 *
 *   - ❌ Don't hand out 1-800-273-8255. (no alternative)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone talks about suicide
 *
 *   ## Report options
 *
 *   - Lifeline (US): [1-800-273-TALK (8255)](tel:+18002738255)
 *   - Canada: 1.833.456.4566
 *   - Samaritans (UK): 08457 90 90 90
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:19-5:40: warning: “1-800-273-TALK (8255)” was replaced by 988 (since 2022-07-16); somebody in danger may ring it in vain. Write 988.
 *   6:11-6:25: warning: “1.833.456.4566” was replaced by 988 (since 2023-11-30); somebody in danger may ring it in vain. Write 988.
 *   7:20-7:34: warning: “08457 90 90 90” was replaced by 116 123 (since 2015-09-22); somebody in danger may ring it in vain. Write 116 123.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone talks about suicide
 *
 *   ## Report options
 *
 *   - Lifeline (US): [988](tel:988)
 *   - Canada: 988
 *   - Samaritans (UK): 116 123
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import type { Edit } from '../lint/types.js';
import { Locator } from '../guide/text.js';
import type { Guide } from '../guide/types.js';
import type { CrisisNumber } from './support/crisis.js';
import { crisisNumbersOf, itemAround, within } from './support/crisis-places.js';
import { crisisWords } from './support/danger.js';

export default defineRule(
  {
    id: 'stale-crisis-number',
    group: 'safety',
    severity: 'warning',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
  },
  (guide, report, { source, house }) => {
    const numbers = crisisNumbersOf(guide, { source, house }).filter(({ line }) => line.replacedBy !== null);
    if (numbers.length === 0) return;
    const locator = new Locator(source);
    const isDont = within(guide.practices.filter(({ polarity }) => polarity === 'dont'));
    for (const [first, ...again] of onOneLine(numbers, source)) {
      const fresh = first?.line.replacedBy;
      if (!first || !fresh || isDont(first.start) || isKnownAsOld(first, guide, source)) continue;
      report(locator.position(first.start, first.end), {
        message: t(
          '“{0}” was replaced by {1} (since {2}); somebody in danger may ring it in vain. Write {1}.',
          first.raw,
          fresh,
          first.line.replacedSince ?? '?',
        ),
        fixes: [
          {
            title: t`Write ${fresh}`,
            kind: 'suggestion',
            edits: [first, ...again].map((one) => renewed(one, locator)),
          },
        ],
      });
    }
  },
);

/** A number and its own link target, or a second mention in the same line, are one finding. */
function onOneLine(numbers: readonly CrisisNumber[], source: string): readonly CrisisNumber[][] {
  const groups: CrisisNumber[][] = [];
  for (const one of numbers) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    const same = previous?.line.id === one.line.id && !/[\r\n]/.test(source.slice(previous.end, one.start));
    if (last && same) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function isKnownAsOld(number: CrisisNumber, { language }: Guide, source: string): boolean {
  const item = itemAround(source, number);
  const fresh = number.line.replacedBy ?? '';
  const rest = item.replaceAll(number.raw, '');
  return crisisWords(language).isRetired(item) || rest.includes(fresh);
}

/** In the target of a link without spaces. */
function renewed({ start, end, line }: CrisisNumber, locator: Locator): Edit {
  const target = /(?:tel|sms):$/i.test(locator.text.slice(Math.max(0, start - 4), start));
  const fresh = line.replacedBy ?? '';
  return { position: locator.position(start, end), newText: target ? fresh.replace(/\s/g, '') : fresh };
}
