// @ts-check
// Child processes that never outlive us, temporary folders that go away, free ports, and waiting for a condition.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

const guard = fileURLToPath(new URL('guard.js', import.meta.url));
const windows = process.platform === 'win32';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * @typedef {object} Started
 * @property {ChildProcess} child
 * @property {() => string} output what it has printed so far
 * @property {Promise<void>} ended when it is gone
 * @property {() => Promise<void>} stop ends it and everything it started
 */

/** @type {Set<ChildProcess>} */
const running = new Set();
/** @type {Set<string>} */
const folders = new Set();

// The last net: whatever ends this process (a crashed test, Ctrl+C), no editor stays behind.
process.once('exit', () => {
  for (const child of running) signalTree(child, 'SIGKILL');
  for (const folder of folders) removeQuietly(folder);
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.once(signal, () => {
    // Whoever listens, too (`npm start`, a test runner), tidies up and ends by itself; the rest of us must not live on.
    if (process.listenerCount(signal) === 0) process.exit(1);
  });

/**
 * Starts a program in a process group of its own, so that its whole tree can be ended; it ends with us in any case.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, cwd?: string, logFile: string}} options
 * @returns {Started}
 */
export function start(command, args, { env, cwd, logFile }) {
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, [guard, command, ...args], {
    env,
    cwd,
    detached: !windows,
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  running.add(child);
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('error', () => resolve()).once('exit', () => resolve()));
  return { child, ended, output: () => readFileSync(logFile, 'utf8'), stop: () => stopTree(child) };
}

/** @param {ChildProcess} child */
async function stopTree(child) {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    signalTree(child, signal);
    const deadline = Date.now() + 1000;
    while (treeLives(child) && Date.now() < deadline) await sleep(25);
  }
  running.delete(child);
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalTree(child, signal) {
  if (child.pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody of the group is left: that is what we wanted.
  }
}

/** @param {ChildProcess} child */
function treeLives(child) {
  if (child.pid === undefined) return false;
  if (windows) return child.exitCode === null && child.signalCode === null;
  try {
    process.kill(-child.pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * A fresh folder that goes away with this process. The name is short, because editors make sockets in it and a
 * socket's path may have about 100 characters.
 *
 * @param {string} name
 */
export function temporaryFolder(name) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `gp-${name}-`));
  folders.add(folder);
  return folder;
}

/** @param {string} folder made by temporaryFolder */
export function removeTemporaryFolder(folder) {
  folders.delete(folder);
  removeQuietly(folder);
}

/** @param {string} folder */
function removeQuietly(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  } catch {
    // A straggler still writes there; the system's own cleaning of temporary files takes it later.
  }
}

/** @returns {Promise<number>} a port nobody listens on at this moment */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Waits until a server answers, and says what it printed when it ends or stays silent instead.
 *
 * @param {string} url
 * @param {Started} started
 * @param {{name: string, timeoutMs?: number}} options
 */
export async function untilAnswers(url, started, { name, timeoutMs = 60_000 }) {
  const deadline = Date.now() + timeoutMs;
  while (!(await answers(url))) {
    const { exitCode, signalCode } = started.child;
    const ended = exitCode !== null || signalCode !== null;
    if (ended || Date.now() > deadline) {
      await started.stop();
      const what = ended
        ? `ended at once (${exitCode ?? signalCode})`
        : `did not answer within ${timeoutMs / 1000} s`;
      throw new Error(`${name} ${what}. It printed:\n${started.output().slice(-2000)}`);
    }
    await sleep(50);
  }
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

/**
 * Our environment without what would steer a nested editor or npm: the outer npm run's settings, and the
 * variables by which a VS Code terminal makes a second one open its files in the first.
 *
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment(extra = {}) {
  const steering =
    /^(npm_(package|lifecycle|command|config_(local_prefix|prefix|workspace|workspaces|ignore_scripts))|VSCODE_|ELECTRON_|CODE_SERVER|HASHED_PASSWORD$|PASSWORD$|PORT$|NODE_OPTIONS$|NODE_ENV$|VITEST|TEST$)/i;
  const kept = Object.entries(process.env).filter(([name]) => !steering.test(name));
  return { ...Object.fromEntries(kept), ...extra };
}
