/**
 * attribution-form: a signature in a form of its own.
 *
 * ## What it flags
 *
 * A signed tip whose signature is not written `-@Name` (or `-Name` for a name that is no handle) at its end: `— @x`, `(via @x)`, `**@x:** …`,
 * a name on the next line.
 *
 * ## Why
 *
 * One form can be found, renamed and anonymised everywhere at once, and survives being pasted into a forum.
 *
 * ## How to fix
 *
 * Write the signature in the one form. This is a safe fix where no word but the name is lost.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -@Mika
 *   - Read it twice — it pays off. -Anonymous
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. — @Mika
 *   - Ask a colleague. (via @quietoak42)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:36-5:43: info: This signature is written in a form of its own, so searches and renames may miss it. Write it as -@Mika at the end of the tip.
 *   6:20-6:37: info: This signature is written in a form of its own, so searches and renames may miss it. Write it as -@quietoak42 at the end of the tip.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -@Mika
 *   - Ask a colleague. -@quietoak42
 */
import { defineRule } from '../lint/define-rule.js';
import { offsetOf, pointAt, pointFrom, slice } from '../lint/places.js';
import type { Edit, Fix } from '../lint/types.js';
import type { Attribution, Position, Tip } from '../guide/types.js';
import { signatureOf } from './support/names.js';
import { endOfWords } from './support/text.js';
import { onlyIntroduces } from './support/words.js';

export default defineRule(
  {
    id: 'attribution-form',
    group: 'attribution',
    severity: 'info',
    over: 'tip',
    fix: 'safe',
    since: '0.1.0',
    yieldsTo: ['unfilled-scaffold'],
  },
  (tip, report, { source }) => {
    const { attribution } = tip;
    if (!attribution || attribution.canonical) return;
    const signature = signatureOf(attribution.name, attribution.kind);
    report(attribution, {
      message:
        'This signature is written in a form of its own, so searches and renames may miss it. ' +
        `Write it as ${signature} at the end of the tip.`,
      fixes: fixesFor(tip, attribution, signature, source),
    });
  },
);

/** No fix is offered where the signature stands in HTML, whose tags would be left empty. */
function fixesFor(tip: Tip, attribution: Attribution, signature: string, source: string): readonly Fix[] {
  const around = attribution.raw.replace(attribution.name, ' ');
  if (/<\/?\w/.test(slice(source, tip.position)) || !offsetsInside(tip, attribution)) return [];
  const lost = !onlyIntroduces(around);
  return [
    {
      title: lost ? `Write it as ${signature} (drops the other words)` : `Write it as ${signature}`,
      kind: lost ? 'suggestion' : 'safe',
      edits: moveToEnd(tip, attribution, signature, source),
    },
  ];
}

function offsetsInside(tip: Tip, { position }: Attribution): boolean {
  return (
    offsetOf(tip.position.start) <= offsetOf(position.start) &&
    offsetOf(position.end) <= offsetOf(tip.position.end)
  );
}

/** Takes the signature out, with the white space before (or, at the start, after) it, and writes it at the end. */
function moveToEnd(tip: Tip, attribution: Attribution, signature: string, source: string): readonly Edit[] {
  const hole = widened(tip.position, attribution.position, source);
  const end = endOfWords(source, tip.position);
  if (offsetOf(hole.end) >= offsetOf(end.start)) return [{ position: hole, newText: ` ${signature}` }];
  return [
    { position: hole, newText: '' },
    { position: end, newText: ` ${signature}` },
  ];
}

function widened(part: Position, signature: Position, source: string): Position {
  const [from, to] = withEmphasis(offsetOf(signature.start), offsetOf(signature.end), source);
  const start = Math.min(offsetOf(part.start), from);
  const before = source.slice(start, from);
  const kept = before.replace(/(?:[\s>\\]|<br ?\/?>)+$/, '').length;
  const after = source.slice(to, offsetOf(part.end));
  const gap = kept === 0 ? (/^[\s>]+/.exec(after)?.[0].length ?? 0) : 0;
  const first = pointAt(source, start + kept);
  return { start: first, end: pointFrom(source, first, to + gap) };
}

/** Takes in the marks that set the signature in bold or italics, so that none is left over. */
function withEmphasis(start: number, end: number, source: string): readonly [number, number] {
  const mark = source[start - 1];
  if (mark === undefined || !'*_'.includes(mark) || source[end] !== mark) return [start, end];
  return withEmphasis(start - 1, end + 1, source);
}
