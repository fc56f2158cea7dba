/**
 * bare-dont: a don't that only its mark or label tells from a do.
 *
 * ## What it flags
 *
 * A don't written as an order, such as “❌ Ask for names”. The label over the list does not excuse it. Said once for each
 * list. Names of things and acts (“Advice nobody asked for”, “Asking twice”) and quotations tell nobody to do anything and are left
 * alone, and so are the sayings under “Bad” or “Don't say”.
 *
 * ## Why
 *
 * Emoji and labels get lost: in a copied line, a table cell, a screen reader that skips pictures. What is left then tells a
 * listener to do the very harm. In the guides read for this project six in ten don'ts are written so.
 *
 * ## How to fix
 *
 * Say it in words: “❌ Don't ask for names”. The fix does so for the whole list.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Don'ts
 *
 *   - ❌ Don't ask for names. (Instead: Listen.)
 *   - ❌ **Never** argue about it. (Instead: Listen.)
 *   - ❌ Advice nobody asked for. (Instead: Listen.)
 *   - ❌ Asking the same twice. (Instead: Listen.)
 *   - ❌ “Tell me more about them!” (Instead: Listen.)
 *   - ❌ Blame games. (Instead: Listen.)
 *   - ❌ Questions about the listener. (Instead: Listen.)
 *   - ❌ Judgement, pressure, gossip. (Instead: Listen.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Don'ts
 *
 *   - ❌ Advice nobody asked for. (Instead: Listen.)
 *   - ❌ Ask for names. (Instead: Listen.)
 *   - ❌ I would not say that. (Instead: Listen.)
 *   - ❌ **Badger** them with questions. (Instead: Listen.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   6:3-6:38: hint: Only the mark or the label says that this is a don't (and 1 more in this list): where it is lost in copying, a listener is told to do it. Say it in words, such as “Don't …”.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Don'ts
 *
 *   - ❌ Advice nobody asked for. (Instead: Listen.)
 *   - ❌ Don't ask for names. (Instead: Listen.)
 *   - ❌ I would not say that. (Instead: Listen.)
 *   - ❌ Don't **badger** them with questions. (Instead: Listen.)
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { pointFrom, rangeFrom, emptyAt } from '../lint/places.js';
import type { Edit } from '../lint/types.js';
import type { Practice } from '../guide/types.js';
import { isContrastLabel } from './support/labels.js';
import { isBareOrder } from './support/orders.js';
import { byList, isFilled } from './support/practices.js';
import { structureWordsFor } from './support/structure-words.js';
import { startOfWords } from './support/text.js';
import { firstWord } from './support/tokens.js';

export default defineRule(
  {
    id: 'bare-dont',
    group: 'structure',
    severity: 'hint',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'silent',
    yieldsTo: ['unfilled-scaffold', 'mixed-polarity'],
  },
  (guide, report, { source, language }) => {
    const dont = structureWordsFor(language)?.dont?.prefix.trim() ?? '';
    for (const [index, list] of byList(guide.practices)) {
      const label = guide.lists[index]?.label;
      if (label && isContrastLabel(label, guide)) continue;
      const bare = list.filter((one) => isFilled(one) && isBareOrder(one, language, source));
      const first = bare[0];
      if (!first) continue;
      report(first, {
        message: messageFor(bare.length - 1, dont),
        related: bare.slice(1, 6).map(({ position }) => ({ position, message: t`Another one in this list` })),
        fixes: () => [
          {
            title:
              bare.length > 1 ? t`Write “${dont}” before these ${bare.length}` : t`Write “${dont}” before it`,
            kind: 'suggestion',
            edits: bare.map((one) => denied(one, language, source)),
          },
        ],
      });
    }
  },
);

function messageFor(more: number, dont: string): string {
  const lost =
    more > 0
      ? t(
          "Only the mark or the label says that this is a don't (and {0} more in this list): " +
            'where it is lost in copying, a listener is told to do it.',
          more,
        )
      : t(
          "Only the mark or the label says that this is a don't: " +
            'where it is lost in copying, a listener is told to do it.',
        );
  return `${lost} ${t`Say it in words, such as “${dont} …”.`}`;
}

/** “Don't ” before the first word, outside the marks that set it in bold; an ordinary word loses its capital. */
function denied(practice: Practice, language: string, source: string): Edit {
  const dont = structureWordsFor(language)?.dont;
  const { prose, position } = practice;
  const prefix = dont?.prefix ?? '';
  const start = pointFrom(source, position.start, prose.start);
  const before = startOfWords(source, { start, end: position.end });
  const at = before.start.offset ?? prose.start;
  const letter = source[prose.start] ?? '';
  const word = firstWord(prose.text);
  if (dont?.keep.has(source.slice(prose.start, prose.start + word.length)) || !ordinary.test(prose.text))
    return { position: emptyAt(before.start), newText: prefix };
  const marks = source.slice(at, prose.start);
  return {
    position: rangeFrom(source, before.start, at, prose.start + 1),
    newText: prefix + marks + letter.toLowerCase(),
  };
}

/** One capital: “NAME” and “McKay” keep theirs. */
const ordinary = /^\p{Lu}(?!\p{L}*\p{Lu})/u;
