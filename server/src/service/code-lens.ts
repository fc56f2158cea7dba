/** LSP feature: code lens — above each part what it holds: tips without a name, don'ts without a do. */
import { t } from '@vscode/l10n';
import type { CodeLens } from 'vscode-languageserver-types';
import type { Guide, GuideSection, Position, Practice, Tip } from '../guide/types.js';
import { startOf, type Checked } from './checked.js';
import { isGuessed } from './places/answers.js';

/** Gives the counts of tips and of pairs, each above the part that holds them. */
export function getCodeLenses(checked: Checked): CodeLens[] {
  return checked.result.file.guides.flatMap((guide) => [
    ...lensesOf(checked, guide, guide.tips, tipCounts),
    ...lensesOf(
      checked,
      guide,
      guide.practices.filter(({ polarity }) => polarity === 'dont'),
      (donts) => pairCounts(guide, donts),
    ),
  ]);
}

function lensesOf<T extends { readonly position: Position }>(
  checked: Checked,
  guide: Guide,
  parts: readonly T[],
  counts: (parts: readonly T[]) => readonly string[],
): CodeLens[] {
  const byLabel = new Map<GuideSection | undefined, T[]>();
  for (const part of parts) {
    const label = labelOver(guide, part);
    const own = byLabel.get(label);
    if (own) own.push(part);
    else byLabel.set(label, [part]);
  }
  return [...byLabel].map(([section, own]) => ({
    range: checked.map.range(section?.label.position ?? top(guide)),
    // Without a command the editor would ask for it first; an empty one makes a lens that is only read.
    command: { title: counts(own).join(' · '), command: '' },
  }));
}

/** The label that a reader sees above a part; cells of a table's head are no lines of their own. */
function labelOver({ sections }: Guide, part: { readonly position: Position }): GuideSection | undefined {
  return sections.findLast((one) => startOf(one) <= startOf(part) && one.label.form !== 'cell');
}

/** Where parts stand under no label. */
function top({ title, position }: Guide): Position {
  return title?.position ?? { start: position.start, end: position.start };
}

function tipCounts(tips: readonly Tip[]): string[] {
  const unsigned = tips.filter(({ attribution }) => attribution === null).length;
  return [
    tips.length === 1 ? t`1 tip` : t`${tips.length} tips`,
    ...(unsigned > 0 ? [t`${unsigned} unattributed`] : []),
  ];
}

function pairCounts({ pairs }: Guide, donts: readonly Practice[]): string[] {
  const ids = new Set(donts.map(({ id }) => id));
  const own = pairs.filter(({ dont }) => ids.has(dont));
  const guessed = own.filter(isGuessed).length;
  const none = donts.length - own.length;
  return [
    donts.length === 1 ? t`1 don't` : t`${donts.length} don'ts`,
    ...(none > 0 ? [t`${none} without a do`] : [t`all paired`]),
    ...(guessed > 0 ? [t`${guessed} guessed`] : []),
  ];
}
