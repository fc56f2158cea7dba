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
import { defineRule } from '../lint/define-rule.js';
import { offsetOf } from '../lint/places.js';
import type { Edit, Fix, Report } from '../lint/types.js';
import type { Guide, Pair, Practice } from '../guide/types.js';
import {
  answerEdit,
  answerFixes,
  byList,
  byPosition,
  oneLine,
  placeOfList,
  practicesOf,
} from './support/practices.js';
import { insertAt, lineEnding, lineStart, shorten } from './support/text.js';

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
    const guessed = new Map(guide.pairs.filter(isGuess).map((pair) => [pair.dont, pair]));
    for (const list of byList(practicesOf(guide, guessed.keys())).values()) {
      report(placeOfList(guide, list), aboutList(list, guessed, guide, source));
    }
  },
);

type Guesses = ReadonlyMap<string, Pair>;

function isGuess({ evidence }: Pair): boolean {
  return evidence === 'inferred' || evidence === 'order';
}

function aboutList(list: readonly Practice[], guessed: Guesses, guide: Guide, source: string): Report {
  const which = list.length === 1 ? "this don't was" : `each of these ${list.length} don'ts was`;
  return {
    message:
      `Which do answers ${which} guessed, and a wrong guess would give a listener the wrong advice. ` +
      "Confirm the pairs, or write (Instead: …) behind each don't.",
    related: list.flatMap((dont) => {
      const answer = doOf(dont, guessed, guide);
      return answer ? [{ position: dont.position, message: `Guessed: “${shorten(answer.text)}”` }] : [];
    }),
    fixes: () => [
      confirmAll(list, guessed, guide, source),
      ...list.flatMap((dont) => {
        const answer = doOf(dont, guessed, guide);
        return answerFixes(dont, answer ? [answer] : [], guide, source);
      }),
    ],
  };
}

function doOf(dont: Practice, guessed: Guesses, guide: Guide): Practice | undefined {
  const id = guessed.get(dont.id)?.do;
  return id ? practicesOf(guide, [id])[0] : undefined;
}

/** Where the pairs follow the order of both lists one comment says so; else each don't carries its do. */
function confirmAll(list: readonly Practice[], guessed: Guesses, guide: Guide, source: string): Fix {
  const edits = followOrder(list, guide)
    ? [declareOrder(list, source)]
    : list.flatMap((dont) => {
        const answer = doOf(dont, guessed, guide);
        return answer ? [answerEdit(dont, { words: oneLine(answer.text) }, guide, source)] : [];
      });
  return { title: 'Confirm all guessed pairs of this list', kind: 'suggestion', edits };
}

/** True when every don't of the list, guessed or not, has the do of the same place, and the lists are equally long. */
function followOrder(guessed: readonly Practice[], guide: Guide): boolean {
  const first = guessed[0];
  const list = guide.practices
    .filter((one) => one.list === first?.list && one.polarity === 'dont')
    .toSorted(byPosition);
  const answers = list.map((dont) => guide.pairs.find((pair) => pair.dont === dont.id)?.do);
  const home = guide.practices.find((one) => one.id === answers[0]);
  const dos = guide.practices
    .filter((one) => one.list === home?.list && one.polarity === 'do')
    .toSorted(byPosition);
  return dos.length === list.length && dos.every((one, index) => one.id === answers[index]);
}

/** A line of its own before the first don't, at the depth of its list. */
function declareOrder(list: readonly Practice[], source: string): Edit {
  const first = offsetOf(list[0]?.position.start ?? { line: 1, column: 1, offset: 0 });
  const start = lineStart(source, first);
  const indent = /^[ \t>]*/.exec(source.slice(start, first))?.[0] ?? '';
  return insertAt(source, start, `${indent}<!-- guidepost pairing order -->${lineEnding(source)}`);
}
