/**
 * unpaired-dont: a don't that no do answers.
 *
 * ## What it flags
 *
 * A don't that is not marked as belonging to a do, where nothing tells which one it might be. Where don'ts stand without
 * any do list it is an error, once on their label. In a file that is only taken for a guide by a few labels it is one hint
 * for each list.
 *
 * ## Why
 *
 * Told only what not to say, a listener in a hard moment says nothing, or something worse. In real guides a third of
 * the don'ts have no counterpart at all, and the same place in the other list is the right one in a quarter of cases.
 *
 * ## How to fix
 *
 * Write the do behind the don't, `(Instead: …)`, give both the same number after the mark, or say `(no alternative)`.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ 1. Stay calm.
 *
 *   ## Don'ts
 *
 *   - ❌ 1. Raise your voice.
 *   - ❌ Hurry them. (Instead: Give them a minute.)
 *   - ❌ Share the chat. (no alternative)
 *
 * @example
 *   {"name": "table.guide.md"}
 *
 *   # When someone is angry
 *
 *   | Don't | Do |
 *   | --- | --- |
 *   | Raise your voice. | Stay calm. |
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Let them finish.
 *   - ✅ Drink some water.
 *
 *   ## Don'ts
 *
 *   - ❌ Share screenshots of the chat.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   10:3-10:35: warning: It is not marked which do answers this, so a listener knows what to avoid but not what to say. Add (Instead: …), or say (no alternative).
 *
 * @example
 *   {"name": "alone.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Don'ts
 *
 *   - ❌ Raise your voice.
 *   - ❌ Take sides.
 *
 * @example
 *   {"name": "alone.guide.md", "label": "output"}
 *
 *   3:4-3:10: error: These don'ts stand without any do, so a listener knows what to avoid but not what to say. Add a list of do's, or write (Instead: …) behind each.
 *
 * @example
 *   {"name": "alone.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ …
 *
 *   ## Don'ts
 *
 *   - ❌ Raise your voice.
 *   - ❌ Take sides.
 */
import { defineRule } from '../lint/define-rule.js';
import type { Fix, Report } from '../lint/types.js';
import type { Guide, Practice } from '../guide/types.js';
import {
  type Answer,
  answerEdit,
  answerFixes,
  byList,
  placeOfList,
  practicesOf,
} from './support/practices.js';
import { insertSection } from './support/sections.js';
import { wordsFor } from './support/words.js';

export default defineRule(
  {
    id: 'unpaired-dont',
    group: 'pairing',
    severity: 'warning',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['unfilled-scaffold'],
  },
  (guide, report, { source }) => {
    const alone = guide.unpaired.filter((one) => one.noDoList).map((one) => one.dont);
    for (const list of byList(practicesOf(guide, alone)).values()) {
      report(placeOfList(guide, list), withoutDos(list, guide, source));
    }
    for (const { dont, nearest, noDoList } of guide.unpaired) {
      const practice = noDoList ? undefined : practicesOf(guide, [dont])[0];
      if (practice) report(practice, withoutAnswer(practice, nearest, guide, source));
    }
  },
);

const offered = 3;

function withoutAnswer(dont: Practice, nearest: readonly string[], guide: Guide, source: string): Report {
  const dos = nearest.slice(0, offered).flatMap((id) => practicesOf(guide, [id]));
  return {
    message:
      'It is not marked which do answers this, so a listener knows what to avoid but not what to say. ' +
      'Add (Instead: …), or say (no alternative).',
    related: dos.slice(0, 1).map(({ position }) => ({ position, message: 'The do that comes nearest' })),
    fixes: () => answerFixes(dont, dos, guide, source),
  };
}

function withoutDos(list: readonly Practice[], guide: Guide, source: string): Report {
  return {
    severity: 'error',
    message:
      "These don'ts stand without any do, so a listener knows what to avoid but not what to say. " +
      "Add a list of do's, or write (Instead: …) behind each.",
    about: list.map((one) => one.position),
    fixes: () => [addDos(guide, source), ...answerAll(list, guide, source)],
  };
}

function addDos(guide: Guide, source: string): Fix {
  const label = wordsFor(guide.language).labels.dos;
  const edit = insertSection(guide, { kind: 'dos', label, item: '✅ …' }, source);
  return { title: `Add a part “${label}”`, kind: 'suggestion', edits: [edit] };
}

function answerAll(list: readonly Practice[], guide: Guide, source: string): readonly Fix[] {
  const all = (title: string, answer: Answer): Fix => ({
    title,
    kind: 'suggestion',
    edits: list.map((one) => answerEdit(one, answer, guide, source)),
  });
  return [
    all("Write what to do instead behind each of these don'ts…", 'gap'),
    all("Mark all these don'ts as having no alternative", 'none'),
  ];
}
