/** Which do answers which don't, with the evidence for it. */
import { featuresOf, frequenciesOf, similarity, type Features } from './similarity.js';
import type { Evidence, Pair, Practice, Unpaired } from './types.js';

/** A list of don'ts with the dos it may be answered by. */
export interface PairingTask {
  readonly donts: readonly Practice[];
  /** The dos of the nearest list or lists. */
  readonly dos: readonly Practice[];
  /** Lists of contrast labels (Bad/Good) that stand as siblings under one heading. */
  readonly siblings: boolean;
  /** The author declared that the order pairs them. */
  readonly declared: boolean;
  readonly mode: 'auto' | 'order' | 'explicit';
  readonly language: string;
  /** The guide has a do list somewhere. */
  readonly anyDo: boolean;
}

/** The result for one list. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly unpaired: readonly Unpaired[];
}

/** A score below this is no evidence; the best must lead the second by the margin. */
const ENOUGH = 0.35;
const MARGIN = 0.1;
/** Lists that need more comparisons than this are no list a listener reads; likeness is not asked there. */
const MOST_COMPARISONS = 40_000;
/** Scores are sums of tenths: compare with some room. */
const EPSILON = 1e-9;
const ORDER_CONFIDENCE = 0.5;

/** Pairs the don'ts of one list. */
export function pairList(task: PairingTask): Pairing {
  const pairs = new Map<string, Pair>();
  const index = indexOf(task.dos);
  for (const [place, dont] of task.donts.entries()) {
    const pair = certainPair(dont, place, task, index);
    if (pair) pairs.set(dont.id, pair);
  }
  const comparable = task.donts.length * task.dos.length <= MOST_COMPARISONS;
  const scores = comparable ? scoresOf(task) : () => 0;
  const open = task.donts.some(({ id }) => !pairs.has(id));
  if (open && task.mode !== 'explicit' && comparable) guess(task, pairs, scores);
  return {
    pairs: task.donts.flatMap(({ id }) => pairs.get(id) ?? []),
    unpaired: task.donts
      .filter(({ id }) => !pairs.has(id))
      .map((dont) => unpairedOf(dont, task, comparable ? scores : null)),
  };
}

/** Steps 1–3: the author said so, the form says so, the author declared order. */
function certainPair(dont: Practice, place: number, task: PairingTask, index: DoIndex): Pair | null {
  return (
    insteadPair(dont, index) ??
    numberedPair(dont, task) ??
    structuralPair(dont, task, index) ??
    (task.declared ? pair(dont.id, task.dos[place], 'declared', 1) : null)
  );
}

/** Dos by what a don't may name them with. */
interface DoIndex {
  readonly byGroup: ReadonlyMap<string, Practice>;
  readonly byWords: () => ReadonlyMap<string, Practice>;
}

function indexOf(dos: readonly Practice[]): DoIndex {
  let words: Map<string, Practice> | null = null;
  return {
    byGroup: new Map(dos.map((practice) => [`${practice.list} ${practice.group}`, practice])),
    byWords: () => (words ??= new Map(dos.toReversed().map((practice) => [normal(practice.text), practice]))),
  };
}

function insteadPair({ id, instead, scaffolds }: Practice, { byWords }: DoIndex): Pair | null {
  if (!instead || scaffolds.some(({ form }) => form === 'text')) return null;
  if (instead.text === null) return { dont: id, do: null, doText: null, evidence: 'explicit', confidence: 1 };
  const same = byWords().get(normal(instead.text));
  return { dont: id, do: same?.id ?? null, doText: instead.text, evidence: 'instead', confidence: 1 };
}

function numberedPair({ id, number }: Practice, { dos }: PairingTask): Pair | null {
  const matching = number === null ? [] : dos.filter((practice) => practice.number === number);
  return matching.length === 1 ? pair(id, matching[0], 'explicit', 1) : null;
}

function structuralPair(
  { id, group, list }: Practice,
  { dos, siblings }: PairingTask,
  { byGroup }: DoIndex,
): Pair | null {
  const lists = group < 0 ? [] : [list, list - 1, list + 1];
  const beside = lists
    .map((near) => byGroup.get(`${near} ${group}`))
    .find((practice) => practice !== undefined);
  if (beside) return pair(id, beside, 'structural', 0.95);
  return siblings && group < 0 && dos.length === 1 ? pair(id, dos[0], 'structural', 0.9) : null;
}

function pair(
  dont: string,
  practice: Practice | undefined,
  evidence: Evidence,
  confidence: number,
): Pair | null {
  if (!practice || isUnfilled(practice)) return null;
  return { dont, do: practice.id, doText: null, evidence, confidence };
}

