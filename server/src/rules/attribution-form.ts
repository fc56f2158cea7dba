/**
 * attribution-form: a signature in a form of its own.
 *
 * ## What it flags
 *
 * A signed tip whose signature is not written `-@Name` (or `-Name` for a name that is no handle) at its end: `— @x`, `(via @x)`, `**@x:** …`,
 * a name on the next line, `-@x.` with a full stop behind it. What cannot be rewritten without losing words is left
 * alone: more than one name, a year or a place behind the name (`— @x on Discord`), words that say more than whose tip it is
 * (`— wording from @x`, `thanks to @x`, `shared by @x`), the date line of a forum post.
 *
 * ## Why
 *
 * One form can be found, renamed and anonymised everywhere at once, and survives being pasted into a forum.
 *
 * ## How to fix
 *
 * Write the signature in the one form. This is a safe fix: only the dash, brackets, punctuation and words that introduce the name
 * (“via”, “tip from”) change.
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
 *   - Wait a minute. (suggested by @quietoak42 on Discord)
 *   - Drink something. — @Mika, @RiverStone
 *   - Say it in your own words. — wording from the night team
 *   - Open a window. (thanks to @Mika)
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
 *
 * @example
 *   {"name": "punctuation.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Ask twice. -@alder-17.
 *   - Sit up! -@Mika.
 *   - Ask again - @Mika!
 *   - (Breathe — @Mika)
 *   - **Wait. — @Mika**
 *   - Ask a colleague (from the night team)
 *   - Drink something.<br>— @Mika
 *
 * @example
 *   {"name": "punctuation.guide.md", "label": "output"}
 *
 *   5:14-5:24: info: This signature is written in a form of its own, so searches and renames may miss it. Write it as -@alder-17 at the end of the tip.
 *   6:11-6:17: info: This signature is written in a form of its own, so searches and renames may miss it. Write it as -@Mika at the end of the tip.
 *   7:13-7:20: info: This signature is written in a form of its own, so searches and renames may miss it. Write it as -@Mika at the end of the tip.
 *   8:12-8:19: info: This signature is written in a form of its own, so searches and renames may miss it. Write it as -@Mika at the end of the tip.
 *   9:11-9:20: info: This signature is written in a form of its own, so searches and renames may miss it. Write it as -@Mika at the end of the tip.
 *   10:19-10:40: info: This signature is written in a form of its own, so searches and renames may miss it. Write it as -the night team at the end of the tip.
 *   11:23-11:30: info: This signature is written in a form of its own, so searches and renames may miss it. Write it as -@Mika at the end of the tip.
 *
 * @example
 *   {"name": "punctuation.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Ask twice. -@alder-17
 *   - Sit up! -@Mika
 *   - Ask again! -@Mika
 *   - (Breathe) -@Mika
 *   - **Wait.** -@Mika
 *   - Ask a colleague. -the night team
 *   - Drink something. -@Mika
 */
import { t } from '@vscode/l10n';
import { inOneForm, signatureOf } from '../exchange/format/signatures.js';
import { defineRule } from '../lint/define-rule.js';
import type { Attribution } from '../guide/types.js';
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
    if (!attribution || attribution.canonical || !losesNoWords(attribution)) return;
    const signature = signatureOf(attribution.name, attribution.kind);
    const edits = inOneForm(tip, attribution, source);
    if (!edits) return;
    report(attribution, {
      message: t(
        'This signature is written in a form of its own, so searches and renames may miss it. ' +
          'Write it as {0} at the end of the tip.',
        signature,
      ),
      fixes: [{ title: t`Write it as ${signature}`, kind: 'safe', edits }],
    });
  },
);

/** Beside the name there are only words that introduce it. */
function losesNoWords({ name, raw }: Attribution): boolean {
  return onlyIntroduces(raw.replace(name, ' '));
}
