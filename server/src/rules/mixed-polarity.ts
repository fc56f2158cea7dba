/**
 * mixed-polarity: a mark that contradicts its list.
 *
 * ## What it flags
 *
 * An item under a do label that carries ❌ (or the word “don't” as its mark), and one under a don't label that carries ✅.
 *
 * ## Why
 *
 * The mark and the label are all that tells a do from a don't. Where they disagree, half of the readers take the advice
 * the wrong way round, and the item tells them to do the harm.
 *
 * ## How to fix
 *
 * Decide which of the two is right: change the mark, or move the item to the other list.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Say: "I don't know, but I am here."
 *   - ✅ Stay calm.
 *
 *   ## Don'ts
 *
 *   - ❌ Raise your voice. (Instead: Stay calm.)
 *
 * @example
 *   {"name": "joint.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's and don'ts
 *
 *   - ✅ Stay calm.
 *   - ❌ Don't raise your voice. (Instead: Stay calm.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *   - ❌ Raise your voice.
 *
 *   ## Don'ts
 *
 *   - ❌ Take it personally. (Instead: Stay calm.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   6:3-6:4: error: The mark ❌ says “don't”, but this item stands in the list of do's: a listener may take it the wrong way round. Change the mark, or move the item to the other list.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *   - ✅ Raise your voice.
 *
 *   ## Don'ts
 *
 *   - ❌ Take it personally. (Instead: Stay calm.)
 */
import { defineRule } from '../lint/define-rule.js';

const sides = {
  do: { mark: '✅', says: 'do', list: "do's" },
  dont: { mark: '❌', says: "don't", list: "don'ts" },
} as const;

export default defineRule(
  {
    id: 'mixed-polarity',
    group: 'structure',
    severity: 'error',
    over: 'practice',
    fix: 'suggestion',
    since: '0.1.0',
    yieldsTo: ['unfilled-scaffold'],
  },
  ({ marker, listPolarity }, report) => {
    if (!marker || !listPolarity || marker.polarity === listPolarity) return;
    const side = sides[listPolarity];
    report(marker, {
      message:
        `The mark ${marker.raw} says “${sides[marker.polarity].says}”, but this item stands in the list of ${side.list}: ` +
        'a listener may take it the wrong way round. Change the mark, or move the item to the other list.',
      fixes: [
        {
          title: `Change the mark to ${side.mark}`,
          kind: 'suggestion',
          edits: [{ position: marker.position, newText: side.mark }],
        },
      ],
    });
  },
);
