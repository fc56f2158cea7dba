/** Compares the pairs of guides with the gold file, by the evidence the pairs carry. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('../../../server/src/guide/types.js').Guide} Guide */
/** @typedef {import('../../../server/src/guide/types.js').Pair} Pair */
/** @typedef {import('../../../server/src/guide/types.js').Evidence} Evidence */
/** @typedef {(text: string, path: string) => readonly Guide[]} Read Reads a text as a declared guide or as it is. */
/**
 * One judged don't. `line` and `id` (a hash of its words) name it; `form` says how its author marked the answer, null when
 * nothing marks it; `answers` are the dos that may stand for it (none: it has no counterpart); `text` is the hash of the
 * words after "Instead:".
 *
 * @typedef {{ line: number, id: string, form: Evidence | null, answers: Item[], text?: string, why: string }} Judged
 */
/** @typedef {{ line: number, id: string }} Item */
/** @typedef {'corpus' | 'fixture' | 'held-out'} SetName */
/** @typedef {{ set: SetName, file: string, declared?: boolean, donts: Judged[] }} JudgedGuide */
/** @typedef {{ note: string, guides: JudgedGuide[] }} Gold */
/** @typedef {{ made: number, right: number, wanted: number, found: number }} Tally */
/** @typedef {{ file: string, line: number, said: string, evidence: Evidence | null, right: boolean, why: string }} Verdict */
/** @typedef {{ tallies: Record<Evidence, Tally>, verdicts: Verdict[], skipped: string[], stale: string[] }} Measured */

/** The kinds of evidence, the surest first. */
export const EVIDENCE = /** @type {const} */ ([
  'explicit',
  'structural',
  'declared',
  'instead',
  'inferred',
  'order',
]);

const here = new URL('./', import.meta.url);
const root = new URL('../../../', import.meta.url);

/** @returns {Gold} what was judged by hand */
export function readGold() {
  return JSON.parse(readFileSync(new URL('gold.json', here), 'utf8'));
}

/**
 * @param {JudgedGuide} guide
 * @param {string} corpus folder of the corpus; empty when there is none
 * @returns {string | null} the path of its file; null when it is not there
 */
export function pathOf({ set, file }, corpus) {
  if (set !== 'corpus') return fileURLToPath(new URL(file, root));
  const path = corpus === '' ? '' : join(corpus, file);
  return path !== '' && existsSync(path) ? path : null;
}

/**
 * Reads all judged guides and counts.
 *
 * @param {Read} read
 * @param {Gold} gold
 * @param {string} corpus folder of the corpus; empty when there is none
 * @returns {Measured}
 */
export function measure(read, gold, corpus) {
  /** @type {Measured} */
  const result = { tallies: emptyTallies(), verdicts: [], skipped: [], stale: [] };
  for (const judged of gold.guides) {
    const path = pathOf(judged, corpus);
    if (path === null) result.skipped.push(judged.file);
    else compare(judged, read(readFileSync(path, 'utf8'), nameFor(judged)), result);
  }
  return result;
}

/** @param {JudgedGuide} judged */
function nameFor({ file, declared }) {
  return declared ? file.replace(/(?:\.guide)?\.(?:mdx?|txt)$/, '.guide.md') : file;
}

/** @returns {Record<Evidence, Tally>} */
function emptyTallies() {
  const tally = () => ({ made: 0, right: 0, wanted: 0, found: 0 });
  return /** @type {Record<Evidence, Tally>} */ (Object.fromEntries(EVIDENCE.map((kind) => [kind, tally()])));
}

/**
 * @param {JudgedGuide} judged
 * @param {readonly Guide[]} guides
 * @param {Measured} result
 */
function compare({ file, donts }, guides, result) {
  const found = guides.flatMap(dontsOf);
  const missing = donts.filter(({ line, id }) => !found.some((one) => one.line === line && one.id === id));
  const unjudged = found.filter(({ line, id }) => !donts.some((one) => one.line === line && one.id === id));
  result.stale.push(
    ...missing.map(({ line }) => `${file}:${line} is judged but no longer read as a don't`),
    ...unjudged.map(({ line }) => `${file}:${line} is a don't that nobody judged`),
  );
  for (const dont of donts) {
    const own = found.find((one) => one.line === dont.line && one.id === dont.id);
    if (own) count(file, dont, own, result);
  }
}

/**
 * @param {string} file
 * @param {Judged} judged
 * @param {FoundDont} own
 * @param {Measured} result
 */
function count(file, judged, { pair, answer }, { tallies, verdicts }) {
  const right = pair !== null && isRight(judged, pair, answer);
  if (pair) {
    tallies[pair.evidence].made++;
    if (right) tallies[pair.evidence].right++;
  }
  for (const kind of wantedOf(judged)) {
    tallies[kind].wanted++;
    if (right && pair?.evidence === kind) tallies[kind].found++;
  }
  const said = answer ? `do at ${answer.line}` : pair ? 'words of its own' : 'unpaired';
  const { line, why } = judged;
  verdicts.push({
    file,
    line,
    said,
    evidence: pair?.evidence ?? null,
    right: right || agreesOnNone(judged, pair),
    why,
  });
}

/**
 * @param {Judged} judged
 * @param {Pair | null} pair
 */
function agreesOnNone({ form, answers }, pair) {
  return pair === null && form === null && answers.length === 0;
}

/**
 * Likeness and order both look for the answers that nothing marks.
 *
 * @param {Judged} judged
 * @returns {readonly Evidence[]}
 */
function wantedOf({ form, answers }) {
  if (form !== null) return [form];
  return answers.length > 0 ? ['inferred', 'order'] : [];
}

/**
 * @param {Judged} judged
 * @param {Pair} pair
 * @param {Item | null} answer
 */
function isRight({ form, answers, text }, pair, answer) {
  if (pair.evidence === 'instead') return form === 'instead' && text === hash(pair.doText ?? '');
  if (answer === null) return form === 'explicit' && answers.length === 0;
  return answers.some(({ line, id }) => line === answer.line && id === answer.id);
}

/** @typedef {{ line: number, id: string, pair: Pair | null, answer: Item | null }} FoundDont */

/**
 * @param {Guide} guide
 * @returns {FoundDont[]}
 */
function dontsOf({ practices, pairs }) {
  const items = new Map(
    practices.map((one) => [one.id, { line: one.position.start.line, id: hash(one.text) }]),
  );
  const pairOf = new Map(pairs.map((pair) => [pair.dont, pair]));
  return practices
    .filter(({ polarity }) => polarity === 'dont')
    .map(({ id, position, text }) => {
      const pair = pairOf.get(id) ?? null;
      const answer = (pair?.do ? items.get(pair.do) : null) ?? null;
      return { line: position.start.line, id: hash(text), pair, answer };
    });
}

/**
 * @param {string} text
 * @returns {string} the short hash that names a text without repeating it
 */
export function hash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
