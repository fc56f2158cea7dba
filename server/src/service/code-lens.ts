/** LSP feature: code lens — above each part what it holds: tips without a name, don'ts without a do. */
import { t } from '@vscode/l10n';
import type { CodeLens, Command } from 'vscode-languageserver-types';
import type { Guide, GuideSection, Position, Practice, Tip } from '../guide/types.js';
import { serverCommands } from '../protocol.js';
import { startOf, type Checked } from './checked.js';
import { isGuessed } from './places/answers.js';
import type { ClientFeatures } from './types.js';

/** What a lens says, and the first thing that is still to be done. */
interface Count {
  readonly words: readonly string[];
  readonly open: { readonly position: Position } | undefined;
}

/** Gives the counts of tips and of pairs, each above the part that holds them; a click leads to the first that is open. */
export function getCodeLenses(checked: Checked, client: ClientFeatures): CodeLens[] {
  return checked.result.file.guides.flatMap((guide) => {
    const donts = guide.practices.filter(({ polarity }) => polarity === 'dont');
    const counts = [
      ...counted(guide, guide.tips, tipCount),
      ...counted(guide, donts, (own) => pairCount(guide, own)),
    ];
    return counts.map(({ at, count }) => ({
      range: checked.map.range(at),
      command: commandFor(checked, count, client),
    }));
  });
}

/** Without a command the editor would ask for it first; an empty one makes a lens that is only read. */
function commandFor(
  { snapshot, map }: Checked,
  { words, open }: Count,
  { showsPlaces }: ClientFeatures,
): Command {
  const title = words.join(' · ');
  if (!open || !showsPlaces) return { title, command: '' };
  return {
    title,
    command: serverCommands.reveal,
    arguments: [{ uri: snapshot.uri, range: map.range(open.position) }],
  };
}

function counted<T extends { readonly position: Position }>(
  guide: Guide,
  parts: readonly T[],
  count: (parts: readonly T[]) => Count,
): { readonly at: Position; readonly count: Count }[] {
  const byLabel = new Map<GuideSection | undefined, T[]>();
  for (const part of parts) {
    const label = labelOver(guide, part);
    const own = byLabel.get(label);
    if (own) own.push(part);
    else byLabel.set(label, [part]);
  }
  return [...byLabel].map(([section, own]) => ({
    at: section?.label.position ?? top(guide),
    count: count(own),
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

function tipCount(tips: readonly Tip[]): Count {
  const unsigned = tips.filter(({ attribution }) => attribution === null);
  const words = [
    tips.length === 1 ? t`1 tip` : t`${tips.length} tips`,
    ...(unsigned.length > 0 ? [t`${unsigned.length} unattributed`] : []),
  ];
  return { words, open: unsigned[0] };
}

function pairCount({ pairs }: Guide, donts: readonly Practice[]): Count {
  const byDont = new Map(pairs.map((pair) => [pair.dont, pair]));
  const alone = donts.filter(({ id }) => !byDont.has(id));
  const guessed = donts.filter(({ id }) => {
    const pair = byDont.get(id);
    return pair && isGuessed(pair);
  });
  const words = [
    donts.length === 1 ? t`1 don't` : t`${donts.length} don'ts`,
    ...(alone.length > 0 ? [t`${alone.length} without a do`] : [t`all paired`]),
    ...(guessed.length > 0 ? [t`${guessed.length} guessed`] : []),
  ];
  return { words, open: alone[0] ?? guessed[0] };
}
