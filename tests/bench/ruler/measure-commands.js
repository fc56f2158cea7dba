/** Command lines: every program checks the same library once a round. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { findingsOf } from './figures.js';
import { plainEnvironment } from './environment.js';
import { memoryOf } from './memory.js';

/** @typedef {import('./session.js').Competitor} Competitor */
/** @typedef {import('./record.js').Record} Record */
/** @typedef {{ code: number | null, seconds: number, peak: number | undefined, output: string }} Run */

/** Tells the largest memory of its child; not every system has it. */
const TIME = '/usr/bin/time';
/** Milliseconds between two looks at a running program where TIME is missing. */
const LOOK = 10;
/** 0 is "nothing found", 1 "something found"; more means the program could not do its work. */
const FOUND_SOMETHING = 1;

/**
 * The library is read once beforehand, so that nobody is the first to touch the disk.
 *
 * @param {Competitor[]} commands
 * @param {{ rounds: number, library: string, scratch: string, record: Record }} how `scratch` takes what the programs print
 */
export async function measureCommands(commands, { rounds, library, scratch, record }) {
  warm(library);
  for (let round = 0; round < rounds; round++) {
    for (const command of commands) {
      await record.turn('command line', command.name, async () => {
        const { code, seconds, peak, output } = await runOnce(command, library, scratch);
        if (code === null || code > FOUND_SOMETHING)
          throw new Error(`exit ${code}: ${output.trim().slice(-300)}`);
        record.add('wall', command.name, seconds);
        record.add('peak', command.name, peak);
        record.add(findingsOf.command, command.name, output.split('\n').length - 1);
      });
    }
  }
}

/** @param {string} library */
function warm(library) {
  for (const file of fs.readdirSync(library, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.md')) fs.readFileSync(path.join(library, file));
  }
}

/**
 * What it prints goes to a file: a pipe would make it wait for us.
 *
 * @param {Competitor} competitor
 * @param {string} library
 * @param {string} scratch
 * @returns {Promise<Run>}
 */
async function runOnce(competitor, library, scratch) {
  const printed = path.join(scratch, 'printed.txt');
  const timed = path.join(scratch, 'timed.txt');
  const [command, ...args] = underTime(competitor, timed);
  const out = fs.openSync(printed, 'w');
  const start = performance.now();
  const child = spawn(command, args, { cwd: library, env: plainEnvironment(), stdio: ['ignore', out, out] });
  const watch = hasTime() ? undefined : watchMemory(child.pid);
  try {
    const code = await exitOf(child);
    const seconds = (performance.now() - start) / 1000;
    return { code, seconds, peak: watch?.stop() ?? peakIn(timed), output: fs.readFileSync(printed, 'utf8') };
  } finally {
    watch?.stop();
    fs.closeSync(out);
  }
}

/** @param {Competitor} competitor @param {string} file @returns {[string, ...string[]]} */
function underTime({ command, args }, file) {
  return hasTime() ? [TIME, '-v', '-o', file, command, ...args] : [command, ...args];
}

/** Only GNU time understands -v and -o. */
function hasTime() {
  return process.platform === 'linux' && fs.existsSync(TIME);
}

/** @param {string} file @returns {number | undefined} megabytes */
function peakIn(file) {
  if (!fs.existsSync(file)) return undefined;
  const kilobytes = /Maximum resident set size \(kbytes\): (\d+)/.exec(fs.readFileSync(file, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** @param {number | undefined} pid */
function watchMemory(pid) {
  /** @type {number | undefined} */
  let peak;
  const look = () => (peak = Math.max(peak ?? 0, memoryOf(pid, 'VmHWM') ?? 0) || undefined);
  const timer = setInterval(look, LOOK);
  return { stop: () => (clearInterval(timer), peak) };
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number | null>} */
function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
}
