/** The ruler: see README.md. Measures, prints a Markdown table, and fails only when something could not run. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateLibrary } from './generate-library.js';
import { allNames, competitors } from './ruler/competitors.js';
import { measureCommands } from './ruler/measure-commands.js';
import { measureKeys } from './ruler/measure-keys.js';
import { measureStarts } from './ruler/measure-start.js';
import { readOptions, usage } from './ruler/options.js';
import { installPeers } from './ruler/peers.js';
import { Record } from './ruler/record.js';
import { report } from './ruler/report.js';
import { judge } from './ruler/targets.js';

/** @typedef {import('./ruler/options.js').Options} Options */
/** @typedef {import('./ruler/report.js').Outcome} Outcome */

/** @param {Options} options */
async function main({ only, out, plan, pull }) {
  installPeers();
  const { servers, commands, skipped } = competitors(only);
  for (const line of skipped) console.error(line);
  const outcome = await inScratchFolder(async (scratch) => {
    const record = new Record();
    const [folder, library] = [path.join(scratch, 'editor'), path.join(scratch, 'library')];
    fs.mkdirSync(folder);
    console.error(`Starting: ${servers.map(({ name }) => name).join(', ')}`);
    await measureStarts(servers, { rounds: plan.starts, folder, pull, record });
    console.error('Typing');
    await measureKeys(servers, { ...plan, folder, pull, record });
    console.error(`Checking a library of ${plan.documents}: ${commands.map(({ name }) => name).join(', ')}`);
    const written = generateLibrary(library, { count: plan.documents });
    await measureCommands(commands, { rounds: plan.commandRuns, library, scratch, record });
    return {
      record,
      servers: namesOf(servers),
      commands: namesOf(commands),
      skipped,
      plan,
      library: written,
    };
  });
  console.log(report(outcome));
  if (out) writeJson(out, outcome);
  if (outcome.record.failures.length > 0) process.exitCode = 1;
}

/** @template T @param {(folder: string) => Promise<T>} work @returns {Promise<T>} */
async function inScratchFolder(work) {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'guidepost-bench-'));
  try {
    return await work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file @param {Outcome} outcome */
function writeJson(file, { record, plan, library, skipped }) {
  const data = {
    node: process.versions.node,
    cores: os.cpus().length,
    plan,
    library,
    skipped,
    failures: record.failures,
    figures: record.toJSON(),
    targets: judge(record),
  };
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}

/** @param {{ name: string }[]} list */
const namesOf = (list) => list.map(({ name }) => name);

try {
  const options = readOptions(process.argv.slice(2), allNames);
  if (options.help) console.log(usage);
  else await main(options);
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
}
