/** The programs we measure ourselves beside: installed on first need, in this folder, exactly as package-lock.json says. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainEnvironment } from './environment.js';

export const benchFolder = fileURLToPath(new URL('..', import.meta.url));

const requireHere = createRequire(path.join(benchFolder, 'package.json'));

/** Runs `npm ci` here, unless the peers stand here in the versions we ask for. */
export function installPeers() {
  if (missingPeers().length === 0) return;
  console.error(`Installing the peers (npm ci): ${missingPeers().join(', ')}`);
  const onWindows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: benchFolder,
    env: plainEnvironment(),
    shell: onWindows,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('the peers could not be installed: npm ci failed in tests/bench');
}

/**
 * The program a peer's package brings.
 *
 * @param {string} name of the package
 * @returns {string} path of the script that Node runs
 */
export function scriptOf(name) {
  const { bin } = manifestOf(name);
  return path.join(folderOf(name), typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]));
}

/** @param {string} name @returns {string} the folder of a peer's package */
export function folderOf(name) {
  return path.join(benchFolder, 'node_modules', name);
}

/**
 * rumdl itself, not the script around it: starting Node first would be held against it. Its own way to find the program is to look
 * for the package made for this platform.
 */
export function rumdlProgram() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const candidates = ['', '-musl'].map((libc) => `@rumdl/cli-${process.platform}-${process.arch}${libc}`);
  const found = candidates
    .map((name) => path.join(folderOf(name), `rumdl${suffix}`))
    .find((file) => fs.existsSync(file));
  return found;
}

/** @returns {string[]} */
function missingPeers() {
  const wanted = /** @type {Record<string, string>} */ (requireHere('./package.json').dependencies);
  return Object.entries(wanted)
    .filter(([name, version]) => manifestOf(name)?.version !== version)
    .map(([name, version]) => `${name} ${version}`);
}

/** @param {string} name @returns {any} a peer's package.json; nothing when it is not installed */
function manifestOf(name) {
  const file = path.join(folderOf(name), 'package.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}
