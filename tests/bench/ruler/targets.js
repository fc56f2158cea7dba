/** What we want to reach: always a ratio of two figures of one run. */
import { keyFigure, largest, smallest } from './figures.js';

/** @typedef {import('./record.js').Record} Record */
/** @typedef {'owed' | 'later' | 'stretch'} Due `owed`: by the issue at hand; `stretch`: a wish beyond the target */
/**
 * @typedef {object} Target
 * @property {string} label
 * @property {string} figure
 * @property {'p50' | 'p95'} of
 * @property {number} limit
 * @property {string} against whose figure we divide by
 * @property {string} [againstFigure] when it is another figure
 * @property {Due} due
 */
/** @typedef {Target & { ratio: number | undefined, verdict: string }} Judged */

const key = { small: keyFigure(smallest), large: keyFigure(largest) };

/** @type {Target[]} */
export const targets = [
  { label: 'key, 2.4 KB, p50', figure: key.small, of: 'p50', limit: 1.5, against: 'rumdl', due: 'owed' },
  { label: 'key, 2.4 KB, p95', figure: key.small, of: 'p95', limit: 3, against: 'rumdl', due: 'owed' },
  { label: '`initialize`', figure: 'initialize', of: 'p50', limit: 2, against: 'null', due: 'owed' },
  { label: 'key, 2.4 KB, p50', figure: key.small, of: 'p50', limit: 0.5, against: 'rumdl', due: 'later' },
  { label: 'key, 100 KB, p50', figure: key.large, of: 'p50', limit: 0.1, against: 'rumdl', due: 'later' },
  { label: 'key, 100 KB, p95', figure: key.large, of: 'p95', limit: 0.15, against: 'rumdl', due: 'later' },
  { label: 'burst, 100 KB', figure: 'burst', of: 'p50', limit: 0.08, against: 'rumdl', due: 'later' },
  { label: '`initialize`', figure: 'initialize', of: 'p50', limit: 1.2, against: 'null', due: 'later' },
  {
    label: 'spawn → first findings',
    figure: 'first-findings',
    of: 'p50',
    limit: 2.5,
    against: 'null',
    due: 'later',
  },
  { label: 'RSS, one document', figure: 'memory', of: 'p50', limit: 1.8, against: 'null', due: 'later' },
  {
    label: 'command line, wall',
    figure: 'wall',
    of: 'p50',
    limit: 0.1,
    against: 'markdownlint-cli2',
    due: 'later',
  },
  {
    label: 'command line, wall',
    figure: 'wall',
    of: 'p50',
    limit: 0.07,
    against: 'remark-cli',
    due: 'later',
  },
  {
    label: 'command line, peak RSS',
    figure: 'peak',
    of: 'p50',
    limit: 0.4,
    against: 'remark-cli',
    due: 'later',
  },
  { label: 'key, 2.4 KB, p50', figure: key.small, of: 'p50', limit: 6, against: 'null', due: 'stretch' },
  {
    label: 'key, 100 KB, p50, by our own at 2.4 KB',
    figure: key.large,
    of: 'p50',
    limit: 1.5,
    against: 'guidepost',
    againstFigure: key.small,
    due: 'stretch',
  },
  { label: '`initialize`', figure: 'initialize', of: 'p50', limit: 1.1, against: 'null', due: 'stretch' },
  {
    label: 'spawn → first findings',
    figure: 'first-findings',
    of: 'p50',
    limit: 1.6,
    against: 'null',
    due: 'stretch',
  },
  { label: 'RSS, one document', figure: 'memory', of: 'p50', limit: 1.3, against: 'null', due: 'stretch' },
  { label: 'command line, wall', figure: 'wall', of: 'p50', limit: 1, against: 'rumdl', due: 'stretch' },
];

/** @param {Record} record @returns {Judged[]} */
export function judge(record) {
  return targets.map((target) => {
    const ratio = ratioOf(record, target);
    return { ...target, ratio, verdict: verdictOf(target, ratio) };
  });
}

/** @param {Record} record @param {Target} target */
function ratioOf(record, { figure, of, against, againstFigure = figure }) {
  const ours = record.summary(figure, 'guidepost')?.[of];
  const theirs = record.summary(againstFigure, against)?.[of];
  return ours === undefined || theirs === undefined ? undefined : ours / theirs;
}

/** @param {Target} target @param {number | undefined} ratio */
function verdictOf({ limit, due }, ratio) {
  if (due !== 'owed') return 'not owed yet';
  if (ratio === undefined) return 'not measured';
  return ratio <= limit ? 'pass' : 'miss';
}
