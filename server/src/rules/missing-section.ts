/**
 * missing-section: a guide that lacks a part it must have.
 *
 * ## What it flags
 *
 * A guide that has no do's, or no don'ts. The title and the report options have rules of their own, and where don'ts
 * stand without any do list `unpaired-dont` says so. Silent in a file that is only taken for a guide by a few labels.
 *
 * ## Why
 *
 * The founding guide of this form gives both lists. With only one of them a listener knows what to reach for but not what
 * hurts, or the other way round.
 *
 * ## How to fix
 *
 * Add the part that is missing; a configuration can require other parts too (situation, responses, tips), or not require
 * these. The fix inserts its label with one line to fill.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When a chat went quiet
 *
 *   ## Dos and don'ts
 *
 *   - ✅ Wait a little.
 *   - ❌ Don't fill every silence. (Instead: Wait a little.)
 *
 * @example
 *   {"name": "dont-alone.guide.md"}
 *
 *   # When a chat went quiet
 *
 *   ## Don'ts
 *
 *   - ❌ Don't fill every silence.
 *
 * @example
 *   {"name": "configured.guide.md", "house": {"required": {"donts": false, "responses": true}}}
 *
 *   # When a chat went quiet
 *
 *   ## Example responses
 *
 *   - “Take all the time you need.”
 *
 *   ## Do's
 *
 *   - ✅ Wait a little.
 *
 * @example
 *   {"name": "required.guide.md", "label": "input", "house": {"required": {"tips": true}, "labels": {"tips": ["Voices"]}}}
 *
 *   # When a chat went quiet
 *
 *   ## Do's and don'ts
 *
 *   - ✅ Wait a little.
 *   - ❌ Don't fill every silence. (Instead: Wait a little.)
 *
 * @example
 *   {"name": "required.guide.md", "label": "output"}
 *
 *   1:3-1:25: error: This guide has no tips, so a listener misses what others have learned. Add a part “Voices”.
 *
 * @example
 *   {"name": "required.guide.md", "label": "fixed"}
 *
 *   # When a chat went quiet
 *
 *   ## Do's and don'ts
 *
 *   - ✅ Wait a little.
 *   - ❌ Don't fill every silence. (Instead: Wait a little.)
 *
 *   ## Voices
 *
 *   - … -@Name
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When a chat went quiet
 *
 *   ## Do's
 *
 *   - ✅ Wait a little.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   1:3-1:25: error: This guide has no don'ts, so a listener is told only half of what matters in the chat. Add a part “Don'ts”.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When a chat went quiet
 *
 *   ## Do's
 *
 *   - ✅ Wait a little.
 *
 *   ## Don'ts
 *
 *   - ❌ …
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import type { Guide, HouseStyle, Polarity } from '../guide/index.js';
import { markFor } from './support/marks.js';
import { insertSection } from './support/sections.js';
import { absencePlace } from './support/text.js';
import { wordsFor, type Words } from './support/words.js';

type Kind = 'situation' | 'responses' | 'dos' | 'donts' | 'tips';

interface Wanted {
  readonly kind: Kind;
  /** Whether it is required where nobody decided. */
  readonly required: boolean;
  readonly lack: () => string;
  readonly item: (house: HouseStyle) => string;
  readonly isThere: (guide: Guide) => boolean;
}

const parts: readonly Wanted[] = [
  {
    kind: 'situation',
    required: false,
    lack: () =>
      t`This guide does not say when it is meant, so a listener cannot tell whether it fits the chat.`,
    item: () => '…',
    isThere: (guide) => guide.situation !== null || hasSection(guide, 'situation'),
  },
  {
    kind: 'responses',
    required: false,
    lack: () => t`This guide has no example responses, so a listener has no words to begin with.`,
    item: () => '“…”',
    isThere: (guide) => guide.responses.length > 0 || hasSection(guide, 'responses'),
  },
  {
    kind: 'dos',
    required: true,
    lack: () => t`This guide has no do's, so a listener is told only half of what matters in the chat.`,
    item: (house) => `${markFor(house, 'do')} …`,
    isThere: (guide) => hasSide(guide, 'dos', 'do') || hasSide(guide, 'donts', 'dont'),
  },
  {
    kind: 'donts',
    required: true,
    lack: () => t`This guide has no don'ts, so a listener is told only half of what matters in the chat.`,
    item: (house) => `${markFor(house, 'dont')} …`,
    isThere: (guide) => hasSide(guide, 'donts', 'dont'),
  },
  {
    kind: 'tips',
    required: false,
    lack: () => t`This guide has no tips, so a listener misses what others have learned.`,
    item: () => '… -@Name',
    isThere: (guide) => guide.tips.length > 0 || hasSection(guide, 'tips'),
  },
];

export default defineRule(
  {
    id: 'missing-section',
    group: 'structure',
    severity: 'error',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'silent',
  },
  (guide, report, { source, house }) => {
    for (const { kind, required, lack, item, isThere } of parts) {
      if (!(house.required[kind] ?? required) || isThere(guide)) continue;
      const label =
        house.labels[kind]?.[0] ?? wordsFor(guide.language).labels[kind satisfies keyof Words['labels']];
      const edit = insertSection(guide, { kind, label, item: item(house) }, source);
      report(absencePlace(guide, source), {
        message: `${lack()} ${t`Add a part “${label}”.`}`,
        fixes: [{ title: t`Add a part “${label}”`, kind: 'suggestion', edits: [edit] }],
      });
    }
  },
);

/** An empty joint heading ("Do's and don'ts") announces both lists. */
function hasSide(guide: Guide, kind: 'dos' | 'donts', polarity: Polarity): boolean {
  if (guide.practices.some((one) => one.polarity === polarity)) return true;
  return guide.sections.some((one) => one.kind === kind || (one.kind === 'practices' && one.empty));
}

function hasSection(guide: Guide, kind: Kind): boolean {
  return guide.sections.some((one) => one.kind === kind);
}
