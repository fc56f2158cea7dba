/** Names in comments and in the front matter's list that mean nothing: rules there are not, unknown verbs, unreadable days. */
import { t } from '@vscode/l10n';
import { isDay } from '../guide/day.js';
import { directiveVerbs } from '../guide/directive.js';
import { nearest } from '../guide/nearest.js';
import type { Directive, Position } from '../guide/types.js';
import { verbOf, wordsOf, type CommentWord } from './comment-edits.js';
import { emptyAt } from './places.js';
import type { Fix } from './types.js';
import type { UpkeepCheck, UpkeepReport } from './upkeep-check.js';

/**
 * Finds names that mean nothing.
 *
 * @param check what there is
 */
export function findUnknown(check: UpkeepCheck): readonly UpkeepReport[] {
  return [
    ...check.file.directives.flatMap((directive) => inComment(directive, check)),
    ...inFrontMatter(check),
  ];
}

function inComment(directive: Directive, check: UpkeepCheck): readonly UpkeepReport[] {
  if (directive.verb === 'unknown') return unknownVerb(directive, check);
  if (directive.verb === 'pairing') return unknownPairing(directive, check);
  if (directive.verb === 'gap') return [];
  return [...unknownRules(directive, check), ...unreadableDay(directive, check)];
}

/** A comment about Guidepost is no comment to it: it needs a word like a verb, the name of a rule, or hardly any words. */
function unknownVerb(directive: Directive, { source, ruleIds }: UpkeepCheck): UpkeepReport[] {
  const meant = nearest(directive.word.toLowerCase(), directiveVerbs);
  const words = wordsOf(directive, source);
  if (!meant && words.length > 1 && !words.some(({ text }) => ruleIds.has(text))) return [];
  const position = directive.word === '' ? directive.position : verbOf(directive, source);
  return [
    {
      position,
      message: `${saysNothing(directive.word)} ${
        meant ? t`Did you mean “${meant}”?` : t`Write “ignore”, “disable” or “enable”.`
      }`,
      fixes: meant && directive.word !== '' ? [replacement(meant, position)] : [],
    },
  ];
}

function saysNothing(word: string): string {
  return word === ''
    ? t(
        'This comment says nothing to Guidepost, so the comment does nothing and what it was to silence is still shown.',
      )
    : t(
        '“{0}” says nothing to Guidepost, so the comment does nothing and what it was to silence is still shown.',
        word,
      );
}

function unknownPairing(
  { rest, position, word, ...directive }: Directive,
  { source }: UpkeepCheck,
): UpkeepReport[] {
  if (/^order\b/.test(rest)) return [];
  const [own] = wordsOf({ ...directive, rest, position, word }, source);
  const message = t(
    "After “pairing” only “order” is understood, so it is still guessed which do answers which don't. " +
      'Write “pairing order”, or take the comment away.',
  );
  const place = own?.position ?? position;
  const fix = own && nearest(own.text, ['order']) ? [replacement('order', place)] : [];
  return [{ position: place, message, fixes: fix }];
}

function unknownRules(directive: Directive, check: UpkeepCheck): UpkeepReport[] {
  const { source, ruleIds } = check;
  if (ruleIds.size === 0 || directive.rules.every((rule) => ruleIds.has(rule))) return [];
  const words = withoutDay(wordsOf(directive, source));
  const reason = reasonIn(words, check);
  if (reason) return [missingDashes(reason)];
  return words
    .filter(({ text }) => !ruleIds.has(text))
    .slice(0, mostTold)
    .map(({ text, position }) => unknownRule(text, position, check.meant(text), true));
}

/** More in one comment are prose that lost its way. */
const mostTold = 10;

function unknownRule(text: string, position: Position, meant: string | null, mends: boolean): UpkeepReport {
  return {
    position,
    message: `${t`There is no check called “${text}”, so nothing is silenced by it.`} ${
      meant ? t`Did you mean “${meant}”?` : t`Look the name up in the list of rules, or take it away.`
    }`,
    fixes: meant && mends ? [replacement(meant, position)] : [],
  };
}

/** Words behind the last known name that look like a sentence: the reason, without the dashes before it. */
function reasonIn(
  words: readonly CommentWord[],
  { ruleIds, meant }: UpkeepCheck,
): readonly CommentWord[] | null {
  const rest = words.slice(words.findLastIndex(({ text }) => ruleIds.has(text)) + 1);
  const isSentence = rest.length >= 2 && rest.length < words.length;
  return isSentence && rest.slice(0, mostTold).every(({ text }) => meant(text) === null) ? rest : null;
}

function missingDashes(words: readonly CommentWord[]): UpkeepReport {
  const [first, last] = [words[0], words.at(-1)];
  const position = first && last ? { start: first.position.start, end: last.position.end } : null;
  const place = position ?? emptyAt({ line: 1, column: 1, offset: 0 });
  return {
    position: place,
    message: t(
      'These words are taken for names of checks, and there are none of these names. A reason stands behind two dashes: “-- reason”.',
    ),
    fixes: [
      {
        title: t`Put two dashes before the reason`,
        kind: 'suggestion',
        edits: [{ position: emptyAt(place.start), newText: '-- ' }],
      },
    ],
  };
}

function unreadableDay(directive: Directive, { source }: UpkeepCheck): UpkeepReport[] {
  const { until } = directive;
  if (until === null || isDay(until)) return [];
  const words = wordsOf(directive, source);
  const at = words.findIndex(({ text }) => text === 'until');
  const place = words[at + 1]?.position ?? words[at]?.position;
  const position = at < 0 || !place ? directive.position : place;
  const meant = dayFrom(until);
  const fixes = at >= 0 && meant !== null ? [replacement(meant, position)] : [];
  return [
    {
      position,
      message: t(
        '“until {0}” names no day that can be read, so this comment never ends and nobody is reminded of it. ' +
          'Write the day as year-month-day, such as “until {1}”.',
        until,
        meant ?? '2027-05-01',
      ),
      fixes,
    },
  ];
}

/** `2027-5-1` and `2027/05/01` mean one day only. */
function dayFrom(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?$/.exec(text) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}

function withoutDay(words: readonly CommentWord[]): readonly CommentWord[] {
  const at = words.findIndex(({ text }) => text === 'until');
  return at < 0 ? words : words.toSpliced(at, 2);
}

/** Front matter is never rewritten, so the name that was meant is only told. */
function inFrontMatter({ file, ruleIds, meant }: UpkeepCheck): UpkeepReport[] {
  const items = file.frontMatter?.entries.findLast(({ key }) => key === 'ignore')?.items ?? [];
  const ignored = new Set(file.frontMatter?.ignore);
  return items.flatMap(({ value, position }) => {
    if (typeof value !== 'string' || !ignored.has(value) || ruleIds.size === 0 || ruleIds.has(value))
      return [];
    return [unknownRule(value, position, meant(value), false)];
  });
}

function replacement(text: string, position: Position): Fix {
  return { title: t`Write “${text}”`, kind: 'suggestion', edits: [{ position, newText: text }] };
}
