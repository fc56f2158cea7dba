/**
 * missing-crisis-resource: danger is named, and no way to help in a crisis.
 *
 * ## What it flags
 *
 * A guide whose title, situation, responses or do's name danger to a person (suicide, self-harm, abuse, assault, being in
 * danger …) and that holds no link or number for a crisis: one that calls itself crisis, emergency, hotline or helpline, a known
 * crisis number, or a note “this is not a crisis service” that points somewhere. What only tips and don'ts name does not
 * count. Said once, on the title; the words that name danger are shown with it.
 *
 * ## Why
 *
 * A listener who reads this guide may be with somebody in danger. They need the number there and then: no listener should
 * be alone with it or search for it (WHO, psychological first aid; Samaritans' guidance).
 *
 * ## How to fix
 *
 * Add the crisis lines of your community, with their countries. The fix takes those that the configuration lists
 * (`crisisResources`), else it leaves a link to fill.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone talks about suicide
 *
 *   ## Do's
 *
 *   - ✅ Ask directly: "Are you thinking about suicide?"
 *
 *   ## Report options
 *
 *   - In a crisis: [find a helpline in your country](https://example.org/lines)
 *
 * @example
 *   {"name": "benign.guide.md"}
 *
 *   # When a long evening is only killing time
 *
 *   ## Example responses
 *
 *   - "I keep this between us unless someone is in danger."
 *
 *   ## Do's
 *
 *   - ✅ Report dead links and abuse of notation.
 *
 *   ## Don'ts
 *
 *   - ❌ Don't ask for details of a suicide attempt.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is not safe at home
 *
 *   ## Example responses
 *
 *   - "You said you want to end your life. Thank you for telling me."
 *
 *   ## Report options
 *
 *   - [Report form](https://example.org/report)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   1:3-1:35: warning: This guide speaks of danger (“not safe at home”) but gives no crisis line, so a listener may be alone with somebody in danger. Add a link or number for a crisis.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is not safe at home
 *
 *   ## Example responses
 *
 *   - "You said you want to end your life. Thank you for telling me."
 *
 *   ## Report options
 *
 *   - [Report form](https://example.org/report)
 *
 *   - In a crisis: [crisis line](https://)
 *
 * @example
 *   {"name": "house.guide.md", "label": "input", "house": {"crisisResources": [{"label": "Night Line", "region": "UK", "phone": "0800 555 0199", "text": "HELP to 55019", "url": "https://example.org/night"}]}}
 *
 *   # When someone hurts themselves
 *
 *   ## Report options
 *
 *   - [Report form](https://example.org/report)
 *
 * @example
 *   {"name": "house.guide.md", "label": "output"}
 *
 *   1:3-1:32: warning: This guide speaks of danger (“hurts themselves”) but gives no crisis line, so a listener may be alone with somebody in danger. Add a link or number for a crisis.
 *
 * @example
 *   {"name": "house.guide.md", "label": "fixed"}
 *
 *   # When someone hurts themselves
 *
 *   ## Report options
 *
 *   - [Report form](https://example.org/report)
 *
 *   - In a crisis: [Night Line](https://example.org/night) (UK), call 0800 555 0199, text HELP to 55019
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { overlaps } from '../lint/places.js';
import type { Fix } from '../lint/types.js';
import type { Guide, Position } from '../guide/types.js';
import type { KnownCrisisResource } from '../guide/house-style.js';
import { hasCrisisAnswer } from './support/crisis-answer.js';
import { dangersOf } from './support/crisis-dangers.js';
import { dangerWordsFor } from './support/danger.js';
import { emptyLink } from './support/links.js';
import { insertAfter, insertSection } from './support/sections.js';
import { absencePlace, lineEnding, shorten } from './support/text.js';
import { wordsFor } from './support/words.js';

export default defineRule(
  {
    id: 'missing-crisis-resource',
    group: 'safety',
    severity: 'warning',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    yieldsTo: ['unfilled-scaffold'],
  },
  (guide, report, { source, house }) => {
    const dangers = dangersOf(guide, source);
    const first = dangers[0];
    if (!first || hasCrisisAnswer(guide, { source, house })) return;
    const place = absencePlace(guide, source);
    report(place, {
      message: t(
        'This guide speaks of danger (“{0}”) but gives no crisis line, so a listener may be alone ' +
          'with somebody in danger. Add a link or number for a crisis.',
        shorten(first.words),
      ),
      about: begunIn(guide) ?? [place],
      related: dangers.map(({ position, words }) => ({
        position,
        message: t`“${shorten(words)}” is named here`,
      })),
      fixes: () => [resourceFix(guide, house.crisisResources, source)],
    });
  },
);

/** A link in the part on reporting that is still to be filled may become the answer: what is to be filled speaks for it. */
function begunIn(guide: Guide): readonly Position[] | null {
  const begun = guide.scaffolds.filter(
    ({ form, position }) =>
      form === 'link' && guide.reportOptions.some((option) => overlaps(option.position, position)),
  );
  return begun.length > 0 ? begun.map(({ position }) => position) : null;
}

function resourceFix(guide: Guide, known: readonly KnownCrisisResource[], source: string): Fix {
  const phrases = (dangerWordsFor(guide.language) ?? dangerWordsFor('en'))?.phrases;
  const lead = phrases ? `${phrases.inACrisis}: ` : '';
  const items = known.map((one) => lead + written(one, phrases));
  const given = items.length > 0 ? items : [lead + emptyLink(phrases?.crisisLine ?? '…')];
  const title =
    known.length > 0 ? t`Add the crisis lines of your community` : t`Add a crisis line (paste the address)`;
  const part = guide.sections.find(({ kind }) => kind === 'report');
  const eol = lineEnding(source);
  const text = given.join(`${eol}- `);
  if (part) return { title, kind: 'suggestion', edits: [insertAfter(part, `- ${text}`, source)] };
  const label = wordsFor(guide.language).labels.report;
  return {
    title,
    kind: 'suggestion',
    edits: [insertSection(guide, { kind: 'report', label, item: text }, source)],
  };
}

function written(
  { label, region, phone, text, url }: KnownCrisisResource,
  words: { readonly call: string; readonly text: string } | undefined,
): string {
  const name = url ? `[${label}](${url})` : label;
  const phoned = phone ? [`${words?.call ?? ''} ${phone}`.trim()] : [];
  const texted = text ? [`${words?.text ?? ''} ${text}`.trim()] : [];
  return [`${name} (${region})`, ...phoned, ...texted].join(', ');
}
