/** Signatures that can be brought to their one form without touching a word. */
import type { GuideFile } from '../../guide/types.js';
import { changeOf, type Change } from '../text-edits.js';
import { inOneForm } from './signatures.js';

/**
 * The changes that write `— @Mika` and `(@Mika)` as `-@Mika`. `(via @Mika)` would lose a word, `**@Mika:** …` would move one:
 * those stay.
 *
 * @param source - the text without byte order mark
 * @param file - what was read from it
 */
export function signatureChanges(source: string, file: GuideFile): readonly Change[] {
  const tips = file.guides.flatMap((guide) => guide.tips);
  return tips.flatMap((tip) => {
    const { attribution } = tip;
    if (!attribution || attribution.canonical || attribution.form === 'leading') return [];
    const changes = (inOneForm(tip, attribution, source) ?? []).map(changeOf);
    return changes.every((change) => keepsWords(change, source)) ? changes : [];
  });
}

function keepsWords({ from, to, newText }: Change, source: string): boolean {
  return source.slice(from, to).replace(form, '') === newText.replace(form, '');
}

/** What a signature is set off with. */
const form = /[\s\-–—~@()]/g;
