/** The don'ts of a document beside their do's, with the fixes that the rules about pairs have for them. */
import { t } from '@vscode/l10n';
import type { Guide, Pair, Practice } from '../guide/types.js';
import type {
  PairFix,
  PairList,
  PairRow,
  PairsGuide,
  PairsResult,
  PairState,
  TextChange,
} from '../protocol.js';
import { byId, byList, gapIn, oneLine } from '../rules/support/practices.js';
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

/** A guide with what each of its don'ts is looked up in. */
interface Known {
  readonly checked: Checked;
  readonly guide: Guide;
  readonly practices: ReadonlyMap<string, Practice>;
  readonly pairs: ReadonlyMap<string, Pair>;
  /** Don'ts without any do list beside them. */
  readonly alone: ReadonlySet<string>;
  readonly fixesOf: (list: number, dont: string | null) => readonly PairFix[];
}

function pairsOf(checked: Checked, guide: Guide, index: number): PairsGuide {
  const { pairs, practices, unpaired, title } = guide;
  const known: Known = {
    ...{ checked, guide, practices: byId(guide), pairs: new Map(pairs.map((pair) => [pair.dont, pair])) },
    alone: new Set(unpaired.filter(({ noDoList }) => noDoList).map(({ dont }) => dont)),
    fixesOf: sorted(fixesOfPairs(checked, guide, index)),
  };
  const donts = practices.filter(({ polarity }) => polarity === 'dont');
  const taken = new Set(pairs.map((pair) => pair.do));
  const spare = practices.filter(({ id, polarity }) => polarity === 'do' && !taken.has(id));
  return {
    title: { text: titleOf(guide), range: checked.map.range(title?.position ?? topOf(guide)) },
    lists: [...byList(donts)].map(([list, own]) => listOf(known, list, own)),
    spare: spare.map((one) => placed(checked, one)),
  };
}

/** Where a guide without a title begins. */
function topOf({ position: { start } }: Guide): Guide['position'] {
  return { start, end: start };
}

function sorted(fixes: readonly PlacedFix[]): Known['fixesOf'] {
  const keyOf = (list: number, dont: string | null): string => `${list} ${dont ?? ''}`;
  const groups = new Map<string, PairFix[]>();
  for (const { list, dont, id, title } of fixes) {
    const key = keyOf(list, dont);
    groups.set(key, [...(groups.get(key) ?? []), { id, title }]);
  }
  return (list, dont) => groups.get(keyOf(list, dont)) ?? [];
}

function listOf(known: Known, list: number, own: readonly Practice[]): PairList {
  return {
    label: known.guide.lists[list]?.label?.text || partName('donts'),
    rows: own.map((dont) => ({ ...rowOf(known, dont), fixes: known.fixesOf(list, dont.id) })),
    fixes: known.fixesOf(list, null),
  };
}

function rowOf(known: Known, dont: Practice): Omit<PairRow, 'fixes'> {
  const own = placed(known.checked, dont);
  const pair = known.pairs.get(dont.id);
  if (!pair) return { dont: own, answer: null, ...openWords(known, dont) };
  const answer = answerOf(known, dont, pair);
  const state: PairState = answer === null ? 'none' : isGuessed(pair) ? 'guessed' : 'said';
  return { dont: own, answer, state, evidence: evidenceInWords(pair) };
}

/** Words behind “Instead” that are no item of a list are found where they stand. */
function answerOf(
  { checked, practices }: Known,
  { instead }: Practice,
  { do: id, doText }: Pair,
): PairRow['answer'] {
  const item = practices.get(id ?? '');
  if (item) return { ...placed(checked, item), ...(doText !== null && { text: doText }) };
  return doText !== null && instead ? { text: doText, range: checked.map.range(instead.position) } : null;
}

function openWords({ alone }: Known, dont: Practice): Pick<PairRow, 'state' | 'evidence'> {
  if (gapIn(dont)) return { state: 'begun', evidence: t`what to do instead is still to be written` };
  return alone.has(dont.id)
    ? { state: 'alone', evidence: t`there are no do's beside this list` }
    : { state: 'open', evidence: t`it is not marked which do answers this` };
}

function placed({ map }: Checked, practice: Practice): PairRow['dont'] {
  return { text: oneLine(practice.text) || '…', range: map.range(practice.position) };
}
