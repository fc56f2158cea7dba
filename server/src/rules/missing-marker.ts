/**
 * missing-marker: an item without the mark that its neighbours carry.
 *
 * ## What it flags
 *
 * A do or don't without ✅ or ❌ in a list where another item has one. A list without any marks is left alone, and so is an item
 * that the mark might turn round: one that denies among do's (“Don't shout”), one that begins with a sign of its own (⚠️) or
 * with a bracket or arrow (`(Instead: …)`), and a line that goes on from the line above.
 *
 * ## Why
 *
 * Where most items are marked, the one without a mark reads as a note, or as the opposite; and when the line is quoted
 * alone nothing says on which side it stands.
 *
 * ## How to fix
 *
 * Put the mark of its list in front. This is a safe fix: it changes form only.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - Stay calm.
 *   - Let them finish.
 *
 *   ## Don'ts
 *
 *   - ❌ Raise your voice. (Instead: Stay calm.)
 *
 * @example
 *   {"name": "left-alone.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *   - Don't answer at once.
 *   - ⚠️ Only when they ask for it.
 *
 *   ## Don'ts
 *
 *   - ❌ Raise your voice.
 *   - (Instead: Stay calm.)
 *
 * @example
 *   {"name": "wrapped.guide.md"}
 *
 *   # When someone is angry
 *
 *   Some do's:
 *   ✅ Ask whether they would like to talk about it with
 *   Mika or somebody else.
 *   ✅ Stay calm.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *   - Let them finish.
 *
 *   ## Don'ts
 *
 *   - ❌ Raise your voice. (Instead: Stay calm.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   6:3-6:19: info: This item lacks the mark ✅ that its neighbours carry, so alone it does not say whether to do it. Put the mark in front.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *   - ✅ Let them finish.
 *
 *   ## Don'ts
 *
 *   - ❌ Raise your voice. (Instead: Stay calm.)
 */
import { t } from '@vscode/l10n';
import type { HouseStyle } from '../guide/house-style.js';
import { defineRule } from '../lint/define-rule.js';
import { markFor } from './support/marks.js';
import { offsetOf } from '../lint/places.js';
import type { Marker, Polarity, Practice } from '../guide/types.js';
import { byList } from './support/practices.js';
import { lineStart, startOfWords } from './support/text.js';

export default defineRule(
  {
    id: 'missing-marker',
    group: 'structure',
    severity: 'info',
    over: 'guide',
    fix: 'safe',
    since: '0.1.0',
    yieldsTo: ['unfilled-scaffold'],
  },
  (guide, report, { source, house }) => {
    for (const list of byList(guide.practices).values()) {
      const marks = marksOf(list, house);
      if (!marks) continue;
      list.forEach((one, index) => {
        if (one.marker || !mayBeMarked(one, list[index - 1], source)) return;
        const mark = marks[one.polarity];
        report(one, {
          message: t(
            'This item lacks the mark {0} that its neighbours carry, so alone it does not say whether to do it. ' +
              'Put the mark in front.',
            mark,
          ),
          fixes: [
            {
              title: t`Put ${mark} in front`,
              kind: 'safe',
              edits: [{ position: startOfWords(source, one.position), newText: `${mark} ` }],
            },
          ],
        });
      });
    }
  },
);

/** The marks of a list, as its items write them; null where none is marked. A word (“Don't …”) is no mark to copy. */
function marksOf(list: readonly Practice[], house: HouseStyle): Readonly<Record<Polarity, string>> | null {
  const marks = list.flatMap(({ marker }) => (marker && marker.form !== 'word' ? [marker] : []));
  if (marks.length === 0) return null;
  const of = (side: Polarity): Marker | undefined => marks.find(({ polarity }) => polarity === side);
  const plain = (marker: Marker | undefined): string | undefined => marker?.ambiguous ?? marker?.raw;
  return {
    do: plain(of('do')) ?? markFor(house, 'do'),
    dont: plain(of('dont')) ?? markFor(house, 'dont'),
  };
}

function mayBeMarked(one: Practice, above: Practice | undefined, source: string): boolean {
  if (one.container === 'code' || ownSign.test(one.text)) return false;
  if (one.polarity === 'do' && one.negated) return false;
  return !above || !goesOn(above, one, source);
}

/** A pictograph or shortcode of another kind; a bracket or an arrow, which belong to what stands above. */
const ownSign = /^(?:\p{Extended_Pictographic}|:[a-z0-9_+-]+:|[([（［→➜⇒⟶])/u;

/** A wrapped line: the one above breaks off in the middle of a sentence. */
function goesOn(above: Practice, one: Practice, source: string): boolean {
  if (one.container !== 'line' && one.container !== 'paragraph') return false;
  if (one.position.start.line !== above.position.end.line + 1 || ended.test(above.text)) return false;
  const from = lineStart(source, offsetOf(above.position.end));
  const wide = offsetOf(above.position.end) - from >= margin;
  return wide || ended.test(one.text) || small.test(one.text);
}

/** Nobody breaks a line before this column. */
const margin = 56;
const ended = /[.!?…:;。！？：；"”’»」)\]]$/u;
const small = /^\p{Ll}/u;
