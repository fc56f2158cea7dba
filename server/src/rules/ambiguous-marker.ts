/**
 * ambiguous-marker: a mark that can be mistaken for its opposite.
 *
 * ## What it flags
 *
 * ❎ and other marks that look like the other side's: ❎ is a white cross on green on most devices, ✖️ and ✔️ differ by one
 * stroke. Said once for each list.
 *
 * ## Why
 *
 * Many don'ts are written as bare orders (“Ask for names”): the mark alone says not to. If it looks like a tick, the item
 * tells the listener to do the harm.
 *
 * ## How to fix
 *
 * Use ✅ and ❌. This is a safe fix: it changes form only.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## Don'ts
 *
 *   - ❌ Raise your voice. (Instead: Stay calm.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## Don'ts
 *
 *   - ❎ Raise your voice. (Instead: Stay calm.)
 *   - ❎ Take sides. (Instead: Stay calm.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   9:3-9:4: info: The mark ❎ looks like its opposite on many devices, so a listener may take a don't for a do. Use ❌ in this list.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 *   ## Don'ts
 *
 *   - ❌ Raise your voice. (Instead: Stay calm.)
 *   - ❌ Take sides. (Instead: Stay calm.)
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import type { Marker, Practice } from '../guide/types.js';
import type { Edit } from '../lint/types.js';
import { byList } from './support/practices.js';

export default defineRule(
  {
    id: 'ambiguous-marker',
    group: 'structure',
    severity: 'info',
    over: 'guide',
    fix: 'safe',
    since: '0.1.0',
  },
  (guide, report) => {
    for (const list of byList(guide.practices).values()) {
      const edits = list.flatMap(plainMark);
      const marker = list.find((one) => one.marker?.ambiguous)?.marker;
      if (!marker?.ambiguous) continue;
      report(marker, {
        message: `${mistaken(marker)} ${t`Use ${marker.ambiguous} in this list.`}`,
        fixes: [{ title: t`Use ${marker.ambiguous} in this list`, kind: 'safe', edits }],
      });
    }
  },
);

function mistaken({ raw, polarity }: Marker): string {
  return polarity === 'dont'
    ? t("The mark {0} looks like its opposite on many devices, so a listener may take a don't for a do.", raw)
    : t(
        "The mark {0} looks like its opposite on many devices, so a listener may take a do for a don't.",
        raw,
      );
}

function plainMark({ marker }: Practice): Edit[] {
  return marker?.ambiguous ? [{ position: marker.position, newText: marker.ambiguous }] : [];
}
