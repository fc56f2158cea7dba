/**
 * duplicate-practice: the same do or don't twice.
 *
 * ## What it flags
 *
 * A do that says what an earlier do says, and a don't that says what an earlier don't says, word for word or nearly. A do
 * and a don't that mirror each other are no doubles; neither is what stands behind `Instead:`, a do that answers
 * several rows of a table, the same advice in two chapters of a handbook, the same words with links to two places, or a
 * text in a code block.
 *
 * ## Why
 *
 * Somebody reads the list in the middle of a chat. What stands there twice takes the place of something they need, and two
 * wordings of one thing make them look for a difference (Federal Plain Language Guidelines: be concise).
 *
 * ## How to fix
 *
 * Keep the better one and take the other out.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Ask for details.
 *   - ✅ Ask the member how they feel.
 *   - ✅ Ask the listener how they feel.
 *   - ✅ Tell them that they may leave.
 *   - ✅ Tell them that they may not see an answer at once.
 *
 *   ## Don'ts
 *
 *   - ❌ Don't ask for details twice. (Instead: Ask for details.)
 *   - ❌ Don't ask how they feel if they are silent. (Instead: Ask for details.)
 *
 * @example
 *   {"name": "links.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Offer [the form](https://example.org/chat).
 *   - ✅ Offer [the form](https://example.org/forum).
 *
 * @example
 *   {"name": "code.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   ```
 *   Stay calm.
 *   ```
 *
 *   Or, at night:
 *
 *   ```
 *   Stay calm.
 *   ```
 *
 * @example
 *   {"name": "handbook.guide.md"}
 *
 *   # Nights
 *
 *   ## Panic
 *
 *   ### Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## Anger
 *
 *   ### Do's
 *
 *   - ✅ Stay calm.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm and listen.
 *   - ✅ Thank them for telling you.
 *   - ✅ Listen and stay calm!
 *
 *   ## Don'ts
 *
 *   - ❌ Don't raise your voice in the chat. (Instead: Stay calm.)
 *   - ❌ Never raise your voice in a chat. (Instead: Breathe.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   7:3-7:26: warning: This do says the same as “Stay calm and listen.” above: whoever reads the list in a chat looks for a difference that is not there. Keep the better one.
 *   12:3-12:58: warning: This don't says the same as “Don't raise your voice in the chat.” above: whoever reads the list in a chat looks for a difference that is not there. Keep the better one.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm and listen.
 *   - ✅ Thank them for telling you.
 *
 *   ## Don'ts
 *
 *   - ❌ Don't raise your voice in the chat. (Instead: Stay calm.)
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import type { Fix } from '../lint/types.js';
import type { Guide, Practice } from '../guide/types.js';
import { chapterOfPractices } from './support/chapters.js';
import { repeatsIn, withoutDenial } from './support/duplicates.js';
import { removeBlock } from './support/items.js';
import { targetsIn } from './support/link-targets.js';
import { isFilled } from './support/practices.js';
import { shorten } from './support/text.js';

export default defineRule(
  {
    id: 'duplicate-practice',
    group: 'structure',
    severity: 'warning',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['unfilled-scaffold', 'mixed-polarity'],
  },
  (guide, report, { source, language, recall }) => {
    const targets = targetsIn(guide);
    for (const group of comparable(guide, language)) {
      for (const { one, earlier } of repeatsIn(group, language, recall)) {
        if (targets(one.practice) !== targets(earlier.practice)) continue;
        const first = earlier.practice;
        report(one.practice, {
          message: messageFor(first),
          related: [{ position: first.position, message: t`The first of the two` }],
          fixes: () =>
            [
              takeOut(t`Take this one out`, one.practice, source),
              takeOut(t`Take the first one out`, first, source),
            ].flatMap((fix) => fix ?? []),
        });
      }
    }
  },
);

function messageFor({ polarity, text }: Practice): string {
  const words = shorten(text, 60);
  return polarity === 'do'
    ? t(
        'This do says the same as “{0}” above: ' +
          'whoever reads the list in a chat looks for a difference that is not there. Keep the better one.',
        words,
      )
    : t(
        "This don't says the same as “{0}” above: " +
          'whoever reads the list in a chat looks for a difference that is not there. Keep the better one.',
        words,
      );
}

interface Compared {
  readonly practice: Practice;
  readonly text: string;
}

/** Items of one side and chapter; a do that answers a row beside it may stand in several rows. */
function comparable(guide: Guide, language: string): Iterable<readonly Compared[]> {
  const chapterOf = chapterOfPractices(guide);
  const groups = new Map<string, Compared[]>();
  for (const practice of guide.practices) {
    if (
      !isFilled(practice) ||
      practice.container === 'code' ||
      (practice.polarity === 'do' && practice.group >= 0)
    )
      continue;
    const key = `${practice.polarity} ${chapterOf(practice)}`;
    const text = practice.polarity === 'dont' ? withoutDenial(practice.text, language) : practice.text;
    const group = groups.get(key);
    if (group) group.push({ practice, text });
    else groups.set(key, [{ practice, text }]);
  }
  return groups.values();
}

function takeOut(title: string, practice: Practice, source: string): Fix | null {
  const edit =
    practice.container === 'item' || practice.container === 'line' ? removeBlock(practice, source) : null;
  return edit && { title, kind: 'suggestion', edits: [edit] };
}
