/** Comments that silence nothing, hold no longer or end nothing; entries of the front matter's list that silence nothing. */
import { t } from '@vscode/l10n';
import type { Directive, Point } from '../guide/types.js';
import { removeComment, removeWord, wordsOf } from './comment-edits.js';
import { offsetOf } from './places.js';
import { isOver } from './suppress.js';
import type { Fix } from './types.js';
import type { UpkeepCheck, UpkeepReport } from './upkeep-check.js';

/**
 * Finds what can go.
 *
 * @param check what was found, what is silenced
 */
export function findUnused(check: UpkeepCheck): readonly UpkeepReport[] {
  // Where a check stopped working, nobody knows what it would have found.
  const crashed = check.found('internal-error', startOfTime, endOfTime);
  return [
    ...check.file.directives.flatMap((directive) => overFor(directive, check)),
    ...(crashed ? [] : [...unusedWishes(check), ...unusedEntries(check)]),
    ...idleEnables(check),
  ];
}

const startOfTime: Point = { line: 1, column: 1, offset: 0 };
const endOfTime: Point = { line: Number.MAX_SAFE_INTEGER, column: 1 };

function overFor(directive: Directive, { today, source, isOff }: UpkeepCheck): UpkeepReport[] {
  const { verb, rules, until, position } = directive;
  if ((verb !== 'ignore' && verb !== 'disable') || !isOver(directive, today)) return [];
  if (rules.length > 0 && rules.every(isOff)) return [];
  return [
    {
      position,
      message: t(
        'This comment held until {0}, and that day is over: what it hid is shown again, so that nobody forgets it. ' +
          'Mend what is shown, then take the comment away.',
        until ?? '',
      ),
      fixes: [removal(directive, source)],
    },
  ];
}

/** One finding for a comment of which nothing is used, else one for each name that is not. */
function unusedWishes(check: UpkeepCheck): UpkeepReport[] {
  const unused = new Map<Directive, (string | null)[]>();
  for (const wish of check.silence.wishes) {
    if (isUsed(wish.rule, wish.from, wish.to, check)) continue;
    const known = unused.get(wish.directive);
    if (known) known.push(wish.rule);
    else unused.set(wish.directive, [wish.rule]);
  }
  return [...unused].flatMap(([directive, rules]) => {
    const all = rules.length === Math.max(1, directive.rules.length);
    return all ? [wholeComment(directive, check)] : oneByOne(directive, rules, check);
  });
}

/** A comment that names no rule may silence one that comes later; only where it reaches no words that is sure. */
function isUsed(rule: string | null, from: Point, to: Point, check: UpkeepCheck): boolean {
  if (check.found(rule, from, to)) return true;
  if (rule !== null) return !check.hasSpoken(rule);
  const reached = check.source.slice(offsetOf(from), to.offset ?? check.source.length);
  return reached.replace(/<!--(?:(?!-->)[\s\S])*-->/g, '').trim() !== '';
}

function wholeComment(directive: Directive, { source }: UpkeepCheck): UpkeepReport {
  return {
    position: directive.position,
    message:
      directive.verb === 'ignore'
        ? t(
            'Nothing is found in what comes next that this comment would silence. Left standing, it would hide the next real ' +
              'mistake from whoever looks after this guide. Take it away.',
          )
        : t(
            'Nothing is found from here on that this comment would silence. Left standing, it would hide the next real ' +
              'mistake from whoever looks after this guide. Take it away.',
          ),
    fixes: [removal(directive, source)],
  };
}

function oneByOne(
  directive: Directive,
  rules: readonly (string | null)[],
  { source }: UpkeepCheck,
): UpkeepReport[] {
  const words = wordsOf(directive, source);
  const unused = new Set(rules);
  return words.flatMap(({ text, position }, index) => {
    if (!unused.delete(text)) return [];
    const edit = removeWord(words, index);
    return [
      {
        position,
        message: t(
          'Nothing is found here that “{0}” would silence. Left standing, it would hide the next real mistake ' +
            'from whoever looks after this guide. Take it out of the comment.',
          text,
        ),
        fixes: edit
          ? [{ title: t`Take “${text}” out of the comment`, kind: 'safe' as const, edits: [edit] }]
          : [],
      },
    ];
  });
}

/** Front matter is never rewritten, so there is no fix. */
function unusedEntries({ file, found, hasSpoken }: UpkeepCheck): UpkeepReport[] {
  const items = file.frontMatter?.entries.findLast(({ key }) => key === 'ignore')?.items ?? [];
  return items.flatMap(({ value, position }) => {
    if (typeof value !== 'string' || !hasSpoken(value) || found(value, startOfTime, endOfTime)) return [];
    return [
      {
        position,
        message: t(
          'Nothing is found in this file that “{0}” would silence. Left standing, it would hide the next real ' +
            'mistake from whoever looks after this guide. Take it out of the list.',
          value,
        ),
        fixes: [],
      },
    ];
  });
}

/** An `enable` where nothing it names is off. */
function idleEnables({ file, source }: UpkeepCheck): UpkeepReport[] {
  const off = new Set<string>();
  let allOff = false;
  return file.directives.flatMap((directive) => {
    const { verb, rules, position } = directive;
    const bare = rules.length === 0;
    if (verb === 'disable') {
      allOff ||= bare;
      for (const rule of rules) off.add(rule);
    }
    if (verb !== 'enable') return [];
    const ends = allOff || (bare ? off.size > 0 : rules.some((rule) => off.has(rule)));
    if (bare) {
      off.clear();
      allOff = false;
    }
    for (const rule of rules) off.delete(rule);
    if (ends) return [];
    const message = t(
      'This comment switches on what was not switched off, so it does nothing, and whoever looks after this guide ' +
        'wonders what it was for. Take it away.',
    );
    return [{ position, message, fixes: [removal(directive, source)] }];
  });
}

function removal(directive: Directive, source: string): Fix {
  return { title: t`Take the comment away`, kind: 'safe', edits: [removeComment(directive, source)] };
}
