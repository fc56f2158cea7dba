/**
 * accused-member: somebody is named beside an accusation.
 *
 * ## What it flags
 *
 * A handle (`@RiverStone`) or a named listener (“Listener Rover”) of whom the same sentence says that they were rude,
 * abusive, a troll and the like. Placeholders (“Listener X”), signatures, credits, thanks, and people who were hurt
 * themselves are fine.
 *
 * ## Why
 *
 * The guide is read by people who know them, and they cannot answer in it. It starts a hunt for one person and takes the
 * eye off the one who needs listening (7 Cups: no witch hunts).
 *
 * ## How to fix
 *
 * Say what happened without the name: “another listener”.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone had a bad chat
 *
 *   ## Example responses
 *
 *   - "I'm sorry that Listener X was rude to you."
 *
 *   ## Tips
 *
 *   - Ask @quietoak42 when a chat turns abusive. -@Mika
 *   - @RiverStone was harassed too and may help. -@Mika
 *
 *   Thanks to @RiverStone for the words about rude members.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone had a bad chat
 *
 *   ## Example responses
 *
 *   - "I'm sorry that @RiverStone was so rude to you."
 *
 *   ## Tips
 *
 *   - Members told me they were trolled by Listener Rover. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:19-5:30: warning: “@RiverStone” is accused here by name, cannot answer, and may be hunted for it. Say what happened without the name: “another listener”.
 *   9:40-9:54: warning: “Listener Rover” is accused here by name, cannot answer, and may be hunted for it. Say what happened without the name: “another listener”.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { Locator } from '../guide/text.js';
import type { Guide, Position } from '../guide/types.js';
import { offsetOf } from '../lint/places.js';
import { readable, within } from './support/crisis-places.js';
import { accusedIn } from './support/personal-accused.js';

export default defineRule(
  {
    id: 'accused-member',
    group: 'safety',
    severity: 'warning',
    over: 'guide',
    fix: null,
    since: '0.1.0',
  },
  (guide, report, { source }) => {
    const from = offsetOf(guide.position.start);
    const isAuthor = within(authors(guide));
    const found = accusedIn(readable(guide, source), guide.language, (start) => isAuthor(from + start));
    if (found.length === 0) return;
    const locator = new Locator(source);
    for (const { name, start, end } of found) {
      report(locator.position(from + start, from + end), {
        message: t(
          '“{0}” is accused here by name, cannot answer, and may be hunted for it. ' +
            'Say what happened without the name: “another listener”.',
          name,
        ),
      });
    }
  },
);

/** Names of those who wrote. */
function authors({ tips, credit }: Guide): readonly { readonly position: Position }[] {
  const signed = tips.flatMap(({ attribution }) => attribution ?? []);
  return credit ? [...signed, credit] : signed;
}
