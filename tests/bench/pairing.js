/**
 * `npm run bench:pairing`: how often the pairs are right, by their evidence. Prints counts; `--wrong` also names every don't
 * that was paired wrongly or missed. GUIDEPOST_CORPUS names the folder of the corpus; without it only our own guides count.
 */
import { sources } from './false-alarms/sources.js';
import { EVIDENCE, measure, readGold } from './pairing/measure.js';

/** @typedef {import('./pairing/measure.js').Measured} Measured */

const corpus = process.env['GUIDEPOST_CORPUS'] ?? '';
const gold = readGold();
const { createReader } = await sources();
/** @type {import('./pairing/measure.js').Read} */
const read = (text, path) => createReader().read(text, { path }).guides;

if (corpus === '') console.log('GUIDEPOST_CORPUS is not set: the guides of the corpus are left out.\n');
for (const set of /** @type {const} */ (['corpus', 'fixture', 'held-out'])) {
  if (set !== 'corpus' || corpus !== '') print(set);
}

/** @param {import('./pairing/measure.js').SetName} set */
function print(set) {
  const guides = gold.guides.filter((guide) => guide.set === set);
  const { tallies, verdicts, skipped, stale } = measure(read, { ...gold, guides }, corpus);
  console.log(`${set}: ${guides.length - skipped.length} guides, ${verdicts.length} don'ts`);
  for (const kind of EVIDENCE) {
    const { made, right, wanted, found } = tallies[kind];
    if (made + wanted === 0) continue;
    console.log(
      `  ${kind.padEnd(10)} precision ${share(right, made)} (${right}/${made})   recall ${share(found, wanted)} (${found}/${wanted})`,
    );
  }
  for (const line of [...stale, ...skipped.map((file) => `${file} is not in the folder`)])
    console.log(`  ! ${line}`);
  if (process.argv.includes('--wrong')) printWrong(verdicts);
  console.log('');
}

/** @param {Measured['verdicts']} verdicts */
function printWrong(verdicts) {
  for (const { file, line, said, evidence, right, why } of verdicts) {
    if (!right) console.log(`  - ${file}:${line} ${said}${evidence ? ` (${evidence})` : ''}; judged: ${why}`);
  }
}

/**
 * @param {number} part
 * @param {number} whole
 */
function share(part, whole) {
  return whole === 0 ? '   –' : `${String(Math.round((100 * part) / whole)).padStart(3)}%`;
}
