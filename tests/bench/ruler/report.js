/** The run as Markdown. */
import os from 'node:os';
import { commandFigures, findingsOf, serverFigures, sizes } from './figures.js';
import { judge } from './targets.js';

/** @typedef {import('./record.js').Record} Record */
/** @typedef {import('./statistics.js').Summary} Summary */
/** @typedef {import('./figures.js').Figure} Figure */
/**
 * @typedef {object} Outcome
 * @property {Record} record
 * @property {string[]} servers names
 * @property {string[]} commands names
 * @property {string[]} skipped
 * @property {import('./options.js').Plan} plan
 * @property {{ documents: number, bytes: number }} library
 */

const US = 'guidepost';
const NOTHING = '–';

/** @param {Outcome} outcome @returns {string} */
export function report(outcome) {
  const { record, servers, commands, skipped } = outcome;
  return [
    '# The ruler',
    conditions(outcome),
    ...skipped.map((line) => `**${line}**`),
    servers.length > 0 ? `## Language servers, p50 / p95\n\n${serverTable(record, servers)}` : '',
    commands.length > 0 ? `## Command line, p50 / p95\n\n${commandTable(record, commands)}` : '',
    `## Targets\n\n${targetTable(record)}`,
    record.failures.length > 0
      ? `## Could not run\n\n${record.failures.map((line) => `- ${line}`).join('\n')}`
      : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** @param {Outcome} outcome */
function conditions({ plan, library }) {
  const machine = `Node ${process.versions.node}, ${os.cpus().length} cores`;
  const counts = `${plan.starts} starts, ${plan.keys} keys a document, ${plan.bursts} bursts, ${plan.commandRuns} runs of a command line`;
  const shelf = `${library.documents} documents of ${(library.bytes / 1e6).toFixed(1)} MB in the library`;
  return `${machine}; ${counts}; ${shelf}. Read the ratios, not the milliseconds.`;
}

/** @param {Record} record @param {string[]} names */
function serverTable(record, names) {
  const others = names.includes(US) ? names.filter((name) => name !== US) : [];
  const header = ['', ...names, ...others.map((name) => `${US} ÷ ${name}`)];
  const rows = serverFigures.map(({ id, label, unit }) => [
    `${label}, ${unit}`,
    ...names.map((name) => pair(record.summary(id, name))),
    ...others.map((name) => pairOfRatios(record.summary(id, US), record.summary(id, name))),
  ]);
  return table([
    header,
    ...rows,
    ...signsOfWork(record, names).map((row) => [...row, ...others.map(() => '')]),
  ]);
}

/** What is no contest. @param {Record} record @param {string[]} names */
function signsOfWork(record, names) {
  const found = sizes.map((size) => [
    `findings, ${size / 1000} KB`,
    ...names.map((name) => number(record.summary(findingsOf.server(size), name)?.p50)),
  ]);
  const published = names.map((name) => number(record.summary('burst-publishes', name)?.p50));
  const hung = names.map((name) => number(record.summary('hung-starts', name)?.samples ?? 0));
  return [...found, ['publishes per burst', ...published], ['hung starts', ...hung]];
}

/** @param {Record} record @param {string[]} names */
function commandTable(record, names) {
  const columns = commandFigures.flatMap(({ id, label, unit }) => [
    { title: `${label}, ${unit}`, cell: (/** @type {string} */ name) => pair(record.summary(id, name)) },
    {
      title: `${US} ÷ it`,
      cell: (/** @type {string} */ name) => pairOfRatios(record.summary(id, US), record.summary(id, name)),
    },
  ]);
  const header = ['', ...columns.map(({ title }) => title), 'lines printed'];
  const rows = names.map((name) => [
    name,
    ...columns.map(({ cell }) => (name === US && cell === columns[1]?.cell ? '' : cell(name))),
    number(record.summary(findingsOf.command, name)?.p50),
  ]);
  return table([header, ...rows]);
}

/** @param {Record} record */
function targetTable(record) {
  const rows = judge(record).map(({ label, ratio, limit, against, due, verdict }) => [
    due === 'stretch' ? `${label} (stretch)` : label,
    number(ratio),
    `≤ ${limit} × ${against}`,
    verdict,
  ]);
  return table([['figure', 'ratio', 'target', 'verdict'], ...rows]);
}

/** @param {Summary | undefined} summary */
function pair(summary) {
  return summary ? `${number(summary.p50)} / ${number(summary.p95)}` : NOTHING;
}

/** @param {Summary | undefined} ours @param {Summary | undefined} theirs */
function pairOfRatios(ours, theirs) {
  return ours && theirs ? `${number(ours.p50 / theirs.p50)} / ${number(ours.p95 / theirs.p95)}` : NOTHING;
}

/** @param {number | undefined} value three digits are as many as this machine can tell apart */
function number(value) {
  if (value === undefined || !Number.isFinite(value)) return NOTHING;
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return String(Number(value.toPrecision(3)));
}

/** @param {string[][]} rows the first is the header */
function table([header = [], ...rows]) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = header.map((_, column) => (column === 0 ? ':--' : '--:'));
  return [header, rule, ...rows].map(line).join('\n');
}
