// @ts-check
// Installs the editors and the browser on first need. They are large (about 1 GB), so the main `npm ci` does without.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  createWriteStream,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { cache, codeServerHome, home, readyMarker } from './paths.js';
import { cleanEnvironment } from './processes.js';
import { unpackChromium } from './chromium.js';
import { prepareWebBuild } from './web-build.js';

/** Raise it when the steps below change, so that an older install is redone. */
const recipe = 1;
const lockFile = path.join(cache, 'install.lock');
const logFile = path.join(cache, 'install.log');
const patienceMs = 15 * 60_000;

/**
 * Makes sure that code-server with its Node, VS Code for the Web and a browser are there. The first call takes about a minute;
 * later ones cost a millisecond. Two runs at the same time wait for each other.
 *
 * @param {{say?: (line: string) => void}} [options]
 */
export async function ensureEditors({ say = (line) => console.error(line) } = {}) {
  if (isReady()) return;
  mkdirSync(cache, { recursive: true });
  await withLock(async () => {
    if (isReady()) return;
    say('Installing the test editors (once, about a minute, 1 GB in tests/editor/node_modules) …');
    await install();
    say('The test editors are ready.');
  });
}

/** The marker names what was installed: another lock file, system or recipe means a new install. */
function fingerprint() {
  const lock = readFileSync(path.join(home, 'package-lock.json'));
  const system = `${recipe} ${process.platform} ${process.arch}`;
  return createHash('sha256').update(lock).update(system).digest('hex');
}

function isReady() {
  try {
    return readFileSync(readyMarker, 'utf8') === fingerprint();
  } catch {
    return false;
  }
}

async function install() {
  rmSync(readyMarker, { force: true });
  rmSync(logFile, { force: true });
  await npm(['ci'], home);
  // code-server leaves VS Code's own packages to its install script, which wants a compiler. Its shrinkwrap names fewer packages
  // than `npm ci` asks for, so `npm install`. (What its extensions/ folder needs is TypeScript, which no guide does.)
  await npm(['install', '--omit=dev', '--no-save'], path.join(codeServerHome, 'lib', 'vscode'));
  await Promise.all([unpackChromium(), prepareWebBuild()]);
  mkdirSync(path.dirname(readyMarker), { recursive: true });
  writeFileSync(readyMarker, fingerprint());
}

/**
 * @param {string[]} args
 * @param {string} cwd
 */
async function npm(args, cwd) {
  const log = createWriteStream(logFile, { flags: 'a' });
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { command, prefix, shell } = npmProgram();
  const env = cleanEnvironment({ PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' });
  const child = spawn(command, [...prefix, ...args, ...flags], {
    cwd,
    env,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const code = await new Promise((resolve) =>
    child.once('error', (error) => resolve(error.message)).once('close', resolve),
  );
  log.end();
  await finished(log);
  if (code !== 0) throw new Error(explain(readFileSync(logFile, 'utf8') || String(code)));
}

/** Inside `npm run` the same npm serves us; else the one on the path. */
function npmProgram() {
  const running = process.env['npm_execpath'];
  if (running && /npm-cli\.c?js$/.test(running))
    return { command: process.execPath, prefix: [running], shell: false };
  return { command: 'npm', prefix: [], shell: process.platform === 'win32' };
}

/**
 * One line that says what to do; the rest is in the log.
 *
 * @param {string} log
 */
function explain(log) {
  const unreachable =
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH)\b/.exec(
      log,
    );
  const details = `(log: ${path.relative(process.cwd(), logFile)})`;
  if (unreachable)
    return `The test editors could not be installed: npm cannot reach its registry (${unreachable[1]}). Check the network with "npm ping", then run this again ${details}.`;
  if (/\bENOSPC\b/.test(log))
    return `The test editors could not be installed: the disk is full; they need about 1.2 GB ${details}.`;
  const last =
    log
      .trim()
      .split('\n')
      .find((line) => line.startsWith('npm error')) ?? log.trim().split('\n').at(-1);
  return `The test editors could not be installed: ${last} ${details}.`;
}

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withLock(work) {
  const deadline = Date.now() + patienceMs;
  while (!takeLock()) {
    if (Date.now() > deadline)
      throw new Error(
        `Another install of the test editors does not end. If none is running, delete ${lockFile}.`,
      );
    await sleep(250);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function takeLock() {
  try {
    const file = openSync(lockFile, 'wx');
    writeFileSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch {
    if (lockIsStale()) rmSync(lockFile, { force: true });
    return false;
  }
}

/** A killed run leaves its lock behind; its process id is dead then. */
function lockIsStale() {
  try {
    const owner = Number(readFileSync(lockFile, 'utf8'));
    if (!owner) return Date.now() - statSync(lockFile).mtimeMs > 5000;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}
