#!/usr/bin/env node
/**
 * Bundles the server: `node server/scripts/build.js [--watch] [--dev] [--outdir FOLDER]`.
 *
 * dist/node.js (language server), dist/cli.js, dist/index.js (library) and dist/preset.js are ES modules that share
 * chunks; dist/browser.js is a classic worker script. dist/meta.json tells what is inside (esbuild's analyser reads it).
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const watch = process.argv.includes('--watch');
const outdir = path.resolve(argumentOf('--outdir') ?? path.join(root, 'dist'));
const production = !watch && !process.argv.includes('--dev');

/** CommonJS dependencies call `require` for Node's own modules, which an ES module does not have. */
const requireBanner =
  "import { createRequire as guidepostRequire } from 'node:module';\nconst require = guidepostRequire(import.meta.url);";

/** @type {esbuild.BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  target: 'es2023',
};

/** @type {esbuild.BuildOptions} */
const nodeBuild = {
  ...common,
  entryPoints: {
    node: 'src/entry/node.ts',
    cli: 'src/entry/cli.ts',
    index: 'src/index.ts',
    preset: 'src/rules/preset.ts',
  },
  outdir,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  // Some packages' main file asks for its parts by names that no bundler can follow; their module file does not.
  mainFields: ['module', 'main'],
  format: 'esm',
  splitting: true,
  banner: { js: requireBanner },
  plugins: [lazyBuiltins()],
};

/** @type {esbuild.BuildOptions} */
const workerBuild = {
  ...common,
  entryPoints: { browser: 'src/entry/browser.ts' },
  outdir,
  platform: 'browser',
  // Without `worker`, decode-named-character-reference picks its DOM build, and a worker has no document.
  conditions: ['worker'],
  format: 'iife',
};

/**
 * Node's modules that the protocol library requires at its start but uses only for other transports than stdio are
 * loaded at their first use: child_process alone costs milliseconds of every start.
 * @returns {esbuild.Plugin}
 */
function lazyBuiltins() {
  return {
    name: 'lazy-builtins',
    setup(build) {
      build.onResolve({ filter: /^(node:)?(child_process|crypto|net)$/ }, ({ path: id, importer }) =>
        /node_modules[\\/]vscode-/.test(importer) ? { path: id, namespace: 'lazy-builtin' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'lazy-builtin' }, ({ path: id }) => ({
        contents: `module.exports = new Proxy({}, { get: (_, key) => require(${JSON.stringify(`node:${id.replace('node:', '')}`)})[key] });`,
        loader: 'js',
      }));
    },
  };
}

/** @param {string} name */
function argumentOf(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** @param {esbuild.Metafile} meta */
function printSizes(meta) {
  const files = Object.entries(meta.outputs).filter(([file]) => file.endsWith('.js'));
  for (const [file, { bytes }] of files.sort((a, b) => b[1].bytes - a[1].bytes)) {
    process.stdout.write(`${(bytes / 1024).toFixed(1).padStart(8)} kB  ${file}\n`);
  }
}

/**
 * Only after a build that went well, so that a failed one leaves the last good bundles whole.
 * @param {Pick<esbuild.Metafile, 'outputs'>} meta
 */
function removeOldChunks(meta) {
  const made = new Set(Object.keys(meta.outputs).map((file) => path.basename(file)));
  const folder = path.join(outdir, 'chunks');
  for (const file of fs.readdirSync(folder)) {
    if (!made.has(file)) fs.rmSync(path.join(folder, file));
  }
}

async function buildOnce() {
  const [node, worker] = await Promise.all([esbuild.build(nodeBuild), esbuild.build(workerBuild)]);
  const meta = {
    inputs: { ...node.metafile?.inputs, ...worker.metafile?.inputs },
    outputs: { ...node.metafile?.outputs, ...worker.metafile?.outputs },
  };
  removeOldChunks(meta);
  fs.writeFileSync(path.join(outdir, 'meta.json'), JSON.stringify(meta));
  printSizes(meta);
}

async function keepBuilding() {
  const contexts = await Promise.all(
    [nodeBuild, workerBuild].map((options) => esbuild.context({ ...options, logLevel: 'info' })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
}

try {
  await (watch ? keepBuilding() : buildOnce());
} catch (error) {
  process.stderr.write(
    `The server could not be built: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
