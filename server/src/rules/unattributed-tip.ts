/**
 * unattributed-tip: a tip that nobody signed.
 *
 * ## What it flags
 *
 * A tip without a name, role, group or *Anonymous* behind it. A name at the start of a pasted reply (`@Host …`) is the person spoken
 * to, not the author; an e-mail address and the name of a package are no signatures. In a file that is only taken for a
 * guide by a few labels it is one hint for each list. Where nobody in the guide signs anything, only what stands right under a label of
 * tips is taken for a tip.
 *
 * ## Why
 *
 * The founding text of these guides signs every tip: the author earns the credit, readers can judge and ask back, and a
 * person who withdraws consent can be found.
 *
 * ## How to fix
 *
 * Sign the tip: ` -@Name`. Write `-Anonymous` only after asking the author. A person whose name stands alone above the tip, as in
 * a copied thread (`@Mika 2d ago`), is offered first.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -@Mika
 *   - Read it twice. -Anonymous
 *   - Ask a colleague. (via @quietoak42)
 *
 * @example
 *   {"name": "no-tips.guide.md"}
 *
 *   # When someone is angry
 *
 *   **Tip:** the night team has a page of its own.
 *
 *   ## Tips
 *
 *   Look at these first:
 *
 *   - the last three chats
 *   - the notes of the night team
 *
 *   ### Words you will meet
 *
 *   - Host: who leads a forum.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -@Mika
 *   - Write to help@example.org first — it pays off.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   6:3-6:49: error: Nobody signed this tip: its author gets no credit, and readers cannot tell whose experience it is. Put the author's name at its end, such as -@Name.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -@Mika
 *   - Write to help@example.org first — it pays off. -@Mika
 *
 * @example
 *   {"name": "name.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -Leila
 *   - Read it **twice**
 *   - Wait for them,
 *
 * @example
 *   {"name": "name.guide.md", "label": "output"}
 *
 *   6:3-6:20: error: Nobody signed this tip: its author gets no credit, and readers cannot tell whose experience it is. Put the author's name at its end, such as -@Name.
 *   7:3-7:17: error: Nobody signed this tip: its author gets no credit, and readers cannot tell whose experience it is. Put the author's name at its end, such as -@Name.
 *
 * @example
 *   {"name": "name.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -Leila
 *   - Read it **twice.** -Leila
 *   - Wait for them. -Leila
 */
import { t } from '@vscode/l10n';
import { signAtEnd } from '../exchange/format/signatures.js';
import { defineRule } from '../lint/define-rule.js';
import { nameAbove } from './support/name-above.js';
import { signaturesFor } from './support/names.js';
import { unsignedIn } from './support/unsigned.js';

export default defineRule(
  {
    id: 'unattributed-tip',
    group: 'attribution',
    severity: 'error',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['unfilled-scaffold'],
  },
  (guide, report, { source }) => {
    for (const tip of unsignedIn(guide, source)) {
      report(tip, {
        message: t(
          'Nobody signed this tip: its author gets no credit, and readers cannot tell whose experience it is. ' +
            "Put the author's name at its end, such as -@Name.",
        ),
        fixes: () =>
          signaturesFor(guide, nameAbove(tip, source)).map(({ title, text }) => ({
            title,
            kind: 'suggestion',
            edits: [signAtEnd(tip.position, text, source)],
          })),
      });
    }
  },
);
