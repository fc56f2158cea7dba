/** What all rules of the wording group share: look, lower the voice for tips, report, offer better words. */
import type { Report, ReportFunction, RuleContext, Severity } from '../../../lint/types.js';
import type { Utterance } from '../../../lint/utterance.js';
import { shorten } from '../text.js';
import { betterWords, clauseFrom } from './better-words.js';
import type { Dead } from './liveness.js';
import { placerOf, type Placer, type Stretch } from './placer.js';
import { phrasesIn, type Match } from './search.js';
import type { Sentence } from './tokens.js';

/** What a rule says of a match. */
export interface Wording {
  readonly severity: Severity;
  /** What is wrong, why it matters to the person in the chat, what to do; `words` are those of the whole clause. */
  readonly message: (match: Match) => string;
  /** Matches the rule leaves alone; none when left out. */
  readonly isFine?: (match: Match, utterance: Utterance, context: RuleContext) => boolean;
  /** What else counts beside words that are meant, such as words told as somebody's (`reported`). */
  readonly also?: readonly Dead[];
  /** The severity of a match that is graver or milder than others. */
  readonly severityOf?: (match: Match) => Severity;
}

/**
 * Makes the check of a rule that looks for the phrases of one list: the second argument of `defineRule` over utterances.
 *
 * @param list the list's name in the data files
 * @param wording what the rule says
 */
export function sayWhereFound(
  list: string,
  wording: Wording,
): (utterance: Utterance, report: ReportFunction, context: RuleContext) => void {
  return (utterance, report, context) => {
    const matches = phrasesIn(utterance, list, context, wording.also).filter(
      (match) => wording.isFine?.(match, utterance, context) !== true,
    );
    if (matches.length === 0) return;
    const place = placerOf(utterance, context.source);
    const counted = countBySentence(matches);
    for (const match of counted.keys()) {
      const clause = clauseFrom(match, utterance, context);
      report(place(clause), {
        ...aboutSentence(match, place),
        message: wording.message({ ...match, words: shorten(textOf(utterance, clause), 60) }),
        severity: severityFor(utterance, wording.severityOf?.(match) ?? wording.severity),
        fixes: betterWords(match, utterance, context, place, counted.get(match) === 1),
      });
    }
  };
}

function textOf({ text }: Utterance, { start, end }: Stretch): string {
  return text.slice(start, end);
}

/** The first match of each sentence, with how many there are: one finding for a sentence is enough. */
function countBySentence(matches: readonly Match[]): ReadonlyMap<Match, number> {
  const firsts = new Map<Sentence, Match>();
  const counts = new Map<Match, number>();
  for (const match of matches) {
    const first = firsts.get(match.sentence) ?? match;
    firsts.set(match.sentence, first);
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
}

/**
 * Rules of wording speak of a sentence: only there does one of them give way to another.
 *
 * @param match the match
 * @param place gives places in the source
 */
export function aboutSentence({ sentence }: Match, place: Placer): Pick<Report, 'about'> {
  return { about: [place(sentence)] };
}

/**
 * The severity of a finding where it stands: one level lower in tips.
 *
 * @param utterance where it was found
 * @param severity the severity elsewhere
 */
export function severityFor({ role }: Pick<Utterance, 'role'>, severity: Severity): Severity {
  return role === 'tip' ? lower[severity] : severity;
}

const lower: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'info',
  info: 'hint',
  hint: 'hint',
};
