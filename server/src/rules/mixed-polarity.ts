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
 * Decide which of the two is right: move the item to the list that its mark names, or change the mark. Whatever is offered
 * first cannot turn a harm into advice: ❌ goes to the don'ts, and an item under a don't label becomes ❌.
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
 *
 *   ## Don'ts
 *
 *   - ❌ Take it personally. (Instead: Stay calm.)
 *   - ❌ Raise your voice.
 *
 * @example
 *   {"name": "negated.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## Don'ts
 *
 *   - ✅ Never hang up. (Instead: Stay calm.)
 *
 * @example
 *   {"name": "negated.guide.md", "label": "output"}
 *
 *   9:3-9:4: error: The mark ✅ says “do”, but this item stands in the list of don'ts: a listener may take it the wrong way round. Change the mark, or move the item to the other list.
 *
 * @example
 *   {"name": "negated.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## Don'ts
 *
 *   - ❌ Never hang up. (Instead: Stay calm.)
 *
 * @example
 *   {"name": "nested.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   * ❌ Raise your voice
 *     in the chat.
 *     - Not even once.
 *   * ✅ Stay calm.
 *
 * @example
 *   {"name": "nested.guide.md", "label": "output"}
 *
 *   5:3-5:4: error: The mark ❌ says “don't”, but this item stands in the list of do's: a listener may take it the wrong way round. Change the mark, or move the item to the other list.
 *
 * @example
 *   {"name": "nested.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   * ✅ Stay calm.
 *
 *   ## Don'ts
 *
 *   - ❌ Raise your voice
 *     in the chat.
 *     - Not even once.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import type { Fix } from '../lint/types.js';
import type { HouseStyle } from '../guide/house-style.js';
import type { Guide, Marker, Polarity, Practice } from '../guide/types.js';
import { moveBehind, moveToNew, type OtherList, otherListsOf, standsAlone } from './support/items.js';
import { markFor } from './support/marks.js';
import { wordsFor } from './support/words.js';

const kinds = { do: 'dos', dont: 'donts' } as const;

export default defineRule(
  {
    id: 'mixed-polarity',
    group: 'structure',
    severity: 'error',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    yieldsTo: ['unfilled-scaffold'],
  },
  (guide, report, { source, house }) => {
    const wrong = guide.practices.filter(isContradicted);
    if (wrong.length === 0) return;
    const otherList = otherListsOf(guide);
    for (const practice of wrong) {
      const { marker } = practice;
      report(marker, {
        message: messageFor(marker),
        about: [practice.position],
        fixes: () => fixesFor(practice, { otherList, guide, source, house }),
      });
    }
  },
);

type Contradicted = Practice & { readonly marker: Marker; readonly listPolarity: Polarity };

function isContradicted(practice: Practice): practice is Contradicted {
  const { marker, listPolarity } = practice;
  return marker !== null && listPolarity !== null && marker.polarity !== listPolarity;
}

function messageFor({ raw, polarity }: Marker): string {
  return polarity === 'do'
    ? t(
        "The mark {0} says “do”, but this item stands in the list of don'ts: " +
          'a listener may take it the wrong way round. Change the mark, or move the item to the other list.',
        raw,
      )
    : t(
        "The mark {0} says “don't”, but this item stands in the list of do's: " +
          'a listener may take it the wrong way round. Change the mark, or move the item to the other list.',
        raw,
      );
}

interface Surroundings {
  readonly otherList: OtherList;
  readonly guide: Guide;
  readonly source: string;
  readonly house: HouseStyle;
}

/** First what cannot turn a harm into advice; words cannot tell “Tell them off” from “Stay calm”. */
function fixesFor(practice: Contradicted, around: Surroundings): readonly Fix[] {
  const move = moveFix(practice, around);
  const flip = flipFix(practice, around.house);
  return (practice.listPolarity === 'dont' ? [flip, move] : [move, flip]).flatMap((fix) => fix ?? []);
}

/** A word is part of its sentence: to change it would turn the sentence round. */
function flipFix({ listPolarity, marker: { form, position } }: Contradicted, house: HouseStyle): Fix | null {
  if (form === 'word') return null;
  const mark = markFor(house, listPolarity);
  return { title: t`Change the mark to ${mark}`, kind: 'suggestion', edits: [{ position, newText: mark }] };
}

function moveFix(practice: Contradicted, { otherList, guide, source }: Surroundings): Fix | null {
  if (!standsAlone(practice)) return null;
  const { polarity } = practice.marker;
  const kind = kinds[polarity];
  const last = otherList(practice, polarity);
  const edits = last ? moveBehind(practice, last, source) : null;
  if (edits) return { title: moveTitle(polarity), kind: 'suggestion', edits };
  if (guide.sections.some((one) => one.kind === kind)) return null;
  const { labels } = wordsFor(guide.language);
  const moved = moveToNew(practice, guide, { kind, label: labels[kind] }, source);
  return moved && { title: t`Move it to a new part “${labels[kind]}”`, kind: 'suggestion', edits: moved };
}

function moveTitle(side: Polarity): string {
  return side === 'do' ? t`Move it to the do's` : t`Move it to the don'ts`;
}
