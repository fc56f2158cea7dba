/**
 * unfilled-scaffold: text that a fix or snippet left to be filled.
 *
 * ## What it flags
 *
 * `-@Name`, a lone `https://`, `(Instead: …)` and other text that a fix or snippet put there for the author to replace.
 * Where it stands it speaks alone: such text never counts as a signature, a do, a link or a section.
 *
 * ## Why
 *
 * A half-filled guide looks finished. The volunteer who opens it in a chat finds a link that leads nowhere.
 *
 * ## How to fix
 *
 * Write what belongs there, or take it out.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Don'ts
 *
 *   - ❌ Raise your voice. (Instead: Stay calm…)
 *   - ❌ Walk off. (no alternative)
 *
 *   ## Tips
 *
 *   - Take a breath. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath. -@Name
 *   - Read it twice. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:18-5:24: error: “-@Name” is still to be filled: until then nobody is named here. Write the author's name.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath. -@Mika
 *   - Read it twice. -@Mika
 *
 * @example
 *   {"name": "link.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - [Report form](https://)
 *   - Write to help@example.org
 *
 * @example
 *   {"name": "link.guide.md", "label": "output"}
 *
 *   5:3-5:26: error: “[Report form](https://)” is still to be filled: until then the link leads nowhere. Paste the address.
 */
import { defineRule } from '../lint/define-rule.js';
import { overlaps } from '../lint/places.js';
import type { Fix } from '../lint/types.js';
import type { Guide, Scaffold } from '../guide/types.js';
import { unfilledIn } from './support/gaps.js';
import { signaturesFor } from './support/names.js';
import { answerFixes, gapIn, practicesOf } from './support/practices.js';
import { shorten } from './support/text.js';

const advice: Readonly<Record<Scaffold['form'], string>> = {
  name: "until then nobody is named here. Write the author's name.",
  link: 'until then the link leads nowhere. Paste the address.',
  text: 'until then a listener finds a gap here. Write what belongs there, or take it out.',
};

export default defineRule(
  {
    id: 'unfilled-scaffold',
    group: 'structure',
    severity: 'error',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
  },
  (guide, report, { source }) => {
    for (const scaffold of unfilledIn(guide, source)) {
      report(scaffold, {
        message: `“${shorten(scaffold.raw)}” is still to be filled: ${advice[scaffold.form]}`,
        fixes: () => fixesFor(scaffold, guide, source),
      });
    }
  },
);

function fixesFor(scaffold: Scaffold, guide: Guide, source: string): readonly Fix[] {
  if (scaffold.form === 'name') return nameFixes(scaffold, guide);
  const dont = guide.practices.find((one) => {
    const gap = one.polarity === 'dont' && one.text !== '' ? gapIn(one) : undefined;
    return gap !== undefined && overlaps(gap.position, scaffold.position);
  });
  if (!dont) return [];
  const nearest = guide.unpaired.find((one) => one.dont === dont.id)?.nearest ?? [];
  return answerFixes(dont, practicesOf(guide, nearest), guide, source).filter(({ edits }) =>
    edits.every(({ newText }) => !newText.includes('…')),
  );
}

function nameFixes({ raw, position }: Scaffold, guide: Guide): readonly Fix[] {
  const lead = /^\s*-?@?/.exec(raw)?.[0] ?? '';
  return signaturesFor(guide)
    .filter(({ text }) => text !== '-@Name')
    .map(({ title, text }) => {
      const newText = lead.includes('-')
        ? text
        : lead.includes('@')
          ? text.slice(1)
          : text.replace(/^-@?/, '');
      return { title, kind: 'suggestion', edits: [{ position, newText }] };
    });
}
