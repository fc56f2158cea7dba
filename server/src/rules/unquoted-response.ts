/**
 * unquoted-response: words to say that are not set off as speech.
 *
 * ## What it flags
 *
 * A response without quotation marks beside responses that have them, and a list of responses of which none is set off; that is
 * said once for the list. Only words that somebody says to somebody (“I”, “you”, a question) count: stage directions, headings and
 * advice such as “Ask how they feel” are no speech.
 *
 * ## Why
 *
 * A listener copies what stands between the marks. Without them, advice meant for the listener is sent to the person in the chat, or
 * words meant for that person are taken for advice.
 *
 * ## How to fix
 *
 * Put the words in the quotation marks that the other responses have. This is a safe fix: it changes form only.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "I am here for you."
 *   - Opening: "What happened?"
 *   - [Pause, then ask what you can do.]
 *   - Ask what they would like you to do.
 *   - Thank them if you think they need it.
 *   - **When you close the chat:**
 *
 * @example
 *   {"name": "block.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   > I am here for you.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - “I am here for you.”
 *   - *Would you like to tell me more?*
 *   - I'm sorry that they did X. (replace X with what happened)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   6:4-6:36: info: The responses beside this one stand in quotation marks, so a listener may take this one for advice and not for words to say. Put it in “…”.
 *   7:3-7:60: info: The responses beside this one stand in quotation marks, so a listener may take this one for advice and not for words to say. Put it in “…”.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - “I am here for you.”
 *   - “*Would you like to tell me more?*”
 *   - “I'm sorry that they did X.” (replace X with what happened)
 *
 * @example
 *   {"name": "list.guide.md", "label": "input"}
 *
 *   # Wenn jemand wütend ist
 *
 *   ## Beispielantworten
 *
 *   - Ich bin für dich da.
 *   - Was würde dir jetzt helfen?
 *
 * @example
 *   {"name": "list.guide.md", "label": "output"}
 *
 *   5:3-5:23: info: Nothing sets these words off as speech, so a listener may send advice to the person in the chat, or take words to say for advice. Put each response in „…“.
 *
 * @example
 *   {"name": "list.guide.md", "label": "fixed"}
 *
 *   # Wenn jemand wütend ist
 *
 *   ## Beispielantworten
 *
 *   - „Ich bin für dich da.“
 *   - „Was würde dir jetzt helfen?“
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { innermostOf } from '../lint/spans.js';
import type { Guide, Response } from '../guide/types.js';
import { quoteEdits, quotesOf, type Quotes } from './support/quoting.js';
import { isSpeech } from './support/speech.js';

export default defineRule(
  {
    id: 'unquoted-response',
    group: 'structure',
    severity: 'info',
    over: 'guide',
    fix: 'safe',
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['unfilled-scaffold', 'unclosed-quote'],
  },
  (guide, report, { source, language }) => {
    for (const list of listsOf(guide)) {
      const siblings = list.filter(({ quoted }) => quoted !== 'none');
      const bare = list.filter((one) => isBareSpeech(one, siblings.length > 0, language, source));
      const quotes = quotesOf(siblings, language, source);
      if (siblings.length > 0) for (const one of bare) report(one, beside([one], quotes, source));
      else if (bare[0]) report(bare[0], alone(bare, quotes, source));
    }
  },
);

function beside(bare: readonly Response[], quotes: Quotes, source: string) {
  return {
    message: t(
      'The responses beside this one stand in quotation marks, ' +
        'so a listener may take this one for advice and not for words to say. Put it in {0}…{1}.',
      quotes.open,
      quotes.close,
    ),
    fixes: [fixFor(bare, quotes, source)],
  };
}

function alone(bare: readonly Response[], quotes: Quotes, source: string) {
  return {
    message: t(
      'Nothing sets these words off as speech, so a listener may send advice to the person in the chat, ' +
        'or take words to say for advice. Put each response in {0}…{1}.',
      quotes.open,
      quotes.close,
    ),
    about: bare.map(({ position }) => position),
    related: bare.slice(1, 6).map(({ position }) => ({ position, message: t`Another one in this list` })),
    fixes: [fixFor(bare, quotes, source)],
  };
}

function fixFor(bare: readonly Response[], { open, close }: Quotes, source: string) {
  return {
    title: bare.length > 1 ? t`Put these ${bare.length} in ${open}…${close}` : t`Put it in ${open}…${close}`,
    kind: 'safe' as const,
    edits: bare.flatMap((one) => quoteEdits(one, { open, close }, source)),
  };
}

function isBareSpeech(one: Response, beside: boolean, language: string, source: string): boolean {
  if (one.quoted !== 'none' || one.unclosed || one.scaffolds.length > 0) return false;
  return isSpeech(one, language) && (beside || isItem(one, source));
}

/** A list mark stands before it; a paragraph under the label may be an introduction. */
function isItem({ position }: Response, source: string): boolean {
  const offset = position.start.offset ?? 0;
  const line = source.slice(Math.max(0, offset - 12), offset);
  return listMark.test(line);
}

const listMark = /(?:^|[\r\n])[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]{1,4}(?:[*_]{1,3})?$/;

/** Responses by the part they stand in. */
function listsOf({ responses, sections }: Guide): Iterable<readonly Response[]> {
  const lists = new Map<number, Response[]>();
  const sectionAt = innermostOf(sections);
  for (const one of responses) {
    const section = sectionAt(one.position);
    const list = lists.get(section);
    if (list) list.push(one);
    else lists.set(section, [one]);
  }
  return lists.values();
}
