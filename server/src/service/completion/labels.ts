/** Completion of section labels, in the guide's language and form. */
import { t } from '@vscode/l10n';
import type { Guide, SectionKind } from '../../guide/types.js';
import { completionKinds } from '../kinds.js';
import data from '../section-labels.json' with { type: 'json' };
import type { Place, Proposal } from './place.js';

interface LabelForms {
  readonly heading: string;
  /** How it is written in forum form; null when that form has no label for it. */
  readonly line: string | null;
}

/**
 * Gives the labels of all parts, those that the guide lacks first.
 * @param place where the cursor is
 * @param invoked true when the list was asked for; without it only a `#` opens it
 */
export function labelProposals(place: Place, invoked: boolean): Proposal[] {
  const hashes = /^(#{1,6})(?:\s+[^#]*)?$/.exec(place.before)?.[1];
  const words = invoked && /^\s*[\p{L}'’ ]{0,40}$/u.test(place.before);
  if ((hashes === undefined && !words) || place.after.trim() !== '') return [];
  const asLine = hashes === undefined && place.guide?.form === 'forum';
  const mark = hashes && hashes.length > 1 ? hashes : '#'.repeat(usualDepth(place.guide));
  const start = place.lineStart + (hashes === undefined ? (/^\s*/.exec(place.before)?.[0].length ?? 0) : 0);
  const proposals = labelsOf(place.guide).flatMap(([kind, forms]) => {
    const newText = asLine ? forms.line : `${mark} ${forms.heading}`;
    if (newText === null) return [];
    const missing = !has(place.guide, kind);
    const detail = missing ? t`not yet in this guide` : t`already in this guide`;
    return [
      {
        missing,
        label: asLine ? newText : forms.heading,
        detail,
        kind: completionKinds.label,
        start,
        newText,
      },
    ];
  });
  return [...proposals.filter((one) => one.missing), ...proposals.filter((one) => !one.missing)];
}

function labelsOf(guide: Guide | undefined): [SectionKind, LabelForms][] {
  const languages: Readonly<Record<string, Readonly<Record<string, LabelForms>>>> = data.languages;
  const forms: Readonly<Record<string, LabelForms>> = languages[guide?.language ?? 'en'] ?? data.languages.en;
  return data.order.flatMap((kind) => {
    const one = forms[kind];
    return one ? [[kind as SectionKind, one] as [SectionKind, LabelForms]] : [];
  });
}

/** The depth that the guide's own section headings have, 2 when there are none. */
function usualDepth(guide: Guide | undefined): number {
  const depths =
    guide?.sections.filter((one) => one.label.form === 'heading').map((one) => one.label.depth) ?? [];
  return depths.length === 0 ? 2 : Math.max(2, Math.min(...depths));
}

function has(guide: Guide | undefined, kind: SectionKind): boolean {
  if (!guide) return false;
  if (kind === 'situation') return guide.situation !== null;
  if (kind === 'credit') return guide.credit !== null;
  const joint = kind === 'dos' || kind === 'donts';
  return guide.sections.some((one) => one.kind === kind || (joint && one.kind === 'practices'));
}
