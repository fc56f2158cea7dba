/** The don'ts of a document beside their do's, with the fixes that the rules about pairs have for them. */
import { t } from '@vscode/l10n';
import type { Guide, Pair, Practice } from '../guide/types.js';
import type { PairList, PairRow, PairsGuide, PairsResult, PairState, TextChange } from '../protocol.js';
import { byList, gapIn, oneLine } from '../rules/support/practices.js';
import type { Checked } from './checked.js';
import { toTextEdits } from './edits.js';
import { fixesOfPairs, type PlacedFix } from './pairs/fixes.js';
import { isGuessed } from './places/answers.js';
import { evidenceInWords, partName, reasonInWords, titleOf } from './words.js';

/** Gives the pairs of every guide of a document. */
export function getPairs(checked: Checked): PairsResult {
  const { result, settings } = checked;
  return {
    state: stateOf(checked),
    guides: result.file.guides.map((guide, index) => pairsOf(checked, guide, index)),
    reason: reasonInWords(result, settings),
  };
}

/**
 * Gives the changes of a fix; null when the document is in another state than the one that the fix was offered for.
 * @param state as `getPairs` named it
 * @param id of the fix
 */
export function getPairFix(checked: Checked, state: string, id: string): TextChange[] | null {
  if (state !== stateOf(checked)) return null;
  for (const [index, guide] of checked.result.file.guides.entries()) {
    const found = fixesOfPairs(checked, guide, index).find((one) => one.id === id);
    if (found) return toTextEdits(checked, found.edits);
  }
  return null;
}

/** What the text and the settings are, and nothing that comes later: rules that wait for a pause find no pairs. */
function stateOf({ snapshot, settings }: Checked): string {
  return `${snapshot.version}.${settings.revision}`;
}

function pairsOf(checked: Checked, guide: Guide, index: number): PairsGuide {
  const { map } = checked;
  const fixes = fixesOfPairs(checked, guide, index);
  const donts = guide.practices.filter(({ polarity }) => polarity === 'dont');
  const taken = new Set(guide.pairs.map((pair) => pair.do));
  const spare = guide.practices.filter(({ id, polarity }) => polarity === 'do' && !taken.has(id));
  return {
    title: { text: titleOf(guide), range: map.range(guide.title?.position ?? topOf(guide)) },
    lists: [...byList(donts)].map(([list, own]) => listOf(checked, guide, { list, own, fixes })),
    spare: spare.map((one) => placed(checked, one)),
  };
}

/** Where a guide without a title begins. */
function topOf({ position: { start } }: Guide): Guide['position'] {
  return { start, end: start };
}

interface DontList {
  readonly list: number;
  readonly own: readonly Practice[];
  readonly fixes: readonly PlacedFix[];
}

function listOf(checked: Checked, guide: Guide, { list, own, fixes }: DontList): PairList {
  const pairs = new Map(guide.pairs.map((pair) => [pair.dont, pair]));
  const ofList = fixes.filter((one) => one.list === list);
  return {
    label: guide.lists[list]?.label?.text || partName('donts'),
    rows: own.map((dont) => ({
      ...rowOf(checked, guide, dont, pairs.get(dont.id)),
      fixes: shown(ofList.filter((one) => one.dont === dont.id)),
    })),
    fixes: shown(ofList.filter((one) => one.dont === null)),
  };
}

function shown(fixes: readonly PlacedFix[]): readonly Pick<PlacedFix, 'id' | 'title'>[] {
  return fixes.map(({ id, title }) => ({ id, title }));
}

function rowOf(
  checked: Checked,
  guide: Guide,
  dont: Practice,
  pair: Pair | undefined,
): Omit<PairRow, 'fixes'> {
  const own = placed(checked, dont);
  if (!pair) return { dont: own, answer: null, ...openWords(guide, dont) };
  const answer = answerOf(checked, guide, dont, pair);
  const state: PairState = answer === null ? 'none' : isGuessed(pair) ? 'guessed' : 'said';
  return { dont: own, answer, state, evidence: evidenceInWords(pair) };
}

/** Words behind “Instead” that are no item of a list are found where they stand. */
function answerOf(
  checked: Checked,
  { practices }: Guide,
  { instead }: Practice,
  { do: id, doText }: Pair,
): PairRow['answer'] {
  const item = practices.find((one) => one.id === id);
  if (item) return { ...placed(checked, item), ...(doText !== null && { text: doText }) };
  return doText !== null && instead ? { text: doText, range: checked.map.range(instead.position) } : null;
}

function openWords(guide: Guide, dont: Practice): Pick<PairRow, 'state' | 'evidence'> {
  if (gapIn(dont)) return { state: 'begun', evidence: t`what to do instead is still to be written` };
  const open = guide.unpaired.find((one) => one.dont === dont.id);
  return open?.noDoList
    ? { state: 'alone', evidence: t`there are no do's beside this list` }
    : { state: 'open', evidence: t`it is not marked which do answers this` };
}

function placed({ map }: Checked, practice: Practice): PairRow['dont'] {
  return { text: oneLine(practice.text) || '…', range: map.range(practice.position) };
}
