// @ts-check
// code-server: VS Code's own workbench and extension host for Node, in a browser, saving to this disk.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeServerHome, modules } from './paths.js';
import {
  cleanEnvironment,
  freePort,
  removeTemporaryFolder,
  start,
  temporaryFolder,
  untilAnswers,
} from './processes.js';
import { readManifest, stageExtension } from './stage.js';

/** VS Code's built-in extensions that an author of guides meets. Starting all hundred takes twice as long. */
const builtIns =
  /^(configuration-editing|html|json|json-language-features|markdown-basics|markdown-language-features|search-result|theme-(defaults|seti|modern-icons)|yaml)$/;

/** No welcome pages, no assistants, no look-ups on the network: the guide and nothing else. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'security.workspace.trust.enabled': false,
  'files.autoSave': 'off', // as on a desktop; in a browser VS Code saves by itself
  'window.menuBarVisibility': 'compact',
};

/**
 * @typedef {object} Editor
 * @property {string} url the editor with the workspace folder open
 * @property {(file: string, folder?: string) => string} openUrl the same with a file opened at once; code-server serves any other folder, too
 * @property {() => Promise<void>} stop ends it and removes its profile
 * @property {() => string} log what it printed
 * @property {Promise<void>} ended when it is gone, whoever ended it
 */

/**
 * Starts a whole VS Code with the extension loaded. `ensureEditors()` comes first.
 *
 * @param {object} options
 * @param {string} options.workspace folder to open
 * @param {string} options.extensionDir folder of the built extension, or a package of it (`.vsix`)
 * @param {Record<string, unknown>} [options.settings] user settings on top of the quiet ones
 * @param {boolean} [options.live] link the extension instead of copying it
 * @returns {Promise<Editor>}
 */
export async function startCodeServer({ workspace, extensionDir, settings = {}, live = false }) {
  const profile = temporaryFolder('cs');
  try {
    const folders = prepareProfile(profile, settings);
    if (extensionDir.endsWith('.vsix')) installPackage(extensionDir, folders);
    else loadFolder(extensionDir, folders.extensions, live);
    const port = await freePort();
    const server = start(
      node24(),
      [path.join(codeServerHome, 'out', 'node', 'entry.js'), ...flags(port, folders), workspace],
      {
        env: environment(folders),
        logFile: path.join(profile, 'code-server.log'),
      },
    );
    await untilAnswers(`http://127.0.0.1:${port}/healthz`, server, { name: 'code-server' });
    const stop = async () => {
      await server.stop();
      removeTemporaryFolder(profile);
    };
    return { ...addresses(port, workspace), stop, log: server.output, ended: server.ended };
  } catch (error) {
    removeTemporaryFolder(profile);
    throw error;
  }
}

/**
 * @param {string} extensionDir
 * @param {string} extensions
 * @param {boolean} live
 */
function loadFolder(extensionDir, extensions, live) {
  const { publisher, name, version } = readManifest(extensionDir);
  stageExtension(extensionDir, path.join(extensions, `${publisher}.${name}-${version}`), { live });
}

/**
 * Installs a package as *Install from VSIX…* does.
 *
 * @param {string} vsix
 * @param {ReturnType<typeof prepareProfile>} folders
 */
function installPackage(vsix, folders) {
  const program = path.join(codeServerHome, 'out', 'node', 'entry.js');
  const args = ['--extensions-dir', folders.extensions, '--user-data-dir', folders.user];
  const { status, stdout, stderr } = spawnSync(node24(), [program, ...args, '--install-extension', vsix], {
    encoding: 'utf8',
    env: environment(folders),
  });
  if (status !== 0) throw new Error(`The package was not installed (${status}).\n${stdout}\n${stderr}`);
}

/**
 * @param {string} profile
 * @param {Record<string, unknown>} settings
 */
function prepareProfile(profile, settings) {
  const folder = (/** @type {string} */ name) => path.join(profile, name);
  const folders = {
    extensions: folder('e'),
    user: folder('u'),
    builtIns: folder('b'),
    config: folder('c'),
    data: folder('d'),
    temporary: folder('t'),
  };
  for (const name of Object.values(folders)) mkdirSync(name);
  mkdirSync(path.join(folders.user, 'User'));
  writeFileSync(
    path.join(folders.user, 'User', 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, null, 2),
  );
  const shipped = path.join(codeServerHome, 'lib', 'vscode', 'extensions');
  for (const name of readdirSync(shipped).filter((name) => builtIns.test(name)))
    symlinkSync(path.join(shipped, name), path.join(folders.builtIns, name), 'junction');
  return folders;
}

/**
 * @param {number} port
 * @param {{extensions: string, user: string, builtIns: string}} folders
 */
function flags(port, folders) {
  return [
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
    ...['--extensions-dir', folders.extensions, '--user-data-dir', folders.user],
    ...['--vscode-option', `builtin-extensions-dir=${folders.builtIns}`],
    ...[
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-workspace-trust',
      '--disable-getting-started-override',
    ],
    '--ignore-last-opened',
  ];
}

/** @param {{config: string, data: string, temporary: string}} folders */
function environment({ config, data, temporary }) {
  const places = { XDG_CONFIG_HOME: config, XDG_DATA_HOME: data, XDG_RUNTIME_DIR: temporary };
  return cleanEnvironment({ ...places, TMPDIR: temporary, TEMP: temporary, TMP: temporary });
}

/**
 * @param {number} port
 * @param {string} workspace
 */
function addresses(port, workspace) {
  const authority = `127.0.0.1:${port}`;
  const asPath = (/** @type {string} */ file) => path.posix.resolve('/', file.replaceAll('\\', '/'));
  const address = (/** @type {string} */ folder) =>
    `http://${authority}/?folder=${encodeURIComponent(asPath(folder))}`;
  const openUrl = (/** @type {string} */ file, folder = workspace) => {
    const resource = `vscode-remote://${authority}${encodeURI(asPath(path.resolve(folder, file)))}`;
    return `${address(folder)}&payload=${encodeURIComponent(JSON.stringify([['openFile', resource]]))}`;
  };
  return { url: address(workspace), openUrl };
}

/** code-server runs on Node 24 and on no other; this process may be older. */
function node24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const carried = path.join(
    modules,
    `node-${system}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(carried)) return carried;
  const installed = process.env['GUIDEPOST_NODE24'] ?? 'node';
  if (spawnSync(installed, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v24.')) return installed;
  throw new Error(
    `code-server needs Node 24, and npm carries none for ${process.platform} ${process.arch}. Install Node 24 and name it: GUIDEPOST_NODE24=/path/to/node`,
  );
}
