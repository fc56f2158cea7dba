// @ts-check
// VS Code for the Web: the extension's browser entry in a worker, no Node behind it, the files held in the page.
import path from 'node:path';
import { modules, webBuildCommit, webBuildHome } from './paths.js';
import {
  cleanEnvironment,
  freePort,
  removeTemporaryFolder,
  start,
  temporaryFolder,
  untilAnswers,
} from './processes.js';
import { readManifest, stageExtension } from './stage.js';

/**
 * Starts VS Code for the Web (1.91, the least that Guidepost supports) with the extension loaded. What is saved there stays in the page.
 *
 * @param {object} options
 * @param {string} options.workspace folder to open
 * @param {string} options.extensionDir folder of the built extension
 * @returns {Promise<import('./code-server.js').Editor>}
 */
export async function startWebEditor({ workspace, extensionDir }) {
  const profile = temporaryFolder('web');
  try {
    readManifest(extensionDir);
    const staged = path.join(profile, 'extension');
    stageExtension(extensionDir, staged);
    const port = await freePort();
    const program = path.join(modules, '@vscode', 'test-web', 'out', 'server', 'index.js');
    const server = start(process.execPath, [program, ...flags(port, staged), workspace], {
      env: cleanEnvironment(),
      logFile: path.join(profile, 'test-web.log'),
    });
    // Pages inside of the editor come from hosts of their own: `….localhost` is one without any look-up, `….127.0.0.1` is none.
    const url = `http://localhost:${port}/`;
    await untilAnswers(url, server, { name: 'VS Code for the Web' });
    const stop = async () => {
      await server.stop();
      removeTemporaryFolder(profile);
    };
    return { url, openUrl: (file) => openUrl(url, file), stop, log: server.output, ended: server.ended };
  } catch (error) {
    removeTemporaryFolder(profile);
    throw error;
  }
}

/**
 * Quick Open finds no files here (that takes an API which only the desktop has), so the address names the file.
 *
 * @param {string} url
 * @param {string} file relative to the workspace
 */
function openUrl(url, file) {
  const resource = `vscode-test-web://mount/${encodeURI(file.replaceAll('\\', '/'))}`;
  return `${url}?payload=${encodeURIComponent(JSON.stringify([['openFile', resource]]))}`;
}

/**
 * @param {number} port
 * @param {string} extension
 */
function flags(port, extension) {
  return [
    ...['--browser', 'none', '--host', 'localhost', '--port', String(port)],
    ...['--quality', 'stable', '--commit', webBuildCommit, '--testRunnerDataDir', webBuildHome],
    ...['--extensionDevelopmentPath', extension],
  ];
}
