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
 *   {"name": "begun.guide.md"}
 *
 *   # When someone is angry
 *
 *   | Don't | Do |
 *   | --- | --- |
 *   | Raise your voice. | … |
 *   | Take sides. (Instead: …) | Stay calm. |
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
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import type { Fix, Report } from '../lint/types.js';
import type { Guide, Position, Practice } from '../guide/types.js';
import {
  answerEdit,
  answerFixes,
  answerInWords,
  byId,
  byList,
  gapIn,
  isFilled,
  placeOfList,
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
    if (guide.unpaired.length === 0) return;
    const find = finder(guide);
    const alone = guide.unpaired.filter((one) => one.noDoList).flatMap((one) => find(one.dont));
    for (const list of byList(alone).values()) {
      report(placeOfList(guide, list), withoutDos(list, guide, source));
    }
    const gapBeside = unfilledRows(guide);
    const fixAll = wholeLists(guide, find, source);
    for (const { dont, nearest, noDoList } of guide.unpaired) {
      const [practice] = noDoList ? [] : find(dont);
      if (!practice) continue;
      const dos = nearest.slice(0, offered).flatMap(find);
      const gap = gapBeside(practice);
      report(practice, {
        ...withoutAnswer(dos, guide),
        ...(gap ? { about: [gap] } : {}),
        fixes: () => [...answerFixes(practice, dos, guide, source), ...fixAll(practice)],
      });
    }
  },
);

const offered = 3;

type Find = (id: string) => readonly Practice[];

function finder(guide: Guide): Find {
  const practices = byId(guide);
  return (id) => {
    const one = practices.get(id);
    return one ? [one] : [];
  };
}

/** Rows and pairs whose do is begun and still to be filled: that gap speaks for the don't. */
function unfilledRows({ practices }: Guide): (dont: Practice) => Position | undefined {
  const begun = practices.filter((one) => one.polarity === 'do' && one.group >= 0 && !isFilled(one));
  const gaps = new Map(begun.map((one) => [`${one.list} ${one.group}`, one.position]));
  // The columns of a table are neighbouring lists.
  return ({ list, group }) =>
    [list, list - 1, list + 1].map((near) => gaps.get(`${near} ${group}`)).find((gap) => gap !== undefined);
}

function withoutAnswer(dos: readonly Practice[], guide: Guide): Report {
  return {
    message: t(
      'It is not marked which do answers this, so a listener knows what to avoid but not what to say. ' +
        'Add {0}, or say {1}.',
      answerInWords('gap', guide),
      answerInWords('none', guide),
    ),
    related: dos.slice(0, 1).map(({ position }) => ({ position, message: t`The do that comes nearest` })),
  };
}

/** The fix for a whole list; beyond so many don'ts only the first carries it, so that a long list stays quick. */
function wholeLists(guide: Guide, find: Find, source: string): (dont: Practice) => readonly Fix[] {
  const open = guide.unpaired.filter((one) => !one.noDoList).flatMap((one) => find(one.dont));
  const lists = byList(open.filter((one) => one.container !== 'code' && !gapIn(one)));
  const fixes = new Map<number, Fix>();
  return (dont) => {
    const list = lists.get(dont.list) ?? [];
    if (list.length < 2 || (list.length > longList && list[0] !== dont)) return [];
    const fix = fixes.get(dont.list) ?? answerAll(list, guide, source);
    fixes.set(dont.list, fix);
    return [fix];
  };
}

const longList = 20;

/** One gap to fill behind each don't. */
function answerAll(list: readonly Practice[], guide: Guide, source: string): Fix {
  return {
    title: t`Write an ${answerInWords('gap', guide)} behind each of these ${list.length} don'ts`,
    kind: 'suggestion',
    edits: list.map((one) => answerEdit(one, 'gap', guide, source)),
  };
}

function withoutDos(list: readonly Practice[], guide: Guide, source: string): Report {
  return {
    severity: 'error',
    message: t(
      "These don'ts stand without any do, so a listener knows what to avoid but not what to say. " +
        "Add a list of do's, or write {0} behind each.",
      answerInWords('gap', guide),
    ),
    about: list.map((one) => one.position),
    fixes: () => {
      const written = list.filter((one) => one.container !== 'code');
      const none: Fix = {
        title: t`Mark all these don'ts as having no alternative`,
        kind: 'suggestion',
        edits: written.map((one) => answerEdit(one, 'none', guide, source)),
      };
      return [
        addDos(guide, source),
        ...(written.length > 0 ? [answerAll(written, guide, source), none] : []),
      ];
    },
  };
}

function addDos(guide: Guide, source: string): Fix {
  const label = wordsFor(guide.language).labels.dos;
  const edit = insertSection(guide, { kind: 'dos', label, item: '✅ …' }, source);
  return { title: t`Add a part “${label}”`, kind: 'suggestion', edits: [edit] };
}
