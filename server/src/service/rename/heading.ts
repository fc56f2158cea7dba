/** Renaming a heading with the links of the document that lead to it. */
import { t } from '@vscode/l10n';
import type { Checked } from '../checked.js';
import { createTextMap } from '../convert.js';
import { anchorsIn, type Anchor } from '../places/anchors.js';
import { linksTo } from '../places/linked.js';
import { fragmentPlace } from '../places/links.js';
import { applied, type OffsetEdit, type RenameEdits } from '../offset-edits.js';

/**
 * Gives the edits that give a heading new words; a heading of the same words as another gets a number in its links, so
 * links to the others may change with it.
 */
export function renameHeading(checked: Checked, heading: Anchor, newName: string): RenameEdits {
  const words = newName.trim().replace(/\s+/g, ' ');
  if (words === '') return { refusal: t`A heading cannot be empty.` };
  const { map } = checked;
  const own = { start: heading.start, end: heading.end, newText: words };
  const before = anchorsIn(map);
  const after = anchorsIn(createTextMap(applied(map.text, [own])));
  const at = before.findIndex(({ start }) => start === heading.start);
  const slug = after[at]?.slug;
  if (after.length !== before.length || !slug)
    return { refusal: t`“${words}” cannot be a heading that links lead to. Use words with letters.` };
  const links = before.flatMap((anchor, index): OffsetEdit[] => {
    const next = after[index]?.slug ?? anchor.slug;
    if (next === anchor.slug || anchor.form === 'id') return [];
    return linksTo(checked, anchor).flatMap((link) => {
      const place = fragmentPlace(link, checked);
      return place ? [{ ...place, newText: next }] : [];
    });
  });
  // Several links may share one definition.
  const once = new Map([own, ...links].map((edit) => [edit.start, edit]));
  return { edits: [...once.values()] };
}
