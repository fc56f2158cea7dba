/**
 * report-without-consent: ways to report, and no word on asking first.
 *
 * ## What it flags
 *
 * A part on reporting that nowhere asks, or leaves open, whether the person would like to report: neither in a line before the options, in
 * the options themselves, nor in a response or a do that speaks of reporting.
 *
 * ## Why
 *
 * After a bad experience a choice of one's own helps, and being pushed hurts again (WHO, Psychological First Aid: respect
 * people's right to make their own decisions). The founding text asks first.
 *
 * ## How to fix
 *
 * Begin the part with a line such as “Ask whether they would like to report what happened, then offer these ways:”.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   Check with the member whether a report feels right, and offer the following only then:
 *
 *   - Fill in the [report form](https://example.org/report).
 *
 * @example
 *   {"name": "response.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Example responses
 *
 *   - "Would you like to tell the moderators? I can show you the form."
 *
 *   ## Report options
 *
 *   - Fill in the [report form](https://example.org/report).
 *
 * @example
 *   {"name": "unknown-language.guide.md"}
 *
 *   # Kiedy rozmowa poszła źle
 *
 *   Krótkie zdanie wystarczy, a cisza też pomaga, kiedy ktoś wraca po złej rozmowie i nie wie, czy znowu ktoś go zrani.
 *
 *   ## Report options
 *
 *   Zapytaj najpierw, czy chce to zgłosić:
 *
 *   - Wypełnij [formularz](https://example.org/report).
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   - Fill in the [report form](https://example.org/report).
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   3:4-3:18: hint: Nothing here says to ask first, so a listener may push somebody into a report they do not want. Begin with a line that asks whether they would like to.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Report options
 *
 *   Ask whether they would like to report what happened, then offer these ways:
 *
 *   - Fill in the [report form](https://example.org/report).
 *
 * @example
 *   {"name": "forum.guide.md", "label": "input"}
 *
 *   When someone is angry
 *   Some do's:
 *   ✅ Stay calm.
 *   Some don'ts:
 *   ❌ Raise your voice.
 *   Report options:
 *   - Fill in the form: https://example.org/report
 *
 * @example
 *   {"name": "forum.guide.md", "label": "output"}
 *
 *   6:1-6:16: hint: Nothing here says to ask first, so a listener may push somebody into a report they do not want. Begin with a line that asks whether they would like to.
 *
 * @example
 *   {"name": "forum.guide.md", "label": "fixed"}
 *
 *   When someone is angry
 *   Some do's:
 *   ✅ Stay calm.
 *   Some don'ts:
 *   ❌ Raise your voice.
 *   Report options:
 *   Ask whether they would like to report what happened, then offer these ways:
 *   - Fill in the form: https://example.org/report
 */
import { t } from '@vscode/l10n';
import type { Guide } from '../guide/types.js';
import { defineRule } from '../lint/define-rule.js';
import { slice } from '../lint/places.js';
import { utterancesOf } from '../lint/utterance.js';
import { type Consent, consentIn } from './support/consent.js';
import { isEnglish } from './support/is-english.js';
import { passagesOf } from './support/passages.js';
import { leadInEdit } from './support/report-options.js';

export default defineRule(
  {
    id: 'report-without-consent',
    group: 'links',
    severity: 'hint',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'silent',
  },
  (guide, report, { source, language }) => {
    if (!guide.reportOptions.some(({ channels }) => channels.length > 0)) return;
    const part = guide.sections.find(({ kind }) => kind === 'report');
    const consent = consentIn(language);
    if (!part || !consent || isAskedFor(guide, consent, source)) return;
    // A guide in a language nobody knows here may well ask.
    if (language === 'en' && !isEnglish(passagesOf(guide), fewestWords)) return;
    report(part.label, {
      message: t(
        'Nothing here says to ask first, so a listener may push somebody into a report they do not want. ' +
          'Begin with a line that asks whether they would like to.',
      ),
      fixes: () => {
        const edit = leadInEdit(guide, part.label, consent.leadIn, source);
        return edit ? [{ title: t`Put a line before it that asks`, kind: 'suggestion', edits: [edit] }] : [];
      },
    });
  },
);

function isAskedFor(guide: Guide, { asks, reports }: Consent, source: string): boolean {
  const parts = guide.sections.filter(({ kind }) => kind === 'report').slice(0, mostParts);
  if (parts.some(({ position }) => asks(slice(source, position).slice(0, longest)))) return true;
  return utterancesOf(guide).some(({ role, text }) => {
    const words = text.slice(0, longest);
    return role !== 'tip' && reports(words) && asks(words);
  });
}

/** So many words tell a language. */
const fewestWords = 20;
/** Who asks first does so early. */
const longest = 3000;
const mostParts = 5;
