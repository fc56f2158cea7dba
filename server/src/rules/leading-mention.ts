/**
 * leading-mention: a pasted reply of which nobody knows who wrote it.
 *
 * ## What it flags
 *
 * A tip that begins with `@Host …` and has no signature and no byline of a forum above it. `@Mika: …` with a colon is a signature,
 * and “@Mika says …” tells by itself whose words follow.
 *
 * ## Why
 *
 * In a forum thread the name at the start is the person a reply speaks to; its author stood in the line above, which is often
 * lost in copying. Read as an author, the host gets the credit for other people's words.
 *
 * ## How to fix
 *
 * Look up the thread and sign the tip with its author.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - @RiverStone thank you, I always breathe first. -@Mika
 *   - @quietoak42: Read it twice.
 *   - @Mika says that a short answer is enough.
 *   - Ask @RiverStone when you are stuck. -@Mika
 *
 * @example
 *   {"name": "byline.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   quietoak42 July 28th, 2026
 *
 *   @RiverStone I always breathe first.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - @RiverStone, I always breathe first.
 *   - Read it twice. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:3-5:14: warning: In a pasted reply the name at the start is the person spoken to, so “@RiverStone” does not say who wrote this tip and its author gets no credit. Look up the thread and sign the tip.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - @RiverStone, I always breathe first. -@Name
 *   - Read it twice. -@Mika
 */
import { t } from '@vscode/l10n';
import { signAtEnd } from '../exchange/format/signatures.js';
import type { Guide, Mention, Tip } from '../guide/types.js';
import { defineRule } from '../lint/define-rule.js';
import { offsetOf, rangeFrom } from '../lint/places.js';
import type { Fix } from '../lint/types.js';
import { saysWhose } from './support/mentions.js';
import { signaturesFor } from './support/names.js';

export default defineRule(
  {
    id: 'leading-mention',
    group: 'attribution',
    severity: 'warning',
    over: 'tip',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['unfilled-scaffold'],
  },
  (tip, report, { source, language }) => {
    const { addressee, attribution } = tip;
    if (!addressee || attribution) return;
    const behind = wordsBehind(addressee, tip, source);
    if (saysWhose(behind, language)) return;
    report(addressee, {
      message: t(
        'In a pasted reply the name at the start is the person spoken to, so “@{0}” does not say ' +
          'who wrote this tip and its author gets no credit. Look up the thread and sign the tip.',
        addressee.name,
      ),
      fixes: (guide) => [
        ...signedByOthers(tip, addressee, guide, source),
        ...signedByThem(tip, addressee, source),
      ],
    });
  },
);

function wordsBehind({ position }: Mention, tip: Tip, source: string): string {
  return source.slice(offsetOf(position.end), offsetOf(tip.position.end));
}

/** Who is spoken to stays; the gap for the author comes first, since nobody knows the name. */
function signedByOthers(tip: Tip, { name }: Mention, guide: Guide, source: string): readonly Fix[] {
  return signaturesFor(guide)
    .filter(({ text }) => text.replace(/^-@?/, '').toLowerCase() !== name.toLowerCase())
    .toSorted((a, b) => Number(b.text === gap) - Number(a.text === gap))
    .map(({ title, text }) => ({
      title: text === gap ? t`It speaks to @${name}: write who wrote it…` : title,
      kind: 'suggestion',
      edits: [signAtEnd(tip.position, text, source)],
    }));
}

const gap = '-@Name';

function signedByThem(tip: Tip, addressee: Mention, source: string): readonly Fix[] {
  const { name, position } = addressee;
  const start = offsetOf(tip.position.start);
  const lead = pause.exec(wordsBehind(addressee, tip, source))?.[0].length ?? 0;
  const end = offsetOf(position.end) + lead;
  if (offsetOf(position.start) !== start || end >= offsetOf(tip.position.end)) return [];
  const hole = rangeFrom(source, tip.position.start, start, end);
  const body = { start: hole.end, end: tip.position.end };
  const edits = [{ position: hole, newText: '' }, signAtEnd(body, `-@${name}`, source)];
  return [{ title: t`@${name} wrote it: sign it so`, kind: 'suggestion', edits }];
}

/** What stands between the name and the tip's own words, on one line. */
const pause = /^[ \t,!.;–—-]{0,20}/;
