/**
 * guessed-pairs: don'ts whose do was guessed.
 *
 * ## What it flags
 *
 * A list of don'ts that found their dos only by similar words or by their place in the list. Said once, on the label of
 * the don'ts.
 *
 * ## Why
 *
 * A guess can be wrong: in real guides the same place in the other list is the right do for one don't in four. A reader of
 * the pairs, and every tool that shows them, would be told something that the author never said.
 *
 * ## How to fix
 *
 * Confirm the pairs, or write for each don't what to do instead.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is upset
 *
 *   ## Do's
 *
 *   - ✅ Validate what they feel.
 *   - ✅ Ask them if they want to talk about it.
 *
 *   <!-- guidepost pairing order -->
 *
 *   ## Don'ts
 *
 *   - ❌ Dismiss what they feel.
 *   - ❌ Push them to talk about it.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is upset
 *
 *   ## Do's
 *
 *   - ✅ Validate what they feel.
 *   - ✅ Ask them if they want to talk about it.
 *
 *   ## Don'ts
 *
 *   - ❌ Dismiss what they feel.
 *   - ❌ Push them to talk about it.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   8:4-8:10: info: Which do answers each of these 2 don'ts was guessed, and a wrong guess would give a listener the wrong advice. Confirm the pairs, or write (Instead: …) behind each don't.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is upset
 *
 *   ## Do's
 *
 *   - ✅ Validate what they feel.
 *   - ✅ Ask them if they want to talk about it.
 *
 *   ## Don'ts
 *
 *   <!-- guidepost pairing order -->
 *   - ❌ Dismiss what they feel.
 *   - ❌ Push them to talk about it.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { offsetOf } from '../lint/places.js';
import type { Edit, Fix, Report } from '../lint/types.js';
import type { Guide, Pair, Polarity, Practice } from '../guide/types.js';
import {
  answerEdit,
  answerFixes,
  answerInWords,
  byId,
  byList,
  byPosition,
  oneLine,
  placeOfList,
  practicesOf,
} from './support/practices.js';
import { insertAt, lineEnding, lineStartOf, shorten } from './support/text.js';

export default defineRule(
  {
    id: 'guessed-pairs',
    group: 'pairing',
    severity: 'info',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
  },
  (guide, report, { source }) => {
    const guesses = guide.pairs.filter(isGuess);
    if (guesses.length === 0) return;
    const practices = byId(guide);
    const answerOf = answersIn(guesses, practices);
    const donts = practicesOf(guide, new Set(guesses.map(({ dont }) => dont)));
    for (const list of byList(donts).values()) {
      report(placeOfList(guide, list), aboutList(list, answerOf, guide, source));
    }
  },
);

/** The do of a don't. */
type AnswerOf = (dont: Practice) => readonly Practice[];

function answersIn(pairs: readonly Pair[], practices: ReadonlyMap<string, Practice>): AnswerOf {
  const dos = new Map(pairs.map((pair) => [pair.dont, pair.do]));
  return ({ id }) => {
    const answer = practices.get(dos.get(id) ?? '');
    return answer ? [answer] : [];
  };
}

function isGuess({ evidence }: Pair): boolean {
  return evidence === 'inferred' || evidence === 'order';
}

function aboutList(list: readonly Practice[], answerOf: AnswerOf, guide: Guide, source: string): Report {
  return {
    message: `${guessed(list.length)} ${t`Confirm the pairs, or write ${answerInWords('gap', guide)} behind each don't.`}`,
    related: list.flatMap((dont) =>
      answerOf(dont).map(({ text }) => ({
        position: dont.position,
        message: t`Guessed: “${shorten(text)}”`,
      })),
    ),
    fixes: () => [
      confirmAll(list, answerOf, guide, source),
      ...list.flatMap((dont) => answerFixes(dont, answerOf(dont), guide, source)),
    ],
  };
}

function guessed(count: number): string {
  return count === 1
    ? t("Which do answers this don't was guessed, and a wrong guess would give a listener the wrong advice.")
    : t(
        "Which do answers each of these {0} don'ts was guessed, " +
          'and a wrong guess would give a listener the wrong advice.',
        count,
      );
}

/** Where the pairs follow the order of both lists one comment says so; else each don't carries its do. */
function confirmAll(list: readonly Practice[], answerOf: AnswerOf, guide: Guide, source: string): Fix {
  const edits = followOrder(list, guide)
    ? [declareOrder(list, source)]
    : list.flatMap((dont) =>
        answerOf(dont).map(({ text }) => answerEdit(dont, { words: oneLine(text) }, guide, source)),
      );
  return { title: t`Confirm all guessed pairs of this list`, kind: 'suggestion', edits };
}

/** True when every don't of the list, guessed or not, has the do of the same place, and the lists are equally long. */
function followOrder(guessed: readonly Practice[], guide: Guide): boolean {
  const answers = new Map(guide.pairs.map((pair) => [pair.dont, pair.do]));
  const donts = listOf(guide, guessed[0]?.list, 'dont');
  const first = answers.get(donts[0]?.id ?? '');
  const dos = listOf(guide, guide.practices.find((one) => one.id === first)?.list, 'do');
  return dos.length === donts.length && donts.every(({ id }, index) => answers.get(id) === dos[index]?.id);
}

function listOf({ practices }: Guide, list: number | undefined, side: Polarity): readonly Practice[] {
  return practices.filter((one) => one.list === list && one.polarity === side).toSorted(byPosition);
}

/** A line of its own before the first don't, at the depth of its list. */
function declareOrder(list: readonly Practice[], source: string): Edit {
  const first = list[0]?.position.start ?? { line: 1, column: 1, offset: 0 };
  const start = lineStartOf(first);
  const indent = prefix.exec(source.slice(offsetOf(start), offsetOf(first)))?.[0] ?? '';
  const comment = `${indent}<!-- guidepost pairing order -->${lineEnding(source)}`;
  return insertAt(source, offsetOf(start), comment, start);
}

const prefix = /^[ \t>]*/;