/** Steps 4–5: likeness, and order where likeness speaks for it. */
function guess(task: PairingTask, pairs: Map<string, Pair>, scores: Scores): void {
  const explicit = task.donts.some(({ id }) => pairs.has(id));
  const votes = votesOf(task, pairs, scores);
  for (const { dont, answer, score } of votes) {
    pairs.set(dont.id, {
      dont: dont.id,
      do: answer.id,
      doText: null,
      evidence: 'inferred',
      confidence: Math.min(0.9, score),
    });
  }
  const agreeing = votes.filter(({ dont, answer }) => task.donts.indexOf(dont) === task.dos.indexOf(answer));
  const byOrder =
    task.donts.length === task.dos.length && !explicit && agreeing.length > votes.length - agreeing.length;
  if (byOrder) fillByOrder(task, pairs, new Set(agreeing.map(({ dont }) => dont.id)));
}

function fillByOrder(task: PairingTask, pairs: Map<string, Pair>, keep: ReadonlySet<string>): void {
  for (const [index, dont] of task.donts.entries()) {
    const { id } = dont;
    const answer = task.dos[index];
    if (keep.has(id) || isBeingAnswered(dont)) continue;
    pairs.delete(id);
    const filled = pair(id, answer, 'order', ORDER_CONFIDENCE);
    if (filled) pairs.set(id, filled);
  }
}

interface Vote {
  readonly dont: Practice;
  readonly answer: Practice;
  readonly score: number;
}

/** Mutual best likeness with a margin, one to one. */
function votesOf(task: PairingTask, pairs: ReadonlyMap<string, Pair>, scores: Scores): Vote[] {
  const taken = new Set([...pairs.values()].map((known) => known.do));
  const free = task.dos.filter((practice) => !taken.has(practice.id) && !isUnfilled(practice));
  const open = task.donts.filter((dont) => !pairs.has(dont.id) && !isBeingAnswered(dont));
  return open.flatMap((dont) => {
    const [best, second] = ranked(dont, free, scores);
    if (!best || best.score < ENOUGH - EPSILON) return [];
    if (second && best.score - second.score < MARGIN - EPSILON) return [];
    const rival = open.some((other) => other !== dont && scores(other, best.answer) > best.score - EPSILON);
    return rival ? [] : [{ dont, ...best }];
  });
}

function ranked(
  dont: Practice,
  dos: readonly Practice[],
  scores: Scores,
): { answer: Practice; score: number }[] {
  return dos.map((answer) => ({ answer, score: scores(dont, answer) })).sort((a, b) => b.score - a.score);
}

function unpairedOf(dont: Practice, task: PairingTask, scores: Scores | null): Unpaired {
  const nearest = (scores ? ranked(dont, task.dos, scores) : []).filter(
    ({ score }) => score > MARGIN + EPSILON,
  );
  return {
    dont: dont.id,
    nearest: nearest.slice(0, 3).map(({ answer }) => answer.id),
    noDoList: !task.anyDo,
  };
}

type Scores = (dont: Practice, answer: Practice) => number;

/** All scores; nothing is worked out before it is asked for, and then a don't's row at once. */
function scoresOf(task: PairingTask): Scores {
  const columns = new Map(task.dos.map((practice, column) => [practice.id, column]));
  const rows = new Map<string, readonly number[]>();
  let row: ((dont: Practice) => readonly number[]) | null = null;
  return (dont, answer) => {
    const own = rows.get(dont.id) ?? (row ??= rowsOf(task))(dont);
    rows.set(dont.id, own);
    return own[columns.get(answer.id) ?? -1] ?? 0;
  };
}

function rowsOf({ donts, dos, language }: PairingTask): (dont: Practice) => readonly number[] {
  const wordsOf = ({ prose }: Practice): Features => featuresOf(prose, language);
  const places = new Map(donts.map(({ id }, place) => [id, place]));
  const answers = dos.map(wordsOf);
  const within = { donts: frequenciesOf(donts.map(wordsOf)), dos: frequenciesOf(answers) };
  return (dont) => {
    const own = wordsOf(dont);
    const place = places.get(dont.id);
    return answers.map((answer, column) => similarity(own, answer, within, place === column));
  };
}

/** Whose answer the author is about to write (`Instead: …`) is not guessed at either. */
function isBeingAnswered(dont: Practice): boolean {
  return dont.scaffolds.some(({ form }) => form === 'text') || isUnfilled(dont);
}

/** Placeholder text never pairs. */
function isUnfilled({ text, scaffolds }: Practice): boolean {
  return /^[\s.…_-]*$/u.test(text) || scaffolds.some(({ raw }) => raw.includes(text) && text !== '');
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
