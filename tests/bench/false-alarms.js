/**
 * `npm run false-alarms`: what our rules say of texts that nobody here wrote: the corpus (its folder in GUIDEPOST_CORPUS) and the
 * Markdown inside node_modules. See `--help`.
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { keyOf, readLedger, standings, writeLedger } from './false-alarms/ledger.js';
import { sources } from './false-alarms/sources.js';
import { texts } from './false-alarms/texts.js';

/** @typedef {import('./false-alarms/sources.js').Sources} Sources */
/** @typedef {import('../../server/src/lint/types.js').Severity} Severity */
/** @typedef {{ file: string, line: number, rule: string, severity: Severity, message: string, text: string }} Hit */

const HELP = `npm run false-alarms -- [options]

  (nothing)            findings in what is read as a guide by itself
  --declared           reads every file as if it were declared a guide; rules about what is absent stay silent
  --level LEVEL        hint, info, warning or error: the least grave findings to show (default: warning)
  --rule RULE          only this rule; switches it on
  --sample N           a sample of N findings of each rule, the same every time
  --unjudged           leaves out what the ledger holds
  --ledger             how each rule stands, findings of both ways of reading; exit 1 below 90 % right
  --prune              with --ledger: drops verdicts on findings that are no longer made
`;
const LEVELS = /** @type {const} */ (['hint', 'info', 'warning', 'error']);

const { values: options } = parseArgs({
  options: {
    declared: { type: 'boolean', default: false },
    level: { type: 'string', default: 'warning' },
    rule: { type: 'string' },
    sample: { type: 'string' },
    unjudged: { type: 'boolean', default: false },
    ledger: { type: 'boolean', default: false },
    prune: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const corpus = process.env['GUIDEPOST_CORPUS'] ?? '';

if (options.help) console.log(HELP);
else if (corpus === '') console.log('GUIDEPOST_CORPUS is not set: the corpus is left out.\n');
if (!options.help) process.exitCode = options.ledger ? await ledger() : await show();

/** @returns {Promise<number>} */
async function show() {
  const found = run(await sources(), options.declared ? [true] : [false]);
  const least = LEVELS.indexOf(/** @type {Severity} */ (options.level));
  const judged = new Set(options.unjudged ? readLedger().map(keyOf) : []);
  const hits = found.hits.filter(
    (hit) =>
      LEVELS.indexOf(hit.severity) >= least && !judged.has(keyOf(hit)) && hit.rule !== 'internal-error',
  );
  for (const rule of [...new Set(hits.map((hit) => hit.rule))].sort())
    print(hits.filter((hit) => hit.rule === rule));
  if (!options.declared) printGuides(found.guides);
  const crashes = found.hits.filter(({ rule }) => rule === 'internal-error');
  for (const { file, message } of crashes) console.log(`internal error: ${file}: ${message}`);
  console.log(`${found.files} files read, ${hits.length} findings, ${crashes.length} internal errors`);
  return crashes.length > 0 ? 1 : 0;
}

/**
 * @param {Sources} sources
 * @param {readonly boolean[]} ways read as declared, or as it is
 */
function run({ createLinter, plainSettings, rules }, ways) {
  const { rule } = options;
  const switchedOn = rules.filter(({ meta }) => meta.id === rule).map(({ meta }) => [meta.id, meta.severity]);
  const settings = { ...plainSettings, severities: Object.fromEntries(switchedOn) };
  const aboutParts = rules.filter(({ meta }) => meta.gentle !== 'silent');
  const result = {
    hits: /** @type {Map<string, Hit>} */ (new Map()),
    guides: /** @type {string[]} */ ([]),
    files: 0,
  };
  for (const { name, text } of texts(corpus)) {
    result.files++;
    const lines = text.split(/\r\n|\r|\n/);
    for (const declared of ways) {
      const path = declared ? `${name}.guide.md` : name;
      const { decision, findings } = createLinter(declared ? aboutParts : rules).check(text, {
        path,
        settings,
      });
      if (decision.guide && !declared) result.guides.push(`${name} (${decision.labelled.join(', ')})`);
      for (const finding of findings) {
        const hit = hitOf(name, finding, lines);
        if (!rule || hit.rule === rule || hit.rule === 'internal-error') result.hits.set(keyOf(hit), hit);
      }
    }
  }
  return { ...result, hits: [...result.hits.values()] };
}

/**
 * @param {string} file
 * @param {import('../../server/src/lint/types.js').Finding} finding
 * @param {readonly string[]} lines
 * @returns {Hit}
 */
function hitOf(file, { rule, severity, message, position: { start, end } }, lines) {
  const text = lines[start.line - 1] ?? '';
  const last = end.line === start.line ? end.column : text.length + 1;
  const marked = `${text.slice(0, start.column - 1)}⟦${text.slice(start.column - 1, last - 1)}⟧${text.slice(last - 1)}`;
  return { file, line: start.line, rule, severity, message, text: marked.trim() };
}

/** @param {readonly Hit[]} hits of one rule */
function print(hits) {
  const size = Number(options.sample ?? hits.length);
  const shown = size < hits.length ? hits.toSorted(byHash).slice(0, size) : hits;
  console.log(
    `${hits[0]?.rule}: ${hits.length}${shown.length < hits.length ? `, ${shown.length} shown` : ''}`,
  );
  for (const { file, line, severity, text } of shown) {
    const around = Math.max(0, text.indexOf('⟦') - 140);
    console.log(`  ${severity} ${file}:${line}\n      ${text.slice(around, around + 400)}`);
  }
  console.log('');
}

/**
 * @param {Hit} a
 * @param {Hit} b
 */
function byHash(a, b) {
  return hashOf(a) < hashOf(b) ? -1 : 1;
}

/** @param {Hit} hit */
function hashOf(hit) {
  return createHash('sha256').update(keyOf(hit)).digest('hex');
}

/** @param {readonly string[]} names */
function printGuides(names) {
  const packages = names.filter((name) => !name.startsWith('corpus/'));
  console.log(`Markdown of packages that was taken for a guide: ${packages.length}`);
  for (const name of packages) console.log(`  ${name}`);
}

/** @returns {Promise<number>} */
async function ledger() {
  const { hits } = run(await sources(), [false, true]);
  const made = new Set(hits.map(keyOf));
  const entries = readLedger();
  const live = entries.filter((entry) => made.has(keyOf(entry)));
  if (options.prune) writeLedger(live);
  const table = standings(live).filter((one) => !options.rule || one.rule === options.rule);
  for (const { rule, judged, share, enough } of table) {
    const all = hits.filter((hit) => hit.rule === rule).length;
    const right = `${Math.round(100 * share)}%`.padStart(4);
    console.log(
      `${rule.padEnd(30)} ${String(all).padStart(5)} hits ${String(judged).padStart(4)} judged ${right} right${enough ? '' : '   TOO FEW'}`,
    );
  }
  const silent = [...new Set(hits.map(({ rule }) => rule))].filter(
    (rule) => !table.some((one) => one.rule === rule),
  );
  if (silent.length > 0) console.log(`not judged: ${silent.sort().join(', ')}`);
  if (live.length < entries.length)
    console.log(`${entries.length - live.length} verdicts on findings that are no longer made`);
  return table.every(({ enough }) => enough) ? 0 : 1;
}
