/** Who is measured, and how each is started. */
import fs from 'node:fs';
import path from 'node:path';
import { benchFolder, folderOf, rumdlProgram, scriptOf } from './peers.js';

/** @typedef {import('./session.js').Competitor} Competitor */
/** @typedef {{ servers: Competitor[], commands: Competitor[], skipped: string[] }} Field */

/** Everybody's name, as `--only` understands it. `rumdl` and `guidepost` are a language server and a command line. */
export const allNames = ['null', 'rumdl', 'guidepost', 'read-only', 'markdownlint-cli2', 'remark-cli'];

const serverFolder = path.join(benchFolder, '..', '..', 'server');
const launcher = path.join(serverFolder, 'bin', 'guidepost.js');
const bundle = path.join(serverFolder, 'dist');

/**
 * @param {readonly string[]} only names to keep; all when empty
 * @returns {Field} the command lines run in the library's folder
 */
export function competitors(only) {
  const wanted = (/** @type {{ name: string }} */ { name }) => only.length === 0 || only.includes(name);
  const missing = new Map([
    ['guidepost', missingGuidepost()],
    ['rumdl', rumdlProgram() ? undefined : 'it has no program for this platform'],
  ]);
  const present = (/** @type {Competitor} */ { name }) => missing.get(name) === undefined;
  const [servers, commands] = [languageServers().filter(wanted), commandLines().filter(wanted)];
  const names = new Set([...servers, ...commands].map(({ name }) => name));
  return {
    servers: servers.filter(present),
    commands: commands.filter(present),
    skipped: [...names]
      .filter((name) => missing.get(name))
      .map((name) => `${name} skipped: ${missing.get(name)}`),
  };
}

/** @returns {Competitor[]} */
function languageServers() {
  return [
    inNode('null', path.join(benchFolder, 'null-server.js')),
    { name: 'rumdl', command: rumdlProgram() ?? 'rumdl', args: ['server', '--stdio', '--no-config'] },
    inNode('guidepost', launcher, 'lsp', '--stdio'),
  ];
}

/** @returns {Competitor[]} */
function commandLines() {
  const preset = path.join(folderOf('remark-preset-lint-recommended'), 'index.js');
  return [
    inNode('read-only', path.join(benchFolder, 'read-only.js')),
    { name: 'rumdl', command: rumdlProgram() ?? 'rumdl', args: ['check', '--no-cache', '--no-config', '.'] },
    inNode('guidepost', launcher, 'check', '.'),
    inNode('markdownlint-cli2', scriptOf('markdownlint-cli2'), '**/*.md'),
    inNode('remark-cli', scriptOf('remark-cli'), '.', '--no-stdout', '--no-config', '--use', preset),
  ];
}

/** @param {string} name @param {string} script @param {string[]} args @returns {Competitor} */
function inNode(name, script, ...args) {
  return { name, command: process.execPath, args: [script, ...args] };
}

/** @returns {string | undefined} why Guidepost cannot be measured */
function missingGuidepost() {
  const bundled = fs.existsSync(bundle) && fs.readdirSync(bundle).some((file) => /\.[cm]?js$/.test(file));
  if (bundled && fs.existsSync(launcher)) return undefined;
  return 'it is not built (no bundle in server/dist; npm run build makes it)';
}
