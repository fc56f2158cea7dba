/**
 * suicide-wording: words on suicide that blame, praise or hide.
 *
 * ## What it flags
 *
 * “Commit suicide”, “successful” or “failed attempt”, “suicide epidemic”, “do something stupid”, “the easy way out” and
 * the like, in responses, do's and tips. “Completed suicide” is only an information: some guides still recommend it.
 * Quoting what a person said is fine.
 *
 * The list starts from retext-equality's entries on suicide (MIT, after the American Foundation for Suicide Prevention).
 *
 * ## Why
 *
 * “Commit” comes from the time when suicide was a crime; “successful” makes death a success; “something stupid” shows
 * that the listener cannot bear the word. Somebody who thinks of suicide hears that and says no more (Samaritans' and
 * AFSP's guidance on language).
 *
 * ## How to fix
 *
 * Write “die by suicide”, “suicide attempt”; ask with the plain word: “Are you thinking about suicide?”
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone had a bad chat
 *
 *   ## Example responses
 *
 *   - "Are you thinking about suicide?"
 *
 *   ## Do's
 *
 *   - ✅ Say “died by suicide”, not “committed suicide”.
 *   - ✅ Commit to one chat at a time.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone had a bad chat
 *
 *   ## Example responses
 *
 *   - "Did your friend commit suicide?"
 *   - "You are not going to do something stupid, are you?"
 *
 *   ## Do's
 *
 *   - ✅ Ask about a failed suicide attempt gently.
 *
 *   ## Tips
 *
 *   - Be careful when a member's friend completed suicide. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:20-5:34: warning: “commit suicide” blames, praises or hides what it speaks of, and somebody who thinks of suicide may say no more. Write “die by suicide”.
 *   6:12-6:44: warning: “not going to do something stupid” blames, praises or hides what it speaks of, and somebody who thinks of suicide may say no more. Ask with the plain word: “Are you thinking about suicide?”
 *   10:15-10:39: warning: “a failed suicide attempt” blames, praises or hides what it speaks of, and somebody who thinks of suicide may say no more. Write “a suicide attempt”.
 *   14:37-14:54: hint: “completed suicide” blames, praises or hides what it speaks of, and somebody who thinks of suicide may say no more. Write “died by suicide”.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone had a bad chat
 *
 *   ## Example responses
 *
 *   - "Did your friend die by suicide?"
 *   - "Are you thinking about suicide?"
 *
 *   ## Do's
 *
 *   - ✅ Ask about a suicide attempt gently.
 *
 *   ## Tips
 *
 *   - Be careful when a member's friend completed suicide. -@Mika
 *
 * @example
 *   {"name": "deutsch.guide.md", "label": "input"}
 *
 *   # Wenn jemand schwarz sieht
 *
 *   ## Beispielantworten
 *
 *   - „Wollte sie Selbstmord begehen?“
 *
 * @example
 *   {"name": "deutsch.guide.md", "label": "output"}
 *
 *   5:15-5:33: warning: “Selbstmord begehen” blames, praises or hides what it speaks of, and somebody who thinks of suicide may say no more. Write “durch Suizid sterben”.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import type { Utterance } from '../lint/utterance.js';
import { namesDanger } from './support/danger.js';
import { betterWords } from './support/phrases/better-words.js';
import { placerOf } from './support/phrases/placer.js';
import { phrasesIn, type Match } from './support/phrases/search.js';
import { aboutSentence, severityFor } from './support/phrases/wording.js';
import { replaceWords } from './support/safety-words.js';

export default defineRule(
  {
    id: 'suicide-wording',
    group: 'wording',
    severity: 'warning',
    over: 'utterance',
    fix: 'suggestion',
    since: '0.1.0',
    yieldsTo: ['method-detail'],
  },
  (utterance, report, context) => {
    const { language, source } = context;
    const matches = phrasesIn(utterance, 'suicide-wording', context, ['reported']);
    if (matches.length === 0) return;
    const place = placerOf(utterance, source);
    for (const match of matches) {
      if (isQuotedSpeech(match) || isOtherAttempt(match, utterance, language)) continue;
      const position = place(match);
      report(position, {
        ...aboutSentence(match, place),
        message: messageOf(match),
        severity: severityFor(utterance, match.entry.kind === 'completed' ? 'info' : 'warning'),
        fixes: fixesOf(match, position),
      });
    }

    function fixesOf(match: Match, position: ReturnType<typeof place>): ReturnType<typeof betterWords> {
      if (utterance.role === 'tip') return [];
      return match.entry.kind === 'veiled'
        ? betterWords(match, utterance, context, place)
        : replaceWords(match, position, source);
    }
  },
);

/** A listener may repeat what the person said. */
function isQuotedSpeech({ dead, sentence }: Match): boolean {
  return dead === 'reported' && sentence.quote > 0;
}

/** “A failed attempt” is often one to log in. */
function isOtherAttempt({ entry }: Match, utterance: Utterance, language: string): boolean {
  return entry.kind === 'attempt' && !namesDanger(utterance)(language);
}

function messageOf({ words, entry }: Match): string {
  const what = t(
    '“{0}” blames, praises or hides what it speaks of, and somebody who thinks of suicide may say no more.',
    words,
  );
  return `${what} ${cureOf(entry)}`;
}

function cureOf({ kind, suggest }: Match['entry']): string {
  if (kind === 'veiled') return t`Ask with the plain word: “${suggest ?? ''}”`;
  return suggest === undefined ? t`Say it plainly and without judging.` : t`Write “${suggest}”.`;
}
