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
 *
 * @example
 *   {"name": "link.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Report form
 *   - Write to help@example.org
 *
 * @example
 *   {"name": "once.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Write what to do
 *   - ✅ Stay calm.
 *
 *   ## Don'ts
 *
 *   - ❌ Judge (Instead: …)
 *
 *   ## Tips
 *
 *   - Read it twice — @Name
 *
 * @example
 *   {"name": "once.guide.md", "label": "output"}
 *
 *   5:5-5:21: error: “Write what to do” is still to be filled: until then a listener finds a gap here. Write what belongs there, or take it out.
 *   10:11-10:23: error: “(Instead: …)” is still to be filled: until then a listener finds a gap here. Write what belongs there, or take it out.
 *   14:17-14:24: error: “— @Name” is still to be filled: until then nobody is named here. Write the author's name.
 *
 * @example
 *   {"name": "once.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## Don'ts
 *
 *   - ❌ Judge (no alternative)
 *
 *   ## Tips
 *
 *   - Read it twice. -Anonymous
 *
 * @example
 *   {"name": "spoken-of.guide.md"}
 *
 *   # When somebody wants to write
 *
 *   ## Do's
 *
 *   - ✅ Ask open questions (what, how, when, ...).
 *   - ✅ Let them write your own words down, or write your own after theirs.
 *   - ✅ Say that an address begins with `https://` when they ask.
 */
import { t } from '@vscode/l10n';
import { signInPlace } from '../exchange/format/signatures.js';
import { defineRule } from '../lint/define-rule.js';
import { comparePositions, overlaps } from '../lint/places.js';
import { innermostOf } from '../lint/spans.js';
import type { Edit, Fix } from '../lint/types.js';
import type { Guide, Position, Practice, Scaffold, Tip } from '../guide/types.js';
import { type Part, takeOutFixes, unfilledIn } from './support/gaps.js';
import { signaturesFor } from './support/names.js';
import { answerFixes, byId, gapIn } from './support/practices.js';
import { shorten } from './support/text.js';

const messages: Readonly<Record<Scaffold['form'], (gap: string) => string>> = {
  name: (gap) =>
    t("“{0}” is still to be filled: until then nobody is named here. Write the author's name.", gap),
  link: (gap) => t`“${gap}” is still to be filled: until then the link leads nowhere. Paste the address.`,
  text: (gap) =>
    t(
      '“{0}” is still to be filled: until then a listener finds a gap here. ' +
        'Write what belongs there, or take it out.',
      gap,
    ),
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
    const gaps = unfilledIn(guide, source);
    if (gaps.length === 0) return;
    const parts = [...guide.practices, ...guide.tips, ...guide.responses, ...guide.reportOptions];
    const partAround = innermost(parts);
    const dosNear = nearestDos(guide);
    for (const gap of gaps) {
      const part = partAround(gap.position);
      report(gap, {
        message: messages[gap.form](shorten(gap.raw)),
        fixes: () =>
          gap.form === 'name'
            ? nameFixes(gap, part, guide, source)
            : (answersFor(gap, part, dosNear, guide, source) ?? takeOutFixes(gap, part, source)),
      });
    }
  },
);

function innermost(parts: readonly Part[]): (place: Position) => Part | undefined {
  const sorted = parts.toSorted((a, b) => comparePositions(a.position, b.position));
  const indexOf = innermostOf(sorted);
  return (place) => sorted[indexOf(place)];
}

type DosNear = (dont: Practice) => readonly Practice[];

function nearestDos(guide: Guide): DosNear {
  const practices = byId(guide);
  const nearest = new Map(guide.unpaired.map((one) => [one.dont, one.nearest]));
  return ({ id }) => (nearest.get(id) ?? []).flatMap((near) => practices.get(near) ?? []);
}

/** What can stand in the place of `(Instead: …)`; null for a gap of another kind. */
function answersFor(
  gap: Scaffold,
  part: Part | undefined,
  dosNear: DosNear,
  guide: Guide,
  source: string,
): readonly Fix[] | null {
  if (part?.type !== 'practice') return null;
  const answer = part.instead ?? gapIn(part);
  if (!answer || !overlaps(answer.position, gap.position)) return null;
  const fixes = answerFixes(part, dosNear(part), guide, source);
  return fixes.filter(({ edits }) => edits.every(({ newText }) => !newText.includes('…')));
}

function nameFixes(gap: Scaffold, part: Part | undefined, guide: Guide, source: string): readonly Fix[] {
  const tip = part?.type === 'tip' ? part : undefined;
  return signaturesFor(guide)
    .filter(({ text }) => text !== '-@Name')
    .map(({ title, text }) => ({ title, kind: 'suggestion', edits: [nameEdit(gap, tip, text, source)] }));
}

/** A gap with a dash becomes a signature; one behind other words (`(via @Name)`, `by @Name`) a name. */
function nameEdit(gap: Scaffold, tip: Tip | undefined, signature: string, source: string): Edit {
  const signed = tip && dash.test(gap.raw) ? signInPlace(tip, gap, signature, source) : null;
  if (signed) return signed;
  return { position: gap.position, newText: dash.test(gap.raw) ? signature : signature.slice(1) };
}

const dash = /^[-–—~]/;
