// @ts-check
// `npm start`: Guidepost in a real editor, on a copy of the sample library, so that a trial never changes the clone.
// An installed desktop VS Code if there is one; else (or with GUIDEPOST_START=browser) VS Code in the browser, from npm alone.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  ensureEditors,
  removeTemporaryFolder,
  startCodeServer,
  temporaryFolder,
} from '../../tests/editor/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const library = path.join(root, 'test-fixtures', 'workspace');
const windows = process.platform === 'win32';
/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] };

try {
  const sample = sampleGuide();
  if (process.env['GUIDEPOST_START'] === 'browser' || !openDesktop(sample)) await openInBrowser(sample);
} catch (error) {
  console.error(`Guidepost could not start: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

/** The guide to open at once: the one pasted from a forum, because it has most to show. */
function sampleGuide() {
  const guides = existsSync(library)
    ? readdirSync(library)
        .filter((name) => name.endsWith('.md'))
        .sort()
    : [];
  const guide = guides.find((name) => name === 'pasted-guide.md') ?? guides[0];
  if (!guide) throw new Error(`the sample library is missing: ${library}`);
  return guide;
}

/**
 * @param {string} sample
 * @returns {boolean} whether a desktop VS Code took it
 */
function openDesktop(sample) {
  if (!hasDesktop() || spawnSync('code', ['--version'], { shell: windows }).status !== 0) return false;
  // VS Code goes on after this process has ended, so this copy stays until the system tidies its temporary files.
  const copy = path.join(mkdtempSync(path.join(os.tmpdir(), 'guidepost-trial-')), 'guide-library');
  cpSync(library, copy, { recursive: true });
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, copy, path.join(copy, sample)];
  const quoted = windows ? args.map((each) => `"${each}"`) : args;
  const opened = spawnSync('code', quoted, { shell: windows, stdio: 'inherit' }).status === 0;
  if (opened) console.log(`Guidepost is open in your VS Code, on a copy of the sample library: ${copy}`);
  else console.error('The installed VS Code did not open; trying the browser.');
  return opened;
}

/** @param {string} sample */
async function openInBrowser(sample) {
  await ensureEditors({ say: (line) => console.log(line) });
  const temporary = temporaryFolder('trial');
  const copy = path.join(temporary, 'guide-library');
  cpSync(library, copy, { recursive: true });
  const editor = await startCodeServer({ workspace: copy, extensionDir: root, live: true });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await editor.stop();
    removeTemporaryFolder(temporary);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  const url = editor.openUrl(sample);
  console.log(`Guidepost is running: ${url}`);
  console.log(`It works on a copy of the sample library, removed at the end: ${copy}\nStop with Ctrl+C.`);
  openDefaultBrowser(url);
  await editor.ended;
  if (!stopping) throw new Error(`the editor ended by itself. It printed:\n${editor.log().slice(-1000)}`);
}

/** @param {string} url */
function openDefaultBrowser(url) {
  if (process.env['CI'] || !hasDesktop()) return;
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(/** @type {string} */ (command), [...args, windows ? `"${url}"` : url], {
    stdio: 'ignore',
    detached: true,
    windowsVerbatimArguments: true,
  });
  // The address stands on the terminal: where nothing opens, the user does.
  opener.once('error', () => undefined);
  opener.unref();
}

/** On Linux a program without a display would open a browser inside the terminal, or none. */
function hasDesktop() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
